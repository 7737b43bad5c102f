// A frame on its way to the terminal: what says the same in fewer bytes, in few large writes.
#include "include/CNcurses.h"
#include "internal.h"

#include <string.h>
#include <unistd.h>

// xterm and its kin choose the ASCII letters anew with every other change of looks: a twentieth of
// all bytes. No other letters are ever chosen here, so that once, at the start, is enough.
static const char ascii_letters[] = "\033(B";

// No terminal must read more parameters than these in one sequence; the Linux console and libvterm
// know sixteen.
enum { most_parameters = 12, letters_length = sizeof ascii_letters - 1 };

// The length of a choice of looks, ESC [ numbers m, that begins here; 0 if none does.
static size_t looks_length(const char *bytes, size_t count) {
  if (count < 3 || bytes[0] != '\033' || bytes[1] != '[') return 0;
  size_t length = 2;
  while (length < count && ((bytes[length] >= '0' && bytes[length] <= '9') || bytes[length] == ';')) length++;
  return length < count && bytes[length] == 'm' ? length + 1 : 0;
}

// Whether the parameters begin with a reset, which makes void all that was chosen before.
static int resets(const char *looks) {
  const char *first = looks + 2;
  return *first == 'm' || *first == ';' || (first[0] == '0' && (first[1] == 'm' || first[1] == ';'));
}

static int parameters(const char *looks, size_t length) {
  int count = 1;
  for (size_t i = 0; i < length; i++) count += looks[i] == ';';
  return count;
}

// ncurses gives up one look and chooses the next in sequences of their own, ESC[39m ESC[0;1m
// ESC[38;5;80m: joined, and without what a reset makes void, a frame is a tenth shorter. What is cut
// in two at either end stays as it is, which is right too.
size_t cnc_shorten(char *bytes, size_t count) {
  size_t kept = 0;
  size_t run = 0;  // where the looks begin that end at `kept`; there are none where both are equal
  for (size_t i = 0; i < count;) {
    if (count - i >= letters_length && memcmp(bytes + i, ascii_letters, letters_length) == 0) {
      i += letters_length;
      continue;
    }
    size_t length = looks_length(bytes + i, count - i);
    if (length == 0) {
      bytes[kept++] = bytes[i++];
      run = kept;
      continue;
    }
    int joined = run < kept && !resets(bytes + i) && bytes[kept - 2] != '[' &&
                 parameters(bytes + run, kept - run) + parameters(bytes + i, length) <= most_parameters;
    if (joined) {
      bytes[kept - 1] = ';';
      memmove(bytes + kept, bytes + i + 2, length - 2);
      kept += length - 2;
    } else {
      if (resets(bytes + i)) kept = run;
      run = kept;
      memmove(bytes + kept, bytes + i, length);
      kept += length;
    }
    i += length;
  }
  return kept;
}

void cnc_frame_send(int frame, int output) {
  char bytes[16 * 1024];
  off_t length = lseek(frame, 0, SEEK_CUR);
  off_t sent = 0;
  while (sent < length) {
    off_t rest = length - sent;
    size_t wanted = rest < (off_t)sizeof bytes ? (size_t)rest : sizeof bytes;
    ssize_t count = pread(frame, bytes, wanted, sent);
    if (count <= 0) return;
    if (cnc_is_ending()) return;  // for nobody
    cnc_write_all(output, bytes, cnc_shorten(bytes, (size_t)count));
    sent += count;
  }
}

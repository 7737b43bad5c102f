#define _GNU_SOURCE
#include "internal.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// What is written to standard error while the screen is open would land between the figures, and
// the words of a crash ("Fatal error: …") would vanish with the alternate screen. So it is kept and
// shown once the terminal is given back.

static int real_error = -1, kept = -1;

void cnc_messages_keep(void) {
  if (isatty(STDERR_FILENO) != 1) return;  // somebody reads it elsewhere
  kept = memfd_create("messages", MFD_CLOEXEC);
  real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (kept < 0 || real_error < 0 || dup2(kept, STDERR_FILENO) < 0) cnc_messages_release();
}

// Also called while crashing: system calls only.
void cnc_messages_release(void) {
  if (real_error >= 0) dup2(real_error, STDERR_FILENO);
  if (kept >= 0 && real_error >= 0) {
    char bytes[1024];
    ssize_t count;
    off_t place = 0;
    while ((count = pread(kept, bytes, sizeof bytes, place)) > 0) {
      cnc_write_all(STDERR_FILENO, bytes, (unsigned long)count);
      place += count;
    }
  }
  if (kept >= 0) close(kept);
  if (real_error >= 0) close(real_error);
  kept = real_error = -1;
}

#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "include/CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <ncurses.h>

// A trap skips every deinit and would leave the person in the alternate screen with a dead
// keyboard. The handler uses only system calls on what was put together before, then hands over
// to the handler that stood before: Swift's, which prints the crash report.

static const int watched[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT};
enum { watched_count = sizeof watched / sizeof watched[0] };
static struct sigaction found[watched_count];

static volatile sig_atomic_t armed;
static int input_descriptor, output_descriptor;
static struct termios found_modes;
static int has_found_modes;
static char farewell[512];
static size_t farewell_length;

// A stack that overflowed has no room for a handler. Swift's own alternate stack is kept.
static char spare_stack[64 * 1024];

static void pass_on(int signal_number, siginfo_t *information, void *context) {
  for (int i = 0; i < watched_count; i++) {
    if (watched[i] != signal_number) continue;
    sigaction(signal_number, &found[i], NULL);
    if ((found[i].sa_flags & SA_SIGINFO) != 0 && found[i].sa_sigaction != NULL) {
      found[i].sa_sigaction(signal_number, information, context);
      return;
    }
  }
  // Pending until this handler returns, then answered by whoever stood before.
  raise(signal_number);
}

static void give_back(int signal_number, siginfo_t *information, void *context) {
  int saved = errno;
  if (armed) {
    armed = 0;
    cnc_write_all(output_descriptor, farewell, farewell_length);
    if (has_found_modes) tcsetattr(input_descriptor, TCSANOW, &found_modes);
    cnc_messages_release();
  }
  errno = saved;
  pass_on(signal_number, information, context);
}

void cnc_crash_arm(int input, int output) {
  input_descriptor = input;
  output_descriptor = output;
  farewell_length = 0;
  has_found_modes = tcgetattr(input, &found_modes) == 0;
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE) != 0) {
    stack = (stack_t){.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
    sigaltstack(&stack, NULL);
  }
  struct sigaction action = {.sa_sigaction = give_back, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &action, &found[i]);
  armed = 1;
}

void cnc_crash_disarm(void) {
  armed = 0;
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &found[i], NULL);
}

void cnc_crash_restore_modes(void) {
  if (has_found_modes) tcsetattr(input_descriptor, TCSADRAIN, &found_modes);
}

// Appends without the padding ("$<5>") that only tputs understands.
static void append(const char *text) {
  if (text == NULL) return;
  while (*text != 0 && farewell_length < sizeof farewell) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    farewell[farewell_length++] = *text++;
  }
}

void cnc_crash_prepare(void) {
  append(cnc_modes_off());
  append(orig_pair);
  append(exit_attribute_mode);
  append(keypad_local);
  append(exit_ca_mode);
  // Last: some terminals bring back with the screen a cursor that was hidden.
  append(cursor_normal);
  // Where there is no alternate screen, what follows starts on a line of its own.
  append("\r\n");
}

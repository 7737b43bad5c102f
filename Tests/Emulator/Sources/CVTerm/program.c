// The small program that tests run in a terminal is the runner of the tests, started once more: a
// program of its own beside papiboard would have to be named in every `swift run`.
#include <stdlib.h>

// Defined in Swift where TerminalTests are part of the runner.
void cvt_screen_program(void) __attribute__((weak));

__attribute__((constructor)) static void run_screen_program(void) {
  if (getenv("CVT_SCREEN_PROGRAM") == NULL || cvt_screen_program == NULL) return;
  cvt_screen_program();
  exit(0);
}

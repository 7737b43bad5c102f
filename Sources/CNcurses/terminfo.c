#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "include/CNcurses.h"
#include "internal.h"

#include <ncurses.h>
#include <term.h>  // last: it makes macros of everyday words ("columns", "lines")

const char *cnc_terminfo_string(const char *capability) {
  const char *value = tigetstr(capability);
  return value == (const char *)-1 ? NULL : value;
}

int cnc_terminfo_probe(const char *terminal_name, int output) {
  int found = 0;
  int status = setupterm(terminal_name, output, &found);
  // A failure with an entry at hand: hardcopy, or too generic to draw on.
  if (status != OK) return found == 1 ? CNC_CANNOT_DRAW : CNC_UNKNOWN_TERMINAL;
  int can_draw = cnc_terminfo_string("cup") != NULL && cnc_terminfo_string("clear") != NULL;
  del_curterm(cur_term);
  return can_draw ? CNC_OK : CNC_CANNOT_DRAW;
}

// What the entry "ansi" promises: after the last column the cursor is in the next row. Hardly any
// emulator that goes by that name does so, and ncurses then draws one row off.
int cnc_terminfo_wraps_at_once(void) { return tigetflag("am") == 1 && tigetflag("xenl") != 1; }

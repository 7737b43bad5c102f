#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "include/CNcurses.h"
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <ncurses.h>
#include <term.h>  // last: it makes macros of everyday words ("columns", "lines")

const char *cnc_terminfo_string(const char *capability) {
  const char *value = tigetstr(capability);
  return value == (const char *)-1 ? NULL : value;
}

// ---- Where descriptions lie ----
//
// ncurses opens what it finds under the name of a terminal, and would wait at a pipe for ever. Such a
// place is hidden from it while it looks.

static const char *avoided;
static char *hidden_home;
static cnc_size described_size;

static int exists_as(const char *path, int *is_folder, int *is_file) {
  struct stat found;
  if (stat(path, &found) != 0) return 0;
  *is_folder = S_ISDIR(found.st_mode);
  *is_file = S_ISREG(found.st_mode);
  return 1;
}

static int is_trap(const char *place, const char *terminal_name) {
  int is_folder, is_file;
  if (!exists_as(place, &is_folder, &is_file)) return 0;
  if (!is_folder) return !is_file;
  const char *forms[] = {"%s/%c/%s", "%s/%02x/%s"};
  for (int i = 0; i < 2; i++) {
    char path[4096];
    unsigned char first = (unsigned char)terminal_name[0];
    int length = snprintf(path, sizeof path, forms[i], place, first, terminal_name);
    if (length <= 0 || length >= (int)sizeof path) continue;
    if (exists_as(path, &is_folder, &is_file) && !is_file) return 1;
  }
  return 0;
}

// A list of places, one after each colon.
static int holds_trap(const char *places, const char *terminal_name) {
  while (*places != 0) {
    size_t length = strcspn(places, ":");
    char place[4096];
    if (length > 0 && length < sizeof place) {
      memcpy(place, places, length);
      place[length] = 0;
      if (is_trap(place, terminal_name)) return 1;
    }
    places += length + (places[length] == ':');
  }
  return 0;
}

void cnc_terminfo_begin(const char *terminal_name) {
  const char *place = getenv("TERMINFO"), *places = getenv("TERMINFO_DIRS"), *home = getenv("HOME");
  if (place != NULL && is_trap(place, terminal_name)) {
    unsetenv("TERMINFO");
    avoided = "TERMINFO";
  }
  if (places != NULL && holds_trap(places, terminal_name)) {
    unsetenv("TERMINFO_DIRS");
    avoided = "TERMINFO_DIRS";
  }
  char own[4096];
  if (home == NULL || snprintf(own, sizeof own, "%s/.terminfo", home) >= (int)sizeof own) return;
  if (!is_trap(own, terminal_name)) return;
  hidden_home = strdup(home);
  unsetenv("HOME");
  avoided = "~/.terminfo";
}

void cnc_terminfo_end(void) {
  if (hidden_home == NULL) return;
  setenv("HOME", hidden_home, 1);
  free(hidden_home);
  hidden_home = NULL;
}

const char *cnc_avoided_terminfo(void) { return avoided; }

cnc_size cnc_terminfo_size(void) { return described_size; }

int cnc_terminfo_probe(const char *terminal_name, int output) {
  int found = 0;
  cnc_terminfo_begin(terminal_name);
  int status = setupterm(terminal_name, output, &found);
  cnc_terminfo_end();
  // A failure with an entry at hand: hardcopy, or too generic to draw on.
  if (status != OK) return found == 1 ? CNC_CANNOT_DRAW : CNC_UNKNOWN_TERMINAL;
  int can_draw = cnc_terminfo_string("cup") != NULL && cnc_terminfo_string("clear") != NULL;
  described_size = (cnc_size){tigetnum("cols"), tigetnum("lines")};
  del_curterm(cur_term);
  return can_draw ? CNC_OK : CNC_CANNOT_DRAW;
}

// What the entry "ansi" promises: after the last column the cursor is in the next row. Hardly any
// emulator that goes by that name does so, and ncurses then draws one row off.
int cnc_terminfo_wraps_at_once(void) { return tigetflag("am") == 1 && tigetflag("xenl") != 1; }

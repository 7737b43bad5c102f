#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "include/CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#include <ncurses.h>

// The board uses so much of a window at most: memory grows with the product, and whoever is at the
// other end of a line says how large the window is.
enum { most_columns = 300, most_rows = 100 };

static SCREEN *screen;
static FILE *input_file, *output_file;
// The terminal past ncurses, which has a descriptor of its own in output_file; and where a frame is
// gathered, -1 if nowhere.
static int output_descriptor = -1, frame_descriptor = -1;
static cnc_size taken_size;
static int error_number, colours_wanted, reports_mouse, mouse_wanted, spared_columns;

// ---- What can be asked without a screen ----

const char *cnc_version(void) { return curses_version(); }

int cnc_is_wide(void) { return NCURSES_WIDECHAR; }

int cnc_set_locale(const char *name) {
  if (setlocale(LC_CTYPE, name) == NULL) return -1;
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int cnc_probe(const char *terminal_name, int output) {
  return screen != NULL ? CNC_BUSY : cnc_terminfo_probe(terminal_name, output);
}

int cnc_is_terminal(int descriptor) { return isatty(descriptor); }

static cnc_size bounded(int columns, int rows) {
  if (columns <= 0 || rows <= 0) return (cnc_size){0, 0};
  return (cnc_size){columns < most_columns ? columns : most_columns, rows < most_rows ? rows : most_rows};
}

cnc_size cnc_window_size(int descriptor) {
  struct winsize window;
  if (ioctl(descriptor, TIOCGWINSZ, &window) != 0) return (cnc_size){0, 0};
  return bounded(window.ws_col, window.ws_row);
}

// ---- Opening and closing ----

// Whether something was not sent because nobody read and the program was asked to end.
static volatile sig_atomic_t is_cut;

void cnc_write_all(int descriptor, const char *bytes, unsigned long count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written == 0 || (written < 0 && errno != EINTR)) return;  // gone: the next read says so
    if (written > 0) {
      bytes += written;
      count -= (unsigned long)written;
    }
    if (count > 0 && cnc_is_ending()) {
      is_cut = 1;
      return;
    }
  }
}

// Bracketed paste is asked of every terminal: one that does not know this mode passes over it, as
// ECMA-48 has it. The mouse only of those that have one in terminfo.
#define paste_on "\033[?2004h"
#define paste_off "\033[?2004l"
#define mouse_on "\033[?1000h\033[?1006h"
#define mouse_off "\033[?1006l\033[?1000l"

const char *cnc_modes_on(void) { return reports_mouse && mouse_wanted ? paste_on mouse_on : paste_on; }

// Also the mouse that is off now: what a crash sends is put together once, at the start.
const char *cnc_modes_off(void) { return reports_mouse ? mouse_off paste_off : paste_off; }

static void send_modes(const char *modes) {
  cnc_write_all(output_descriptor, modes, strlen(modes));
}

int cnc_has_mouse(void) { return screen != NULL && reports_mouse; }

void cnc_use_mouse(int wanted) {
  if (!cnc_has_mouse() || mouse_wanted == wanted) return;
  mouse_wanted = wanted;
  send_modes(wanted ? mouse_on : mouse_off);
}

static FILE *duplicate(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (file == NULL) close(copy);
  return file;
}

static void close_files(void) {
  if (input_file != NULL) fclose(input_file);
  if (output_file != NULL) fclose(output_file);
  if (output_descriptor >= 0) close(output_descriptor);
  if (frame_descriptor >= 0) close(frame_descriptor);
  input_file = output_file = NULL;
  output_descriptor = frame_descriptor = -1;
}

static void set_up(void) {
  // raw, not cbreak: Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q are keys here.
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  // A hidden cursor need not be brought anywhere: that saves bytes with every change.
  curs_set(0);
  leaveok(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  // Otherwise ncurses breaks off an update when a key arrives, and looks at the input to know.
  typeahead(-1);
  if (colours_wanted && has_colors()) {
    start_color();
    use_default_colors();
  }
  reports_mouse = cnc_terminfo_string("kmous") != NULL;
  spared_columns = cnc_terminfo_wraps_at_once() ? 1 : 0;
}

// What the system knows; else what LINES and COLUMNS or terminfo say.
static cnc_size first_size(void) {
  cnc_size size = cnc_window_size(output_descriptor);
  if (size.columns > 0) return size;
  const char *columns = getenv("COLUMNS"), *rows = getenv("LINES");
  if (columns != NULL && rows != NULL) size = bounded(atoi(columns), atoi(rows));
  if (size.columns > 0) return size;
  cnc_size known = cnc_terminfo_size();
  return known.columns > 0 && known.rows > 0 ? bounded(known.columns, known.rows) : (cnc_size){80, 24};
}

static char *replaced(const char *name, int value) {
  const char *found = getenv(name);
  char *saved = found == NULL ? NULL : strdup(found), text[16];
  snprintf(text, sizeof text, "%d", value);
  setenv(name, text, 1);
  return saved;
}

static void put_back(const char *name, char *saved) {
  if (saved == NULL) {
    unsetenv(name);
  } else {
    setenv(name, saved, 1);
  }
  free(saved);
}

// newterm makes its screens as large as the environment or the system say, before anybody can object.
static SCREEN *bounded_screen(const char *terminal_name) {
  cnc_size size = first_size();
  char *columns = replaced("COLUMNS", size.columns), *rows = replaced("LINES", size.rows);
  cnc_terminfo_begin(terminal_name);
  SCREEN *made = newterm(terminal_name, output_file, input_file);
  cnc_terminfo_end();
  put_back("COLUMNS", columns);
  put_back("LINES", rows);
  return made;
}

int cnc_open(const char *terminal_name, int input, int output, int wants_colour, int wants_mouse) {
  if (screen != NULL) return CNC_BUSY;
  int probed = cnc_probe(terminal_name, output);
  if (probed != CNC_OK) return probed;
  colours_wanted = wants_colour;
  mouse_wanted = wants_mouse;
  input_file = duplicate(input, "r");
  output_file = duplicate(output, "w");
  output_descriptor = fcntl(output, F_DUPFD_CLOEXEC, 3);
  frame_descriptor = memfd_create("frame", MFD_CLOEXEC);
  // Our handlers stand before newterm comes: it replaces default ones only.
  if (input_file == NULL || output_file == NULL || output_descriptor < 0 ||
      cnc_signals_open(output_descriptor) != 0) {
    error_number = errno;
    close_files();
    return CNC_FAILED;
  }
  cnc_input_open(fileno(input_file));
  cnc_crash_arm(fileno(input_file), output_descriptor);
  screen = bounded_screen(terminal_name);
  if (screen == NULL) {
    error_number = errno;
    cnc_crash_disarm();
    cnc_signals_close();
    close_files();
    return CNC_FAILED;
  }
  set_up();
  cnc_crash_prepare();
  cnc_take_size();
  const char *plain = cnc_terminfo_string("sgr0");
  if (plain != NULL && strstr(plain, "\033(B") != NULL) send_modes("\033(B");
  send_modes(cnc_modes_on());
  cnc_messages_keep();
  cnc_forget();
  return CNC_OK;
}

// endwin, and the cursor once more: ncurses shows it before it leaves the alternate screen, and
// saves the cursor (DECSC) where it scrolls a region. Terminals built on libvterm (Neovim, Emacs)
// bring back a hidden cursor then.
static void end_screen(void) {
  // Asked to end while nobody reads: what lies there gives way to the farewell.
  if (cnc_is_ending() && (is_cut || !cnc_is_writable(output_descriptor, 200))) {
    cnc_signals_clear_output(output_descriptor);
  }
  is_cut = 0;
  send_modes(cnc_modes_off());
  endwin();
  const char *cursor = cnc_terminfo_string("cnorm");
  if (cursor != NULL && strstr(cursor, "$<") == NULL) send_modes(cursor);
}

void cnc_close(void) {
  if (screen == NULL) return;
  end_screen();
  cnc_crash_restore_modes();
  cnc_crash_disarm();
  cnc_messages_release();
  delscreen(screen);
  screen = NULL;
  close_files();
  cnc_signals_close();
}

int cnc_error_number(void) { return error_number; }

static void leave(void) {
  end_screen();
  cnc_crash_restore_modes();
}

static void take_again(void) {
  reset_prog_mode();
  clearok(curscr, TRUE);
  doupdate();
  send_modes(cnc_modes_on());
}

void cnc_suspend(void) {
  leave();
  cnc_signals_stop_here();
  take_again();
}

void cnc_retake(void) {
  leave();
  take_again();
}

// ---- Size and colours ----

static cnc_size whole_size(void) { return (cnc_size){getmaxx(stdscr), getmaxy(stdscr)}; }

cnc_size cnc_screen_size(void) {
  cnc_size size = whole_size();
  size.columns -= size.columns > spared_columns ? spared_columns : 0;
  return size;
}

static int are_equal(cnc_size one, cnc_size other) {
  return one.columns == other.columns && one.rows == other.rows;
}

int cnc_take_size(void) {
  cnc_size now = cnc_window_size(output_descriptor);
  // A serial line knows no size: what ncurses found (LINES and COLUMNS, terminfo) stays.
  if (now.columns == 0) now = whole_size();
  if (!are_equal(now, whole_size())) resize_term(now.rows, now.columns);
  // Not asked of ncurses, which sometimes takes a new size by itself.
  int is_new = !are_equal(now, taken_size);
  taken_size = now;
  return is_new;
}

int cnc_colours(void) { return colours_wanted && has_colors() ? COLORS : 0; }

int cnc_pairs(void) { return cnc_colours() > 0 ? COLOR_PAIRS : 0; }

int cnc_make_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

// ---- Drawing ----

static attr_t curses_attributes(int ours) {
  return ((ours & CNC_BOLD) ? A_BOLD : 0) | ((ours & CNC_DIM) ? A_DIM : 0) |
         ((ours & CNC_UNDERLINE) ? A_UNDERLINE : 0) | ((ours & CNC_REVERSE) ? A_REVERSE : 0);
}

static void put_one(int row, int column, const cnc_cell *cell) {
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)cell->base, (wchar_t)cell->mark1, (wchar_t)cell->mark2,
                                  (wchar_t)cell->mark3, (wchar_t)cell->mark4};
  int columns = wcwidth(text[0]);
  // -1: a control character, or one this locale has not. Any other difference would shift the rest
  // of the row.
  if (columns != cell->columns) wcscpy(text, L"?");
  // Only marks may follow; the joiners and pictures of an emoji sequence are left out.
  int length = 1;
  for (int i = 1; i < CCHARW_MAX && text[i] != 0; i++) {
    if (wcwidth(text[i]) == 0) text[length++] = text[i];
  }
  text[length] = 0;
  cchar_t character;
  int pair = cell->pair;
  if (setcchar(&character, text, curses_attributes(cell->attributes), 0, &pair) != OK) return;
  mvadd_wch(row, column, &character);
  if (cell->columns == 2 && columns != 2) {
    setcchar(&character, L" ", curses_attributes(cell->attributes), 0, &pair);
    mvadd_wch(row, column + 1, &character);
  }
}

void cnc_put(int row, int column, const cnc_cell *cells, int count) {
  for (int i = 0; i < count; i++) {
    if (cells[i].columns > 0) put_one(row, column + i, &cells[i]);
  }
}

void cnc_erase(void) { erase(); }

void cnc_forget(void) { clearok(curscr, TRUE); }

// ncurses empties its buffer with every movement of the cursor: a hundred writes a frame, each of
// which wakes the terminal and may become a packet of its own. So its descriptor is a file in
// memory for so long, and the frame goes to the terminal whole.
void cnc_flush(void) {
  int curses_descriptor = fileno(output_file);
  wnoutrefresh(stdscr);
  int is_gathered = frame_descriptor >= 0 && lseek(frame_descriptor, 0, SEEK_SET) == 0 &&
                    dup3(frame_descriptor, curses_descriptor, O_CLOEXEC) >= 0;
  doupdate();
  if (!is_gathered) return;
  dup3(output_descriptor, curses_descriptor, O_CLOEXEC);
  cnc_frame_send(frame_descriptor, output_descriptor);
}

void cnc_ring(void) { beep(); }

void cnc_send(const char *bytes, size_t count) { cnc_write_all(output_descriptor, bytes, count); }

const char *cnc_key_sequence(const char *capability) { return cnc_terminfo_string(capability); }

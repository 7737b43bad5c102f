// The part of ncursesw this program needs, in functions that take and return integers and small
// structs. No curses type may appear here: Swift refuses or misreads most of <ncurses.h> (mutable
// globals, function-like macros, variadics), so that header is included by the .c files alone.
//
// There is one screen at a time, opened, used and closed by one thread.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stddef.h>
#include <stdint.h>

// What opening and probing answer.
#define CNC_OK 0
#define CNC_UNKNOWN_TERMINAL 1  // no entry of that name in the terminfo database
#define CNC_CANNOT_DRAW 2       // an entry, but no way to move the cursor (TERM=dumb)
#define CNC_BUSY 3              // a screen is open already
#define CNC_FAILED 4            // the system refused; see cnc_error_number

// Attributes of a cell, to be combined.
#define CNC_BOLD 1
#define CNC_DIM 2
#define CNC_UNDERLINE 4
#define CNC_REVERSE 8

// What can end a wait, to be combined.
#define CNC_INPUT 1    // bytes to read, or the end of them
#define CNC_SIGNAL 2   // a signal came in; see cnc_take_signals
#define CNC_TIMEOUT 4  // nothing came in time
#define CNC_OTHER 8    // the other descriptor has something to read

// What signals asked for, to be combined.
#define CNC_SIGNAL_RESIZE 1     // WINCH
#define CNC_SIGNAL_TERMINATE 2  // TERM, INT, QUIT
#define CNC_SIGNAL_HANG_UP 4    // HUP
#define CNC_SIGNAL_STOP 8       // TSTP, sent by somebody else: Ctrl-Z arrives as a key
#define CNC_SIGNAL_CONTINUE 16  // CONT after a stop that was not ours to see

// A size in cells; 0 by 0 when it is not known.
typedef struct {
  int columns, rows;
} cnc_size;

// One cell: a base character and up to four combining marks (ncurses keeps no more), 0 where there
// are none.
typedef struct {
  uint32_t base, mark1, mark2, mark3, mark4;
  int32_t pair;        // a pair made by cnc_make_pair, 0 for the terminal's own colours
  uint8_t attributes;  // CNC_BOLD …
  uint8_t columns;     // 1 or 2 as the caller counts; 0 for the right half of a wide character
} cnc_cell;

// ---- What can be asked without a screen ----

// The version for --version, "ncurses 6.4.20221231"; bug reports need it.
const char *cnc_version(void);

// Whether this was built against the library that knows wide characters.
int cnc_is_wide(void);

// Sets how characters are encoded on the wire (LC_CTYPE only: numbers stay in the C locale).
// 1: UTF-8. 0: something else. -1: no such locale, nothing was changed.
int cnc_set_locale(const char *name);

// CNC_OK, CNC_UNKNOWN_TERMINAL or CNC_CANNOT_DRAW. Asked before opening, because newterm draws on a
// terminal that cannot move its cursor, and initscr exits.
int cnc_probe(const char *terminal_name, int output);

// Where descriptions of terminals were not looked for, because what lies there is no file and no
// folder: TERMINFO, TERMINFO_DIRS or ~/.terminfo; NULL where all was well.
const char *cnc_avoided_terminfo(void);

// Whether a descriptor is a terminal.
int cnc_is_terminal(int descriptor);

// The size the system knows, 300 by 100 at most. Not LINES and COLUMNS: exported ones go stale at the
// first resize.
cnc_size cnc_window_size(int descriptor);

// ---- The screen (screen.c) ----

// Takes the terminal: own modes, alternate screen, keys as they come, signals as events, bracketed
// paste, and mouse reports where the terminal has them. Duplicates both descriptors. What is written
// to a standard error that is a terminal is shown after cnc_close or a crash.
int cnc_open(const char *terminal_name, int input, int output, int wants_colour, int wants_mouse);

// Gives the terminal back as it was found. Does nothing when no screen is open.
void cnc_close(void);

// Whether the terminal can report the mouse, as terminfo has it; 0 when no screen is open.
int cnc_has_mouse(void);

// Has the mouse reported (1) from now on or no longer (0). Sends nothing where nothing changes, and
// nothing to a terminal without a mouse.
void cnc_use_mouse(int wanted);

// errno of what made cnc_open answer CNC_FAILED; errno itself is gone by the time Swift runs.
int cnc_error_number(void);

// How many colours may be used: 0 when there are none or none are wanted.
int cnc_colours(void);

// How many pairs of colours may be made.
int cnc_pairs(void);

// Makes pair number 1… of two colours of the palette, -1 for the terminal's own. 0 when refused.
int cnc_make_pair(int pair, int foreground, int background);

// The size of the screen as last taken. Where it is uncertain what the terminal does after its last
// column (TERM=ansi), that column is spared and not counted.
cnc_size cnc_screen_size(void);

// Takes the size the window has now and says whether it differs. ncurses' own SIGWINCH handler
// would do it at a moment of its own choosing.
int cnc_take_size(void);

// Puts cells from a place to the right. What cannot be shown safely (a control character, a
// character the locale cannot encode or counts otherwise) becomes '?'.
void cnc_put(int row, int column, const cnc_cell *cells, int count);

// Blanks the screen as it will be sent next.
void cnc_erase(void);

// Forgets what the terminal shows, so that the next cnc_flush sends everything.
void cnc_forget(void);

// Sends what differs from what the terminal shows; nothing when nothing does.
void cnc_flush(void);

// What a terminal understands in the same way, in fewer bytes; gives how many remain. Every frame is
// sent so.
size_t cnc_shorten(char *bytes, size_t count);

// Rings the terminal's bell once; one that has none flashes.
void cnc_ring(void);

// Sends bytes that ncurses does not know of (an OSC sequence), after what it has already sent.
void cnc_send(const char *bytes, size_t count);

// The bytes a key sends according to terminfo (its capability name, like "kcuu1"), NULL if it has
// none. Valid until cnc_close.
const char *cnc_key_sequence(const char *capability);

// Gives the terminal back, stops this process as Ctrl-Z would, and takes it again once continued.
void cnc_suspend(void);

// Takes the terminal's modes again after somebody else stopped and continued this process.
void cnc_retake(void);

// ---- What comes in (input.c) ----
//
// Bytes are read here and decoded in Swift. wgetch would read them one by one, wait inside for the
// rest of a sequence, hand over unknown sequences as letters, and not tell the end of the line from
// a signal.

// Waits until something comes in; negative: without a limit. Waits for another descriptor too unless
// it is negative. CNC_INPUT …
int cnc_wait(int milliseconds, int other);

// Reads what is there: the count, or 0 when the terminal is gone.
size_t cnc_read(uint8_t *buffer, size_t capacity);

// Whether TERM, INT, QUIT or HUP came since the screen was opened: nobody waits for a frame any more.
int cnc_is_ending(void);

// The signals since the last call; CNC_SIGNAL_RESIZE …
int cnc_take_signals(void);

#endif

// What the .c files of the shim share. Not for Swift.
#ifndef CNC_INTERNAL_H
#define CNC_INTERNAL_H

#include "include/CNcurses.h"

// signals.c: signals become bytes in a pipe, so that one poll waits for them and for keys.
int cnc_signals_open(int output);  // 0, or -1 with errno
void cnc_signals_clear_output(int descriptor);       // throws away what a terminal did not take
int cnc_is_writable(int descriptor, int milliseconds);  // whether a write would not wait
void cnc_signals_close(void);
int cnc_signals_descriptor(void);
void cnc_signals_stop_here(void);  // stops this process the way Ctrl-Z does

// crash.c: gives the terminal back when the program crashes.
void cnc_crash_arm(int input, int output);  // before the terminal is touched
void cnc_crash_prepare(void);               // once terminfo is loaded
void cnc_crash_disarm(void);
void cnc_crash_restore_modes(void);  // the modes the terminal was found with

// terminfo.c
int cnc_terminfo_probe(const char *terminal_name, int output);
const char *cnc_terminfo_string(const char *capability);  // NULL where there is none
cnc_size cnc_terminfo_size(void);                         // of the type last probed, 0 by 0 if none
void cnc_terminfo_begin(const char *terminal_name);  // hides what must not be opened
void cnc_terminfo_end(void);
int cnc_terminfo_wraps_at_once(void);

// frame.c: sends what was gathered in a file.
void cnc_frame_send(int frame, int output);

// messages.c: keeps what is written to standard error until the terminal is given back.
void cnc_messages_keep(void);
void cnc_messages_release(void);

// input.c
void cnc_input_open(int input);

// screen.c: writes all of it, past ncurses' buffer. Safe in a signal handler.
void cnc_write_all(int descriptor, const char *bytes, unsigned long count);

// screen.c: the modes ncurses does not know: bracketed paste, mouse reports.
const char *cnc_modes_on(void);
const char *cnc_modes_off(void);

#endif

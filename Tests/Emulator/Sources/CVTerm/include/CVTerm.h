// What the tests need of libvterm and of pseudo-terminals, without unsafe code on Swift's side.
#ifndef CVTERM_H
#define CVTERM_H

#include <stddef.h>
#include <stdint.h>

// ---- An emulated terminal (emulator.c) ----

typedef struct cvt_emulator cvt_emulator;

typedef struct {
  int is_bold, is_underlined, is_reversed;
  int foreground, background;  // in the palette of 256, -1 for the terminal's own
} cvt_look;

// What programs switch on and must switch off again.
typedef struct {
  int is_alternate, is_cursor_visible, is_mouse_reported, is_paste_bracketed;
  int cursor_row, cursor_column;
} cvt_state;

cvt_emulator *cvt_new(int rows, int columns, int is_utf8);
void cvt_free(cvt_emulator *emulator);
void cvt_feed(cvt_emulator *emulator, const uint8_t *bytes, size_t count);
void cvt_resize(cvt_emulator *emulator, int rows, int columns);
cvt_state cvt_get_state(cvt_emulator *emulator);
cvt_look cvt_get_look(cvt_emulator *emulator, int row, int column);

// The code points of a cell, at most 6; none for an empty cell and for the right half of a wide one.
int cvt_get_scalars(cvt_emulator *emulator, int row, int column, uint32_t *scalars, int *width);

// ---- Pseudo-terminals and programs in them (pty.c) ----

// The modes of a line, for comparing.
typedef struct {
  uint64_t digest;
} cvt_modes;

// 0, or errno.
int cvt_open_pty(int rows, int columns, int *master, int *slave);

// Runs a program in the terminal; gives its process number, or -errno. Arguments and environment
// are strings each ended by a zero byte, one after another.
int cvt_spawn(int slave, const char *path, const char *arguments, int argument_count,
              const char *environment, int environment_count);

// The same without a terminal, its three descriptors being files by their paths.
int cvt_spawn_with_files(const char *input, const char *output, const char *errors,
                         const char *path, const char *arguments, int argument_count,
                         const char *environment, int environment_count);

cvt_modes cvt_get_modes(int descriptor);
void cvt_set_window(int master, int rows, int columns);

// Whether bytes can be read before so many milliseconds have passed: 1, 0, or -1 at the end.
int cvt_wait(int descriptor, int milliseconds);
// The count, 0 at the end.
size_t cvt_read(int descriptor, uint8_t *buffer, size_t capacity);
// Whether all of it was written.
int cvt_write(int descriptor, const uint8_t *bytes, size_t count);
void cvt_close(int descriptor);

// Whether the program is stopped, as Ctrl-Z does; forgets it once told.
int cvt_is_stopped(int process);
// 1 once the program has ended, and then its status: ≥ 0 as given to exit, or minus the signal.
int cvt_has_ended(int process, int *status);
// Waits for the end; the status as above.
int cvt_wait_for_end(int process);
void cvt_signal(int process, int signal_number);

// Whether a sanitizer is built in: it brings its own way to crash.
int cvt_is_sanitized(void);

#endif

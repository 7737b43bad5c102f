#define _GNU_SOURCE
#include "include/CVTerm.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct cvt_emulator {
  VTerm *terminal;
  VTermScreen *screen;
  cvt_state state;
  int has_answered;
};

static int property(VTermProp which, VTermValue *value, void *user) {
  cvt_emulator *emulator = user;
  if (which == VTERM_PROP_ALTSCREEN) emulator->state.is_alternate = value->boolean;
  if (which == VTERM_PROP_CURSORVISIBLE) emulator->state.is_cursor_visible = value->boolean;
  if (which == VTERM_PROP_MOUSE) emulator->state.is_mouse_reported = value->number != 0;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = property};

static void answer(const char *bytes, size_t count, void *user) {
  (void)bytes;
  ((cvt_emulator *)user)->has_answered = count > 0;
}

cvt_emulator *cvt_new(int rows, int columns, int is_utf8) {
  cvt_emulator *emulator = calloc(1, sizeof *emulator);
  if (emulator == NULL) return NULL;
  emulator->state.is_cursor_visible = 1;
  emulator->terminal = vterm_new(rows, columns);
  vterm_set_utf8(emulator->terminal, is_utf8);
  vterm_output_set_callback(emulator->terminal, answer, emulator);
  emulator->screen = vterm_obtain_screen(emulator->terminal);
  vterm_screen_set_callbacks(emulator->screen, &callbacks, emulator);
  vterm_screen_enable_altscreen(emulator->screen, 1);
  vterm_screen_reset(emulator->screen, 1);
  return emulator;
}

void cvt_free(cvt_emulator *emulator) {
  vterm_free(emulator->terminal);
  free(emulator);
}

void cvt_feed(cvt_emulator *emulator, const uint8_t *bytes, size_t count) {
  vterm_input_write(emulator->terminal, (const char *)bytes, count);
}

void cvt_resize(cvt_emulator *emulator, int rows, int columns) {
  vterm_set_size(emulator->terminal, rows, columns);
}

cvt_state cvt_get_state(cvt_emulator *emulator) {
  VTermPos place;
  vterm_state_get_cursorpos(vterm_obtain_state(emulator->terminal), &place);
  emulator->state.cursor_row = place.row;
  emulator->state.cursor_column = place.col;
  // libvterm does not tell this mode, but in it a paste begins with a sequence.
  emulator->has_answered = 0;
  vterm_keyboard_start_paste(emulator->terminal);
  emulator->state.is_paste_bracketed = emulator->has_answered;
  return emulator->state;
}

static int colour_number(VTermColor colour) {
  if (VTERM_COLOR_IS_DEFAULT_FG(&colour) || VTERM_COLOR_IS_DEFAULT_BG(&colour)) return -1;
  return VTERM_COLOR_IS_INDEXED(&colour) ? colour.indexed.idx : -1;
}

cvt_look cvt_get_look(cvt_emulator *emulator, int row, int column) {
  VTermScreenCell cell;
  memset(&cell, 0, sizeof cell);
  vterm_screen_get_cell(emulator->screen, (VTermPos){row, column}, &cell);
  return (cvt_look){cell.attrs.bold, cell.attrs.underline, cell.attrs.reverse,
                    colour_number(cell.fg), colour_number(cell.bg)};
}

int cvt_get_scalars(cvt_emulator *emulator, int row, int column, uint32_t *scalars, int *width) {
  VTermScreenCell cell;
  memset(&cell, 0, sizeof cell);
  vterm_screen_get_cell(emulator->screen, (VTermPos){row, column}, &cell);
  *width = cell.width;
  if (cell.chars[0] == (uint32_t)-1) return 0;
  int count = 0;
  while (count < VTERM_MAX_CHARS_PER_CELL && cell.chars[count] != 0) {
    scalars[count] = cell.chars[count];
    count++;
  }
  return count;
}

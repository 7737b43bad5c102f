#define _GNU_SOURCE
#include "include/CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

static int input_descriptor = -1;

void cnc_input_open(int input) { input_descriptor = input; }

int cnc_wait(int milliseconds, int other) {
  // poll leaves out a descriptor below 0.
  struct pollfd sources[3] = {
      {.fd = input_descriptor, .events = POLLIN},
      {.fd = cnc_signals_descriptor(), .events = POLLIN},
      {.fd = other, .events = POLLIN},
  };
  for (;;) {
    int count = poll(sources, 3, milliseconds < 0 ? -1 : milliseconds);
    if (count == 0) return CNC_TIMEOUT;
    if (count < 0) {
      // Interrupted by one of our signals: its byte is in the pipe, the next poll sees it.
      if (errno == EINTR || errno == EAGAIN) continue;
      return CNC_INPUT;  // cnc_read will say that nothing is left to read from
    }
    // An error or a hang-up counts as input: what is left is read, then the end.
    return (sources[0].revents != 0 ? CNC_INPUT : 0) | (sources[1].revents != 0 ? CNC_SIGNAL : 0) |
           (sources[2].revents != 0 ? CNC_OTHER : 0);
  }
}

size_t cnc_read(uint8_t *buffer, size_t capacity) {
  for (;;) {
    ssize_t count = read(input_descriptor, buffer, capacity);
    if (count >= 0) return (size_t)count;
    if (errno == EINTR) continue;
    if (errno == EAGAIN) {
      // Somebody who shares the terminal made it non-blocking: wait instead of spinning.
      struct pollfd source = {.fd = input_descriptor, .events = POLLIN};
      poll(&source, 1, -1);
      continue;
    }
    return 0;  // EIO: the other side is gone
  }
}

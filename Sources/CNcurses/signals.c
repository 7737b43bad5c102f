#define _GNU_SOURCE
#include "include/CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

// A pipe and not a signalfd: a signalfd works only if every thread blocks the signals, and the
// Swift runtime's threads do not ask us.
static int pipe_ends[2] = {-1, -1};

static const int watched[] = {SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT, SIGALRM};
enum { watched_count = sizeof watched / sizeof watched[0] };
static struct sigaction found[watched_count];
static sigset_t found_mask;

// Whether the program was asked to end, and the terminal it may be held up by.
static volatile sig_atomic_t is_ending;
static int output_descriptor = -1;

int cnc_is_ending(void) { return is_ending; }

static int asks_to_end(int signal_number) {
  return signal_number == SIGTERM || signal_number == SIGINT || signal_number == SIGQUIT ||
         signal_number == SIGHUP;
}

int cnc_is_writable(int descriptor, int milliseconds) {
  struct pollfd sink = {.fd = descriptor, .events = POLLOUT};
  return poll(&sink, 1, milliseconds) != 0;
}

void cnc_signals_clear_output(int descriptor) {
  tcflow(descriptor, TCOON);
  tcflush(descriptor, TCOFLUSH);
}

// A terminal that takes nothing holds up whoever writes to it, ncurses too. A second after the
// program was asked to end, and every second from then on, what waits there is thrown away.
static void hurry(void) {
  if (!cnc_is_writable(output_descriptor, 0)) cnc_signals_clear_output(output_descriptor);
  alarm(1);
}

static void note(int signal_number) {
  int saved = errno;
  if (signal_number == SIGALRM) {
    if (is_ending) hurry();
    errno = saved;
    return;
  }
  if (asks_to_end(signal_number)) {
    is_ending = 1;
    alarm(1);
  }
  unsigned char byte = (unsigned char)signal_number;
  // A full pipe loses nothing: whatever is in it will be read, and the flags are a set.
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
  errno = saved;
}

// nohup and shells without job control start programs with these ignored, and mean it.
static int stays_ignored(int signal_number, const struct sigaction *old) {
  if (old->sa_handler != SIG_IGN) return 0;
  return signal_number == SIGHUP || signal_number == SIGINT || signal_number == SIGQUIT ||
         signal_number == SIGTSTP;
}

static void unblock_watched(sigset_t *old) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < watched_count; i++) sigaddset(&set, watched[i]);
  pthread_sigmask(SIG_UNBLOCK, &set, old);
}

int cnc_signals_open(int output) {
  is_ending = 0;
  output_descriptor = output;
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  struct sigaction action = {.sa_handler = note};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < watched_count; i++) {
    // What waits for the terminal to take something shall not go on waiting when asked to end.
    action.sa_flags = asks_to_end(watched[i]) || watched[i] == SIGALRM ? 0 : SA_RESTART;
    sigaction(watched[i], NULL, &found[i]);
    if (!stays_ignored(watched[i], &found[i])) sigaction(watched[i], &action, NULL);
  }
  // A parent may have left them blocked, and a mask is inherited.
  unblock_watched(&found_mask);
  return 0;
}

void cnc_signals_close(void) {
  if (pipe_ends[0] < 0) return;
  alarm(0);
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &found[i], NULL);
  pthread_sigmask(SIG_SETMASK, &found_mask, NULL);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
  pipe_ends[0] = pipe_ends[1] = -1;
}

int cnc_signals_descriptor(void) { return pipe_ends[0]; }

int cnc_take_signals(void) {
  int flags = 0;
  unsigned char bytes[64];
  ssize_t count;
  while ((count = read(pipe_ends[0], bytes, sizeof bytes)) > 0) {
    for (ssize_t i = 0; i < count; i++) {
      switch (bytes[i]) {
        case SIGWINCH: flags |= CNC_SIGNAL_RESIZE; break;
        case SIGHUP: flags |= CNC_SIGNAL_HANG_UP; break;
        case SIGTSTP: flags |= CNC_SIGNAL_STOP; break;
        case SIGCONT: flags |= CNC_SIGNAL_CONTINUE; break;
        default: flags |= CNC_SIGNAL_TERMINATE; break;
      }
    }
  }
  return flags;
}

void cnc_signals_stop_here(void) {
  struct sigaction own, default_action = {.sa_handler = SIG_DFL};
  sigemptyset(&default_action.sa_mask);
  sigaction(SIGTSTP, &default_action, &own);
  // To this thread, so that the stop has happened when raise returns. In an orphaned process group
  // (a ForceCommand without a shell) the system ignores it: nobody could continue us.
  raise(SIGTSTP);
  sigaction(SIGTSTP, &own, NULL);
}

#define _GNU_SOURCE
#include "include/CVTerm.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

int cvt_open_pty(int rows, int columns, int *master, int *slave) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  if (openpty(master, slave, NULL, NULL, &size) != 0) return errno;
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  fcntl(*slave, F_SETFD, FD_CLOEXEC);
  return 0;
}

static char **split(const char *strings, int count) {
  char **list = calloc((size_t)count + 1, sizeof *list);
  for (int i = 0; list != NULL && i < count; i++) {
    list[i] = (char *)strings;
    strings += strlen(strings) + 1;
  }
  return list;
}

// Between fork and exec in a program with threads: only calls that are safe in a signal handler.
static void become(const char *path, char **arguments, char **environment) {
  // Test runners block signals and a child inherits that; a resize would never be seen.
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  // Another test's master held open here would hide its hang-up.
  close_range(3, ~0U, 0);
  execve(path, arguments, environment);
  _exit(127);
}

// What a child does first: its descriptors 0, 1 and 2.
typedef struct {
  int slave;             // a terminal for all three, or -1 and then
  const char *files[3];  // what to open for each
} plumbing;

static void connect_child(const plumbing *plumbing) {
  if (plumbing->slave >= 0) {
    login_tty(plumbing->slave);
    return;
  }
  setsid();
  for (int number = 0; number < 3; number++) {
    int flags = number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC;
    int descriptor = open(plumbing->files[number], flags, 0600);
    if (descriptor < 0 || dup2(descriptor, number) < 0) _exit(126);
    if (descriptor > 2) close(descriptor);
  }
}

static int spawn(const plumbing *plumbing, const char *path, const char *arguments,
                 int argument_count, const char *environment, int environment_count) {
  char **argument_list = split(arguments, argument_count);
  char **environment_list = split(environment, environment_count);
  if (argument_list == NULL || environment_list == NULL) return -ENOMEM;
  pid_t process = fork();
  if (process == 0) {
    connect_child(plumbing);
    become(path, argument_list, environment_list);
  }
  int result = process < 0 ? -errno : process;
  free(argument_list);
  free(environment_list);
  return result;
}

int cvt_spawn(int slave, const char *path, const char *arguments, int argument_count,
              const char *environment, int environment_count) {
  plumbing terminal = {.slave = slave};
  return spawn(&terminal, path, arguments, argument_count, environment, environment_count);
}

int cvt_spawn_with_files(const char *input, const char *output, const char *errors,
                         const char *path, const char *arguments, int argument_count,
                         const char *environment, int environment_count) {
  plumbing files = {.slave = -1, .files = {input, output, errors}};
  return spawn(&files, path, arguments, argument_count, environment, environment_count);
}

static uint64_t mix(uint64_t digest, uint64_t value) {
  return (digest ^ value) * 0x100000001b3;
}

cvt_modes cvt_get_modes(int descriptor) {
  struct termios modes;
  cvt_modes result = {0};
  if (tcgetattr(descriptor, &modes) != 0) return result;
  result.digest = 0xcbf29ce484222325;
  result.digest = mix(result.digest, modes.c_iflag);
  result.digest = mix(result.digest, modes.c_oflag);
  result.digest = mix(result.digest, modes.c_cflag);
  result.digest = mix(result.digest, modes.c_lflag);
  for (int i = 0; i < NCCS; i++) result.digest = mix(result.digest, modes.c_cc[i]);
  return result;
}

void cvt_set_window(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  // The system sends SIGWINCH to whoever is in the foreground.
  ioctl(master, TIOCSWINSZ, &size);
}

int cvt_wait(int descriptor, int milliseconds) {
  struct pollfd source = {.fd = descriptor, .events = POLLIN};
  int count;
  do count = poll(&source, 1, milliseconds);
  while (count < 0 && errno == EINTR);
  if (count == 0) return 0;
  return count > 0 && (source.revents & POLLIN) != 0 ? 1 : -1;
}

size_t cvt_read(int descriptor, uint8_t *buffer, size_t capacity) {
  ssize_t count;
  do count = read(descriptor, buffer, capacity);
  while (count < 0 && errno == EINTR);
  return count > 0 ? (size_t)count : 0;
}

int cvt_write(int descriptor, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return 0;
    bytes += written;
    count -= (size_t)written;
  }
  return 1;
}

void cvt_close(int descriptor) { close(descriptor); }

int cvt_is_stopped(int process) {
  siginfo_t information = {0};
  if (waitid(P_PID, (id_t)process, &information, WSTOPPED | WNOHANG) != 0) return 0;
  return information.si_pid == process;
}

int cvt_has_ended(int process, int *status) {
  int raw = 0;
  if (waitpid(process, &raw, WNOHANG) != process) return 0;
  *status = WIFEXITED(raw) ? WEXITSTATUS(raw) : -WTERMSIG(raw);
  return 1;
}

int cvt_wait_for_end(int process) {
  int raw = 0;
  while (waitpid(process, &raw, 0) < 0) {
    if (errno != EINTR) return -SIGKILL;
  }
  return WIFEXITED(raw) ? WEXITSTATUS(raw) : -WTERMSIG(raw);
}

void cvt_signal(int process, int signal_number) { kill(process, signal_number); }

int cvt_is_sanitized(void) {
#if defined(__has_feature)
  return __has_feature(thread_sanitizer) || __has_feature(address_sanitizer);
#else
  return 0;
#endif
}

#include "terminal.h"

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

static struct winsize window(unsigned short columns) {
  return (struct winsize){.ws_row = 40, .ws_col = columns};
}

pid_t terminal_start(
  int *controller, unsigned short columns, const char *folder, const char *program, char *const arguments[],
  char *const environment[]) {
  struct winsize size = window(columns);
  pid_t process = forkpty(controller, NULL, NULL, &size);
  if (process == 0) {
    if (chdir(folder) == 0) execve(program, arguments, environment);
    _exit(127);
  }
  if (process > 0) fcntl(*controller, F_SETFD, FD_CLOEXEC);
  return process;
}

void terminal_resize(int controller, unsigned short columns) {
  struct winsize size = window(columns);
  ioctl(controller, TIOCSWINSZ, &size);
}

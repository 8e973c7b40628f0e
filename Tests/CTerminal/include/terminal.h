#include <sys/types.h>

/// Starts `program` in `folder` as the leader of a new pseudo-terminal, and gives its side of it in `controller`.
///
/// Returns the process, -1 on failure. In C because a Swift process must not go on after fork().
pid_t terminal_start(
  int *controller, unsigned short columns, const char *folder, const char *program, char *const arguments[],
  char *const environment[]);

/// Tells the terminal, and the program through it, that the window has `columns` now.
void terminal_resize(int controller, unsigned short columns);

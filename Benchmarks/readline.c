// The least that a program with a prompt does: what start-up is measured against.
#include <stdio.h>
#include <stdlib.h>
#include <readline/readline.h>

int main(void) {
  free(readline("> "));
  return 0;
}

// Readline needs FILE from stdio.h before its own header; signalfd is not in Swift's Glibc module.
#include <stdio.h>
#include <sys/signalfd.h>
#include <readline/history.h>
#include <readline/readline.h>

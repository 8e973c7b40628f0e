// Readline needs FILE from stdio.h before its own header; signalfd and eventfd are not in Swift's Glibc module.
#include <stdio.h>
#include <time.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <readline/history.h>
#include <readline/readline.h>

// Seconds east of Greenwich at `time` (seconds since 1970) in the machine's time zone.
static inline long seconds_from_gmt(long time) {
  time_t moment = (time_t)time;
  struct tm local;
  return localtime_r(&moment, &local) ? local.tm_gmtoff : 0;
}

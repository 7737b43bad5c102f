#include "include/CArguments.h"

#include <stddef.h>

static int count;
static char **words;

// The C library calls this before main, with what main gets. Swift's own list of arguments is read
// from /proc/self/cmdline, which a chroot need not have and a preloaded library may keep away: a line
// that asks for less than everything would then be taken for one that asks for nothing.
__attribute__((constructor)) static void take(int argc, char **argv) {
  if (argc < 1 || argv == NULL) return;
  count = argc;
  words = argv;
}

int carg_count(void) { return count; }

const char *carg_word(int place) { return place >= 0 && place < count ? words[place] : NULL; }

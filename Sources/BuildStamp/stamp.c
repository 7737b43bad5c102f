#include "include/BuildStamp.h"

#ifndef PAPIBOARD_BUILD
#define PAPIBOARD_BUILD ""
#endif

const char *build_stamp(void) { return PAPIBOARD_BUILD; }

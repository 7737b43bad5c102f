// The words that the program was started with, as the system handed them over.
#pragma once

// How many there are, the program's own name among them; 0 if they are not known.
int carg_count(void);

// One of them; 0 where there is none.
const char *carg_word(int place);

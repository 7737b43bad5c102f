// The published figures and the shipped themes, inside the program.
//
// Every file under `data/` and `Themes/` is embedded as it stands, so that the program shows something
// true without any file beside it. Only bytes leave here: what they mean, Scores and TextUI know.
#ifndef PUBLISHED_DATA_H
#define PUBLISHED_DATA_H

#include <stddef.h>
#include <stdint.h>

// How many files there are.
size_t pd_count(void);

// The path of a file as in a data folder, `scores/papi/2024.json`; UTF-8, ends with 0.
const char *pd_path(size_t file);

// The bytes of a file; they live as long as the program.
const uint8_t *pd_bytes(size_t file);

// How many bytes a file has.
size_t pd_size(size_t file);

#endif

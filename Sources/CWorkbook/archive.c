#define _GNU_SOURCE
#include "CWorkbook.h"

#include <minizip/unzip.h>
#include <stdio.h>
#include <stdlib.h>

struct cw_archive {
  unzFile file;
  const void *bytes;
  size_t count;
};

// minizip opens what it calls a file name: here the archive itself, whose bytes are read as a stream.
static void *open_bytes(void *opaque, const void *name, int mode) {
  (void)opaque;
  if ((mode & ZLIB_FILEFUNC_MODE_READWRITEFILTER) != ZLIB_FILEFUNC_MODE_READ) return NULL;
  const struct cw_archive *archive = name;
  return fmemopen((void *)archive->bytes, archive->count, "rb");
}

struct cw_archive *cw_open(const void *bytes, size_t count) {
  if (count == 0) return NULL;
  struct cw_archive *archive = malloc(sizeof *archive);
  if (!archive) return NULL;
  *archive = (struct cw_archive){.bytes = bytes, .count = count};
  zlib_filefunc64_def functions;
  fill_fopen64_filefunc(&functions);
  functions.zopen64_file = open_bytes;
  archive->file = unzOpen2_64(archive, &functions);
  if (archive->file) return archive;
  free(archive);
  return NULL;
}

void cw_close(struct cw_archive *archive) {
  unzClose(archive->file);
  free(archive);
}

enum cw_result cw_enter(struct cw_archive *archive, const char *name, struct cw_size *size) {
  const int ignoring_case = 2;
  if (unzLocateFile(archive->file, name, ignoring_case) != UNZ_OK) return CW_MISSING;
  unz_file_info64 info;
  if (unzGetCurrentFileInfo64(archive->file, &info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK) return CW_BROKEN;
  if (info.flag & 1) return CW_ENCRYPTED;
  *size = (struct cw_size){.packed = info.compressed_size, .unpacked = info.uncompressed_size};
  return unzOpenCurrentFile(archive->file) == UNZ_OK ? CW_FINE : CW_BROKEN;
}

int cw_next(struct cw_archive *archive, void *buffer, unsigned count) {
  return unzReadCurrentFile(archive->file, buffer, count);
}

enum cw_result cw_leave(struct cw_archive *archive) {
  return unzCloseCurrentFile(archive->file) == UNZ_OK ? CW_FINE : CW_BROKEN;
}

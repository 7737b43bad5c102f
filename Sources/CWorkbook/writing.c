#include "CWorkbook.h"

#include <minizip/zip.h>
#include <stdlib.h>
#include <string.h>

struct cw_writer {
  zipFile file;
  unsigned char *bytes;
  size_t count, room, place;
};

// minizip opens what it calls a file name: here the writer itself, in whose memory the archive grows.
static void *begin(void *opaque, const void *name, int mode) {
  (void)opaque;
  (void)mode;
  return (void *)name;
}

static uLong put(void *opaque, void *stream, const void *bytes, uLong size) {
  (void)opaque;
  struct cw_writer *writer = stream;
  if (size > SIZE_MAX / 2 - writer->place) return 0;
  size_t end = writer->place + size;
  if (end > writer->room) {
    size_t room = end * 2;
    unsigned char *grown = realloc(writer->bytes, room);
    if (!grown) return 0;
    writer->bytes = grown;
    writer->room = room;
  }
  memcpy(writer->bytes + writer->place, bytes, size);
  writer->place = end;
  if (end > writer->count) writer->count = end;
  return size;
}

static uLong get(void *opaque, void *stream, void *bytes, uLong size) {
  (void)opaque;
  struct cw_writer *writer = stream;
  size_t left = writer->count - writer->place;
  if (size > left) size = left;
  memcpy(bytes, writer->bytes + writer->place, size);
  writer->place += size;
  return size;
}

static ZPOS64_T tell(void *opaque, void *stream) {
  (void)opaque;
  return ((struct cw_writer *)stream)->place;
}

static long seek(void *opaque, void *stream, ZPOS64_T offset, int origin) {
  (void)opaque;
  struct cw_writer *writer = stream;
  size_t from = origin == ZLIB_FILEFUNC_SEEK_CUR ? writer->place : origin == ZLIB_FILEFUNC_SEEK_END ? writer->count : 0;
  size_t place = from + (size_t)offset;
  if (place > writer->count) return -1;
  writer->place = place;
  return 0;
}

static int nothing(void *opaque, void *stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

struct cw_writer *cw_begin(void) {
  struct cw_writer *writer = calloc(1, sizeof *writer);
  if (!writer) return NULL;
  zlib_filefunc64_def functions = {
      .zopen64_file = begin, .zread_file = get, .zwrite_file = put, .ztell64_file = tell,
      .zseek64_file = seek, .zclose_file = nothing, .zerror_file = nothing,
  };
  writer->file = zipOpen2_64(writer, APPEND_STATUS_CREATE, NULL, &functions);
  if (writer->file) return writer;
  cw_discard(writer);
  return NULL;
}

int cw_add(struct cw_writer *writer, const char *name, const void *bytes, size_t count) {
  // The first day that a ZIP archive knows: the same pages give the same bytes.
  const zip_fileinfo info = {.dosDate = 1 << 21 | 1 << 16};
  const size_t most = 1u << 30;
  if (zipOpenNewFileInZip(writer->file, name, &info, NULL, 0, NULL, 0, NULL, Z_DEFLATED, 6) != ZIP_OK) return 0;
  int fine = count <= most && zipWriteInFileInZip(writer->file, bytes, (unsigned)count) == ZIP_OK;
  return zipCloseFileInZip(writer->file) == ZIP_OK && fine;
}

const void *cw_finish(struct cw_writer *writer, size_t *count) {
  int fine = zipClose(writer->file, NULL) == ZIP_OK;
  writer->file = NULL;
  *count = writer->count;
  return fine ? writer->bytes : NULL;
}

void cw_discard(struct cw_writer *writer) {
  if (writer->file) zipClose(writer->file, NULL);
  free(writer->bytes);
  free(writer);
}

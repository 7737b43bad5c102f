// A ZIP archive that lies in memory, read or made member by member; and expat, whose own header is small.
//
// minizip reads and writes. What is unpacked goes through a buffer of the caller, so that who calls decides how
// much is too much.
#ifndef CWORKBOOK_H
#define CWORKBOOK_H

#include <expat.h>
#include <stddef.h>
#include <stdint.h>

struct cw_archive;

// What a member can have wrong with it; CW_FINE is none of it.
enum cw_result {
  CW_FINE,
  CW_MISSING,   // the archive has no member of this name
  CW_ENCRYPTED, // it is there, and needs a password
  CW_BROKEN,    // it cannot be unpacked, or its checksum says otherwise
};

// How many bytes a member says it has.
struct cw_size {
  uint64_t packed, unpacked;
};

// Opens an archive; the bytes must stay until it is closed. NULL where they are none.
struct cw_archive *cw_open(const void *bytes, size_t count);
void cw_close(struct cw_archive *archive);

// Begins to unpack a member; case does not matter in its name.
enum cw_result cw_enter(struct cw_archive *archive, const char *name, struct cw_size *size);

// The next bytes of the member: how many, 0 at its end, less where it is broken.
int cw_next(struct cw_archive *archive, void *buffer, unsigned count);

// Ends a member; CW_BROKEN where all of it was read and its checksum is another.
enum cw_result cw_leave(struct cw_archive *archive);

struct cw_writer;

// Begins an archive in memory; NULL where there is none left.
struct cw_writer *cw_begin(void);

// Adds a member, packed; 0 where it could not be.
int cw_add(struct cw_writer *writer, const char *name, const void *bytes, size_t count);

// Ends the archive: its bytes, which live as long as the writer; NULL where it could not be ended.
const void *cw_finish(struct cw_writer *writer, size_t *count);
void cw_discard(struct cw_writer *writer);

#endif

// A JSON text as a flat list of nodes, each with the place it came from.
//
// RapidJSON reads; this header shows only integers and small structs. See docs/decisions.md for why
// JSON is read here and not by Foundation: one pass gives the values, the line of each, and keys
// that stand twice, fifteen times faster.
#ifndef CJSON_H
#define CJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum cj_kind { CJ_NULL, CJ_FALSE, CJ_TRUE, CJ_NUMBER, CJ_STRING, CJ_ARRAY, CJ_OBJECT };

// What a text can have wrong with it; CJ_FINE is none of it.
enum cj_fault {
  CJ_FINE,
  CJ_EMPTY,           // nothing in it
  CJ_TRAILING,        // more after the one value
  CJ_BAD_VALUE,       // not a value: NaN, a bare word, a stray sign
  CJ_MISSING_NAME,    // a member without its name in quotes
  CJ_MISSING_COLON,   // no colon after a name
  CJ_MISSING_BRACE,   // no comma or } after a member
  CJ_MISSING_BRACKET, // no comma or ] after an element
  CJ_BAD_STRING,      // a bad escape, or the closing quote is missing
  CJ_BAD_ENCODING,    // not UTF-8
  CJ_BAD_NUMBER,      // 1., 1e, 1e999
  CJ_TOO_DEEP,        // arrays and objects nested deeper than the limit
  CJ_TOO_LARGE,       // more than 1 GiB, or no memory for it
  CJ_DUPLICATE_KEY,   // one object has a key twice
};

// One value. Texts are ranges of the document's `text`, unescaped and not terminated.
struct cj_node {
  double number;
  uint32_t place;       // a byte on the line where the value begins
  uint32_t string;      // CJ_STRING: where its text begins
  uint32_t string_size;
  uint32_t key;         // in an object: where the text of its key begins
  uint32_t key_size;
  uint32_t next;        // the node after this one and all that is inside it
  uint32_t count;       // CJ_ARRAY, CJ_OBJECT: how many values directly inside
  uint32_t kind;        // enum cj_kind
};

struct cj_document {
  const struct cj_node *nodes; // the root is the first
  uint32_t node_count;         // where reading stopped, those before that place
  const uint32_t *open;        // arrays and objects that were not closed yet there, outermost first
  uint32_t open_count;
  uint32_t key;                // the text of a key there whose value was not read
  uint32_t key_size;
  const char *text;
  uint32_t fault;              // enum cj_fault
  uint32_t fault_node;         // CJ_DUPLICATE_KEY: the member that has it the second time
  size_t fault_place;          // all others: the byte at which it was seen
  void *storage;               // what cj_free gives back; nodes and text are in it
};

// Reads a text; the result is freed with cj_free, whatever its fault.
struct cj_document cj_read(const char *source, size_t size, uint32_t depth_limit);

// Gives back what cj_read took.
void cj_free(struct cj_document document);

#ifdef __cplusplus
}
#endif

#endif

#include "CJSON.h"

#include <algorithm>
#include <charconv>
#include <new>
#include <string_view>
#include <vector>

#include <rapidjson/reader.h>

namespace {

using rapidjson::SizeType;

struct Storage {
  std::vector<cj_node> nodes;
  /// The arrays and objects that are open while reading.
  std::vector<uint32_t> open;
  /// The source, in which RapidJSON unescapes strings in place, with zeros after it.
  std::vector<char> text;
};

/// One zero ends the text. Of a character RapidJSON reads all the bytes its first one announces,
/// three more at most, before it looks at any: they must be there where a text breaks off.
constexpr size_t zeros_after_text = 3;

std::string_view key_of(const Storage &storage, const cj_node &node) {
  return {storage.text.data() + node.key, node.key_size};
}

/// Takes RapidJSON's events and lays the nodes down in the order of the text.
class Builder {
public:
  Builder(Storage &storage, rapidjson::InsituStringStream &stream, uint32_t depth_limit)
      : storage(storage), stream(stream), depth_limit(depth_limit) {}

  /// What RapidJSON itself would not find fault with.
  cj_fault fault = CJ_FINE;
  /// The key whose value comes next.
  uint32_t key = 0, key_size = 0;

  bool Null() { return scalar(CJ_NULL, 0); }
  bool Bool(bool value) { return scalar(value ? CJ_TRUE : CJ_FALSE, value); }

  /// Its grammar is checked already; RapidJSON's own exact reading of it takes twice as long.
  bool RawNumber(const char *characters, SizeType size, bool) {
    double number = 0;
    const char *end = characters + size;
    if (std::from_chars(characters, end, number).ec != std::errc()) {
      // Too near to nothing is nothing; too large is a fault.
      if (!is_tiny(characters, end)) return refuse(CJ_BAD_NUMBER);
      number = 0;
    }
    return scalar(CJ_NUMBER, number);
  }

  bool String(const char *characters, SizeType size, bool) {
    cj_node &node = append(CJ_STRING);
    node.string = place(characters);
    node.string_size = size;
    return true;
  }

  bool Key(const char *characters, SizeType size, bool) {
    key = place(characters);
    key_size = size;
    return true;
  }

  bool StartObject() { return open(CJ_OBJECT); }
  bool EndObject(SizeType count) { return close(count); }
  bool StartArray() { return open(CJ_ARRAY); }
  bool EndArray(SizeType count) { return close(count); }

  // Never called: numbers come raw.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(int64_t) { return false; }
  bool Uint64(uint64_t) { return false; }
  bool Double(double) { return false; }

private:
  Storage &storage;
  rapidjson::InsituStringStream &stream;
  const uint32_t depth_limit;

  bool refuse(cj_fault reason) {
    fault = reason;
    return false;
  }

  /// Whether a number out of range lies below the range: one with a negative exponent.
  static bool is_tiny(const char *start, const char *end) {
    const char *e = std::find_if(start, end, [](char c) { return c == 'e' || c == 'E'; });
    return e == end ? *(start + (*start == '-')) == '0' : e[1] == '-';
  }

  cj_node &append(uint32_t kind) {
    cj_node &node = storage.nodes.emplace_back();
    node.kind = kind;
    // The stream stands before the token or behind it, but on its line.
    node.place = static_cast<uint32_t>(stream.Tell());
    node.key = key;
    node.key_size = key_size;
    node.next = static_cast<uint32_t>(storage.nodes.size());
    key_size = 0;
    return node;
  }

  bool scalar(uint32_t kind, double number) {
    append(kind).number = number;
    return true;
  }

  uint32_t place(const char *characters) const {
    return static_cast<uint32_t>(characters - storage.text.data());
  }

  bool open(uint32_t kind) {
    if (storage.open.size() >= depth_limit) return refuse(CJ_TOO_DEEP);
    append(kind);
    storage.open.push_back(static_cast<uint32_t>(storage.nodes.size() - 1));
    return true;
  }

  bool close(SizeType count) {
    cj_node &node = storage.nodes[storage.open.back()];
    storage.open.pop_back();
    node.count = count;
    node.next = static_cast<uint32_t>(storage.nodes.size());
    return true;
  }
};

/// The first member of an object whose key stood there before; 0 if there is none.
uint32_t repeated_member(const Storage &storage, uint32_t object) {
  std::vector<std::pair<std::string_view, uint32_t>> members;
  members.reserve(storage.nodes[object].count);
  for (uint32_t node = object + 1; node < storage.nodes[object].next;
       node = storage.nodes[node].next) {
    members.emplace_back(key_of(storage, storage.nodes[node]), node);
  }
  std::sort(members.begin(), members.end());
  uint32_t first = 0;
  for (size_t place = 1; place < members.size(); place++) {
    if (members[place].first != members[place - 1].first) continue;
    const uint32_t node = members[place].second;
    if (first == 0 || node < first) first = node;
  }
  return first;
}

/// Refuses a text in which an object has a key twice.
void refuse_repeated_keys(cj_document &document, const Storage &storage) {
  for (uint32_t node = 0; node < storage.nodes.size(); node++) {
    if (storage.nodes[node].kind != CJ_OBJECT || storage.nodes[node].count < 2) continue;
    if (const uint32_t member = repeated_member(storage, node)) {
      document.fault = CJ_DUPLICATE_KEY;
      document.fault_node = member;
      return;
    }
  }
}

uint32_t fault_of(rapidjson::ParseErrorCode code) {
  using namespace rapidjson;
  switch (code) {
  case kParseErrorNone: return CJ_FINE;
  case kParseErrorDocumentEmpty: return CJ_EMPTY;
  case kParseErrorDocumentRootNotSingular: return CJ_TRAILING;
  case kParseErrorObjectMissName: return CJ_MISSING_NAME;
  case kParseErrorObjectMissColon: return CJ_MISSING_COLON;
  case kParseErrorObjectMissCommaOrCurlyBracket: return CJ_MISSING_BRACE;
  case kParseErrorArrayMissCommaOrSquareBracket: return CJ_MISSING_BRACKET;
  case kParseErrorStringUnicodeEscapeInvalidHex:
  case kParseErrorStringUnicodeSurrogateInvalid:
  case kParseErrorStringEscapeInvalid:
  case kParseErrorStringMissQuotationMark: return CJ_BAD_STRING;
  case kParseErrorStringInvalidEncoding: return CJ_BAD_ENCODING;
  case kParseErrorNumberTooBig:
  case kParseErrorNumberMissFraction:
  case kParseErrorNumberMissExponent: return CJ_BAD_NUMBER;
  default: return CJ_BAD_VALUE;
  }
}

void read_into(cj_document &document, Storage &storage, uint32_t depth_limit) {
  const size_t size = storage.text.size() - zeros_after_text;
  // A score takes about ten bytes; other texts hold fewer values in as many.
  storage.nodes.reserve(size / 10);
  rapidjson::InsituStringStream stream(storage.text.data());
  Builder builder(storage, stream, depth_limit);
  rapidjson::Reader reader;
  constexpr unsigned how = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag |
                           rapidjson::kParseValidateEncodingFlag;
  const rapidjson::ParseResult result = reader.Parse<how>(stream, builder);
  document.fault = builder.fault != CJ_FINE ? builder.fault : fault_of(result.Code());
  document.fault_place = result.Offset();
  document.key = builder.key;
  document.key_size = builder.key_size;
  if (document.fault != CJ_FINE) return;
  if (stream.Tell() < size) {
    // RapidJSON takes a zero for the end.
    document.fault = CJ_TRAILING;
    document.fault_place = stream.Tell();
    return;
  }
  refuse_repeated_keys(document, storage);
}

} // namespace

cj_document cj_read(const char *source, size_t size, uint32_t depth_limit) {
  cj_document document{};
  if (size > (size_t{1} << 30)) {
    document.fault = CJ_TOO_LARGE;
    return document;
  }
  try {
    auto *storage = new Storage();
    document.storage = storage;
    storage->text.reserve(size + zeros_after_text);
    storage->text.assign(source, source + size);
    storage->text.resize(size + zeros_after_text);
    read_into(document, *storage, depth_limit);
    document.nodes = storage->nodes.data();
    document.node_count = static_cast<uint32_t>(storage->nodes.size());
    document.open = storage->open.data();
    document.open_count = static_cast<uint32_t>(storage->open.size());
    document.text = storage->text.data();
  } catch (const std::bad_alloc &) {
    document.fault = CJ_TOO_LARGE;
  }
  return document;
}

void cj_free(cj_document document) { delete static_cast<Storage *>(document.storage); }

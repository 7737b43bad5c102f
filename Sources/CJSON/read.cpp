#include "CJSON.h"

#include <limits>
#include <new>
#include <vector>

#include <rapidjson/encodedstream.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace {

using rapidjson::SizeType;

struct Storage {
  std::vector<cj_node> nodes;
  std::vector<char> text;
};

/// Takes RapidJSON's events and lays the nodes down in the order of the text.
class Builder {
public:
  Builder(Storage &storage, const rapidjson::MemoryStream &source, uint32_t depth_limit)
      : storage(storage), source(source), depth_limit(depth_limit) {}

  bool too_deep = false;

  bool Null() { return scalar(CJ_NULL, 0); }
  bool Bool(bool value) { return scalar(value ? CJ_TRUE : CJ_FALSE, value); }
  bool Int(int value) { return scalar(CJ_NUMBER, value); }
  bool Uint(unsigned value) { return scalar(CJ_NUMBER, value); }
  bool Int64(int64_t value) { return scalar(CJ_NUMBER, static_cast<double>(value)); }
  bool Uint64(uint64_t value) { return scalar(CJ_NUMBER, static_cast<double>(value)); }
  bool Double(double value) { return scalar(CJ_NUMBER, value); }
  bool RawNumber(const char *, SizeType, bool) { return false; }

  bool String(const char *characters, SizeType size, bool) {
    cj_node &node = append(CJ_STRING);
    node.string = keep(characters, size);
    node.string_size = size;
    return true;
  }

  bool Key(const char *characters, SizeType size, bool) {
    key = keep(characters, size);
    key_size = size;
    return true;
  }

  bool StartObject() { return open(CJ_OBJECT); }
  bool EndObject(SizeType count) { return close(count); }
  bool StartArray() { return open(CJ_ARRAY); }
  bool EndArray(SizeType count) { return close(count); }

private:
  Storage &storage;
  const rapidjson::MemoryStream &source;
  const uint32_t depth_limit;
  std::vector<uint32_t> parents;
  uint32_t key = 0, key_size = 0;
  size_t counted = 0;
  uint32_t line = 1;

  /// The line of the token just read, counted on from the token before.
  uint32_t line_here() {
    // Tell() stands behind the token; one back is still on its line.
    for (const size_t place = source.Tell(); counted + 1 < place; counted++) {
      if (source.begin_[counted] == '\n') line++;
    }
    return line;
  }

  cj_node &append(uint32_t kind) {
    cj_node node{};
    node.kind = kind;
    node.line = line_here();
    node.key = key;
    node.key_size = key_size;
    key_size = 0;
    storage.nodes.push_back(node);
    storage.nodes.back().next = static_cast<uint32_t>(storage.nodes.size());
    return storage.nodes.back();
  }

  bool scalar(uint32_t kind, double number) {
    append(kind).number = number;
    return true;
  }

  uint32_t keep(const char *characters, SizeType size) {
    const auto start = static_cast<uint32_t>(storage.text.size());
    storage.text.insert(storage.text.end(), characters, characters + size);
    return start;
  }

  bool open(uint32_t kind) {
    if (parents.size() >= depth_limit) {
      too_deep = true;
      return false;
    }
    append(kind);
    parents.push_back(static_cast<uint32_t>(storage.nodes.size() - 1));
    return true;
  }

  bool close(SizeType count) {
    cj_node &node = storage.nodes[parents.back()];
    parents.pop_back();
    node.count = count;
    node.next = static_cast<uint32_t>(storage.nodes.size());
    return true;
  }
};

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

} // namespace

cj_document cj_read(const char *source, size_t size, uint32_t depth_limit) {
  cj_document document{};
  Storage *storage = nullptr;
  if (size > (size_t{1} << 30)) {
    document.fault = CJ_TOO_LARGE;
    return document;
  }
  try {
    storage = new Storage();
    document.storage = storage;
    // A score takes about ten bytes; other texts hold fewer values in as many.
    storage->nodes.reserve(size / 10);
    rapidjson::MemoryStream stream(source, size);
    Builder builder(*storage, stream, depth_limit);
    rapidjson::Reader reader;
    constexpr unsigned how = rapidjson::kParseFullPrecisionFlag |
                             rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;
    const rapidjson::ParseResult result = reader.Parse<how>(stream, builder);
    document.fault = builder.too_deep ? static_cast<uint32_t>(CJ_TOO_DEEP) : fault_of(result.Code());
    document.fault_place = result.Offset();
    document.nodes = storage->nodes.data();
    document.node_count = storage->nodes.size();
    document.text = storage->text.data();
    document.text_size = storage->text.size();
  } catch (const std::bad_alloc &) {
    document.fault = CJ_TOO_LARGE;
  }
  return document;
}

void cj_free(cj_document document) { delete static_cast<Storage *>(document.storage); }

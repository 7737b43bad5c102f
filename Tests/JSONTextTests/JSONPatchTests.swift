import Testing

@testable import JSONText

/// A text with a change, and every other byte as it was.
@Suite struct JSONPatchTests {
  private func patched(_ text: String, _ change: (JSONValue, inout JSONPatch) -> Void) throws -> String {
    let root = try JSONDocument(Array(text.utf8)).root
    var patch = JSONPatch(root)
    change(root, &patch)
    let bytes = patch.bytes
    #expect(throws: Never.self, "\(String(decoding: bytes, as: UTF8.self))") { try JSONDocument(bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (#"{"a": 1.10, "b": 2}"#, #"{"a": 1.10, "b": x}"#),
    (#"{"b":1e0 , "c" : [ ] }"#, #"{"b":x , "c" : [ ] }"#),
    ("{\n\t\"b\": {\"b\": 1}\n}", "{\n\t\"b\": x\n}"), ("{}", "{\n  \"b\": x\n}"),
    (#"{"a": "\"b\": 1"}"#, #"{"a": "\"b\": 1", "b": x}"#),
    ("{\n    \"a\": [\n1]\n}\n", "{\n    \"a\": [\n1],\n    \"b\": x\n}\n"),
    ("\u{FEFF} {\"b\": null}", "\u{FEFF} {\"b\": x}"),
  ])
  func aMemberIsSet(text: String, expected: String) throws {
    #expect(
      try patched(text) { $1.set([("b", "3.0")], of: $0) } == expected.replacingOccurrences("x", "3.0"))
  }

  @Test(arguments: [
    (#"{"a": 1, "b": 2}"#, ["b"], #"{"a": 1}"#), (#"{"a": 1, "b": 2}"#, ["a"], #"{"b": 2}"#),
    (#"{"a": 1, "b": 2, "c": 3}"#, ["a", "b"], #"{"c": 3}"#),
    (#"{"a": 1, "b": 2, "c": 3}"#, ["b", "c"], #"{"a": 1}"#),
    (#"{"a": 1, "b": 2, "c": 3}"#, ["a", "c"], #"{"b": 2}"#), (#"{"a": 1, "b": 2}"#, ["a", "b"], "{}"),
    ("{\n  \"a\": 1,\n  \"b\": 2\n}", ["b"], "{\n  \"a\": 1\n}"), (#"{"a": 1}"#, ["z"], #"{"a": 1}"#),
  ])
  func membersGoWithOneCommaEach(text: String, keys: [String], expected: String) throws {
    #expect(try patched(text) { $1.set(keys.map { ($0, nil) }, of: $0) } == expected)
  }

  @Test func goingAndComingAtOnce() throws {
    let text = #"{"a": 1, "b": 2}"#
    #expect(try patched(text) { $1.set([("a", nil), ("b", nil), ("c", "3")], of: $0) } == #"{"c": 3}"#)
    #expect(
      try patched(text) { $1.set([("b", nil), ("c", "3"), ("a", "0")], of: $0) } == #"{"a": 0, "c": 3}"#)
  }

  @Test(
    arguments: [
      ("[1, 2, 3]", [1], ["9"], "[1, 3, 9]"), ("[1, 2, 3]", [0, 1, 2], [], "[]"),
      ("[]", [], ["9"], "[\n  9\n]"),
      ("[1]", [0], ["8", "9"], "[8, 9]"), ("[\n  1\n]", [], ["9"], "[\n  1,\n  9\n]"),
      ("[\"a,]\", {\"b\": [1]}]", [], ["9"], "[\"a,]\", {\"b\": [1]}, 9]"),
    ] as [(String, Set<Int>, [String], String)])
  func elementsComeAndGo(text: String, removed: Set<Int>, added: [String], expected: String) throws {
    #expect(try patched(text) { $1.change($0, adding: added, removing: removed) } == expected)
  }

  @Test func whatIsInsideIsChangedToo() throws {
    let text = #"{"list": [{"id": "a", "x": 1.0}, {"id": "b", "x": 2.50}], "é": "\u00e9"}"#
    let changed = try patched(text) { root, patch in
      let entry = root["list"]?.elements?.first { $0["id"]?.string == "a" }
      if let entry { patch.set([("x", "7"), ("y", "8")], of: entry) }
    }
    #expect(changed == #"{"list": [{"id": "a", "x": 7, "y": 8}, {"id": "b", "x": 2.50}], "é": "\u00e9"}"#)
  }

  @Test func valuesKnowHowTheyAreWritten() throws {
    let text = #" {"a": 1.10, "b": [1e0, -0, "\u0041,}", true, null], "c" :{"d": {} }}"#
    let root = try JSONDocument(Array(text.utf8)).root
    #expect(root.source == text.dropFirst())
    #expect(root["a"]?.source == "1.10" && root["c"]?.source == #"{"d": {} }"#)
    #expect(root["b"]?.elements?.map(\.source) == ["1e0", "-0", #""\u0041,}""#, "true", "null"])
  }
}

extension String {
  fileprivate func replacingOccurrences(_ letter: Character, _ text: String) -> String {
    String(flatMap { $0 == letter ? text : String($0) })
  }
}

import Testing

@testable import JSONText

@Suite struct JSONDocumentTests {
  private func read(_ text: String) throws(JSONFault) -> JSONValue {
    try JSONDocument(Array(text.utf8)).root
  }

  @Test func everyKindOfValueIsReadBack() throws {
    let root = try read(#"{"a": [1, -2.5, 1e3, null, true, false, "Hà\u0020Nội"], "b": {}}"#)
    #expect(root.kind == .object && root.count == 2)
    let list = Array(try #require(root["a"]?.elements))
    #expect(list.map(\.kind) == [.number, .number, .number, .null, .bool, .bool, .string])
    #expect(list.prefix(3).map(\.number) == [1, -2.5, 1000])
    #expect(list[4].bool == true && list[5].bool == false && list[3].isNull)
    #expect(list[6].string == "Hà Nội")
    #expect(list[0].integer == 1 && list[1].integer == nil)
    #expect(root["b"]?.count == 0 && root["c"] == nil)
    #expect(root.members?.map(\.key) == ["a", "b"])
  }

  @Test(arguments: ["1.26411", "0.1", "43.7747", "1.9145810000000001", "5e-324", "1.7976931348623157e308"])
  func numbersKeepEveryDigit(text: String) throws {
    #expect(try read("[\(text)]").elements?.first { _ in true }?.number == Double(text))
  }

  @Test(arguments: ["1e-400", "-0.0000e5", "0e-999"])
  func numbersTooNearToNothingAreNothing(text: String) throws {
    #expect(try read("[\(text)]").elements?.first { _ in true }?.number == 0)
  }

  @Test func aKeyTwiceAmongManyIsNamedWhereItStandsTheSecondTime() {
    let members = (1...40).map { "\"k\($0)\": \($0)" } + ["\"k7\": 0", "\"k3\": 0"]
    let fault = fault { _ = try self.read("{\n" + members.joined(separator: ",\n") + "\n}") }
    #expect(fault == JSONFault(line: 42, key: "k7", reason: .duplicateKey("k7")))
  }

  @Test func valuesKnowTheirLines() throws {
    let root = try read("{\n \"a\": 1,\n\n \"b\": [\n  2,\n  \"x\"\n ]\n}")
    #expect(root.line == 1)
    #expect(root["a"]?.line == 2 && root["b"]?.line == 4)
    #expect(root["b"]?.elements?.map(\.line) == [5, 6])
    #expect(try read("[\n{\n},\n{}, [\n[]]]").elements?.map(\.line) == [2, 4, 4])
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try JSONDocument([0xEF, 0xBB, 0xBF] + Array("[7]".utf8)).root.count == 1)
    let marked = try JSONDocument([0xEF, 0xBB, 0xBF] + Array("\n[\n7,\n\n8]".utf8)).root
    #expect(marked.line == 2 && marked.elements?.map(\.line) == [3, 5])
  }

  @Test(arguments: [
    ("", 1, JSONFault.Reason.empty), (" \n ", 2, .empty), ("[1]\n[2]", 2, .trailingText),
    ("[NaN]", 1, .badValue), ("[Infinity]", 1, .badValue), ("{\n \"a\": \n", 3, .badValue),
    ("{a: 1}", 1, .missingName), ("{\"a\" 1}", 1, .missingColon),
    ("{\"a\": 1\n\"b\": 2}", 2, .missingBrace), ("[1 2]", 1, .missingBracket),
    ("[\"a]", 1, .badString), ("[\"\\q\"]", 1, .badString), ("[1e999]", 1, .badNumber),
    ("[1.]", 1, .badNumber), ("[\n-1e999]", 2, .badNumber), ("[1]\0[2]", 1, .trailingText),
    ("[\"a\0b\"]", 1, .badString), ("[\n\0]", 2, .badValue),
    ("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", 3, .duplicateKey("a")),
  ])
  func faultsAreNamedWithTheirLine(text: String, line: Int, reason: JSONFault.Reason) {
    let fault = fault { _ = try self.read(text) }
    #expect(fault?.line == line && fault?.reason == reason)
  }

  /// The value in which reading stopped, or behind which.
  @Test(arguments: [
    ("{\n \"a\": 1,\n \"b\": 2,\n}", 3, "b", JSONFault.Reason.extraComma),
    ("{\"scores\": {\"01\": [1, 2],\n \"14\": [1,\n 2,\n]}}", 3, "scores.14[1]", .extraComma),
    ("{\"scores\": {\"01\": [1, 2],\n \"14\": [1, 2 3]}}", 2, "scores.14[1]", .missingBracket),
    ("{\"scores\": {\"01\": [1, x]}}", 1, "scores.01[1]", .badValue),
    ("{\"a\": [{\"b\": 1}, {\"c\": 1 \"d\": 2}]}", 1, "a[1].c", .missingBrace),
    ("{\"a\": {\"b\": }}", 1, "a.b", .badValue), ("{\"a\": {\"b\" 1}}", 1, "a.b", .missingColon),
    ("{\"a\": [1, {\"x\": 1, \"x\": 2}]}", 1, "a[1].x", .duplicateKey("x")),
    ("[[1], [2, -]]", 1, "[1][1]", .badValue), ("{\"a\": {\"b\": 1e999}}", 1, "a.b", .badNumber),
  ])
  func faultsAreNamedWithTheirKey(text: String, line: Int, key: String, reason: JSONFault.Reason) {
    #expect(fault { _ = try self.read(text) } == JSONFault(line: line, key: key, reason: reason))
  }

  private func fault(_ body: () throws -> Void) -> JSONFault? {
    do {
      try body()
      return nil
    } catch {
      return error as? JSONFault
    }
  }

  @Test func whatIsNotUTF8IsRefused() {
    let fault = fault { _ = try JSONDocument(Array("[\n\"".utf8) + [0xC3, 0x28] + Array("\"]".utf8)) }
    #expect(fault == JSONFault(line: 2, key: "[0]", reason: .notUTF8))
  }

  /// Nothing behind the text is read for what is missing; the address sanitizer sees it if it is.
  @Test(arguments: [[0xC3], [0xE1], [0xE1, 0xBB], [0xF0], [0xF0, 0x9F], [0xF0, 0x9F, 0x98]] as [[UInt8]])
  func aTextMayEndWithinACharacter(beginning: [UInt8]) {
    for length in 0..<40 {
      let text = Array("[\"\(String(repeating: "a", count: length))".utf8)
      #expect(fault { _ = try JSONDocument(text + beginning) }?.reason == .notUTF8)
    }
  }

  @Test func deepNestingIsRefusedWithoutRecursion() throws {
    let allowed = JSONDocument.depthLimit
    let nested = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(allowed))
    #expect(fault { _ = try self.read(nested(allowed + 1)) }?.reason == .tooDeep)
    #expect(fault { _ = try self.read(nested(1_000_000)) }?.reason == .tooDeep)
  }
}

import Testing

@testable import JSONText

@Suite struct JSONWritingTests {
  @Test(arguments: [
    "[]", "{}", "null", "true", "false", "1.5", "-2", #""Hà \"Nội\" \\ \n\t\u0000\u001b\u009b\u2028""#,
    "[1, 2.5, null, \"x\"]",
    "[\n  [1],\n  {\n    \"a\": 1,\n    \"b\": {}\n  }\n]",
  ])
  func whatIsWrittenIsWhatWasRead(text: String) throws {
    #expect(JSONWriting.text(of: try JSONDocument(Array(text.utf8)).root) == text)
  }

  @Test func laterLinesAreIndented() throws {
    let value = try JSONDocument(Array("{\"a\": 1}".utf8)).root
    #expect(JSONWriting.text(of: value, indent: 4) == "{\n      \"a\": 1\n    }")
  }

  @Test(arguments: [0.1, 44, 1e300, 1e-300, 1.914581, -0.5, 9_007_199_254_740_992])
  func numbersReadBack(number: Double) throws {
    let text = JSONWriting.number(number)
    #expect(try JSONDocument(Array(text.utf8)).root.number == number)
    #expect(!text.hasSuffix(".0"))
  }
}

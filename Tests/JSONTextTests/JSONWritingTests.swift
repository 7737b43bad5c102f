import Testing

@testable import JSONText

@Suite struct JSONWritingTests {
  @Test(arguments: ["", "Hà \"Nội\" \\ \n \t\u{0}\u{1b}\u{9b}\u{2028}"])
  func stringsReadBack(text: String) throws {
    #expect(try JSONDocument(Array(JSONWriting.quoted(text).utf8)).root.string == text)
  }

  @Test(arguments: [0.1, 44, 1e300, 1e-300, 1.914581, -0.5, 9_007_199_254_740_992])
  func numbersReadBack(number: Double) throws {
    let text = JSONWriting.number(number)
    #expect(try JSONDocument(Array(text.utf8)).root.number == number)
    #expect(!text.hasSuffix(".0"))
  }
}

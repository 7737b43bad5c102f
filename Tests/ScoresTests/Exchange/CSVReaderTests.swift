import Testing

@testable import Scores

@Suite struct CSVReaderTests {
  private func rows(_ text: String) throws(CSVFault) -> [[String]] {
    try lines(text).map(\.fields)
  }

  private func lines(_ text: String) throws(CSVFault) -> [(line: Int, fields: [String])] {
    var reader = CSVReader(try CSVEncoding.text(of: Array(text.utf8)))
    var (row, rows) = (CSVRow(), [(line: Int, fields: [String])]())
    while try reader.next(into: &row) { rows.append((row.line, (0..<row.count).map(row.string))) }
    return rows
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func everyDialectGivesTheSameRows(delimiter: String, lineEnd: String) throws {
    let text = ["a|b|c", "\"x \"\"y\"\"\"|\"1|2\"|", "", "||", "p|q"]
      .map { String($0.map { $0 == "|" ? Character(delimiter) : $0 }) }.joined(separator: lineEnd)
    let expected = [["a", "b", "c"], ["x \"y\"", "1\(delimiter)2", ""], ["p", "q"]]
    for mark in ["", "\u{FEFF}"] {
      for last in ["", lineEnd, lineEnd + lineEnd] {
        let read = try lines(mark + text + last)
        #expect(read.map(\.fields) == expected)
        #expect(read.map(\.line) == [1, 2, 5])
      }
    }
  }

  @Test func quotedLineBreaksStayAndAreCounted() throws {
    let read = try lines("a,b\n\"one\r\ntwo\rthree\",4\nx,y")
    #expect(read.map(\.fields) == [["a", "b"], ["one\r\ntwo\rthree", "4"], ["x", "y"]])
    #expect(read.map(\.line) == [1, 2, 5])
  }

  @Test func fieldsKnowTheLineTheyBeginOn() throws {
    var reader = CSVReader(Array("a,b\n\"one\ntwo\",4".utf8))
    var row = CSVRow()
    _ = try reader.next(into: &row)
    #expect(try reader.next(into: &row))
    #expect([row.line, row.line(of: 0), row.line(of: 1), row.line(of: 9)] == [2, 2, 3, 2])
    #expect(row.isQuoted(0) && !row.isQuoted(1))
  }

  @Test func blanksAroundFieldsAndQuotesAreNotPartOfThem() throws {
    #expect(try rows("a, \"b\" ,\u{A0}c\u{A0}\n") == [["a", "b", "c"]])
    #expect(try rows("5\" pipe,x") == [["5\" pipe", "x"]])
  }

  @Test func theHeaderDecidesTheDelimiterAndQuotesHideIt() throws {
    #expect(try rows("\"a,b,c\";d\n1,5;2")[1] == ["1,5", "2"])
    #expect(try rows("sep=;\na,b,c;d\n")[0] == ["a,b,c", "d"])
    #expect(try rows("one\n1") == [["one"], ["1"]])
    #expect(try rows("") == [] && rows("\n\r\n \n") == [])
  }

  @Test(arguments: [
    ("a,b\n1,2\n\"x,3\n4,5\n", 3, CSVFault.Reason.unclosedQuote),
    ("a,b\n1,\"\"\"", 2, .unclosedQuote),
    ("a,b\n\"x\ny\"z,3\n", 3, .textAfterQuote),
  ])
  func badQuotesAreToldWithTheirLine(text: String, line: Int, reason: CSVFault.Reason) {
    #expect(throws: CSVFault(line: line, reason: reason)) { try rows(text) }
  }

  @Test(arguments: [UInt8(ascii: "\n"), UInt8(ascii: "\r")])
  func bytesThatAreNotUTF8AreToldWithTheirLine(lineEnd: UInt8) {
    // What is cut off within a letter is no other encoding.
    let bytes: [UInt8] = Array("Hà Nội".utf8) + [lineEnd, 98, lineEnd, 0xC3, 0x28]
    #expect(throws: CSVFault(line: 3, reason: .encoding)) { try CSVEncoding.text(of: bytes) }
  }

  @Test func markedUTF16IsRead() throws {
    let text = "mã\ttỉnh\n01\tHà Nội 😀"
    let units = Array(text.utf16)
    let low: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let high: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try CSVEncoding.text(of: low) == Array(text.utf8))
    #expect(try CSVEncoding.text(of: high) == Array(text.utf8))
    #expect(throws: CSVFault(line: nil, reason: .encoding)) { try CSVEncoding.text(of: low + [0]) }
    #expect(throws: CSVFault(line: nil, reason: .encoding)) {
      try CSVEncoding.text(of: [0xFF, 0xFE, 0x00, 0xD8, 0x20, 0x00])
    }
  }
}

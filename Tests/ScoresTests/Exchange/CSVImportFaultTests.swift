import Testing
import Words

@testable import Scores
@testable import StoreSupport

/// A text that must not be imported: where the fault is, and a word its message must have.
struct BadTable: Sendable, CustomTestStringConvertible {
  var text: String
  var year: Int? = 2024
  var line: Int?
  var key: String?
  var word: String

  var testDescription: String { text.debugDescription }
}

@Suite struct CSVImportFaultTests {
  @Test(arguments: [
    BadTable(text: "", word: "no table"),
    BadTable(text: "code,1.1\n", word: "no rows"),
    BadTable(text: "\n\n1.1,1.2\n1,2", line: 3, word: "no column code"),
    BadTable(text: "code,province\n01,Hà Nội", line: 1, word: "no column of scores"),
    BadTable(text: "code,item\n01,1.1", line: 1, word: "both columns"),
    BadTable(text: "code,item,score,1.1\n01,1.1,1,1", line: 1, key: "1.1", word: "long form"),
    BadTable(text: "code,1.1,1.1\n01,1,1", line: 1, key: "1.1", word: "twice"),
    BadTable(text: "code,mã,1.1\n01,01,1", line: 1, key: "mã", word: "twice"),
    BadTable(text: "code,9.9\n01,1", line: 1, key: "9.9", word: "no such item"),
    BadTable(text: "code,1.1\n01,1", year: nil, line: 1, word: "--year"),
    BadTable(text: "year,code,1.1\n,01,1", year: nil, line: 2, key: "year", word: "--year"),
    BadTable(text: "year,code,1.1\n24,01,1", line: 2, key: "year", word: "four digits"),
    BadTable(text: "year,code,1.1\n2023,01,1", line: 2, key: "year", word: "--year says 2024"),
    BadTable(text: "code,1.1\n01,1", year: 2010, line: 2, word: "no year 2010"),
    BadTable(text: "code,1.1\n01,1\n02,2,x\n", line: 3, word: "3 fields"),
    BadTable(text: "code,1.1,1.2\n01,1,26,1,30\n", line: 2, word: "decimal commas"),
    BadTable(text: "code,,1.1\n01,x,1\n", line: 2, word: "without a name"),
    BadTable(text: "code,1.1\n01,abc", line: 2, key: "1.1", word: "\"abc\" is not a number"),
    BadTable(text: "code,1.1\n01,NaN", line: 2, key: "1.1", word: "not a number"),
    BadTable(text: "code,1.1\n01,inf", line: 2, key: "1.1", word: "not a number"),
    BadTable(text: "code,1.1\n01,1e999", line: 2, key: "1.1", word: "not a number"),
    BadTable(text: "code;1.1\n01;1.234,5", line: 2, key: "1.1", word: "thousands"),
    BadTable(text: "code,1.1\n01,2.51", line: 2, key: "1.1", word: "(0.25 to 2.5)"),
    BadTable(text: "code,1.1\n01,-1", line: 2, key: "1.1", word: "outside the scale"),
    BadTable(text: "code,1.1\n01,0", line: 2, key: "1.1", word: "do not write 0"),
    BadTable(text: "code,total\n01,80.01", line: 2, key: "total", word: "(8 to 80)"),
    BadTable(text: "code,3.4\n01,1", line: 2, key: "3.4", word: "not in force in 2024"),
    BadTable(text: "code,1.1\n00,1", line: 2, key: "code", word: "no province \"00\""),
    BadTable(text: "province,1.1\nHà Nộ,1", line: 2, key: "province", word: "did you mean Hanoi"),
    BadTable(text: "code,province,1.1\n01,Huế,1", line: 2, key: "province", word: "the code 01 is Hanoi"),
    BadTable(text: "code,province,1.1\n,,1", line: 2, key: "code", word: "province is missing"),
    BadTable(text: "province,1.1\nBắc Giang,1", year: 2025, line: 2, key: "province", word: "Bac Ninh (24)"),
    BadTable(text: "code,1.1\n26,1", year: 2025, line: 2, key: "code", word: "Phu Tho (25)"),
    BadTable(text: "code,1.1\n01,1\n\n1,1", line: 4, word: "in line 2 already"),
    BadTable(text: "code,item,score\n01,9.9,1", line: 2, key: "item", word: "no item \"9.9\""),
    BadTable(text: "code,item,score\n01,,1", line: 2, key: "item", word: "item is missing"),
    BadTable(text: "code,item,score\n01,3.4,1", line: 2, key: "score", word: "not in force"),
    BadTable(
      text: "code,item,score\n01,1.1,1\n01,1.1,2", line: 3, key: "score", word: "another value in line 2"),
    BadTable(
      text: "code,item,score\n01,1.1,1\n01,1.1,", line: 3, key: "score", word: "another value in line 2"),
    BadTable(text: "code,1.1\n01,", word: "no value at all for 2024"),
    BadTable(text: "code,1.1\n\"01,1", line: 2, word: "never closed"),
    BadTable(text: "code,province,1.1\n01,\"Hà\nNội\",9\n", line: 3, key: "1.1", word: "outside"),
  ])
  func theFaultIsToldWithItsPlace(bad: BadTable) throws {
    let plan = Samples.plan(bad.text, year: bad.year)
    let errors = plan.findings.filter { $0.severity == .error }
    #expect(errors.count == 1 && !plan.isReady)
    let error = try #require(errors.first)
    #expect(error.file == "f.csv" && error.line == bad.line && error.key == bad.key)
    #expect(error.words.english.contains(bad.word), "\(error.words.english)")
    #expect(!error.words.vietnamese.isEmpty && error.words.vietnamese != error.words.english)
  }

  @Test func theSameValueTwiceIsOnlyDoubtful() {
    let plan = Samples.plan("code,item,score\n01,1.1,1.50\n01,1.1,1.5\n", year: 2024)
    #expect(plan.isReady && plan.findings.map(\.line) == [3])
    #expect(plan.findings.first?.severity == .warning)
  }

  @Test func everyFaultIsToldAtOnce() {
    let plan = Samples.plan("code,1.1,1.2\n01,x,9\n99,1,1\n02,1,1,1\n03,1,1", year: 2024)
    #expect(plan.findings.map(\.line) == [2, 2, 3, 4, 5])
  }

  @Test func oneBadYearKeepsTheOthersFromBeingReady() {
    let plan = Samples.plan("year,code,1.1\n2024,01,1\n2023,01,x")
    #expect(!plan.isReady && plan.years.count == 2)
  }

  @Test func textOfTheFileCannotActOnTheTerminal() throws {
    let plan = Samples.plan("code,1.1\n01,\u{1B}[2J\u{202E}" + String(repeating: "x", count: 100), year: 2024)
    let error = try #require(plan.findings.first)
    #expect(error.words.english.contains("\\u{1B}[2J\\u{202E}xxx"))
    #expect(!error.words.english.unicodeScalars.contains("\u{1B}") && error.words.english.count < 150)
    let header = Samples.plan("code,\u{9B}1m\n01,1", year: 2024)
    #expect(header.findings.first?.key == "\\u{9B}1m")
  }
}

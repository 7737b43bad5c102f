import Testing

@testable import Scores
@testable import StoreSupport

@Suite struct DecimalTextTests {
  @Test(arguments: [
    (1.5, "1.5"), (44, "44"), (0.1, "0.1"), (1.914581, "1.914581"), (0.00001, "0.00001"),
    (1.25e-7, "0.000000125"), (1e16, "10000000000000000"), (-2.5, "-2.5"), (0, "0"),
    (1.5e20, "150000000000000000000"), (43.774699999999996, "43.774699999999996"),
    (12345678901234568, "12345678901234568"),
  ])
  func textHasEveryDigitAndNoExponent(number: Double, text: String) {
    #expect(DecimalText.text(of: number) == text)
    #expect(Double(text) == number)
  }

  @Test func randomNumbersReadBackExactly() {
    var random = FixedRandom(7)
    for _ in 0..<20_000 {
      let number = Double(bitPattern: random.next())
      guard number.isFinite else { continue }
      let text = DecimalText.text(of: number)
      #expect(!text.contains("e"))
      #expect(DecimalText.read(Array(text.utf8)[...]) == .number(number == 0 ? 0 : number))
    }
    for _ in 0..<20_000 {
      let number = Double.random(in: 0...100, using: &random)
      let comma = DecimalText.text(of: number).map { $0 == "." ? "," : $0 }
      #expect(DecimalText.read(Array(String(comma).utf8)[...]) == .number(number))
    }
  }

  @Test(arguments: [
    ("", DecimalText.Reading.missing), ("-", .statedMissing), ("–", .statedMissing), ("—", .statedMissing),
    ("n/a", .statedMissing), ("N/A", .statedMissing), ("NA", .statedMissing),
    ("không có số liệu", .statedMissing), ("Không có số liệu", .statedMissing),
    ("khong co so lieu", .statedMissing), ("no figure", .statedMissing), ("No data", .statedMissing),
    ("#N/A", .text), ("chưa có số liệu", .text), ("không", .text), ("0", .number(0)),
    ("1.26", .number(1.26)), ("1,26", .number(1.26)), ("+1.5", .number(1.5)), ("-0", .number(0)),
    ("007", .number(7)), ("1.2650000000000000000001", .number(1.265)),
    ("1.234,5", .manySigns), ("1,234,567", .manySigns), ("1..2", .manySigns),
    ("NaN", .text), ("inf", .text), ("-inf", .text), ("1e3", .text), ("1e999", .text), ("0x1p3", .text),
    (".5", .text), ("5.", .text), (".", .text), ("+", .text), ("--1", .text), ("1 2", .text), ("−1", .text),
    ("١", .text),
    (String(repeating: "9", count: 400), .tooLarge),
  ])
  func cells(text: String, reading: DecimalText.Reading) {
    #expect(DecimalText.read(Array(text.utf8)[...]) == reading)
  }
}

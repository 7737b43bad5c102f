import Testing

@testable import Scores
@testable import StoreSupport

@Suite struct CSVFuzzTests {
  private let seeds = [
    "year,code,province,total,1.1,3.4\n2024,01,Hà Nội,43.7747,1.26411,\n2023,24,Bắc Giang,42,1.5,–\n",
    "\u{FEFF}mã;tỉnh;1.1;1.2\r\n01;Hà Nội;1,26;\r\n24;\"Bắc Giang\";1,5;2,0\r\n",
    "year,code,province,item,score\n2025,24,Bắc Ninh,8.1,1.5\n2025,01,,total,44\n",
    "sep=\t\ncode\t1.1\r01\t\"1,5\"\r",
    "BẢNG ĐIỂM\t\t\t\nSTT\tTỉnh, thành phố\tVùng\t1. Tham gia\n\t\t\t1.1. Tri thức\n1\tTP. Hà Nội\tx\t1,26\n"
      + "2\tTỉnh Bắc Giang\ty\t1,5\n\tTrung bình\t\t1,38\nGhi chú: x\n",
    "Nội dung;Thang điểm;Hà Nội;Bắc Giang\nSC11;0,25-2,5;1,26;1,5\n  Unweighted;;1,26;1,5\nd11a. x;0-100%;82;27\n",
  ]
  private let pieces =
    [
      ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", "\u{FEFF}", "1", "0", "9e9", "NaN", "-", ".", ",,,,",
      "2024",
      "01", "24", "total", "3.4", "code", "year", "tỉnh", "Hà Nội", "Huế", "\u{0}", "\u{1B}[2J", "e\u{301}",
      String(repeating: "9", count: 400), " ", "\u{A0}", "=1+1",
    ].map { Array($0.utf8) } + [[0xFF], [0xFF, 0xFE], [0xC3], [0xE2, 0x80], [0xF0, 0x9F]]

  private func mutated(_ random: inout FixedRandom) -> [UInt8] {
    var bytes = Array(seeds[Int.random(in: 0..<seeds.count, using: &random)].utf8)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: place)
      case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...8, using: &random)))
      default:
        let end = min(bytes.count, place + Int.random(in: 0...30, using: &random))
        bytes.insert(contentsOf: bytes[place..<end], at: place)
      }
    }
    return bytes
  }

  @Test func theSeedsAreFine() {
    for seed in seeds {
      let plan = Samples.plan(seed, year: seed.hasPrefix("year") ? nil : 2024)
      #expect(plan.findings == [] && plan.isReady)
    }
  }

  /// Whatever the bytes: an answer, and what is ready holds only values that may be there.
  @Test func mutatedTablesAlwaysGetAnAnswer() {
    var random = FixedRandom(42)
    var (ready, refused) = (0, 0)
    let definition = Samples.papi.definition
    for _ in 0..<10_000 {
      let bytes = mutated(&random)
      let year = bytes.starts(with: Array("year".utf8)) ? nil : 2024
      let plan = CSVImport.plan(
        bytes, file: "f.csv", ImportRequest(year: year), into: Samples.empty)
      guard plan.isReady else {
        refused += 1
        #expect(plan.findings.contains { $0.severity == .error })
        continue
      }
      ready += 1
      for year in plan.years {
        let values = year.scores.codes.flatMap { code in
          year.scores.items.compactMap { item in year.scores.value(item, of: code).map { (item, $0) } }
        }
        #expect(!values.isEmpty && values.count == year.valueCount)
        let scales = definition.scales(in: year.scores.year)
        #expect(values.allSatisfy { scales[$0.0]?.contains($0.1) == true })
      }
    }
    #expect(ready > 300 && refused > 500, "\(ready) ready, \(refused) refused")
  }
}

import Foundation
import Pages
import Scores
import Words

/// What comes from outside while a year is entered.
enum Samples {
  /// Two provinces as they are copied from a spreadsheet, and more rows that are none than a screen holds.
  static let table =
    "tỉnh\t1.1\t1.2\n" + "Hà Nội\t1,43\t1,55\nHà Giang\t1,21\t18,2\n"
    + (1...40).map { "Không có \($0)\t1,1\t1,2\n" }.joined()

  /// Two changes of one value, oldest first.
  static let history: [HistoryEntry] = [
    change("a-1", at: 1_775_000_000, by: "mai", from: nil, to: 1.42, nil),
    change("b-1", at: 1_776_000_000, by: "lan", from: 1.42, to: 1.43, "đính chính"),
  ]

  private static func change(
    _ id: String, at time: Double, by user: String, from: Double?, to: Double?, _ reason: String?
  ) -> HistoryEntry {
    let signature = Signature(user: user, time: Date(timeIntervalSince1970: time))
    var entry = HistoryEntry(by: signature, .publish, index: "papi", year: 2024)
    entry.id = id
    entry.cell = ScoreCell(code: "01", item: ItemID("1.1"))
    (entry.from, entry.to, entry.reason) = (from, to, reason)
    return entry
  }
}

extension TableFile {
  /// The table as CSV.
  func csv(_ flavour: CSVFlavour, _ language: Language) -> [UInt8] {
    bytes(.text(flavour), title: "", language) ?? []
  }
}

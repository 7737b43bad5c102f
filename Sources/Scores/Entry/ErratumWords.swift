import Words

/// What a year says of figures that were mended after another source than its own.
enum ErratumWords {
  /// So many items are named; of more it is said how many.
  private static let most = 4

  /// A remark about a province, behind the one it has.
  static func remark(
    _ differences: [CellDifference], source: String, after old: LocalizedText?
  ) -> LocalizedText {
    let items = differences.map(\.cell.item)
    let isNew = differences.allSatisfy { $0.old == nil }
    let list = items.sorted().map(\.words)
    let isLong = items.count > most
    let vietnamese = isLong ? "\(items.count) giá trị" : list.map(\.vietnamese).joined(separator: ", ")
    let english = isLong ? "\(items.count) figures" : list.map(\.english).joined(separator: ", ")
    let note = LocalizedText(
      vi: "\(isNew ? "Bổ sung" : "Đính chính") \(vietnamese) theo: \(source).",
      en: "\(isNew ? "Added" : "Corrected"): \(english); source: “\(source)”.")
    guard let old else { return note }
    return LocalizedText(
      vi: old.vietnamese + " " + note.vietnamese, en: old.english + " " + note.english)
  }
}

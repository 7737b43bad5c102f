import Words

/// The words about what an import would change, once the table itself is right.
extension ImportWords {
  static func laterYear(
    _ year: Int, newest: Int?, of definition: IndexDefinition, expected: Int
  ) -> LocalizedText {
    let name = definition.shortName
    let known = newest.map {
      LocalizedText(
        vi: "năm mới nhất của \(name) ở đây là \($0)", en: "the newest year of \(name) here is \($0)")
    }
    let reason = known ?? LocalizedText(vi: "chưa có năm nào", en: "there is no year yet")
    return LocalizedText(
      vi:
        "năm \(year)? \(reason.vietnamese), sau đó chờ năm \(expected); đúng là \(year) thì thêm --new-year",
      en: "\(year)? \(reason.english), and \(expected) is expected next; if \(year) is right give --new-year")
  }

  static func emptyCellsStay(_ count: Int, year: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) ô trống hoặc gạch ngang ở chỗ năm \(year) đang có số liệu, ô đầu tiên ở đây:"
        + " --replace giữ nguyên, không xóa số nào",
      en: "\(count) empty cells or dashes where \(year) has a figure, the first of them here:"
        + " --replace leaves them, it removes nothing")
  }

  /// A rank or a group that nobody can have.
  static func fault(
    _ finding: DraftFinding, of set: String, year: Int, in book: ScoreBook
  ) -> LocalizedText {
    let code = finding.cell.code
    let name = book.registry[ProvinceID(set: set, code: code)]?.name ?? LocalizedText(same: code)
    return LocalizedText(
      vi: "\(name.vietnamese) \(year): \(finding.fact.vietnamese)",
      en: "\(name.english) \(year): \(finding.fact.english)")
  }

  /// A doubt for which entry would ask a reason.
  static func doubt(
    _ finding: DraftFinding, of set: String, year: Int, in book: ScoreBook, isAccepted: Bool
  ) -> LocalizedText {
    let code = finding.cell.code
    let name = book.registry[ProvinceID(set: set, code: code)]?.name ?? LocalizedText(same: code)
    let fact = finding.fact
    let advice =
      isAccepted
      ? LocalizedText(vi: "đã được chấp nhận", en: "accepted")
      : LocalizedText(vi: "nếu đúng, thêm --accept", en: "if it is right, give --accept")
    return LocalizedText(
      vi: "\(name.vietnamese) \(year): \(fact.vietnamese); \(advice.vietnamese)",
      en: "\(name.english) \(year): \(fact.english); \(advice.english)")
  }
}

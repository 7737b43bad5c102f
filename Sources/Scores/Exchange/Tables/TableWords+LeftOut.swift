import Words

/// The words about what is not taken.
extension TableWords {
  static func columnsLeftOut(
    _ kind: HeadingMeaning.Kind, _ columns: [(label: String, name: String)], liesOnItsSide: Bool
  ) -> LocalizedText {
    let one = columns.count == 1
    let what =
      liesOnItsSide
      ? LocalizedText(vi: "\(columns.count) dòng", en: one ? "1 line" : "\(columns.count) lines")
      : LocalizedText(
        vi: one ? "cột" : "\(columns.count) cột", en: one ? "column" : "\(columns.count) columns")
    let names = columns.prefix(4).map { $0.label + ($0.name.isEmpty ? "" : " \"\(shownText($0.name))\"") }
      .joined(separator: ", ")
    let more = columns.count > 4 ? "…" : ""
    let why = reason(kind)
    return LocalizedText(
      vi: "không lấy \(what.vietnamese) \(why.vietnamese): \(names)\(more)",
      en: "left out, \(what.english) of \(why.english): \(names)\(more)")
  }

  /// That it is kept how sure the figures are.
  static func standardErrors(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "giữ sai số chuẩn của \(count) mục, ghi bên cạnh điểm",
      en: "the standard errors of \(count.english("item", "items")) are kept beside the scores")
  }

  private static func reason(_ kind: HeadingMeaning.Kind) -> LocalizedText {
    switch kind {
    case .ordinal: LocalizedText(vi: "số thứ tự", en: "running numbers")
    case .rank: LocalizedText(vi: "xếp hạng", en: "ranks")
    case .group: LocalizedText(vi: "nhóm", en: "groups")
    case .region: LocalizedText(vi: "vùng", en: "regions")
    case .note: LocalizedText(vi: "chữ, ghi chú", en: "words and notes")
    case .scale: LocalizedText(vi: "thang điểm", en: "scales")
    case .change: LocalizedText(vi: "tăng giảm", en: "changes")
    case .statistic:
      LocalizedText(
        vi: "thống kê (có trọng số, khoảng tin cậy …)", en: "statistics (weighted, confidence intervals …)")
    case .indicator: LocalizedText(vi: "chỉ tiêu dưới nội dung thành phần", en: "indicators below components")
    case .sum:
      LocalizedText(
        vi: "tổng, vì tính được từ các thành phần", en: "sums, which follow from their components")
    case .otherYear: LocalizedText(vi: "của năm khác", en: "another year")
    case .unwanted: LocalizedText(vi: "không cần", en: "what is not wanted")
    }
  }

  private static func lines(_ lines: [Int]) -> String {
    lines.prefix(8).map(String.init).joined(separator: ", ") + (lines.count > 8 ? "…" : "")
  }

  private static func quoted(_ rows: [LeftOut.Line]) -> String {
    rows.prefix(4).map { "\($0.line)" + ($0.text.isEmpty ? "" : " \"\(shownText($0.text))\"") }
      .joined(separator: ", ") + (rows.count > 4 ? "…" : "")
  }

  static func titles(_ lines: [Int]) -> LocalizedText {
    LocalizedText(
      vi: "không lấy các dòng trên bảng: \(Self.lines(lines))",
      en: "left out, lines above the table: \(Self.lines(lines))")
  }

  static func summaries(_ rows: [LeftOut.Line]) -> LocalizedText {
    LocalizedText(
      vi: "không lấy dòng chung cho nhiều tỉnh: \(quoted(rows))",
      en: "left out, rows about many provinces: \(quoted(rows))")
  }

  static func notes(_ rows: [LeftOut.Line]) -> LocalizedText {
    LocalizedText(
      vi: "không lấy dòng không có số liệu: \(quoted(rows))",
      en: "left out, rows without figures: \(quoted(rows))")
  }

  static func otherSheets(_ names: [String]) -> LocalizedText {
    let shown =
      names.prefix(8).map { "\"\(shownText($0))\"" }.joined(separator: ", ") + (names.count > 8 ? "…" : "")
    return LocalizedText(vi: "không đọc trang khác: \(shown)", en: "other sheets are not read: \(shown)")
  }

  static func hiddenColumns(_ labels: [String]) -> LocalizedText {
    let shown = labels.prefix(8).joined(separator: ", ") + (labels.count > 8 ? "…" : "")
    return LocalizedText(vi: "cột ẩn cũng được đọc: \(shown)", en: "hidden columns are read, too: \(shown)")
  }

  static func hiddenRows(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) dòng ẩn cũng được đọc",
      en: "\(count.english("hidden row is", "hidden rows are")) read, too")
  }
}

import Words

/// The words about tables as offices have them: where they are, what of them is left out.
enum TableWords {
  private static let mostNames = 6

  /// Some names in quotes, and how many more there are.
  private static func list(_ names: [String]) -> LocalizedText {
    let shown = names.prefix(mostNames).map { "\"\(shownText($0))\"" }.joined(separator: ", ")
    let more = names.count - mostNames
    guard more > 0 else { return LocalizedText(same: shown) }
    return LocalizedText(vi: "\(shown) và \(more) nữa", en: "\(shown) and \(more) more")
  }

  static func noTable(in sheets: [String]) -> LocalizedText {
    let names = list(sheets)
    return LocalizedText(
      vi:
        "không thấy bảng điểm nào (trang \(names.vietnamese)): cần một dòng có tên cột tỉnh và các nội dung,"
        + " ví dụ Tỉnh, 1.1, 1.2; chỉ trang bằng --sheet, chỉ cột bằng --map \"TÊN CỘT=1.1\"",
      en: "there is no table of scores (sheets \(names.english)): a row must name the column of provinces and"
        + " the items, as Province, 1.1, 1.2; name the sheet by --sheet, a column by --map \"COLUMN=1.1\"")
  }

  static func noProvinces(of definition: IndexDefinition) -> LocalizedText {
    let one = definition.oneUnit
    return LocalizedText(
      vi: "thiếu cột code (mã) hoặc province (\(one.vietnamese)), và không thấy tên \(one.vietnamese) nào:"
        + " thêm cột tên, hoặc dán các số này vào bảng 7, cạnh tên",
      en: "there is no column code or province, and no name of a \(one.english) anywhere: add a column of"
        + " names, or paste the figures into panel 7, beside the names")
  }

  static func noSheet(_ wanted: String, among sheets: [String]) -> LocalizedText {
    let names = list(sheets)
    return LocalizedText(
      vi: "không có trang \"\(shownText(wanted))\"; tệp có: \(names.vietnamese)",
      en: "there is no sheet \"\(shownText(wanted))\"; the file has \(names.english)")
  }

  static func noSheet(of year: Int, among sheets: [String]) -> LocalizedText {
    let names = list(sheets)
    let first = sheets.first ?? ""
    return LocalizedText(
      vi: "không trang nào là của năm \(year), chỉ có \(names.vietnamese); nếu đúng là trang đó:"
        + " --sheet \"\(shownText(first))\"",
      en: "no sheet is of \(year), there are \(names.english); if one of them is meant:"
        + " --sheet \"\(shownText(first))\"")
  }

  static func tabOfOtherYear(_ other: (tab: String, asked: Int)) -> LocalizedText {
    LocalizedText(
      vi: "tên trang là \"\(shownText(other.tab))\", còn --year là \(other.asked): đọc là năm \(other.asked)",
      en:
        "the sheet is called \"\(shownText(other.tab))\", but --year says \(other.asked): read as \(other.asked)"
    )
  }

  static func unknownColumns(_ names: [String], of definition: IndexDefinition) -> LocalizedText {
    let shown = list(names)
    // What looks like a total is likely to be one; of anything else an example is given.
    let total = names.first(where: looksLikeTotal)
    let first = shownText(total ?? names.first ?? "")
    let example =
      definition.dimensions.first?.components.first?.id ?? definition.dimensions.first?.id ?? .total
    let item = total == nil ? example : .total
    let count = names.count
    return LocalizedText(
      vi:
        "\(count) cột số không rõ là gì: \(shown.vietnamese); ghi rõ từng cột bằng --map \"\(first)=\(item)\","
        + " cột không lấy thì --map \"\(first)=-\"",
      en: "\(count.english("column", "columns")) of figures with a name nobody knows: \(shown.english);"
        + " name each by --map \"\(first)=\(item)\", or leave it out by --map \"\(first)=-\"")
  }

  private static func looksLikeTotal(_ name: String) -> Bool {
    let words = SearchKey(name).text.split(separator: " ")
    return ["tong", "total", "overall", "chung"].contains { word in words.contains { $0 == word } }
  }

  static func notInForce(_ items: [ItemID], year: Int) -> LocalizedText {
    let names = items.map(\.text).joined(separator: ", ")
    return LocalizedText(
      vi: "\(names) không có trong bộ chỉ số năm \(year) mà vẫn có số liệu",
      en: "\(names): not in force in \(year), but there are figures")
  }

  static func zeros(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) ô ghi 0, ô đầu tiên ở đây: 0 không phải là điểm, coi là chưa có số liệu",
      en: "\(count.english("cell", "cells")) with 0, the first here: 0 is no score, taken as missing")
  }

  static func zeroRows(_ names: [String], _ definition: IndexDefinition) -> LocalizedText {
    let (shown, count) = (list(names), definition.counted(names.count))
    return LocalizedText(
      vi: "\(count.vietnamese) chỉ có số 0, không lấy: \(shown.vietnamese)",
      en: "\(count.english) with nothing but zeros, left out: \(shown.english)")
  }

  static func failed(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) ô là lỗi công thức (#N/A, #REF!…), ô đầu tiên ở đây: coi là chưa có số liệu",
      en: "\(count.english("cell", "cells")) with a formula that failed (#N/A, #REF!…), the first here:"
        + " taken as missing")
  }

  static func uncomputed(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) công thức chưa có kết quả trong tệp, ô đầu tiên ở đây: coi là chưa có số liệu;"
        + " mở bằng Excel, lưu lại thì có",
      en: "\(count.english("formula", "formulas")) without a value in the file, the first here: taken as"
        + " missing; opened in Excel and saved again it has them")
  }

  static func marked(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) số có dấu chú thích (1,41*), số đầu tiên ở đây: đọc là số, bỏ dấu",
      en: "\(count.english("figure", "figures")) with the mark of a note (1.41*), the first here: read"
        + " without the mark")
  }

  static func wrongSum(_ province: String, _ stated: Double, _ added: Double, isAccepted: Bool)
    -> LocalizedText
  {
    let (stated, sum) = (DecimalText.words(of: stated), DecimalText.words(of: (added * 1e6).rounded() / 1e6))
    let advice =
      isAccepted
      ? LocalizedText(vi: "đã được chấp nhận", en: "accepted")
      : LocalizedText(
        vi: "nếu các thành phần đúng, thêm --accept", en: "if the parts are right, give --accept")
    return LocalizedText(
      vi: "\(province): tổng ghi \(stated.vietnamese), các thành phần cộng lại \(sum.vietnamese);"
        + " \(advice.vietnamese)",
      en: "\(province): \(stated.english) is stated, the parts add up to \(sum.english); \(advice.english)")
  }
}

import Words

/// The words for what can be wrong with scores.
extension LocalizedText {
  static var emptySource: LocalizedText {
    LocalizedText(
      vi: "chưa ghi nguồn số liệu; ghi nơi công bố, ví dụ \"PAPI 2024 (UNDP, CECODES, RTA)\"",
      en: "no source; say where the figures come from, as \"PAPI 2024 (UNDP, CECODES, RTA)\"")
  }

  static var notAYear: LocalizedText {
    LocalizedText(
      vi: "tên tệp không phải một năm, như 2024.json, nên không đọc",
      en: "not read: its name is not a year, as 2024.json")
  }

  static func unusualSet(_ year: Int, _ usual: String) -> LocalizedText {
    LocalizedText(
      vi: "số liệu năm \(year) thường theo \(ProvinceSet.words(usual).vietnamese)",
      en: "results of \(year) are of \(ProvinceSet.words(usual).english)")
  }

  static func columnUnused(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: reason.vietnamese + "; cột này không được dùng", en: reason.english + "; the column is not used")
  }

  static func rowUnused(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      vi: reason.vietnamese + "; dòng này không được dùng", en: reason.english + "; the row is not used")
  }

  static func rowLength(_ province: Province, _ count: Int, _ wanted: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(province.name.vietnamese) có \(count) giá trị, items có \(wanted)",
      en: "\(province.name.english) has \(count) values, items has \(wanted)")
  }

  /// A value that is no score of its column: not a number, or outside its scale.
  static func badScore(_ number: Double?, _ column: ScoreColumn, _ province: Province) -> LocalizedText {
    let place = LocalizedText(
      vi: "\(province.name.vietnamese), mục \(column.item): ",
      en: "\(province.name.english), item \(column.item): ")
    let reason: LocalizedText
    if number == 0 {
      reason = LocalizedText(
        vi: "0 không phải điểm; giá trị còn thiếu viết là null",
        en: "0 is not a score; a missing value is null")
    } else if let number {
      let (least, greatest) = (column.scale.lowerBound, column.scale.upperBound)
      reason = LocalizedText(
        vi: "\(number) ngoài thang \(least) đến \(greatest), nên coi như thiếu",
        en: "\(number) is outside \(least) to \(greatest), so it counts as missing")
    } else {
      reason = LocalizedText(
        vi: "phải là số hoặc null, không có ngoặc kép", en: "must be a number or null, without quotes")
    }
    return LocalizedText(vi: place.vietnamese + reason.vietnamese, en: place.english + reason.english)
  }
}

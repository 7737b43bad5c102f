import Words

/// The words for what can be wrong with the shape of a file.
extension LocalizedText {
  /// What a value must be.
  package enum Shape {
    case object, array, string, text, integer, number, bool
  }

  package static func mustBe(_ shape: Shape) -> LocalizedText {
    switch shape {
    case .object: LocalizedText(vi: "phải là một đối tượng { … }", en: "must be an object { … }")
    case .array: LocalizedText(vi: "phải là một danh sách [ … ]", en: "must be a list [ … ]")
    case .string: LocalizedText(vi: "phải là chuỗi trong ngoặc kép", en: "must be a string in quotes")
    case .text:
      LocalizedText(
        vi: #"phải là chuỗi, hoặc {"vi": "…", "en": "…"}"#,
        en: #"must be a string, or {"vi": "…", "en": "…"}"#)
    case .integer:
      LocalizedText(vi: "phải là số nguyên, không có ngoặc kép", en: "must be a whole number without quotes")
    case .number: LocalizedText(vi: "phải là số, không có ngoặc kép", en: "must be a number without quotes")
    case .bool: LocalizedText(vi: "phải là true hoặc false", en: "must be true or false")
    }
  }

  static var missingKey: LocalizedText {
    LocalizedText(vi: "thiếu khóa này", en: "this key is missing")
  }

  static var controlCharacters: LocalizedText {
    LocalizedText(
      vi: "có ký tự điều khiển; chúng được hiện ra chứ không gửi tới màn hình, nên xóa đi",
      en: "holds control characters; they are shown, not sent to the terminal, and better removed")
  }

  package static func newerFormat(_ number: Int) -> LocalizedText {
    LocalizedText(
      vi: "tệp do papiboard mới hơn ghi (format \(number)); cần cập nhật chương trình để đọc",
      en: "made by a newer papiboard (format \(number)); update the program to read it")
  }

  package static var unknownFormat: LocalizedText {
    LocalizedText(vi: "phải là 1", en: "must be 1")
  }

  static func mustBeOne(of choices: [String]) -> LocalizedText {
    let list = choices.joined(separator: ", ")
    return LocalizedText(vi: "phải là một trong: \(list)", en: "must be one of: \(list)")
  }

  static func twice(_ what: String) -> LocalizedText {
    LocalizedText(
      vi: "\(what) có hai lần; lần thứ hai không được dùng",
      en: "\(what) stands there twice; the second is not used")
  }
}

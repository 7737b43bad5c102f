import Words

/// The words for what can be wrong with a target.
extension LocalizedText {
  static func unknownIndex(_ id: String, known: [String]) -> LocalizedText {
    let list = known.joined(separator: ", ")
    return LocalizedText(
      vi: "không có chỉ số \"\(id)\"; có: \(list). Chỉ số chưa có số liệu thì ghi tên vào indices ở đầu tệp",
      en: "there is no index \"\(id)\"; there are: \(list). Name one without figures in indices above")
  }

  static func goalBeforeBase(_ goal: Int, _ base: Int) -> LocalizedText {
    LocalizedText(
      vi: "năm đích \(goal) phải sau năm gốc \(base)",
      en: "the goal year \(goal) must lie after the base year \(base)")
  }

  static func tooManyYears(_ most: Int) -> LocalizedText {
    LocalizedText(vi: "cách năm gốc quá \(most) năm", en: "more than \(most) years after the base year")
  }

  static var badYear: LocalizedText {
    LocalizedText(vi: "phải là năm có bốn chữ số", en: "must be a year of four digits")
  }

  static var badDay: LocalizedText {
    LocalizedText(
      vi: "phải là một ngày có thật, viết như \"2021-10-20\"",
      en: "must be a day of the calendar, written as \"2021-10-20\"")
  }

  static var mustBePositive: LocalizedText {
    LocalizedText(vi: "phải lớn hơn 0", en: "must be greater than 0")
  }

  static func mustBeFrom(_ least: String, to greatest: String) -> LocalizedText {
    LocalizedText(vi: "phải từ \(least) đến \(greatest)", en: "must be from \(least) to \(greatest)")
  }

  static func hasNoGroups(_ index: String) -> LocalizedText {
    LocalizedText(
      vi: "\(index) không chia nhóm; hãy dùng loại mục tiêu khác",
      en: "\(index) has no groups; use another kind")
  }

  static func hasNoParts(_ item: ItemID) -> LocalizedText {
    LocalizedText(
      vi: "\(item) là nội dung thành phần, không có phần nhỏ hơn để cùng tăng",
      en: "\(item) is a component and has no parts that could rise")
  }

  static func doneBeyondTotal(_ done: Int, _ total: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(done) trên \(total): phải từ 0 đến tổng số",
      en: "\(done) of \(total): must be from 0 to the total")
  }

  static var nothingToDo: LocalizedText {
    LocalizedText(
      vi: "tổng số là 0 nên chưa có gì để tính; coi là chưa có số liệu",
      en: "of 0 nothing can be said; counts as no data")
  }

  static func dueOutsideGoal(_ year: Int) -> LocalizedText {
    LocalizedText(vi: "phải là một ngày trong năm đích \(year)", en: "must be a day of the goal year \(year)")
  }

  /// - Parameter ofScore: whether its goal can be judged all the same.
  static func baseWithoutFigures(_ year: Int, _ one: LocalizedText, ofScore: Bool) -> LocalizedText {
    let (vi, en) =
      ofScore ? ("không có lộ trình", "there is no path") : ("chưa đánh giá được", "nothing can be judged")
    return LocalizedText(
      vi:
        "bảng không có số liệu năm gốc \(year) của \(one.vietnamese) này, nên \(vi); chọn năm khác hoặc ghi base_value",
      en:
        "there are no figures of the \(one.english) in the base year \(year), so \(en); take another year or state"
        + " base_value")
  }

  static func statedBase(_ stated: String, _ figure: String) -> LocalizedText {
    LocalizedText(
      vi: "ghi \(stated), nhưng theo số liệu là \(figure); dùng số liệu",
      en: "says \(stated), but by the figures it is \(figure); the figures count")
  }
}

import Words

extension LocalizedText {
  static let noTitle = LocalizedText(vi: "thiếu tên kế hoạch", en: "the title is missing")

  static func noDay(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "“\(shownText(text))” không phải một ngày; hãy ghi như 31/12/2026",
      en: "“\(shownText(text))” is no day; write it as 31/12/2026")
  }

  static func noYear(_ year: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(year) không phải một năm; hãy viết bốn chữ số", en: "\(year) is no year; write four digits")
  }

  static func endsBeforeBeginning(_ first: Int, _ last: Int) -> LocalizedText {
    LocalizedText(
      vi: "năm cuối \(last) trước năm đầu \(first)", en: "the last year \(last) is before the first, \(first)"
    )
  }

  static let noText = LocalizedText(vi: "thiếu nội dung nhiệm vụ", en: "what is to be done is missing")

  static func time(_ text: String, _ fault: WrittenTime.Fault) -> LocalizedText {
    let text = shownText(text)
    switch fault {
    case .noSuchDay:
      return LocalizedText(vi: "“\(text)”: không có ngày này", en: "“\(text)”: there is no such day")
    case .twoDays:
      return LocalizedText(
        vi: "“\(text)”: hai thời hạn; hãy tách thành hai nhiệm vụ hoặc ghi thời hạn cuối",
        en: "“\(text)”: two days; make two measures of it, or write the last day")
    case .unclear:
      return LocalizedText(
        vi:
          "thời hạn “\(text)” không rõ; hãy ghi như 31/12/2026, tháng 6/2026, quý II/2026 hoặc thường xuyên",
        en: "“\(text)” is no due date; write it as 31/12/2026, June 2026, Q2/2026 or regularly")
    }
  }

  static func noDimension(_ text: String) -> LocalizedText {
    LocalizedText(
      vi:
        "“\(shownText(text))” không phải một chỉ số nội dung của chỉ số mà kế hoạch phục vụ; hãy ghi số của nó, hoặc để trống",
      en:
        "“\(shownText(text))” is no dimension of the index that the plan serves; write its number, or nothing"
    )
  }

  static func partOfDimension(_ item: ItemID, _ dimension: ItemID) -> LocalizedText {
    LocalizedText(
      vi: "\(item) là nội dung thành phần: ghi theo chỉ số nội dung \(dimension)",
      en: "\(item) is a component: written down for dimension \(dimension)")
  }

  static func noState(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "trạng thái “\(shownText(text))” không rõ; hãy ghi chưa thực hiện, đang thực hiện hoặc hoàn thành",
      en: "“\(shownText(text))” is no state; write not started, in progress or done")
  }

  static func noCount(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "“\(shownText(text))” phải là số nguyên, không nhỏ hơn 0",
      en: "“\(shownText(text))” must be a whole number, not less than 0")
  }
}

import Pages
import TextUI
import Words

extension KeyMap {
  static let whatIfBoards: Set<Context> = [.whatIf, .whatIfInside]

  /// The keys of a step, as the footer shows them.
  static let stepKeys = "+ -"

  /// The keys of panel 5.
  static let whatIf: [Binding] = [
    Binding(
      [.character("+"), .character("=")], "+  =", .changeValue(1), in: whatIfBoards,
      LocalizedText(
        vi: "thêm một bước: 0,05 điểm (thang 100: 0,5)",
        en: "a step more: 0.05 points (0.5 on a scale of 100)"),
      footer: footer(stepKeys, vi: "0,05", en: "0.05")),
    Binding(
      [.character("-")], "-", .changeValue(-1), in: whatIfBoards,
      LocalizedText(
        vi: "bớt một bước: 0,05 điểm (thang 100: 0,5)", en: "a step less: 0.05 points (0.5 on a scale of 100)"
      )),
    Binding(
      [.character("e")], "e", .typeValue, in: whatIfBoards,
      LocalizedText(vi: "nhập giá trị (dấu phẩy hoặc chấm)", en: "type a value (comma or point)"),
      footer: footer("e", vi: "nhập", en: "type")),
    Binding(
      [.character("m")], "m", .setToMedian, in: whatIfBoards,
      LocalizedText(vi: "đặt bằng trung vị cả nước", en: "to the median"),
      footer: footer("m", vi: "trung vị", en: "median")),
    Binding(
      [.character("x")], "x", .setToBest, in: whatIfBoards,
      LocalizedText(vi: "đặt bằng mức cao nhất cả nước", en: "to the best of the year")),
    Binding(
      [Key(.delete)], "Del", .resetValue, in: whatIfBoards,
      LocalizedText(vi: "trả dòng này về giá trị nay", en: "this row back to its value now")),
    Binding(
      [.character("0")], "0", .resetScenario, in: whatIfBoards,
      LocalizedText(vi: "đặt lại tất cả", en: "everything back"),
      footer: footer("0", vi: "đặt lại", en: "reset")),
    Binding(
      [.character("w")], "w", .keepScenario, in: whatIfBoards,
      LocalizedText(vi: "đặt tên và lưu kịch bản", en: "name the scenario and keep it"),
      footer: footer("w", vi: "lưu", en: "keep"), footerIn: [.whatIf]),
    Binding(
      [.character("o")], "o", .openScenarios, in: whatIfBoards,
      LocalizedText(vi: "mở hoặc xóa kịch bản đã lưu", en: "open or delete a kept scenario")),
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.whatIf],
      LocalizedText(vi: "mở các nội dung thành phần của chỉ số", en: "open the components of the dimension")),
    Binding(
      [Key(.escape), Key(.left), .character("h")], "Esc  ←  h", .back, in: [.whatIfInside],
      LocalizedText(vi: "trở lại các chỉ số", en: "back to the dimensions"),
      footer: footer("Esc", vi: "trở lại", en: "back")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.whatIf],
      LocalizedText(vi: "trở lại Tổng quan", en: "back to the Overview")),
  ]

  /// The keys of its fields and of the list of kept scenarios.
  static let whatIfFields: [Binding] = [
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.value],
      LocalizedText(vi: "lấy giá trị này", en: "take this value"),
      footer: footer("Enter", vi: "lấy", en: "take")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.name],
      LocalizedText(vi: "lưu với tên này", en: "keep it by this name"),
      footer: footer("Enter", vi: "lưu", en: "keep")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.scenarios],
      LocalizedText(vi: "mở kịch bản này", en: "open this scenario"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [.character("d"), Key(.delete)], "d  Del", .dropScenario, in: [.scenarios],
      LocalizedText(vi: "xóa kịch bản này (bấm hai lần)", en: "delete this scenario (press twice)"),
      footer: footer("d", vi: "xóa", en: "delete")),
  ]

  /// What the marks of panel 5 mean.
  static let whatIfMarks = HelpPanel.Group(
    LocalizedText(vi: "Ký hiệu của Giả định", en: "Marks of What-if"),
    [
      ("●", LocalizedText(vi: "giá trị nay", en: "the value now")),
      ("━► ◄━", LocalizedText(vi: "đến giá trị giả định", en: "on to the supposed value")),
      (
        "├ ┼ ┤", LocalizedText(vi: "thấp nhất, trung vị, cao nhất cả nước", en: "lowest, median, best of all")
      ),
    ])
}

import Pages
import TextUI
import Words

extension KeyMap {
  static let whatIfBoards: Set<Context> = [.whatIf, .whatIfInside, .whatIfLevers, .whatIfGoal]

  /// Where values can be seen while they are changed.
  private static let sliders: Set<Context> = [.whatIf, .whatIfInside]

  /// The keys of a step, as the footer shows them.
  static let stepKeys = "+ -"

  /// The keys of panel 5.
  static let switchLevers = Command("what-if levers") { $0.switchLevers() }

  static let whatIf: [Binding] = [
    Binding(
      [.character("+"), .character("=")], "+  =", .changeValue(1), in: whatIfBoards,
      LocalizedText(
        vi: "thêm một bước: 0,05 điểm (thang 100: 0,5)",
        en: "a step more: 0.05 points (0.5 on a scale of 100)"),
      footer: footer(stepKeys, vi: "0,05", en: "0.05"), footerIn: sliders),
    Binding(
      [.character("-")], "-", .changeValue(-1), in: whatIfBoards,
      LocalizedText(
        vi: "bớt một bước: 0,05 điểm (thang 100: 0,5)", en: "a step less: 0.05 points (0.5 on a scale of 100)"
      )),
    Binding(
      [.character("e")], "e", .typeValue, in: whatIfBoards,
      LocalizedText(vi: "nhập giá trị (dấu phẩy hoặc chấm)", en: "type a value (comma or point)"),
      footer: footer("e", vi: "nhập", en: "type"), footerIn: [.whatIfInside]),
    Binding(
      [.character("v")], "v", .run(switchLevers), in: whatIfBoards.subtracting([.whatIfLevers]),
      LocalizedText(
        vi: "bảng ưu tiên cải thiện: đến trung vị, lên nhóm, cao nhất",
        en: "all levers as a table: to the median, the next group, the best"),
      footer: footer("v", vi: "ưu tiên", en: "levers"), footerIn: [.whatIf, .whatIfGoal]),
    Binding(
      [.character("v")], "v", .run(Command("what-if values") { $0.switchLevers() }), in: [.whatIfLevers],
      LocalizedText(vi: "trở lại các giá trị để đổi", en: "back to the values to change"),
      footer: footer("v", vi: "giá trị", en: "values")),
    Binding(
      [.character("a")], "a", .run(Command("what-if goal") { $0.askForGoal() }), in: whatIfBoards,
      LocalizedText(
        vi: "đặt đích: hạng 10, nhóm 1 … và xem cần tăng bao nhiêu",
        en: "set a goal: rank 10, group 1 … and see what it takes"),
      footer: footer("a", vi: "đặt đích", en: "goal"), footerIn: [.whatIf, .whatIfLevers, .whatIfGoal]),
    Binding(
      [.character("m")], "m", .setToMedian, in: whatIfBoards,
      LocalizedText(vi: "đặt bằng trung vị cả nước", en: "to the median"),
      footer: footer("m", vi: "trung vị", en: "median"), footerIn: whatIfBoards.subtracting([.whatIfGoal])),
    Binding(
      [.character("x")], "x", .setToBest, in: whatIfBoards,
      LocalizedText(vi: "đặt bằng mức cao nhất cả nước", en: "to the best of the year")),
    Binding(
      [Key(.delete)], "Del", .resetValue, in: whatIfBoards,
      LocalizedText(vi: "trả dòng này về giá trị hiện tại", en: "this row back to its value now")),
    Binding(
      [.character("0")], "0", .resetScenario, in: whatIfBoards,
      LocalizedText(vi: "đặt lại tất cả", en: "everything back"),
      footer: footer("0", vi: "đặt lại", en: "reset"), footerIn: [.whatIfInside, .whatIfLevers]),
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
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.whatIfInside, .whatIfLevers],
      LocalizedText(
        vi: "mở trang của nội dung này: vì sao, ai cao nhất, cần gì",
        en: "open the page of this item: why, who is best, what it takes")),
    Binding(
      [Key(.escape), Key(.left), .character("h")], "Esc  ←  h", .back, in: [.whatIfInside],
      LocalizedText(vi: "trở lại các chỉ số", en: "back to the dimensions"),
      footer: footer("Esc", vi: "trở lại", en: "back")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.whatIfGoal],
      LocalizedText(vi: "giả định đúng mức cần của dòng này", en: "suppose what this row needs"),
      footer: footer("Enter", vi: "giả định", en: "suppose")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.whatIfLevers, .whatIfGoal],
      LocalizedText(vi: "trở lại các giá trị", en: "back to the values"),
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
      [Key(.enter)], "Enter", .enter, in: [.goal],
      LocalizedText(vi: "xem đích này cần gì", en: "see what this goal takes"),
      footer: footer("Enter", vi: "xem", en: "see")),
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
      ("●", LocalizedText(vi: "giá trị hiện tại", en: "the value now")),
      ("━► ◄━", LocalizedText(vi: "đến giá trị giả định", en: "on to the supposed value")),
      (
        "├ ┼ ┤", LocalizedText(vi: "thấp nhất, trung vị, cao nhất cả nước", en: "lowest, median, best of all")
      ),
    ])
}

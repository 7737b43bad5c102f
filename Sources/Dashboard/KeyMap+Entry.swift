import TextUI
import Words

extension KeyMap {
  /// The keys of the grid; letters are commands only while no cell is open.
  static let entry: [Binding] = [
    Binding(
      [Key(.down), .character("j")], "↓  j", .move(.down), in: [.entry],
      LocalizedText(vi: "xuống một tỉnh", en: "one province down")),
    Binding(
      [Key(.up), .character("k")], "↑  k", .move(.up), in: [.entry],
      LocalizedText(vi: "lên một tỉnh", en: "one province up")),
    Binding(
      [Key(.left), .character("h")], "←  h", .move(.left), in: [.entry],
      LocalizedText(vi: "sang trái một ô", en: "one cell left")),
    Binding(
      [Key(.right), .character("l")], "→  l", .move(.right), in: [.entry],
      LocalizedText(vi: "sang phải một ô", en: "one cell right")),
    Binding(
      [Key(.pageDown)], "PgDn", .move(.pageDown), in: [.entry],
      LocalizedText(vi: "xuống một trang", en: "one page down")),
    Binding(
      [Key(.pageUp)], "PgUp", .move(.pageUp), in: [.entry],
      LocalizedText(vi: "lên một trang", en: "one page up")),
    Binding(
      [Key(.home), .character("g")], "Home  g", .move(.first), in: [.entry],
      LocalizedText(vi: "về tỉnh đầu", en: "to the first province")),
    Binding(
      [Key(.end), .character("G")], "End  G", .move(.last), in: [.entry],
      LocalizedText(vi: "đến tỉnh cuối", en: "to the last province")),
    Binding(
      [Key(.enter), Key(.function(2))], "Enter", .enter, in: [.entry],
      LocalizedText(vi: "sửa ô; gõ số là nhập mới", en: "edit the cell; a digit begins it anew"),
      footer: footer("Enter", vi: "sửa", en: "edit")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.entryCell],
      LocalizedText(vi: "nhận, xuống ô dưới", en: "take it, go to the cell below"),
      footer: footer("Enter", vi: "nhận", en: "take")),
    Binding(
      [Key(.tab)], "Tab", .stepCell(1), in: [.entry, .entryCell],
      LocalizedText(vi: "ô kế tiếp", en: "the next cell"),
      footer: footer("Tab", vi: "ô sau", en: "next"), footerIn: [.entryCell]),
    Binding(
      [.backTab], "Shift-Tab", .stepCell(-1), in: [.entry, .entryCell],
      LocalizedText(vi: "ô trước", en: "the cell before")),
    Binding(
      [Key(.down)], "↓", .move(.down), in: [.entryCell],
      LocalizedText(vi: "nhận, xuống ô dưới", en: "take it, go down")),
    Binding(
      [Key(.up)], "↑", .move(.up), in: [.entryCell],
      LocalizedText(vi: "nhận, lên ô trên", en: "take it, go up")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.entryCell],
      LocalizedText(vi: "trả lại giá trị cũ", en: "give the old value back"),
      footer: footer("Esc", vi: "trả lại", en: "give back")),
    Binding(
      [.character("!")], "!", .nextOpenCell, in: [.entry],
      LocalizedText(vi: "ô thiếu hoặc đáng ngờ kế tiếp", en: "the next missing or doubtful cell"),
      footer: footer("!", vi: "ô thiếu", en: "next open")),
    Binding(
      [Key(.delete), Key(.backspace), .character("x")], "Delete  x", .clearCell, in: [.entry],
      LocalizedText(vi: "để trống ô: không có số liệu", en: "empty the cell: there is no figure")),
    Binding(
      [.character("d")], "d", .copyDown, in: [.entry],
      LocalizedText(vi: "chép xuống ô dưới", en: "copy into the cell below")),
    Binding(
      [.character("u")], "u", .undo, in: [.entry],
      LocalizedText(vi: "hoàn tác, không giới hạn", en: "undo, without limit"),
      footer: footer("u", vi: "hoàn tác", en: "undo")),
    Binding(
      [.control("r")], "Ctrl-R", .redo, in: [.entry], LocalizedText(vi: "làm lại", en: "redo")),
    Binding(
      [.control("y")], "Ctrl-Y", .takeSuggestion, in: [.entry],
      LocalizedText(vi: "nhận giá trị gợi ý", en: "take the value offered")),
    Binding(
      [.character("n")], "n", .explain, in: [.entry],
      LocalizedText(vi: "ghi lý do cho giá trị đáng ngờ", en: "give the reason for a doubtful value"),
      footer: footer("n", vi: "lý do", en: "reason")),
    Binding(
      [.character("s")], "s", .nameSource, in: [.entry],
      LocalizedText(vi: "nguồn số liệu của năm", en: "the source of the year's figures")),
    Binding(
      [.control("s")], "Ctrl-S", .keepDraft, in: [.entry],
      LocalizedText(vi: "bản nháp được ghi sau mỗi ô", en: "the draft is kept after every cell")),
    Binding(
      [.character("P")], "P", .publish, in: [.entry],
      LocalizedText(vi: "công bố (hỏi lại trước)", en: "publish (asks first)"),
      footer: footer("P", vi: "công bố", en: "publish")),
    Binding(
      [.character("y"), .character("c")], "y  c", .confirm, in: [.publish],
      LocalizedText(vi: "có, công bố", en: "yes, publish"), footer: footer("y", vi: "có, công bố", en: "yes, publish")),
    Binding(
      [Key(.escape), .character("q")], "Esc", .back, in: [.publish],
      LocalizedText(vi: "thôi, để nháp", en: "no, stay a draft"),
      footer: footer("Esc", vi: "thôi", en: "no")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.entry],
      LocalizedText(vi: "về Tổng quan; bản nháp còn đó", en: "to the Overview; the draft stays")),
    Binding(
      [.character("["), .character("ơ")], "[  ơ", .stepYear(-1), in: [.entry],
      LocalizedText(vi: "nhập năm trước", en: "enter the year before")),
    Binding(
      [.character("]"), .character("ư")], "]  ư", .stepYear(1), in: [.entry],
      LocalizedText(vi: "nhập năm sau", en: "enter the year after")),
  ]
}

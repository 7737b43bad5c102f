import Pages
import TextUI
import Words

extension KeyMap {
  /// One key a panel, and Tab through them.
  static let panels: [Binding] =
    BoardPanel.all.map { panel in
      Binding(
        [.character(Character(String(panel.number)))], String(panel.number), .openPanel(panel.number),
        in: boards, panel.name)
    } + [
      Binding(
        [Key(.tab)], "Tab", .stepPanel(1), in: boards,
        LocalizedText(vi: "màn hình kế tiếp", en: "the next panel")),
      Binding(
        [.backTab], "Shift-Tab", .stepPanel(-1), in: boards,
        LocalizedText(vi: "màn hình trước", en: "the panel before")),
    ]

  static let choosing: [Binding] = [
    Binding(
      [.character("["), .character("ơ")], "[  ơ", .stepYear(-1), in: boards,
      LocalizedText(vi: "năm trước", en: "a year earlier"),
      footer: footer("[ ]", vi: "năm", en: "year"), footerIn: [.overview, .dimension]),
    Binding(
      [.character("]"), .character("ư")], "]  ư", .stepYear(1), in: boards,
      LocalizedText(vi: "năm sau", en: "a year later")),
    Binding(
      [.character("y")], "y", .chooseYear, in: boards,
      LocalizedText(vi: "danh sách các năm", en: "list of years")),
    Binding(
      [.character("p")], "p", .chooseProvince, in: boards,
      LocalizedText(vi: "chọn tỉnh, thành phố", en: "choose a province"),
      footer: footer("p", vi: "tỉnh", en: "province"), footerIn: [.overview, .dimension]),
    Binding(
      [.character(".")], ".", .goHome, in: boards,
      LocalizedText(vi: "về tỉnh mình", en: "to your own province")),
    Binding(
      [.character("O")], "O", .chooseOwn, in: boards.union([.entry]),
      LocalizedText(
        vi: "đặt tỉnh mình cho thư mục (p chỉ xem tỉnh khác)",
        en: "set your own province in the folder (p only looks)")),
    Binding(
      [.character("i")], "i", .chooseIndex, in: boards,
      LocalizedText(vi: "chọn chỉ số khác", en: "choose another index"),
      footer: footer("i", vi: "chỉ số", en: "index"), footerIn: []),
    Binding(
      [.character("b")], "b", .changeBasis, in: boards,
      LocalizedText(
        vi: "xếp hạng theo số tỉnh công bố hoặc quy về 34 tỉnh",
        en: "rank over the published provinces or as if there were 34"),
      footer: footer("b", vi: "63/34", en: "63/34"), footerIn: []),
  ]
}

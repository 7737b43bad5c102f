import TextUI
import Words

extension KeyMap {
  /// The arrows act everywhere; letters only where nothing is typed.
  static let moving: [Binding] = [
    Binding(
      [Key(.down), .character("j")], "↓  j", .move(.down),
      in: contexts(.lines).union(plainLists).union([.cellHistory]),
      LocalizedText(vi: "xuống một dòng", en: "one line down"),
      footer: footer("↑↓", vi: "chọn", en: "select"),
      footerIn: plainLists.union([.groupYears, .targets, .target, .cellHistory])),
    Binding(
      [Key(.down), .character("j")], "↓  j", .move(.down), in: scrolled,
      LocalizedText(vi: "xuống một dòng", en: "one line down"),
      footer: footer("↑↓", vi: "cuộn", en: "scroll")),
    Binding(
      [Key(.up), .character("k")], "↑  k", .move(.up), in: lettersMove,
      LocalizedText(vi: "lên một dòng", en: "one line up")),
    Binding(
      [Key(.down), .control("n")], "↓  Ctrl-N", .move(.down), in: [.search, .find],
      LocalizedText(vi: "xuống một dòng", en: "one line down"),
      footer: footer("↑↓", vi: "chọn", en: "select")),
    Binding(
      [Key(.up), .control("p")], "↑  Ctrl-P", .move(.up), in: [.search, .find],
      LocalizedText(vi: "lên một dòng", en: "one line up")),
    Binding(
      [Key(.pageDown)], "PgDn", .move(.pageDown),
      in: contexts(.pages).union(plainLists).union(scrolled).union([.search, .cellHistory]),
      LocalizedText(vi: "xuống một trang", en: "one page down"),
      footer: footer("PgDn", vi: "trang", en: "page"), footerIn: scrolled),
    Binding(
      [Key(.pageUp)], "PgUp", .move(.pageUp),
      in: contexts(.pages).union(plainLists).union(scrolled).union([.search, .cellHistory]),
      LocalizedText(vi: "lên một trang", en: "one page up")),
    Binding(
      [Key(.home), .character("g")], "Home  g", .move(.first), in: lettersMove,
      LocalizedText(vi: "về dòng đầu", en: "to the first line")),
    Binding(
      [Key(.end), .character("G")], "End  G", .move(.last), in: lettersMove,
      LocalizedText(vi: "đến dòng cuối", en: "to the last line")),
    Binding(
      [Key(.home)], "Home", .move(.first), in: [.search],
      LocalizedText(vi: "về dòng đầu", en: "to the first line")),
    Binding(
      [Key(.end)], "End", .move(.last), in: [.search],
      LocalizedText(vi: "đến dòng cuối", en: "to the last line")),
  ]

  static let editing: [Binding] = [
    Binding(
      [Key(.backspace)], "Backspace", .erase, in: typing.subtracting([.entry]),
      LocalizedText(vi: "xóa một chữ", en: "take a letter away"),
      footer: footer("Backspace", vi: "xóa chữ", en: "erase"),
      footerIn: typing.subtracting(forms).subtracting([.entry])),
    Binding(
      [.control("u")], "Ctrl-U", .eraseAll, in: typing.subtracting([.entry]),
      LocalizedText(vi: "xóa hết chữ đã gõ", en: "take everything typed away"),
      footer: footer("Ctrl-U", vi: "xóa hết", en: "clear"),
      footerIn: fields.union(forms).subtracting([.search])),
  ]

  /// In the grid of scores `n` gives a reason instead.
  static let searching: [Binding] = [
    Binding(
      [.character("/")], "/", .search, in: contexts(.find),
      LocalizedText(vi: "tìm một dòng", en: "find a line"), footer: footer("/", vi: "tìm", en: "find"),
      footerIn: []),
    Binding(
      [.character("n")], "n", .searchAgain(1), in: contexts(.matches),
      LocalizedText(vi: "kết quả kế tiếp", en: "next match")),
    Binding(
      [.character("N")], "N", .searchAgain(-1), in: contexts(.matches),
      LocalizedText(vi: "kết quả trước", en: "previous match")),
  ]
}

import Pages
import TextUI
import Words

extension KeyMap {
  /// Every binding; those of the footer in its order.
  static let bindings: [Binding] =
    moving + editing + whatIfFields + opening + trends + targets + whatIf + plans + panels + choosing
    + ranking + searching + map + entry + draft + answers + general

  static let boards: Set<Context> = whatIfBoards.union([
    .overview, .dimension, .trends, .trendsInside, .targets, .target, .plans, .planEntry, .ranking, .map,
  ])
  static let trendsBoards: Set<Context> = [.trends, .trendsInside]
  static let lists: Set<Context> = [.search, .list]
  static let plainLists: Set<Context> = [.list, .scenarios]
  static let lettersMove: Set<Context> =
    boards.subtracting([.map]).union(plainLists).union(scrolled).union([.cellHistory])
  /// Pages of text.
  static let scrolled: Set<Context> = [.help, .page, .rehearsal]

  static func footer(_ key: String, vi: String, en: String) -> PanelFrame.FooterKey {
    PanelFrame.FooterKey(key, LocalizedText(vi: vi, en: en))
  }

  static let opening: [Binding] = [
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.overview],
      LocalizedText(vi: "mở các nội dung thành phần của chỉ số", en: "open the components of the dimension"),
      footer: footer("Enter", vi: "chi tiết", en: "open")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: lists,
      LocalizedText(vi: "lấy dòng này", en: "take this row"),
      footer: footer("Enter", vi: "lấy", en: "take")),
    Binding(
      [Key(.escape), Key(.left), .character("h")], "Esc  ←  h", .back, in: [.dimension],
      LocalizedText(vi: "trở lại Tổng quan", en: "back to the Overview"),
      footer: footer("Esc", vi: "trở lại", en: "back")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.find],
      LocalizedText(vi: "dừng ở đây; n N tìm tiếp", en: "stay here; n N go on"),
      footer: footer("Enter", vi: "dừng ở đây", en: "stay here")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.field],
      LocalizedText(vi: "ghi tệp", en: "write the file"), footer: footer("Enter", vi: "ghi", en: "write")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.ranking],
      LocalizedText(vi: "về Tổng quan", en: "to the Overview")),
    Binding(
      [Key(.escape)], "Esc", .back,
      in: lists.union(fields).subtracting([.entryCell]).union([.help, .page, .find, .scenarios]),
      LocalizedText(vi: "đóng", en: "close"), footer: footer("Esc", vi: "đóng", en: "close")),
  ]
}

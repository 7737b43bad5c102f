import TextUI
import Words

extension KeyMap {
  private static let trendsBoards: Set<Context> = [.trends, .trendsInside]

  /// Where a chart of the years can be compared and turned.
  private static let charted = trendsBoards.union([.overview])

  /// The keys of the Trends; those that turn the chart turn that of the Overview too.
  static let trends: [Binding] = [
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.trends],
      LocalizedText(vi: "mở các nội dung thành phần của chỉ số", en: "open the components of the dimension"),
      footer: footer("Enter", vi: "thành phần", en: "components")),
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.trendsInside],
      LocalizedText(vi: "mở trang của nội dung thành phần", en: "open the page of the component"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [Key(.escape), Key(.left), .character("h")], "Esc  ←  h", .back, in: [.trendsInside],
      LocalizedText(vi: "trở lại các chỉ số", en: "back to the dimensions"),
      footer: footer("Esc", vi: "trở lại", en: "back")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.trends],
      LocalizedText(vi: "trở lại Tổng quan", en: "back to the Overview")),
    Binding(
      [.character("c")], "c", .chooseCompared, in: trendsBoards,
      LocalizedText(
        vi: "so sánh với tỉnh khác (vùng, thành phố, gần điểm)",
        en: "compare with others (region, cities, nearest)"),
      footer: footer("c", vi: "so sánh", en: "compare")),
    Binding(
      [.character("C")], "C", .clearCompared, in: trendsBoards,
      LocalizedText(vi: "thôi so sánh", en: "compare with nobody")),
    Binding(
      [.character("s")], "s", .changeMeasure, in: charted,
      LocalizedText(vi: "biểu đồ hạng hoặc điểm", en: "chart of ranks or scores"),
      footer: footer("s", vi: "hạng/điểm", en: "rank/score"), footerIn: trendsBoards),
    Binding(
      [.character("v")], "v", .run(Command("trends table") { $0.trends.showsTable.toggle() }),
      in: trendsBoards,
      LocalizedText(vi: "biểu đồ hoặc bảng số", en: "chart or table"),
      footer: footer("v", vi: "bảng số", en: "table")),
  ]
}

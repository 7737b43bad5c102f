import TextUI
import Words

extension KeyMap {
  static let ranking: [Binding] = [
    Binding(
      [Key(.escape)], "Esc", .back, in: [.ranking],
      LocalizedText(vi: "về Tổng quan", en: "to the Overview")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.ranking],
      LocalizedText(
        vi: "mở chỉ số của cột, hoặc Tổng quan, của tỉnh này",
        en: "open the column's dimension, or the Overview, of this province"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [Key(.right), .character("l")], "→  l", .run(Command("ranking right") { $0.moveRankingCursor(1) }),
      in: [.ranking], LocalizedText(vi: "cột bên phải", en: "the column to the right"),
      footer: footer("←→", vi: "cột", en: "column")),
    Binding(
      [Key(.left), .character("h")], "←  h", .run(Command("ranking left") { $0.moveRankingCursor(-1) }),
      in: [.ranking], LocalizedText(vi: "cột bên trái", en: "the column to the left")),
    Binding(
      [.character("s")], "s", .run(Command("ranking sort") { $0.sortByCursor() }), in: [.ranking],
      LocalizedText(
        vi: "sắp theo cột đang chọn; đã sắp thì theo cột kế tiếp",
        en: "sort by the chosen column; if sorted, by the next one"),
      footer: footer("s", vi: "sắp", en: "sort")),
    Binding(
      [.character("o")], "o", .run(Command("ranking rises") { $0.sortByRise() }), in: [.ranking],
      LocalizedText(
        vi: "sắp theo mức tăng giảm của cột so với năm trước",
        en: "sort by the column's change since last year")),
    Binding(
      [.character("S")], "S",
      .run(
        Command("ranking order") { model in
          model.ranking.isReversed.toggle()
          model.reorderRanking()
        }), in: [.ranking],
      LocalizedText(vi: "đảo thứ tự", en: "reverse the order")),
    Binding(
      [.character("f")], "f", .chooseFilter, in: [.ranking],
      LocalizedText(vi: "lọc theo vùng hoặc nhóm", en: "filter by region or group"),
      footer: footer("f", vi: "lọc", en: "filter")),
    Binding(
      [.character(" ")], "Space", .compare, in: [.ranking],
      LocalizedText(
        vi: "đánh dấu tỉnh để so sánh, hay thôi (A–E)", en: "mark this province to compare, or not (A–E)")),
    Binding(
      [.character("C")], "C", .clearCompared, in: [.ranking],
      LocalizedText(vi: "bỏ mọi tỉnh so sánh", en: "compare none")),
    Binding(
      [.character("/")], "/", .search, in: [.ranking, .map],
      LocalizedText(vi: "tìm tỉnh", en: "find a province")),
  ]

  static let openMap = Command("ranking map") { $0.openMap() }

  static let map: [Binding] = [
    Binding(
      [Key(.left), .character("h")], "←  h", .move(.left), in: [.map],
      LocalizedText(vi: "tỉnh bên trái", en: "the province to the left"),
      footer: footer("←↑↓→", vi: "tỉnh", en: "province")),
    Binding(
      [Key(.right), .character("l")], "→  l", .move(.right), in: [.map],
      LocalizedText(vi: "tỉnh bên phải", en: "the province to the right")),
    Binding(
      [Key(.up), .character("k")], "↑  k", .move(.up), in: [.map],
      LocalizedText(vi: "tỉnh phía trên", en: "the province above")),
    Binding(
      [Key(.down), .character("j")], "↓  j", .move(.down), in: [.map],
      LocalizedText(vi: "tỉnh phía dưới", en: "the province below")),
    Binding(
      [.character("d")], "d", .run(Command("map next item") { $0.stepMapItem(1) }), in: [.map],
      LocalizedText(vi: "chỉ số kế tiếp", en: "the next dimension"),
      footer: footer("d D", vi: "chỉ số", en: "dimension")),
    Binding(
      [.character("D")], "D", .run(Command("map item before") { $0.stepMapItem(-1) }), in: [.map],
      LocalizedText(vi: "chỉ số trước", en: "the previous dimension")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.map],
      LocalizedText(vi: "mở Tổng quan của tỉnh này", en: "open the Overview of this province"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [.character("m")], "m", .run(openMap),
      in: [.ranking, .overview, .dimension, .compare, .movers],
      LocalizedText(vi: "bản đồ", en: "map"), footer: footer("m", vi: "bản đồ", en: "map"),
      footerIn: [.ranking]),
    Binding(
      [.character("m")], "m", .run(Command("map table") { $0.leaveMap() }), in: [.map],
      LocalizedText(vi: "bảng xếp hạng", en: "the table of the ranking"),
      footer: footer("m", vi: "bảng", en: "table")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.map], LocalizedText(vi: "trở lại", en: "back")),
  ]
}

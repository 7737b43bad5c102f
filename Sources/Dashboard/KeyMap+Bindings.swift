import Panels
import TextUI
import Words

extension KeyMap {
  /// Every binding; those of the footer in its order.
  static let bindings: [Binding] =
    moving + editing + whatIfFields + opening + trends + targets + whatIf + plans + panels + choosing
    + ranking + map + entry + draft + answers + general

  private static let boards: Set<Context> = whatIfBoards.union([
    .overview, .dimension, .trends, .trendsInside, .targets, .target, .plans, .planEntry, .ranking, .map,
  ])
  static let trendsBoards: Set<Context> = [.trends, .trendsInside]
  private static let lists: Set<Context> = [.search, .list]
  private static let plainLists: Set<Context> = [.list, .scenarios]
  private static let lettersMove: Set<Context> =
    boards.subtracting([.map]).union(plainLists).union(scrolled).union([.cellHistory])
  /// Pages of text.
  private static let scrolled: Set<Context> = [.help, .page, .rehearsal]

  static func footer(_ key: String, vi: String, en: String) -> PanelFrame.FooterKey {
    PanelFrame.FooterKey(key, LocalizedText(vi: vi, en: en))
  }

  /// The arrows act everywhere; letters only where nothing is typed.
  private static let moving: [Binding] = [
    Binding(
      [Key(.down), .character("j")], "↓  j", .move(.down),
      in: boards.subtracting([.map]).union(plainLists).union([.cellHistory]),
      LocalizedText(vi: "xuống một dòng", en: "one line down"),
      footer: footer("↑↓", vi: "chọn", en: "select"),
      footerIn: plainLists.union([.overview, .dimension, .targets, .target, .cellHistory])),
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
      in: plainLists.union(scrolled).union([.search, .targets, .plans, .ranking, .cellHistory]),
      LocalizedText(vi: "xuống một trang", en: "one page down"),
      footer: footer("PgDn", vi: "trang", en: "page"), footerIn: scrolled),
    Binding(
      [Key(.pageUp)], "PgUp", .move(.pageUp),
      in: plainLists.union(scrolled).union([.search, .targets, .plans, .ranking, .cellHistory]),
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

  private static let opening: [Binding] = [
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.overview],
      LocalizedText(vi: "mở các nội dung thành phần của chỉ số", en: "open the components of the dimension"),
      footer: footer("Enter", vi: "chi tiết", en: "open")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: lists,
      LocalizedText(vi: "lấy dòng này", en: "take this row"),
      footer: footer("Enter", vi: "lấy", en: "take")),
    Binding(
      [Key(.escape), Key(.left), .character("h"), Key(.backspace)], "Esc  ←  h", .back, in: [.dimension],
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

  /// One key a panel, and Tab through them; no key where there is one panel only.
  private static let panels: [Binding] =
    BoardPanel.allCases.count < 2
    ? []
    : BoardPanel.allCases.map { panel in
      Binding(
        [.character(Character(String(panel.rawValue)))], String(panel.rawValue), .openPanel(panel),
        in: boards, panel.name)
    } + [
      Binding(
        [Key(.tab)], "Tab", .stepPanel(1), in: boards,
        LocalizedText(vi: "màn hình kế tiếp", en: "the next panel")),
      Binding(
        [.backTab], "Shift-Tab", .stepPanel(-1), in: boards,
        LocalizedText(vi: "màn hình trước", en: "the panel before")),
    ]

  private static let choosing: [Binding] = [
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
      [.character("i")], "i", .chooseIndex, in: boards,
      LocalizedText(vi: "chọn chỉ số khác", en: "choose another index")),
    Binding(
      [.character("b")], "b", .changeBasis, in: boards,
      LocalizedText(
        vi: "xếp hạng theo số tỉnh công bố hoặc quy về 34 tỉnh",
        en: "rank over the published provinces or as if there were 34"),
      footer: footer("b", vi: "63/34", en: "63/34"), footerIn: [.dimension]),
  ]

  private static let ranking: [Binding] = [
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.ranking],
      LocalizedText(vi: "mở Tổng quan của tỉnh này", en: "open the Overview of this province"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [.character("s")], "s", .sortNext, in: [.ranking],
      LocalizedText(vi: "sắp theo cột kế tiếp", en: "sort by the next column"),
      footer: footer("s", vi: "sắp", en: "sort")),
    Binding(
      [.character("S")], "S", .sortReverse, in: [.ranking],
      LocalizedText(vi: "đảo thứ tự", en: "reverse the order")),
    Binding(
      [.character("f")], "f", .chooseFilter, in: [.ranking],
      LocalizedText(vi: "lọc theo vùng hoặc nhóm", en: "filter by region or group"),
      footer: footer("f", vi: "lọc", en: "filter")),
    Binding(
      [.character("/")], "/", .search, in: [.ranking],
      LocalizedText(vi: "tìm tỉnh", en: "find a province"), footer: footer("/", vi: "tìm", en: "find")),
    Binding(
      [.character("n")], "n", .searchAgain(1), in: [.ranking],
      LocalizedText(vi: "kết quả kế tiếp", en: "next match")),
    Binding(
      [.character("N")], "N", .searchAgain(-1), in: [.ranking],
      LocalizedText(vi: "kết quả trước", en: "previous match")),
    Binding(
      [.character(".")], ".", .selectOwn, in: [.ranking],
      LocalizedText(vi: "về tỉnh mình", en: "to your own province")),
    Binding(
      [.character("c")], "c", .compare, in: [.ranking],
      LocalizedText(vi: "thêm, bỏ tỉnh so sánh (A–E)", en: "compare this province, or not (A–E)")),
    Binding(
      [.character("C")], "C", .clearCompared, in: [.ranking],
      LocalizedText(vi: "bỏ mọi tỉnh so sánh", en: "compare none")),
  ]

  private static let map: [Binding] = [
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
      [.character("d")], "d", .stepItem(1), in: [.map],
      LocalizedText(vi: "chỉ số kế tiếp", en: "the next dimension"),
      footer: footer("d D", vi: "chỉ số", en: "dimension")),
    Binding(
      [.character("D")], "D", .stepItem(-1), in: [.map],
      LocalizedText(vi: "chỉ số trước", en: "the previous dimension")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.map],
      LocalizedText(vi: "mở Tổng quan của tỉnh này", en: "open the Overview of this province"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [.character("m")], "m", .changeMap, in: [.ranking],
      LocalizedText(vi: "bản đồ", en: "map"), footer: footer("m", vi: "bản đồ", en: "map")),
    Binding(
      [.character("m"), Key(.escape)], "m  Esc", .changeMap, in: [.map],
      LocalizedText(vi: "trở lại bảng", en: "back to the table"), footer: footer("m", vi: "bảng", en: "table")
    ),
    Binding(
      [.character(".")], ".", .selectOwn, in: [.map],
      LocalizedText(vi: "về tỉnh mình", en: "to your own province")),
  ]

  private static let editing: [Binding] = [
    Binding(
      [Key(.backspace)], "Backspace", .erase, in: typing.subtracting([.entry]),
      LocalizedText(vi: "xóa một chữ", en: "take a letter away"),
      footer: footer("Backspace", vi: "xóa chữ", en: "erase"),
      footerIn: typing.subtracting(forms).subtracting([.entry])),
    Binding(
      [.control("u")], "Ctrl-U", .eraseAll, in: typing.subtracting([.entry]),
      LocalizedText(vi: "xóa hết chữ đã gõ", en: "take everything typed away"),
      footer: footer("Ctrl-U", vi: "xóa hết", en: "clear"), footerIn: fields.union(forms).union([.find])),
  ]

  private static let general: [Binding] = [
    Binding(
      [.character(":"), .control("p")], ":  Ctrl-P", .choosePalette, in: boards.union([.entry]),
      LocalizedText(vi: "mọi lệnh theo tên", en: "every command by name")),
    Binding(
      [.character("P")], "P", .present, in: boards,
      LocalizedText(vi: "trình chiếu cho cuộc họp", en: "present to a meeting")),
    Binding(
      [.character(" "), Key(.right), Key(.down), Key(.pageDown), Key(.enter)], "Space", .stepSlide(1),
      in: [.present], LocalizedText(vi: "trang sau", en: "next slide")),
    Binding(
      [Key(.backspace), Key(.left), Key(.up), Key(.pageUp)], "Backspace", .stepSlide(-1), in: [.present],
      LocalizedText(vi: "trang trước", en: "previous slide")),
    Binding(
      [Key(.escape), .character("q")], "Esc", .back, in: [.present],
      LocalizedText(vi: "thôi trình chiếu", en: "end presenting")),
    Binding(
      [.character("t")], "t", .chooseTheme, in: boards.union([.entry]),
      LocalizedText(vi: "chọn giao diện màu", en: "choose a theme")),
    Binding(
      [.character("r")], "r", .openPage, in: boards,
      LocalizedText(vi: "báo cáo một trang, để đọc và in", en: "the page to read and print"),
      footer: footer("r", vi: "báo cáo", en: "report"), footerIn: [.overview]),
    Binding(
      [.character("w"), Key(.enter)], "w  Enter", .writePage, in: [.page],
      LocalizedText(
        vi: "ghi báo cáo ra tệp: .html, .md, .txt, .csv, .json",
        en: "write the page to a file: .html, .md, .txt, .csv, .json"),
      footer: footer("w", vi: "ghi tệp", en: "write")),
    Binding(
      [.character("w")], "w", .writeTable(.plain), in: boards.subtracting(whatIfBoards),
      LocalizedText(vi: "ghi bảng ra tệp CSV", en: "write the table to a CSV file")),
    Binding(
      [.character("W")], "W", .writeTable(.excel), in: boards,
      LocalizedText(vi: "ghi bảng ra CSV cho Excel", en: "write the table as CSV for Excel")),
    Binding(
      [.character("Y")], "Y", .copyTable, in: boards,
      LocalizedText(vi: "chép bảng vào bộ nhớ tạm", en: "copy the table to the clipboard")),
    Binding(
      [.character("R"), Key(.function(5))], "R  F5", .reload, in: boards,
      LocalizedText(vi: "đọc lại số liệu", en: "read the figures again")),
    Binding(
      [.control("l")], "Ctrl-L", .redraw, in: Set(Context.allCases),
      LocalizedText(vi: "vẽ lại màn hình", en: "draw the screen again")),
    Binding(
      [.control("z")], "Ctrl-Z", .suspend, in: Set(Context.allCases),
      LocalizedText(vi: "tạm dừng, gõ fg để trở lại", en: "suspend; type fg to come back")),
    Binding(
      [.character("?"), Key(.function(1))], "?  F1", .help,
      in: boards.union(plainLists).union([.help, .entry]),
      LocalizedText(vi: "mở, đóng trang này", en: "open or close this page"),
      footer: footer("?", vi: "giúp", en: "help")),
    Binding(
      [Key(.function(1))], "F1", .help, in: [.search],
      LocalizedText(vi: "mở trang này", en: "open this page"),
      footer: footer("F1", vi: "giúp", en: "help")),
    Binding(
      [.character("q")], "q", .leave,
      in: lettersMove.subtracting([.rehearsal, .cellHistory]).union([.map, .entry]),
      LocalizedText(vi: "đóng; ở ngoài cùng thì thoát", en: "close; where nothing is open, quit"),
      footer: footer("q", vi: "thoát", en: "leave")),
    Binding(
      [.character("q")], "q", .quit, in: [.tooSmall],
      LocalizedText(vi: "thoát", en: "quit")),
    Binding(
      [.control("c")], "Ctrl-C", .quit, in: Set(Context.allCases),
      LocalizedText(vi: "thoát ngay", en: "quit at once")),
  ]

  /// What the marks on the screens mean.
  static let marks = HelpPanel.Group(
    LocalizedText(vi: "Ký hiệu", en: "Marks"),
    [
      (
        "▲ ▼ =",
        LocalizedText(
          vi: "tăng, giảm, không đổi so với năm trước", en: "up, down, unchanged since the year before")
      ),
      (
        "■ ▪ ▫ □",
        LocalizedText(
          vi: "nhóm 1 (cao nhất) đến nhóm 4 (thấp nhất)", en: "group 1 (best) to group 4 (lowest)")
      ),
      (
        "●  A–E",
        LocalizedText(
          vi: "tỉnh của bảng; các tỉnh so sánh, theo thứ tự đã chọn",
          en: "the board's own province; the compared ones in their order")
      ),
      (
        "¦",
        LocalizedText(
          vi: "cách đo đổi từ năm này: điểm không so được", en: "measured anew from this year: do not compare"
        )
      ),
      ("○", LocalizedText(vi: "lộ trình của mục tiêu", en: "the path of a target")),
      (
        "+ ● ►",
        LocalizedText(vi: "mục tiêu: vượt, đạt, đúng lộ trình", en: "a target: exceeded, met, on track")
      ),
      ("! ×", LocalizedText(vi: "mục tiêu: chậm, không đạt", en: "a target: late, missed")),
      ("–", LocalizedText(vi: "chưa có số liệu (không phải 0)", en: "no figure (not 0)")),
      (
        "29/61",
        LocalizedText(
          vi: "hạng 29 trong 61 tỉnh đủ số liệu; tính theo điểm công bố",
          en: "rank 29 of 61 with complete figures; computed")
      ),
    ])
}

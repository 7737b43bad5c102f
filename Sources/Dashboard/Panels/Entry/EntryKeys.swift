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
      LocalizedText(
        vi: "ô sai hoặc đáng ngờ kế tiếp, hết thì ô còn thiếu; nói rõ vì sao",
        en: "the next wrong or doubtful cell, then the next missing one; says why"),
      footer: footer("!", vi: "cần xem", en: "next open")),
    Binding(
      [Key(.delete), .character("x")], "Delete  x", .clearCell, in: [.entry],
      LocalizedText(vi: "nêu rõ: không có số liệu (n/a)", en: "state that there is no figure (n/a)")),
    Binding(
      [.character(" ")], "Space", .markRange, in: [.entry],
      LocalizedText(
        vi: "đánh dấu từ ô này: đi tiếp là mở rộng, Esc thôi",
        en: "mark from here: moves extend it, Esc ends it"),
      footer: footer("Space", vi: "vùng", en: "range"), footerIn: []),
    Binding(
      [Key(.down, shift: true)], "Shift-↓", .extendRange(.down), in: [.entry],
      LocalizedText(vi: "mở rộng vùng xuống", en: "extend the range down")),
    Binding(
      [Key(.up, shift: true)], "Shift-↑", .extendRange(.up), in: [.entry],
      LocalizedText(vi: "mở rộng vùng lên", en: "extend the range up")),
    Binding(
      [Key(.left, shift: true)], "Shift-←", .extendRange(.left), in: [.entry],
      LocalizedText(vi: "mở rộng vùng sang trái", en: "extend the range to the left")),
    Binding(
      [Key(.right, shift: true)], "Shift-→", .extendRange(.right), in: [.entry],
      LocalizedText(vi: "mở rộng vùng sang phải", en: "extend the range to the right")),
    Binding(
      [.control("d"), .character("d")], "Ctrl-D  d", .copyDown, in: [.entry],
      LocalizedText(
        vi: "điền dòng đầu của vùng xuống hết vùng; không có vùng: chép xuống ô dưới",
        en: "fill the range from its first row down; without one: copy into the cell below"),
      footer: footer("Ctrl-D", vi: "điền xuống", en: "fill down"), footerIn: []),
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
      [Key(.escape)], "Esc", .back, in: [.entry],
      LocalizedText(vi: "về Tổng quan; bản nháp còn đó", en: "to the Overview; the draft stays")),
    Binding(
      [.character("/")], "/", .search, in: [.entry], LocalizedText(vi: "tìm tỉnh", en: "find a province")),
    Binding(
      [.character("["), .character("ơ")], "[  ơ", .stepYear(-1), in: [.entry],
      LocalizedText(vi: "nhập năm trước", en: "enter the year before"),
      footer: footer("[ ]", vi: "năm", en: "year"), footerIn: []),
    Binding(
      [.character("]"), .character("ư")], "]  ư", .stepYear(1), in: [.entry],
      LocalizedText(vi: "nhập năm sau", en: "enter the year after")),
  ]

  /// The keys of the grid for the draft as a whole and the people who work on it.
  static let draft: [Binding] = [
    Binding(
      [.character("v")], "v", .changeForm, in: [.entry],
      LocalizedText(vi: "một tỉnh thành phiếu; lần nữa: bảng", en: "one province as a form; again: the grid"),
      footer: footer("v", vi: "phiếu", en: "form"), footerIn: []),
    Binding(
      [.character("L")], "L", .changeLevel, in: [.entry],
      LocalizedText(
        vi: "nhập thành phần, chỉ số, hay chỉ điểm tổng", en: "enter components, dimensions, or totals only")),
    Binding(
      [.character("H")], "H", .cellHistory, in: [.entry],
      LocalizedText(
        vi: "lịch sử của ô và của năm; lấy lại một thay đổi hay cả lần nhập",
        en: "the history of cell and year; take back a change or a whole import")),
    Binding(
      [.character("B")], "B", .showDraft, in: [.entry],
      LocalizedText(
        vi: "các màn hình khác tính theo bản nháp, hoặc thôi",
        en: "the other panels show the draft, or no longer")),
    Binding(
      [.character("o")], "o", .lookAtOthers, in: [.entry],
      LocalizedText(vi: "xem bản nháp của người khác", en: "look at the drafts of others")),
    Binding(
      [.character("c")], "c", .confirmDraft, in: [.entry],
      LocalizedText(
        vi: "người thứ hai ghi lời xác nhận", en: "a second person writes a note of confirmation")),
    Binding(
      [.character("T")], "T", .takeOver, in: [.entry],
      LocalizedText(
        vi: "giành quyền nhập năm này (hỏi lại trước)", en: "take the year over from somebody (asks first)")),
    Binding(
      [.character("m")], "m", .keepMine, in: [.entry],
      LocalizedText(
        vi: "khi người khác vừa công bố: giữ giá trị của mình", en: "published otherwise meanwhile: keep mine"
      )),
    Binding(
      [.character("a")], "a", .takeTheirs, in: [.entry],
      LocalizedText(
        vi: "khi người khác vừa công bố: nhận giá trị đó", en: "published otherwise meanwhile: take theirs")),
    Binding(
      [.character("A")], "A", .takeAllTheirs, in: [.entry],
      LocalizedText(
        vi: "khi người khác vừa công bố: nhận tất cả của họ",
        en: "published otherwise meanwhile: take all of theirs")),
    Binding(
      [.character("X")], "X", .discardDraft, in: [.entry],
      LocalizedText(vi: "bỏ cả bản nháp (hỏi lại trước)", en: "discard the whole draft (asks first)")),
    Binding(
      [.character("R"), Key(.function(5))], "R  F5", .reload, in: [.entry],
      LocalizedText(vi: "đọc lại số liệu và bản nháp", en: "read the figures and the draft again")),
  ]

  /// The keys that answer a question, and those of what a paste would do and of a value's history.
  static let answers: [Binding] = [
    Binding(
      [.character("y")], "y", .confirm, in: [.question],
      LocalizedText(vi: "có", en: "yes"), footer: footer("y", vi: "có", en: "yes")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.question],
      LocalizedText(
        vi: "không; mọi phím khác cũng vậy, trừ câu hỏi lúc mở bảng",
        en: "no; so does every other key, but for the question at the start"),
      footer: footer("Esc", vi: "không", en: "no")),
    Binding(
      [.character("y")], "y", .confirm, in: [.rehearsal],
      LocalizedText(vi: "có, nhận vào bản nháp", en: "yes, into the draft"),
      footer: footer("y", vi: "có, nhận", en: "yes, take it")),
    Binding(
      [Key(.escape), .character("n")], "Esc  n", .back, in: [.rehearsal],
      LocalizedText(vi: "không, bỏ đi", en: "no, leave it"), footer: footer("Esc", vi: "không", en: "no")),
    Binding(
      [.character("q")], "q", .leave, in: [.rehearsal],
      LocalizedText(vi: "bỏ bảng vừa dán (hỏi lại trước)", en: "leave the pasted table (asks first)")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.cellHistory],
      LocalizedText(vi: "mở lần ghi đó: từng ô của nó", en: "open the act it is of: each of its values"),
      footer: footer("Enter", vi: "từng ô", en: "values")),
    Binding(
      [.character("t")], "t", .takeBack, in: [.cellHistory],
      LocalizedText(vi: "lấy lại thay đổi này (hỏi lý do)", en: "take this change back (asks why)"),
      footer: footer("t", vi: "lấy lại", en: "take back")),
    Binding(
      [.character("T")], "T", .takeBackAct, in: [.cellHistory],
      LocalizedText(
        vi: "lấy lại cả lần nhập hay công bố đó (hỏi lý do, hỏi lại)",
        en: "take the whole import or publication back (asks why, asks first)"),
      footer: footer("T", vi: "cả lần", en: "all of it")),
    Binding(
      [Key(.tab)], "Tab", .switchHistory, in: [.cellHistory],
      LocalizedText(
        vi: "mọi lần nhập và công bố của năm; lần nữa: của ô",
        en: "all imports and publications of the year; again: of the cell"),
      footer: footer("Tab", vi: "của năm", en: "of the year")),
    Binding(
      [Key(.escape), .character("q"), .character("H")], "Esc  H", .back, in: [.cellHistory],
      LocalizedText(vi: "về bảng nhập", en: "back to the grid"), footer: footer("Esc", vi: "về", en: "back")),
  ]
}

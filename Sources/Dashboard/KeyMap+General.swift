import TextUI
import Words

extension KeyMap {
  static let general: [Binding] = [
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
      [Key(.left), Key(.up), Key(.pageUp)], "←", .stepSlide(-1), in: [.present],
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
        vi: "ghi báo cáo ra tệp: .html, .docx, .md, .txt, .csv, .tsv, .xlsx, .json",
        en: "write the page to a file: .html, .docx, .md, .txt, .csv, .tsv, .xlsx, .json"),
      footer: footer("w", vi: "ghi tệp", en: "write")),
    Binding(
      [.character("w")], "w", .writeTable(.plain), in: boards.subtracting(whatIfBoards),
      LocalizedText(
        vi: "ghi bảng ra tệp .csv, .xlsx", en: "write the table: .csv, .xlsx")),
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
      [.character("M")], "M", .changeMouse, in: boards.union([.entry]),
      LocalizedText(
        vi: "tắt hoặc bật chuột (tắt thì bôi đen chữ được)", en: "mouse off or on (off: text can be selected)"
      )),
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
      in: lettersMove.subtracting([.rehearsal, .cellHistory]).union(boards).union([.entry]),
      LocalizedText(vi: "đóng; ở ngoài cùng thì thoát", en: "close; where nothing is open, quit"),
      footer: footer("q", vi: "thoát", en: "leave")),
    Binding(
      [.character("q")], "q", .interrupt, in: [.tooSmall],
      LocalizedText(vi: "thoát", en: "quit")),
    Binding(
      [.control("c")], "Ctrl-C", .interrupt, in: Set(Context.allCases),
      LocalizedText(
        vi: "thoát ngay; còn gì chưa ghi vào đĩa thì hỏi một lần",
        en: "quit at once; asks once where something is not on the disk")),
  ]
}

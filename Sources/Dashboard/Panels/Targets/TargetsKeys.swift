import TextUI
import Words

extension KeyMap {
  /// The keys of the targets.
  static let targets: [Binding] = [
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.targets],
      LocalizedText(
        vi: "mở mục tiêu: lộ trình, từng năm, văn bản", en: "open the target: path, years, document"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [Key(.escape)], "Esc", .back, in: [.targets],
      LocalizedText(vi: "trở lại Tổng quan", en: "back to the Overview")),
    Binding(
      [Key(.enter), Key(.right), .character("l")], "Enter  →  l", .enter, in: [.target],
      LocalizedText(
        vi: "mở nội dung của mục tiêu; nhiều nội dung: chọn nội dung chưa tăng",
        en: "open what the target is about; of several, choose one that did not rise"),
      footer: footer("Enter", vi: "mở", en: "open")),
    Binding(
      [Key(.escape), Key(.left), .character("h")], "Esc  ←  h", .back, in: [.target],
      LocalizedText(vi: "trở lại các mục tiêu", en: "back to the targets"),
      footer: footer("Esc", vi: "trở lại", en: "back")),
    Binding(
      [Key(.pageDown), .character(" ")], "PgDn", .move(.pageDown), in: [.target],
      LocalizedText(vi: "cuộn lời giải thích xuống", en: "scroll the words down"),
      footer: footer("PgDn", vi: "cuộn", en: "scroll")),
    Binding(
      [Key(.pageUp)], "PgUp", .move(.pageUp), in: [.target],
      LocalizedText(vi: "cuộn lời giải thích lên", en: "scroll the words up")),
    Binding(
      [.character("a")], "a", .addTarget, in: [.targets, .target],
      LocalizedText(vi: "thêm mục tiêu", en: "a new target"), footer: footer("a", vi: "thêm", en: "new"),
      footerIn: [.targets]),
    Binding(
      [.character("e")], "e", .changeTarget, in: [.targets, .target],
      LocalizedText(vi: "sửa mục tiêu", en: "change the target"), footer: footer("e", vi: "sửa", en: "change")
    ),
    Binding(
      [.character("d")], "d", .endTarget, in: [.targets, .target],
      LocalizedText(
        vi: "kết thúc mục tiêu, hoặc tính lại", en: "end the target, or let it count again"),
      footer: footer("d", vi: "kết thúc", en: "end"), footerIn: [.targets]),
    Binding(
      [Key(.down), Key(.tab)], "↓  Tab", .move(.down), in: forms,
      LocalizedText(vi: "ô kế tiếp", en: "the next field"), footer: footer("↑↓", vi: "ô", en: "field")),
    Binding(
      [Key(.up), .backTab], "↑  Shift-Tab", .move(.up), in: forms,
      LocalizedText(vi: "ô trước", en: "the field before")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: forms,
      LocalizedText(vi: "ô kế tiếp; ở ô cuối thì ghi", en: "the next field; in the last one: write"),
      footer: footer("Enter", vi: "ô kế", en: "next")),
    Binding(
      [.control("s")], "Ctrl-S", .saveForm, in: forms,
      LocalizedText(vi: "ghi", en: "write"),
      footer: footer("Ctrl-S", vi: "ghi", en: "write")),
    Binding(
      [Key(.escape)], "Esc", .back, in: forms,
      LocalizedText(vi: "bỏ, không ghi", en: "leave without writing"),
      footer: footer("Esc", vi: "bỏ", en: "leave")),
  ]
}

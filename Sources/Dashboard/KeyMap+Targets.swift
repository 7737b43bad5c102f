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
      [Key(.escape), Key(.left), .character("h"), Key(.backspace)], "Esc  ←  h", .back, in: [.target],
      LocalizedText(vi: "trở lại các mục tiêu", en: "back to the targets"),
      footer: footer("Esc", vi: "trở lại", en: "back")),
    Binding(
      [Key(.pageDown), .character(" ")], "PgDn", .move(.pageDown), in: [.target],
      LocalizedText(vi: "cuộn lời giải thích xuống", en: "scroll the words down"),
      footer: footer("PgDn", vi: "cuộn", en: "scroll")),
    Binding(
      [Key(.pageUp)], "PgUp", .move(.pageUp), in: [.target],
      LocalizedText(vi: "cuộn lời giải thích lên", en: "scroll the words up")),
  ]
}

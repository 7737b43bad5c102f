import Pages
import TextUI
import Words

extension KeyMap {
  /// Every binding; those of the footer in its order.
  static let bindings: [Binding] =
    moving + editing + BoardPanel.all.flatMap(\.keys) + opening + panels + choosing + searching + answers
    + general

  /// The places of the bindings of every screen.
  private static let places: [Context: [Int]] = {
    var places: [Context: [Int]] = [:]
    for (place, binding) in bindings.enumerated() {
      for context in binding.contexts { places[context, default: []].append(place) }
    }
    return places
  }()

  /// The bindings of a screen, in their order.
  static func bound(in context: Context) -> [Binding] { (places[context] ?? []).map { bindings[$0] } }

  static let lists: Set<Context> = [.search, .list]
  static let plainLists: Set<Context> = [.list, .scenarios]
  static let lettersMove: Set<Context> =
    contexts(.lines).union(plainLists).union(scrolled).union([.cellHistory])
  /// Pages of text.
  static let scrolled: Set<Context> = [.help, .page, .rehearsal]

  static func footer(_ key: String, vi: String, en: String) -> PanelFrame.FooterKey {
    PanelFrame.FooterKey(key, LocalizedText(vi: vi, en: en))
  }

  static let opening: [Binding] = [
    Binding(
      [Key(.enter)], "Enter", .enter, in: lists,
      LocalizedText(vi: "lấy dòng này", en: "take this row"),
      footer: footer("Enter", vi: "lấy", en: "take")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.find],
      LocalizedText(vi: "dừng ở đây; n N tìm tiếp", en: "stay here; n N go on"),
      footer: footer("Enter", vi: "dừng ở đây", en: "stay here")),
    Binding(
      [Key(.enter)], "Enter", .enter, in: [.field],
      LocalizedText(vi: "ghi tệp", en: "write the file"), footer: footer("Enter", vi: "ghi", en: "write")),
    Binding(
      [Key(.escape)], "Esc", .back,
      in: lists.union(fields).subtracting([.entryCell]).union([.help, .page, .find, .scenarios]),
      LocalizedText(vi: "đóng", en: "close"), footer: footer("Esc", vi: "đóng", en: "close")),
  ]
}

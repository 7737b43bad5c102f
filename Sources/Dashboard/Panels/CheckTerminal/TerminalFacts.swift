import Pages
import TextUI
import Words

/// What is known about the terminal before anybody looks at it.
public struct TerminalFacts: Hashable, Sendable {
  /// `TERM`; empty where it is not set.
  public var name: String
  /// The type in use, where the one named is not known; `nil` where it is.
  public var taken: String?
  /// Whether a board can be drawn at all; `false` for files, pipes and `TERM=dumb`.
  public var canDraw: Bool
  /// The locale that decides about characters: `vi_VN.UTF-8`.
  var locale: String
  /// Whether the system has that locale.
  var isLocaleInstalled: Bool
  /// Whether its name says UTF-8.
  var isUTF8: Bool
  /// How many colours are used; 0 for none, `nil` where it is not known.
  public var colours: Int?
  /// What is drawn.
  public var glyphs: GlyphLevel
  /// The terminal's own ground; `nil` where it does not tell.
  public var ground: Ground?
  /// The theme that was chosen; `nil` where it goes by the ground.
  public var theme: String?
  /// The size; `nil` where there is none.
  public var size: Size?

  /// What is known.
  public init(
    name: String, taken: String? = nil, canDraw: Bool, locale: String, isLocaleInstalled: Bool,
    isUTF8: Bool, colours: Int? = nil, glyphs: GlyphLevel, size: Size? = nil
  ) {
    self.name = name
    self.taken = taken
    self.canDraw = canDraw
    self.locale = locale
    self.isLocaleInstalled = isLocaleInstalled
    self.isUTF8 = isUTF8
    self.colours = colours
    self.glyphs = glyphs
    self.size = size
  }

  /// Whether it is a machine's own text console, which has no more colours.
  public var isTextConsole = false

  /// The facts in one line a fact.
  var lines: [LocalizedText] {
    let none = LocalizedText(vi: "(chưa đặt)", en: "(not set)")
    var lines = [
      name.isEmpty
        ? LocalizedText(vi: "TERM: \(none.vietnamese)", en: "TERM: \(none.english)")
        : LocalizedText(same: "TERM: \(name)"),
      LocalizedText(
        vi: "Bộ mã (locale): \(locale), \(isUTF8 ? "UTF-8" : "không phải UTF-8")",
        en: "Locale: \(locale), \(isUTF8 ? "UTF-8" : "not UTF-8")"),
      LocalizedText(vi: "Mức ký tự: \(glyphs.rawValue)", en: "Glyphs: \(glyphs.rawValue)"),
    ]
    if let colours { lines.append(Self.words(ofColours: colours)) }
    if colours ?? 0 > 0 { lines.append(Self.words(of: ground)) }
    if let size {
      lines.append(
        LocalizedText(
          vi: "Cửa sổ: \(size.columns)×\(size.rows)", en: "Window: \(size.columns)×\(size.rows)"))
    }
    return lines
  }

  private static func words(of ground: Ground?) -> LocalizedText {
    switch ground {
    case .dark: LocalizedText(vi: "Nền: tối", en: "Ground: dark")
    case .light: LocalizedText(vi: "Nền: sáng", en: "Ground: light")
    case nil: LocalizedText(vi: "Nền: không rõ, coi là tối", en: "Ground: not known, taken for dark")
    }
  }

  static func words(ofColours count: Int) -> LocalizedText {
    count == 0
      ? LocalizedText(vi: "Màu: không dùng", en: "Colours: none")
      : LocalizedText(vi: "Màu: \(count)", en: "Colours: \(count)")
  }
}

import TextUI
import Words

/// The themes there are, what one looks like, and how well they can be read.
public struct ThemesPage {
  public let themes: [Theme]
  public let language: Language

  public init(themes: [Theme], language: Language) {
    (self.themes, self.language) = (themes, language)
  }

  /// Every theme by the name that `--theme` takes.
  public func list(glyphs: GlyphLevel) -> Page {
    page(
      Self.title, glyphs,
      Table(themes) {
        Column("theme", Self.theme) { .id($0.name) }
        Column("name", Self.name, isWide: true) { .name($0.title) }
        Column("ground", Self.ground) { .known($0.madeFor?.rawValue ?? "any", Self.words($0.madeFor)) }
        Column("contrast", Self.promised, decimals: 1) { .number($0.contrast) }
      })
  }

  /// What each role of a theme looks like.
  public func roles(glyphs: GlyphLevel) -> Page {
    let rows = themes.flatMap { theme in Role.allCases.map { (theme, $0) } }
    let table =
      Table(rows) {
        Column("role", Self.role) { .id($0.1.key) }
        Column("look", Self.look, isWide: true) { .id($0.0.look(of: Style($0.1)).description) }
      }
    // As they stand in its file.
    let lines = rows.map { "\($0.1.key): \($0.0.look(of: Style($0.1)))" }
    return page(themes.first?.title ?? Self.title, glyphs, table, asText: .lines(lines))
  }

  /// Whether every role is as readable as its theme promises, with few colours and many, on both grounds.
  public var isKept: Bool { measured.allSatisfy(\.isKept) }

  /// The worst of each theme by colours and ground; or that of each role.
  public func contrasts(glyphs: GlyphLevel, ofRoles: Bool) -> Page {
    var page = page(
      Self.contrastTitle, glyphs, ofRoles ? Self.byRole(measured) : Self.byTheme(measured))
    page.head = [Self.explanation[language]]
    return page
  }

  private var measured: [ThemeContrast] {
    themes.flatMap { theme in
      [8, 256].flatMap { colours in
        Ground.allCases.map { ThemeContrast(of: theme, colours: colours, on: $0) }
      }
    }
  }

  private static func byTheme(_ rows: [ThemeContrast]) -> Table {
    Table(rows) {
      Column("theme", theme) { .id($0.theme.name) }
      Column("colours", colours) { .whole($0.colours) }
      Column("ground", ground) { .known($0.ground.rawValue, words($0.ground)) }
      Column("text", text, decimals: 1) { .number($0.least(ofDrawings: false)?.contrast) }
      Column("text_promised", promised, decimals: 1) { .number($0.least(ofDrawings: false)?.promised) }
      Column("text_role", least) { .id($0.least(ofDrawings: false)?.role.key) }
      Column("lines", lines, decimals: 1) { .number($0.least(ofDrawings: true)?.contrast) }
      Column("lines_promised", promised, decimals: 1) { .number($0.least(ofDrawings: true)?.promised) }
      Column("kept", kept) { .known($0.isKept ? "true" : "false", words(isKept: $0.isKept)) }
    }
  }

  private static func byRole(_ measured: [ThemeContrast]) -> Table {
    Table(Role.allCases) {
      Column("role", role) { .id($0.key) }
      for kind in measured {
        let name = LocalizedText(
          vi: "\(kind.colours) màu, \(words(kind.ground).vietnamese)",
          en: "\(kind.colours), \(words(kind.ground).english)")
        Column("\(kind.ground.rawValue)_\(kind.colours)", name, decimals: 1) {
          .number(kind.least(of: $0)?.contrast)
        }
      }
      Column("promised", promised, decimals: 1) { .number(measured.first?.theme.leastContrast(of: $0)) }
    }
  }

  private func page(
    _ title: LocalizedText, _ glyphs: GlyphLevel, _ table: Table, asText form: Page.TextForm = .grid
  ) -> Page {
    var page = Page(title: title[language], language: language, glyphs: glyphs)
    page.file = table
    page.data = [.init("themes", .table(table))]
    page.add(LocalizedText(same: ""), [.facts(table, asText: form)])
    return page
  }

  private static func words(_ ground: Ground?) -> LocalizedText {
    switch ground {
    case .dark: LocalizedText(vi: "tối", en: "dark")
    case .light: LocalizedText(vi: "sáng", en: "light")
    case nil: LocalizedText(vi: "bất kỳ", en: "any")
    }
  }

  private static func words(isKept: Bool) -> LocalizedText {
    isKept ? LocalizedText(vi: "đạt", en: "kept") : LocalizedText(vi: "không đạt", en: "broken")
  }

  private static let title = LocalizedText(vi: "Giao diện màu", en: "Themes")
  private static let contrastTitle = LocalizedText(
    vi: "Độ tương phản của giao diện màu", en: "Contrast of the themes")
  private static let explanation = LocalizedText(
    vi: "Mức thấp nhất (WCAG 2) như xterm, PuTTY và bảng điều khiển Linux vẽ ra, kể cả dòng đang chọn.",
    en: "The least (WCAG 2) as xterm, PuTTY and the Linux console draw it, selected rows too.")
  private static let theme = LocalizedText(vi: "Giao diện", en: "Theme")
  private static let name = LocalizedText(vi: "Tên", en: "Name")
  private static let ground = LocalizedText(vi: "Nền", en: "Ground")
  private static let colours = LocalizedText(vi: "Màu", en: "Colours")
  private static let role = LocalizedText(vi: "Vai trò", en: "Role")
  private static let look = LocalizedText(vi: "Hiển thị", en: "Look")
  private static let text = LocalizedText(vi: "Chữ", en: "Text")
  private static let lines = LocalizedText(vi: "Nét", en: "Lines")
  private static let least = LocalizedText(vi: "thấp nhất ở", en: "least at")
  private static let promised = LocalizedText(vi: "cam kết", en: "promised")
  private static let kept = LocalizedText(vi: "Kết quả", en: "Result")
}

import Panels
import Scores
import TextUI
import Words

/// All the board knows: the figures, what is chosen, what is open.
///
/// A value; `update` makes the next.
public struct Model: Sendable {
  /// The figures.
  public internal(set) var book: ScoreBook
  /// The chosen province.
  public internal(set) var province: ProvinceID
  /// The chosen year.
  public internal(set) var year: Int
  /// On which provinces ranks stand.
  public internal(set) var basis: Basis
  /// The language of every word.
  public internal(set) var language: Language
  /// What the terminal can show.
  public internal(set) var glyphs: GlyphLevel
  /// The size of the screen.
  public internal(set) var size: Size
  /// Whether nothing can be changed.
  public internal(set) var isReadOnly: Bool
  /// The name of the theme.
  public internal(set) var theme: String
  /// The names of the themes there are.
  let themes: [String]
  /// The theme before its list was opened.
  var themeBefore: String

  /// The open screen.
  public internal(set) var screen: BoardScreen = .overview
  /// The selected dimension of the Overview, by its place.
  public internal(set) var dimensionSelection = 0
  /// The selected line of an open dimension: 0 is the dimension, then its components.
  public internal(set) var lineSelection = 0
  /// What is chosen in the ranking.
  public internal(set) var ranking = RankingState()
  /// What was last searched for.
  var lastSearch = ""
  /// What lies over the screen.
  public internal(set) var overlay: Overlay?
  /// News for the message line, until the next key.
  public internal(set) var notice: Notice?

  /// The province's year, made anew when province, year or basis changes.
  public internal(set) var report: ProvinceYear
  /// The total over the years.
  var trend: Trend
  /// Each dimension over the years.
  var dimensionTrends: [Trend]
  /// What raising a dimension would do.
  var levers: [Lever]
  /// The provinces compared with, at most five; each of the set in which it was chosen.
  public internal(set) var compared: [ProvinceID] = []
  /// What is chosen in the Trends.
  public internal(set) var trends = TrendsState()
  /// What is supposed in panel 5.
  public internal(set) var whatIf = WhatIfState()
  /// The items read so far, for all provinces.
  var histories: Histories

  /// What can be told in the message line.
  public struct Notice: Hashable, Sendable {
    /// The words.
    public var text: LocalizedText
    /// How bad it is: `.message`, `.warning` or `.error`.
    public var role: Role

    /// News.
    public init(_ text: LocalizedText, _ role: Role = .message) {
      self.text = text
      self.role = role
    }

    /// Says that the data have so many faults or doubts.
    public static func findings(_ count: Int) -> Notice {
      Notice(Notices.findings(count), .warning)
    }
  }

  /// How the board shall look and what it may do.
  public struct Options: Sendable {
    /// The language of every word.
    public var language: Language
    /// What the terminal can show.
    public var glyphs: GlyphLevel
    /// The size of the screen.
    public var size: Size
    /// Whether nothing can be changed.
    public var isReadOnly: Bool
    /// The name of the theme.
    public var theme: String
    /// The names of the themes there are.
    public var themes: [String]
    /// What is said at the start.
    public var notice: Notice?
    /// The scenarios the person keeps.
    public var scenarios: [KeptScenario] = []

    /// Options.
    public init(
      language: Language, glyphs: GlyphLevel, size: Size, isReadOnly: Bool = false,
      theme: String = "default", themes: [String] = ["default"], notice: Notice? = nil
    ) {
      self.language = language
      self.glyphs = glyphs
      self.size = size
      self.isReadOnly = isReadOnly
      self.theme = theme
      self.themes = themes
      self.notice = notice
    }
  }

  /// The board's first state; `nil` if the book has no such year or province.
  public init?(
    book: ScoreBook, province: ProvinceID, year: Int, basis: Basis, options: Options
  ) {
    var histories = Histories()
    guard let view = Model.view(book, province, year, basis, &histories) else { return nil }
    self.book = book
    self.province = province
    self.year = year
    self.basis = basis
    self.histories = histories
    language = options.language
    glyphs = options.glyphs
    size = options.size
    isReadOnly = options.isReadOnly
    theme = options.theme
    themes = options.themes
    themeBefore = options.theme
    notice = options.notice
    (report, trend, dimensionTrends, levers) = view
    whatIf.kept = options.scenarios
  }

  /// Chooses another province, year or basis; nothing changes where there is no such thing.
  ///
  /// - Returns: whether it was there.
  mutating func choose(
    book: ScoreBook? = nil, province: ProvinceID? = nil, year: Int? = nil, basis: Basis? = nil
  ) -> Bool {
    if book != nil {
      histories = Histories()
      whatIf.question = nil
    }
    let book = book ?? self.book
    let province = province ?? self.province
    let (year, basis) = (year ?? self.year, basis ?? self.basis)
    guard let view = Model.view(book, province, year, basis, &histories) else { return false }
    self.book = book
    self.province = province
    self.year = year
    self.basis = basis
    (report, trend, dimensionTrends, levers) = view
    keepSelectionInside()
    ranking.table = nil
    if screen.panel == .ranking || overlay != nil { refreshRanking() }
    return true
  }

  /// The same board with nothing lying over it.
  var withoutOverlay: Model {
    var model = self
    model.overlay = nil
    return model
  }

  /// The lines of the open dimension: itself, then its components.
  var openLines: [ItemLine] {
    guard case .dimension(let item) = screen,
      let own = book.line(item, of: province, year: year, basis: basis)
    else { return [] }
    return [own] + book.componentLines(of: item, for: province, year: year, basis: basis)
  }

  private mutating func keepSelectionInside() {
    dimensionSelection = min(dimensionSelection, max(0, report.dimensions.count - 1))
    if case .whatIfInside(let item) = screen, !report.dimensions.contains(where: { $0.item == item }) {
      screen = .whatIf
    }
    if case .dimension(let item) = screen {
      if !report.dimensions.contains(where: { $0.item == item }) { screen = .overview }
      lineSelection = min(lineSelection, max(0, openLines.count - 1))
    }
  }

  private static func view(
    _ book: ScoreBook, _ province: ProvinceID, _ year: Int, _ basis: Basis,
    _ histories: inout Histories
  ) -> (ProvinceYear, Trend, [Trend], [Lever])? {
    guard let report = book.provinceYear(province, year: year, basis: basis),
      let trend = histories[.total, basis, in: book].trend(for: province)
    else { return nil }
    let dimensions = report.dimensions.compactMap {
      histories[$0.item, basis, in: book].trend(for: province)
    }
    return (report, trend, dimensions, book.levers(for: province, year: year, basis: basis))
  }
}

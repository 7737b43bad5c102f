import Pages
import Scores
import TextUI
import Words

/// All the board knows: the figures, what is chosen, what is open.
///
/// A value; `update` makes the next.
public struct Model: Sendable {
  /// The figures; what was computed from them stays in the book.
  @Boxed var book: ScoreBook
  /// What is still to be computed of it, while no key waits.
  var preparation: Preparation
  /// The chosen province.
  var province: ProvinceID
  /// Whose board it is, where provinces are ranked.
  var ownProvince: ProvinceID
  /// Who was left to look at others, the last one last.
  var visits: [Visit] = []
  /// The chosen year.
  var year: Int
  /// On which provinces ranks stand.
  var basis: Basis
  /// The language of every word.
  var language: Language
  /// What the terminal can show.
  var glyphs: GlyphLevel
  /// The size of the screen.
  var size: Size
  /// What the last frame found out.
  var sight = Sight()
  /// Whether nothing can be changed.
  var isReadOnly: Bool
  /// Whether the mouse is reported.
  var mouse: MouseUse
  /// The name of the theme.
  var theme: String
  let themes: ThemeNames
  /// The theme before its list was opened.
  var themeBefore: String
  /// Which theme belongs to which ground; none once somebody chose one.
  var themesOfGrounds: [Ground: String]

  /// The open screen.
  @Boxed var screen: BoardScreen = .overview
  /// The total, a dimension or a component: every panel opens on it.
  var item = ItemID.total
  /// What is chosen in the ranking.
  @Boxed var ranking = RankingState()
  /// What was last searched for.
  var lastSearch = ""
  /// The year that is being entered; `nil` until its panel is opened.
  @Boxed var entry: EntryState?
  /// Whether scores may be entered.
  var entering: Entering
  /// The last step of the draft that the other panels show; `nil` while they show what is published.
  var shownDraft: Int?
  /// Where a data folder would be made.
  public let newFolder: String
  /// What lies over the screen.
  @Boxed var overlay: Overlay?
  /// What the question about leaving lies over.
  @Boxed var beneath: Overlay?
  /// News for the message line, until the next key.
  @Boxed var notice: Notice?
  /// News that wait until the message line is free.
  @Boxed var waitingNotice: Notice?

  /// The province's year, made anew when province, year or basis changes.
  @Boxed var report: ProvinceYear
  /// The total over the years.
  @Boxed var trend: Trend
  /// Each dimension over the years.
  var dimensionTrends: [Trend]
  /// What raising a dimension would do.
  var levers: [Lever]
  /// The provinces compared with, at most five; each of the set in which it was chosen.
  var compared: [ProvinceID]
  /// Whom the board was about before it showed another kind of units, by their name; provinces have
  /// none.
  var homes: [String: Home] = [:]
  /// The province that was followed into the one it became, until another is chosen.
  @Boxed var former: ProvinceID?
  /// Whether it was said that the compared provinces stay for this session only.
  private var isToldThatNotKept = false
  /// Of which keys it was said that they do nothing.
  private var toldIdle: Set<Character> = []
  /// The screens that were left for others not inside them, the last one last; Esc leads back.
  var trail: [Jump] = []
  /// What is chosen in the Trends.
  @Boxed var trends = TrendsState()
  /// What is supposed in panel 5.
  @Boxed var whatIf = WhatIfState()
  /// What is chosen in the panels that say so themselves, by the kind of their state.
  var panelStates: [ObjectIdentifier: any PanelState] = [:]
  /// The targets, and what is chosen among them.
  @Boxed var targets: TargetsState
  /// The plans, and what is chosen among them.
  @Boxed var plans: PlansState

  /// Whether scores may be entered, and why not.
  public enum Entering: Hashable, Sendable {
    /// Into the data folder.
    case allowed
    /// The board was opened for reading, or the folder cannot be written.
    case readOnly
    /// The published data inside the program are shown: there is no folder to write to.
    case noFolder
  }

  /// What can be told in the message line.
  public struct Notice: Hashable, Sendable {
    /// The words.
    public var text: LocalizedText
    /// How bad it is: `.message`, `.warning` or `.error`.
    var role: Role

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
    var language: Language
    /// What the terminal can show.
    public var glyphs: GlyphLevel
    /// The size of the screen.
    public var size: Size
    /// Whether nothing can be changed.
    var isReadOnly: Bool
    /// The name of the theme.
    var theme: String
    var themes: ThemeNames
    /// Which theme belongs to which ground, where nobody chose one.
    public var themesOfGrounds: [Ground: String] = [:]
    /// The provinces compared with at the start.
    var compared: [ProvinceID]
    /// Whether scores may be entered.
    var entering: Entering
    /// Where a data folder would be made.
    public var newFolder = ""
    /// Whether the mouse is reported.
    public var mouse = MouseUse.absent
    /// What is said at the start.
    var notice: Notice?
    /// The scenarios the person keeps.
    public var scenarios: [KeptScenario] = []
    var targets: TargetSource
    var plans: PlanSource
    /// The folder's own province, for an index of provinces after one of other units.
    public var home: ProvinceID?

    /// Options.
    public init(
      language: Language, glyphs: GlyphLevel, size: Size, isReadOnly: Bool = false,
      theme: String = "default", themes: ThemeNames = ThemeNames(["default"]), compared: [ProvinceID] = [],
      entering: Entering = .noFolder, notice: Notice? = nil, targets: TargetSource = TargetSource(),
      plans: PlanSource = PlanSource()
    ) {
      self.language = language
      self.glyphs = glyphs
      self.size = size
      self.isReadOnly = isReadOnly
      self.theme = theme
      self.themes = themes
      self.compared = compared
      self.entering = entering
      self.notice = notice
      self.targets = targets
      self.plans = plans
    }
  }

  /// The board's first state; `nil` if the book has no such year or province.
  public init?(
    book: ScoreBook, province: ProvinceID, year: Int, basis: Basis, options: Options
  ) {
    var book = book
    guard let view = Model.view(&book, province, year, basis, known: []) else { return nil }
    self.book = book
    preparation = Preparation(for: book)
    self.province = province
    ownProvince = options.home ?? province
    self.year = year
    self.basis = basis
    language = options.language
    glyphs = options.glyphs
    size = options.size
    isReadOnly = options.isReadOnly
    mouse = options.mouse
    theme = options.theme
    themes = options.themes
    themeBefore = options.theme
    themesOfGrounds = options.themesOfGrounds
    compared = options.compared
    entering = options.isReadOnly ? .readOnly : options.entering
    newFolder = options.newFolder
    notice = options.notice
    targets = TargetsState(options.targets)
    plans = PlansState(options.plans)
    homes[""] = options.home.map { Home(province: $0, compared: options.compared) }
    (report, trend, dimensionTrends, levers) = view
    whatIf.kept = options.scenarios
    refreshTargets()
  }

  /// Chooses another province, year or basis; nothing changes where there is no such thing.
  ///
  /// - Returns: whether it was there.
  mutating func choose(
    book: ScoreBook? = nil, province: ProvinceID? = nil, year: Int? = nil, basis: Basis? = nil
  ) -> Bool {
    if book != nil {
      whatIf.question = nil
      for kind in panelStates.keys { panelStates[kind]?.forget() }
    }
    // Another year of the same province and figures has the same trends.
    let isSame = book == nil && province == nil && basis == nil
    var book = book ?? self.book
    let province = province ?? self.province
    let (year, basis) = (year ?? self.year, basis ?? self.basis)
    let known = isSame ? [trend] + dimensionTrends : []
    guard let view = Model.view(&book, province, year, basis, known: known) else { return false }
    if province != self.province { former = nil }
    if book.definition.id != self.book.definition.id { preparation = Preparation(for: book) }
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

  /// Whether something may be written; says why not where nothing may, or where what is shown is inside
  /// the program.
  ///
  /// - Parameter fault: what of the file that would be written stands there and cannot be read.
  mutating func mayWrite(where isWritable: Bool, over fault: Finding?) -> Bool {
    guard !isReadOnly, isWritable else {
      notice = Notice(isReadOnly ? Notices.readOnly : Notices.needsFolder, .warning)
      return false
    }
    guard let fault else { return true }
    notice = Notice(Notices.unreadable(fault), .error)
    return false
  }

  /// Says once in a session of a key that it does nothing on the screen.
  mutating func tellOnce(idle character: Character) {
    guard toldIdle.insert(character).inserted else { return }
    notice = Notice(Notices.keyIsIdle(character))
  }

  /// Says once in a session that the compared provinces are not kept.
  mutating func tellOnce(notKept notice: Notice) {
    guard !isToldThatNotKept else { return }
    isToldThatNotKept = true
    self.notice = notice
  }

  /// Computes a piece of what keys may ask for next; nothing that is shown changes.
  mutating func prepareNext() {
    var next = preparation
    next.prepareNext(&book)
    preparation = next
  }

  /// The lines of the open dimension: itself, then its components.
  var openLines: [ItemLine] {
    guard screen.context == .dimension, let item = screen.item,
      let own = book.line(item, of: province, year: year, basis: basis)
    else { return [] }
    return [own] + book.componentLines(of: item, for: province, year: year, basis: basis)
  }

  private mutating func keepSelectionInside() {
    if let item = openWhatIf, !report.dimensions.contains(where: { $0.item == item }) {
      screen = .whatIf
    }
    if [.compare, .groupYears].contains(screen.context), let item = screen.item,
      !book.definition.isInForce(item, in: year)
    {
      screen = BoardScreen(screen.context)
    }
    if screen.context == .dimension, let item = screen.item, !book.definition.isInForce(item, in: year) {
      let dimension = book.definition.dimension(holding: item)?.id
      screen =
        dimension.flatMap { whole in
          report.dimensions.contains { $0.item == whole } ? .dimension(whole) : nil
        } ?? .overview
    }
  }

  private static func view(
    _ book: inout ScoreBook, _ province: ProvinceID, _ year: Int, _ basis: Basis, known: [Trend]
  ) -> (ProvinceYear, Trend, [Trend], [Lever])? {
    let dimensions = book.definition.dimensions(in: year).map(\.id)
    book.keep([.total] + dimensions, basis: basis)
    let trend = { [book] (item: ItemID) in
      known.first { $0.item == item } ?? book.trend(of: item, for: province, basis: basis)
    }
    guard let report = book.provinceYear(province, year: year, basis: basis), let total = trend(.total)
    else { return nil }
    return (report, total, dimensions.compactMap(trend), book.levers(of: report))
  }
}

import Pages
import Scores
import TextUI
import Words

/// One slide for a meeting: large, quiet, one thing at a time.
struct PresentPanel: Panel {
  /// What a slide shows.
  enum Slide: Int, CaseIterable, Hashable, Sendable {
    /// The rank, in figures to be read from the last row.
    case standing
    /// The rank over the years.
    case trend
    case dimensions
    /// Which promise is kept.
    case targets
    /// What would help most.
    case levers
    /// Who stands above and below.
    case ranking
  }

  /// What is shown.
  var slide: Slide
  /// The province's year.
  @Boxed var report: ProvinceYear
  /// The total over the years.
  @Boxed var trend: Trend
  /// All provinces of the year.
  @Boxed var table: YearTable
  /// What raising a dimension would do, the strongest first.
  var levers: [Lever]
  /// The targets, the most urgent first.
  var targets: [ReportTarget] = []
  /// How many targets there are of each verdict, those of other indices too.
  var targetCounts: LocalizedText?
  /// Whether there are none because nobody can read them.
  var hasUnreadableTargets = false
  /// What is said above the targets.
  var targetNotes: [LocalizedText] = []
  var language: Language

  /// Draws the slide, with its place among the slides in the last row.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let (above, foot) = rect.splitBottom(1)
    // Where there is a row to spare, whose figures these are; what is derived the title says in any case.
    let (body, sources) = above.splitBottom(above.rows > 12 ? 1 : 0)
    drawSource(in: sources, on: &canvas)
    let area = body.inset(columns: min(4, body.columns / 20), rows: body.rows > 16 ? 1 : 0)
    let inside = drawTitle(in: area, on: &canvas)
    switch slide {
    case .standing where report.total.standing == nil, .dimensions where !report.hasDimensionFigures:
      drawAbsence(in: inside, on: &canvas)
    case .standing: drawStanding(in: inside, on: &canvas)
    case .trend: drawTrend(in: inside, on: &canvas)
    case .dimensions: drawDimensions(in: inside, on: &canvas)
    case .targets: targetSlide.draw(in: inside, on: &canvas)
    case .levers: leverSlide.draw(in: inside, on: &canvas)
    case .ranking: drawRanking(in: inside, on: &canvas)
    }
    let count = Slide.allCases.count
    let place = "\(slide.rawValue + 1)/\(count) · "
    let whole = place + Phrases.presentKeys[language]
    let fits = TextWidth.columns(of: whole, glyphs: canvas.glyphs) <= foot.columns
    let hint = fits ? whole : place + Phrases.presentKeysShort[language]
    canvas.putCentred(hint, column: foot.column, columns: foot.columns, row: foot.row, .secondary)
  }

  /// The slide's message, and below it whose figures it is of.
  ///
  /// - Returns: the room that is left. The lowest screens have no row to spare: eight dimensions need eight, and only
  ///   say whose they are.
  private func drawTitle(in area: Rect, on canvas: inout Canvas) -> Rect {
    let lines =
      area.rows > 12
      ? TextWidth.wrap(message(columns: area.columns), columns: area.columns, glyphs: canvas.glyphs) : []
    let shown = lines.count <= 2 ? lines : []
    for (row, line) in shown.enumerated() {
      canvas.putCentred(line, column: area.column, columns: area.columns, row: area.row + row, .heading)
    }
    let row = area.row + shown.count
    canvas.putCentred(
      title, column: area.column, columns: area.columns, row: row, shown.isEmpty ? .heading : .secondary)
    return area.splitTop(shown.count + (area.rows > 10 ? 2 : 1)).rest
  }

  /// What the slide says, in the longest words that fit a line.
  private func message(columns: Int) -> String {
    let told: Message? =
      switch slide {
      case .standing where report.total.standing == nil, .dimensions where !report.hasDimensionFigures: nil
      case .standing: Message.why(report.total, report.definition) ?? Message.standing(report)
      case .trend: Message("", .text, [TrendStory(trend: trend).ranks])
      case .dimensions:
        (Sentences.lost(report) ?? Sentences.extremes(report)).map { Message("", .text, [$0]) }
      case .targets:
        targets.isEmpty ? nil : targetCounts.map { Message("", .text, [$0]) }
      case .levers:
        report.total.standing?.rank.map {
          Message("", .text, Sentences.strongestBriefly(levers, rank: $0, report.definition))
        }
      case .ranking: Message.standing(report)
      }
    return told?.words(columns: columns, language) ?? ""
  }

  private var title: String {
    let derived = report.derivation.map { " · " + Phrases.asIfMerged($0, in: report.year)[language] } ?? ""
    return "\(report.indexAndYear) · \(report.province.name[language])\(derived)"
  }

  private func drawSource(in rect: Rect, on canvas: inout Canvas) {
    guard rect.rows > 0 else { return }
    let forms = [Phrases.sourceLine(report), Phrases.shortSourceLine(report)].map { $0[language] }
    let text = forms.first { TextWidth.columns(of: $0, glyphs: canvas.glyphs) <= rect.columns } ?? forms[1]
    canvas.putCentred(
      TextWidth.cutAtWord(text, to: rect.columns, glyphs: canvas.glyphs), column: rect.column,
      columns: rect.columns, row: rect.row, .secondary)
  }

  private var leverSlide: LeverSlide {
    let rank = report.total.standing?.rank
    return LeverSlide(
      levers: LeverTable(
        levers: levers, rank: rank ?? 0, definition: report.definition, language: language),
      sentence: rank.map { Sentences.strongest(levers, rank: $0, report.definition) }
        ?? Sentences.standing(report))
  }

  private var targetSlide: TargetSlide {
    TargetSlide(
      targets: targets,
      empty: hasUnreadableTargets ? Phrases.targetsUnreadable : Phrases.noTargets(report.province.name),
      notes: targetNotes, issuers: targets.issuers, language: language)
  }

  /// What there is to say where there is no figure: sentences, not dashes.
  private func drawAbsence(in rect: Rect, on canvas: inout Canvas) {
    var row = rect.row + rect.rows / 4
    for sentence in [Sentences.standing(report), TrendStory(trend: trend).ranks] {
      drawCentred(sentence[language], .text, row: &row, in: rect, on: &canvas)
      row += 1
    }
  }

  private func drawStanding(in rect: Rect, on canvas: inout Canvas) {
    let figures = Figures(language)
    let standing = report.total.standing
    let big = figures.rank(standing?.rank, of: standing?.of ?? 0)
    let role = standing.map { $0.rank == nil ? .missing : Marks.role(ofGroup: $0.group) } ?? .missing
    let top = rect.row + max(0, (rect.rows - BigText.rows - 5) / 2)
    canvas.putBig(
      big, column: rect.column + (rect.columns - BigText.columns(of: big)) / 2, row: top, role)
    var lines: [(String, Role)] = []
    if let standing, let group = Phrases.group(standing, report.definition) {
      lines.append(("\(group[language]) \(Marks.group(standing.group))", role))
    }
    // Where there is room the title says it already.
    if rect.rows <= 10 { lines.append((Sentences.standing(report)[language], .text)) }
    if let movement = report.total.movement, let nation = Sentences.nation(movement, report.definition) {
      lines.append((nation[language], .text))
    }
    if let extremes = Sentences.extremes(report) { lines.append((extremes[language], .secondary)) }
    lines += report.remarks.map { ($0[language], .secondary) }
    var row = top + BigText.rows + 1
    for (text, role) in lines { drawCentred(text, role, row: &row, in: rect, on: &canvas) }
  }

  /// Draws a sentence over as many lines as it takes; nothing where it has no room whole.
  private func drawCentred(
    _ text: String, _ role: Role, row: inout Int, in rect: Rect, on canvas: inout Canvas
  ) {
    let lines = TextWidth.wrap(text, columns: rect.columns, glyphs: canvas.glyphs)
    guard lines.count <= rect.endRow - row else { return }
    for line in lines {
      canvas.putCentred(line, column: rect.column, columns: rect.columns, row: row, role)
      row += 1
    }
  }

  private func drawTrend(in rect: Rect, on canvas: inout Canvas) {
    canvas.putCentred(
      Phrases.rankOverYears[language], column: rect.column, columns: rect.columns, row: rect.row, .strong)
    let area = rect.splitTop(1).rest
    let width = min(area.columns, 110)
    TrendChart(trend: trend).draw(
      in: Rect(
        column: area.column + (area.columns - width) / 2, row: area.row, columns: width,
        rows: min(area.rows, 34)), on: &canvas)
  }

  private func drawDimensions(in rect: Rect, on canvas: inout Canvas) {
    let definition = report.definition
    let isNarrow = rect.columns < 60
    var table = ItemTable(
      report.dimensions, of: report,
      nameColumns: definition.longestDimensionName(language, isHead: isNarrow), language: language,
      name: { line in
        let dimension = definition.dimension(line.item)
        return (isNarrow ? dimension?.headName : dimension?.shortName)?[language] ?? ""
      })
    table.isSpaced = rect.rows >= 2 * report.dimensions.count + 1
    table.showsHeading = rect.rows > report.dimensions.count
    table.showsGroupNames = rect.columns >= 70
    let width = min(rect.columns, table.showsGroupNames ? 71 : 55)
    let height = min(rect.rows, table.height)
    table.draw(
      in: Rect(
        column: rect.column + (rect.columns - width) / 2, row: rect.row + (rect.rows - height) / 2,
        columns: width, rows: height), on: &canvas)
  }

  /// Our province in the middle, as many around it as fit.
  private func drawRanking(in rect: Rect, on canvas: inout Canvas) {
    let places = table.places(by: .item(0), language: language).filter { table[$0, 0] != nil }
    guard let own = places.firstIndex(where: { table.provinces[$0].code == report.province.code }) else {
      var row = rect.row + rect.rows / 3
      drawCentred(Sentences.standing(report)[language], .text, row: &row, in: rect, on: &canvas)
      return
    }
    let spacing = rect.rows >= 16 ? 2 : 1
    let count = min(places.count, max(1, rect.rows / spacing), 11)
    let first = min(max(0, own - count / 2), places.count - count)
    let width = min(rect.columns, 56)
    let left = rect.column + (rect.columns - width) / 2
    let top = rect.row + max(0, (rect.rows - count * spacing) / 2)
    let figures = Figures(language)
    for (line, index) in (first..<first + count).enumerated() {
      guard let cell = table[places[index], 0] else { continue }
      let row = top + line * spacing
      let name = table.provinces[places[index]].name[language]
      let role: Role = index == own ? .ownLine : .text
      canvas.put(index == own ? "●" : " ", column: left, row: row, role)
      canvas.putRight(figures.rank(cell.rank, of: table.counts[0]), endColumn: left + 8, row: row, .strong)
      canvas.put(name, column: left + 10, row: row, role)
      canvas.putRight(
        "\(figures.decimal(cell.score, places: report.definition.decimals)) \(Marks.group(cell.group))",
        endColumn: left + width,
        row: row, Marks.role(ofGroup: cell.group))
    }
  }
}

import Scores
import TextUI
import Words

/// Every year of a target: what it asks for, what there is, how far off, the verdict.
public struct TargetYearTable: Panel {
  @Boxed var outlook: TargetOutlook
  var years: [TargetYear]
  var language: Language
  /// What its scores are counted in.
  var unit: ScoreUnit

  public init(
    outlook: TargetOutlook, years: [TargetYear], unit: ScoreUnit, language: Language
  ) {
    self.unit = unit
    self.outlook = outlook
    self.years = years
    self.language = language
  }

  /// The rows it takes with its heading.
  public var height: Int { rows.count + 1 }

  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let table = Grid(
      columns: [
        GridColumn(Phrases.year[language], width: .fixed(4), priority: 9),
        GridColumn(
          Self.askedTitle(of: outlook.target.kind)[language], .right, width: .fixed(8), priority: 8),
        GridColumn(Phrases.actual[language], .right, width: .fixed(7), priority: 8),
        GridColumn(
          Self.differenceTitle(of: outlook.target.kind)[language], .right, width: .fixed(6), priority: 5),
        GridColumn(Phrases.verdictTitle[language], width: .fixed(16), priority: 7),
      ], spacing: 1, isSelectable: false)
    table.draw(GridRows(rows), in: rect.splitLeft(1).rest, on: &canvas)
  }

  /// What a year asks for, as the kind of the target calls it.
  public static func askedTitle(of kind: Target.Kind) -> LocalizedText {
    switch kind {
    case .climb, .score: Phrases.pathTitle
    case .aboveAverage: LocalizedText(vi: "Trung bình", en: "Mean")
    case .yearlyClimb: LocalizedText(vi: "Phải từ", en: "At least")
    default: Phrases.goalTitle
    }
  }

  /// What the difference is counted from, where that is not the goal itself.
  private static func differenceTitle(of kind: Target.Kind) -> LocalizedText {
    switch kind {
    case .climb, .score: LocalizedText(vi: "± lộ trình", en: "vs. path")
    default: Phrases.difference
    }
  }

  /// The same for a page.
  var table: Table {
    let base = outlook.base.flatMap { base in outlook.target.baseYear.map { (year: $0, value: base) } }
    let rows: [TargetYear?] = (base == nil ? [] : [nil]) + years
    let target = outlook.target
    let figures = { (language: Language) in TargetFigures(target: target, language: language, unit: unit) }
    return Table(rows) {
      Column("year", Phrases.year) { .whole($0?.year ?? base?.year) }
      Column("asked", Self.askedTitle(of: target.kind), isFigure: true) { year in
        year.map { year in .words { figures($0).asked(year) } } ?? .none
      }
      Column("actual", Phrases.actual, isFigure: true) { year in
        .words { language in
          year.map { figures(language).actual($0) }
            ?? base.map { figures(language).value($0.value.value, of: $0.value.of) } ?? ""
        }
      }
      Column("difference", Self.differenceTitle(of: target.kind), isFigure: true) { year in
        year.map { year in .words { figures($0).difference(year).text ?? "" } } ?? .none
      }
      Column("verdict", Phrases.verdictTitle, isWide: true) { year in
        .words(year.map { Phrases.markedVerdict($0.verdict) } ?? Phrases.baseYear)
      }
    }
  }

  private var rows: [[GridCell]] {
    let figures = TargetFigures(target: outlook.target, language: language, unit: unit)
    let years = self.years.map { year in
      [
        GridCell(String(year.year), .number), GridCell(figures.asked(year), .targetPath),
        GridCell(figures.actual(year), year.actual == nil ? .missing : .strong), figures.difference(year),
        GridCell(Phrases.markedVerdict(year.verdict)[language], Marks.role(year.verdict)),
      ]
    }
    guard let base = outlook.base, let year = outlook.target.baseYear else { return years }
    let value = figures.value(base.value, of: base.of)
    return [
      [
        GridCell(String(year), .number), .empty, GridCell(value), .empty,
        GridCell(Phrases.baseYear[language], .secondary),
      ]
    ] + years
  }
}

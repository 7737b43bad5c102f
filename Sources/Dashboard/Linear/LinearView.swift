import Pages
import Scores
import Words

/// What the linear mode looks at: an index, a province, a year, a basis.
public struct LinearView {
  /// All indices that have figures, by id.
  let books: [String: ScoreBook]
  /// The index in view.
  let book: ScoreBook
  /// The targets of the folder.
  let targets: TargetBook
  /// The plans of the folder.
  let plans: PlanBook
  /// The province as it was chosen.
  let province: ProvinceID
  let year: Int
  /// On which provinces ranks stand.
  let basis: Basis
  /// The day it is, for what is due on a day.
  var today: CalendarDay?
  /// The data folder as a shell takes it; `nil` where commands find it by themselves.
  var folder: String?
  /// The language of every word.
  let language: Language
  /// The province's year.
  @Boxed private(set) var report: ProvinceYear
  /// The province to come back to from an index of other units.
  private let home: ProvinceID?

  /// A look; `nil` where the book has no such year or province.
  public init?(
    books: [String: ScoreBook], book: ScoreBook, targets: TargetBook, plans: PlanBook, province: ProvinceID,
    year: Int, basis: Basis, today: CalendarDay?, language: Language, home: ProvinceID? = nil,
    folder: String? = nil
  ) {
    guard let report = book.provinceYear(province, year: year, basis: basis) else { return nil }
    self.books = books
    self.book = book
    self.targets = targets
    self.plans = plans
    self.province = province
    self.year = year
    self.basis = basis
    self.today = today
    self.folder = folder
    self.language = language
    self.report = report
    self.home = book.definition.units == nil ? province : home
  }

  /// The same look at something else; `nil` where there is no such thing.
  func looking(
    book: ScoreBook? = nil, province: ProvinceID? = nil, year: Int? = nil, basis: Basis? = nil
  ) -> LinearView? {
    LinearView(
      books: books, book: book ?? self.book, targets: targets, plans: plans,
      province: province ?? self.province,
      year: year ?? self.year, basis: basis ?? self.basis, today: today, language: language, home: home,
      folder: folder)
  }

  /// The same look at another index, in the same year or its newest; `nil` where it has nothing.
  ///
  /// Where other units are ranked it begins with theirs.
  func looking(at book: ScoreBook) -> LinearView? {
    let isOfOthers = book.definition.units?.id != definition.units?.id
    let own = isOfOthers ? (book.definition.units == nil ? home : nil) ?? book.home : province
    let basis: Basis = book.definition.units == nil ? self.basis : .published
    return looking(book: book, province: own, basis: basis)
      ?? looking(book: book, province: own, year: book.newestYear, basis: basis)
  }

  /// The same look on another day; the same where the clock gives none.
  public mutating func renew(today: CalendarDay?) { self.today = today ?? self.today }

  var definition: IndexDefinition { book.definition }

  /// Judges targets by all the figures there are, or through the year where that is a past one.
  var judge: TargetJudge {
    TargetJudge(books: books, through: TargetJudge.lastYear(lookingAt: year, of: book), today: today)
  }

  /// Whose targets are told.
  var targetOwner: ProvinceID { targets.owner(asked: province, shown: report.province, in: book.registry) }

  /// Who that is.
  var targetOwnerName: LocalizedText { book.registry[targetOwner]?.name ?? report.province.name }

  /// What has become of the province's targets, the most urgent first.
  var outlooks: [TargetOutlook] {
    let targets = targets.targets(of: targetOwner, in: book.registry)
    return judge.inOrder(judge.outlooks(of: targets))
  }

  /// A text in the language of the look.
  public func text(_ words: LocalizedText) -> String { words[language] }

  /// A text that speaks of provinces, said of those who are ranked.
  func naming(_ words: LocalizedText) -> String { definition.naming(words)[language] }

  /// Index, year and province: the beginning of every title.
  var place: String {
    let basis = report.derivation.map { " · " + text(Phrases.asIfMerged($0, in: report.year)) } ?? ""
    return "\(report.indexAndYear) · \(text(report.province.name))\(basis)"
  }
}

/// Everything a data folder holds that the board shows, and all that is wrong with it.
///
/// Loading never fails as a whole: what is wrong is left out and told by file, line and key, and one
/// bad year does not hide the good ones.
public struct BoardData: Sendable {
  /// What the folder says about itself.
  public let settings: BoardSettings
  /// The provinces; without sets if `provinces.json` cannot be used.
  public let registry: ProvinceRegistry
  /// The indices with their years, by id; an index whose definition cannot be used is not there.
  public let books: [String: ScoreBook]
  /// The targets; none if there is no `targets.json`.
  public let targets: TargetBook
  /// The plans; none if there is no folder `plans`.
  public let plans: PlanBook
  /// Who answers for what; none if there is no folder `assignments`.
  public let assignments: AssignmentBook
  /// What is wrong or doubtful, by file and line.
  public let findings: [Finding]

  /// The same data with another book of an index.
  package func replacing(_ book: ScoreBook) -> BoardData {
    var books = books
    books[book.definition.id] = book
    return BoardData(
      settings: settings, registry: registry, books: books, targets: targets, plans: plans,
      assignments: assignments, findings: findings)
  }

  /// Who is ranked in an index: its own units, else the provinces.
  public func registry(of index: String) -> ProvinceRegistry { books[index]?.registry ?? registry }

  /// The index that is shown first, if it can be used.
  public var book: ScoreBook? { books[settings.index] }

  /// Whether anything could not be used.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

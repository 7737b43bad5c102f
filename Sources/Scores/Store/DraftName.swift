/// Whose draft of which year: the name of a journal.
public struct DraftName: Hashable, Sendable {
  public var index: String
  public var year: Int
  /// The user whose draft it is; nobody else writes it.
  public var user: String

  /// The draft a user has of a year.
  public init(index: String, year: Int, user: String) {
    self.index = index
    self.year = year
    self.user = user
  }
}

/// What is said of a measure, as people write it; what is not said stays, an empty text takes away.
public struct MeasureEdit: Hashable, Sendable {
  public enum Field: CaseIterable, Hashable, Sendable {
    case text, paragraph, dimension
    /// Units with `;` or lines between them.
    case lead, cooperating
    /// A day, a month, a quarter or how often; nothing takes the day away.
    case due
    case rhythm, product, state, done, total
  }

  /// The measure that is meant; else it is found by its text.
  public var id: String?
  public var texts: [Field: String] = [:]

  public init(id: String? = nil) { self.id = id }

  public subscript(field: Field) -> String? {
    get { texts[field] }
    set { texts[field] = newValue }
  }
}

/// What is said of a plan's document, as people write it; what is not said stays, an empty text takes away.
public struct PlanDocumentEdit: Hashable, Sendable {
  public var title: String?
  public var number: String?
  public var date: String?
  public var issuer: String?
  public var firstYear: Int?
  public var lastYear: Int?

  public init() {}
}

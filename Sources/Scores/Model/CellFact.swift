/// What a year or a draft says of a cell.
///
/// That there is no figure is a fact that somebody stated; that nothing was entered is none.
public enum CellFact: Hashable, Sendable {
  /// Nothing: nobody entered anything.
  case nothing
  /// It is stated that there is no figure. Never 0.
  case statedMissing
  /// A figure.
  case value(Double)

  /// A figure, or nothing where there is none.
  public init(_ value: Double?) { self = value.map(CellFact.value) ?? .nothing }

  /// The figure; `nil` where there is none, stated or not.
  public var value: Double? { if case .value(let value) = self { value } else { nil } }
}

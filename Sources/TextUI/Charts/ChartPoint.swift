/// The value of one year in a series.
public struct ChartPoint<Value: Hashable & Sendable>: Hashable, Sendable {
  /// A rank or a score.
  public var value: Value
  /// Whether a line may lead here from the year before (where that year has a value).
  public var joinsPrevious: Bool

  /// A point, joined to the year before unless told otherwise.
  public init(_ value: Value, joinsPrevious: Bool = true) {
    self.value = value
    self.joinsPrevious = joinsPrevious
  }
}

/// The values of one province over the years of a chart.
public struct ChartSeries<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Whose they are; stands at the end of the line where there is room.
  public var name: String
  /// One for each year of the chart, `nil` where there is none: a gap no line crosses.
  public var points: [ChartPoint<Value>?]

  /// A series.
  public init(_ name: String = "", _ points: [ChartPoint<Value>?]) {
    self.name = name
    self.points = points
  }

  /// A series in which every value is joined to the year before.
  public init(_ name: String = "", joined values: [Value?]) {
    self.init(name, values.map { value in value.map { ChartPoint($0) } })
  }
}

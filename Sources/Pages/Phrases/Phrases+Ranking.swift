import Scores
import Words

/// The words of panel 4.
extension Phrases {
  /// What rows are sorted by: how far an item rose or fell since the year before.
  public static func changeOf(_ item: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "mức tăng giảm của \(item.vietnamese)", en: "change in \(item.english)")
  }

  /// Over the ranks among those that a filter shows.
  public static func amongHead(_ filter: YearTable.Filter) -> LocalizedText {
    switch filter {
    case .all: rank
    case .region: region
    case .cities: LocalizedText(vi: "TP", en: "Cities")
    case .group: group
    }
  }

  public static let region = LocalizedText(vi: "Vùng", en: "Region")

  /// In front of the median of a year, and over whom it is.
  ///
  /// - Parameter count: how many provinces it is derived over; `nil` where it is as published.
  public static func medianOf(_ definition: IndexDefinition, derivedFor count: String?) -> LocalizedText {
    if let count { return LocalizedText(vi: "trung vị \(count) tỉnh", en: "median of \(count) provinces") }
    return definition.units == nil
      ? LocalizedText(vi: "trung vị cả nước", en: "national median")
      : LocalizedText(vi: "trung vị", en: "median")
  }

  /// Over how far scores lie above or below the median.
  public static let againstMedian = LocalizedText(vi: "± tr.vị", en: "± med.")

  /// A difference with its sign, which is no change since another year: `+0,31`, `−0,81`.
  public static func signed(_ difference: Double) -> LocalizedText {
    Figures.both { figures in
      switch figures.direction(difference) {
      case .unchanged: figures.decimal(0)
      case .rising: "+" + figures.decimal(difference)
      case .falling: "−" + figures.decimal(difference.magnitude)
      }
    }
  }
}

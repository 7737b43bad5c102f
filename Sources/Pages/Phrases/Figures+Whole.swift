import Scores
import Words

extension Figures {
  /// What is said of a cell: a figure with every digit, the words that there is none, or the mark of
  /// what is missing.
  public func whole(_ fact: CellFact) -> String {
    switch fact {
    case .value(let value): whole(value)
    case .statedMissing: LocalizedText.noFigure[language]
    case .nothing: Figures.missing
    }
  }

  /// What is said of a cell; ranks and groups are whole numbers.
  public func whole(_ fact: CellFact, of item: ItemID?) -> String {
    guard item?.isStated == true, let value = fact.value else { return whole(fact) }
    return decimal(value, places: value == value.rounded() ? 0 : 1)
  }

  /// A figure with every digit that was entered.
  public func whole(_ value: Double) -> String {
    let text = String(value)
    return language == .vietnamese ? text.replacing(".", with: ",") : text
  }

  /// A figure with every digit that was entered where so many columns have room for them, else as ``decimal``
  /// has it; never with fewer decimals than that.
  public func whole(_ value: Double, within columns: Int) -> String {
    let (text, rounded) = (whole(value), decimal(value))
    return text.count > rounded.count && text.count <= columns ? text : rounded
  }
}

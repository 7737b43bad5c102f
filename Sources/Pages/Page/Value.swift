import Scores
import TextUI
import Words

/// A fact, and what kind of fact it is.
///
/// From that follow its mark, its role, its digits for a file and its form in JSON; how much of it is
/// shown says the column.
public enum Value {
  /// The same in every language: a code, an id, the number of a document.
  case id(String)
  /// One of a fixed list: its id for scripts and files, words for a reader.
  case known(String, LocalizedText)
  /// A name; scripts are told the Vietnamese one.
  case name(LocalizedText)
  /// Words for a reader.
  case words(LocalizedText)
  /// Words for a reader about a number that workbooks have as such, with so many decimals.
  indirect case told(LocalizedText, Value, decimals: Int)
  /// A count or a year.
  case whole(Int)
  /// A score or another number with decimals; files get every digit.
  case number(Double)
  /// A change of a score.
  case change(Double, isSlight: Bool = false)
  /// A rank, and of how many; 0 where nobody said it.
  case rank(Int, of: Int = 0)
  /// Places gained.
  case places(Int)
  /// A group from 1 (best) on, and its name if that shall be read.
  case group(Int, LocalizedText? = nil)
  /// From so many to so many places.
  case range(ClosedRange<Int>)
  /// Yes or no.
  case flag(Bool)
  /// Why a province is not ranked.
  case absence(ItemValues.Absence)
  /// The series measures something else from here on: `¦`, and nothing in a file.
  case seriesBreak
  /// Unknown: `–`, `null`, an empty field.
  case missing
  /// Nothing to say here: an empty cell.
  case none
  /// A small drawing on a screen; elsewhere nothing.
  case drawn(GridCell)
  /// Several of a kind.
  case list([Value])
  /// Values by their keys.
  case object([Field])
  /// Rows by their columns.
  case table(Table)

  /// A value and its key in JSON.
  public struct Field {
    public var key: String
    public var value: Value

    /// A field.
    public init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }
}

extension Value {
  /// Words made for either language.
  public static func words(_ text: (Language) -> String) -> Value {
    .words(LocalizedText(vi: text(.vietnamese), en: text(.english)))
  }
  /// A number that may be missing.
  public static func number(_ number: Double?) -> Value { number.map { .number($0) } ?? .missing }
  /// A whole number that may be missing.
  public static func whole(_ number: Int?) -> Value { number.map { .whole($0) } ?? .missing }
  /// A text that may be missing.
  public static func id(_ text: String?) -> Value { text.map { .id($0) } ?? .missing }
  /// A name that may be missing.
  public static func name(_ name: LocalizedText?) -> Value { name.map { .name($0) } ?? .missing }
  /// An answer that may be missing.
  public static func flag(_ flag: Bool?) -> Value { flag.map { .flag($0) } ?? .missing }
  /// A group that may be missing.
  public static func group(_ group: Int?, _ name: LocalizedText? = nil) -> Value {
    group.map { .group($0, name) } ?? .missing
  }
  /// A range that may be missing.
  public static func range(_ range: ClosedRange<Int>?) -> Value { range.map { .range($0) } ?? .missing }
  public static func ids(_ texts: [String]) -> Value { .list(texts.map { .id($0) }) }
  public static func names(_ names: [LocalizedText]) -> Value { .list(names.map { .name($0) }) }
  /// Places gained that may be missing.
  public static func places(_ places: Int?) -> Value { places.map { .places($0) } ?? .missing }

  /// What stands in a cell.
  public func text(_ language: Language, decimals: Int = 2) -> String {
    let figures = Figures(language)
    switch self {
    case .id(let text): return text
    case .name(let words), .words(let words), .known(_, let words), .told(let words, _, _):
      return words[language]
    case .whole(let number): return String(number)
    case .number(let number): return figures.decimal(number, places: decimals)
    case .change(let change, let isSlight):
      return figures.change(change, places: decimals) + (isSlight ? "≈" : "")
    case .rank(let rank, let count): return figures.rank(rank, of: count)
    case .places(let places): return figures.change(places)
    case .group(let group, let name): return "\(Marks.group(group)) \(name?[language] ?? String(group))"
    case .range(let range): return figures.places(range)
    case .flag(let isTrue): return (isTrue ? Self.yes : Self.no)[language]
    case .absence(let absence): return Phrases.reason(absence)[language]
    case .seriesBreak: return Marks.seriesBreak
    case .missing: return Figures.missing
    case .none: return ""
    case .list(let values):
      return values.map { $0.text(language, decimals: decimals) }.joined(separator: ", ")
    case .object, .table, .drawn: return ""
    }
  }

  /// The role of the cell.
  public var role: Role {
    switch self {
    case .change(let change, _): Marks.role(Figures(.english).direction(change))
    case .places(let places): Marks.role(ofPlaces: places)
    case .group(let group, _): Marks.role(ofGroup: group)
    case .seriesBreak: .breakLine
    case .missing, .absence: .missing
    default: .text
    }
  }

  private static let yes = LocalizedText(vi: "có", en: "yes")
  private static let no = LocalizedText(vi: "không", en: "no")
}

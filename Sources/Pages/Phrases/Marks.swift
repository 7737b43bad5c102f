import Scores
import TextUI
import Words

/// The marks of product.md "Marks and words", each with its role, so that none is told by colour alone.
public enum Marks {
  /// The mark of a group, 1 (best) to 4; nothing where there is none.
  public static func group(_ group: Int?) -> String {
    switch group {
    case nil: ""
    case 1: "■"
    case 2: "▪"
    case 3: "▫"
    default: "□"
    }
  }

  /// The role of a group; plain text where there is none.
  public static func role(ofGroup group: Int?) -> Role {
    switch group {
    case nil: .text
    case 1: .tier1
    case 2: .tier2
    case 3: .tier3
    default: .tier4
    }
  }

  /// What stands for a group where a province has none.
  ///
  /// Not a dash: at `ascii` that is the mark of group 3.
  public static let unranked = "?"

  /// What stands in the grid where it is stated that there is no figure.
  ///
  /// A word rather than a sign: dashes and dots mean other things there, also at `ascii`, and it reads
  /// back as what it says.
  public static let noFigure = "n/a"

  /// The mark of the board's own province.
  public static let own = "●"

  /// The role of a map's tile by its group; `nil` for none.
  public static func tileRole(ofGroup group: Int?) -> Role {
    switch group {
    case 1: .tile1
    case 2: .tile2
    case 3: .tile3
    case nil: .tileNone
    default: .tile4
    }
  }

  /// The role of a change.
  public static func role(_ direction: Figures.Direction) -> Role {
    switch direction {
    case .rising: .rising
    case .falling: .falling
    case .unchanged: .unchanged
    }
  }

  /// The role of places gained or lost.
  public static func role(ofPlaces places: Int) -> Role {
    role(places > 0 ? .rising : places < 0 ? .falling : .unchanged)
  }

  /// The letter of a compared province, by its place among at most five.
  public static func comparedLetter(_ place: Int) -> String {
    let letters = ["A", "B", "C", "D", "E"]
    return letters.indices.contains(place) ? letters[place] : ""
  }

  /// The role of a compared province.
  public static func comparedRole(_ place: Int) -> Role {
    let roles: [Role] = [.comparedA, .comparedB, .comparedC, .comparedD, .comparedE]
    return roles.indices.contains(place) ? roles[place] : .text
  }

  /// What stands where a score does not compare with the year before.
  public static let seriesBreak = "¦"
}

@testable import Scores
@testable import StoreSupport

/// What reading refuses and no schema can: what lies in another place or file, or in the sense of it.
///
/// The list is whole: an error that none of these covers must be one of the schema's too.
struct Inexpressible: CustomStringConvertible {
  /// Words of the finding, in English.
  let words: String
  /// How the key of the finding ends; of any key if empty.
  var key = ""
  /// Why no schema says it.
  let reason: String

  var description: String { "\(key) \(words): \(reason)" }

  func covers(_ finding: Finding) -> Bool {
    finding.words.english.contains(words) && (finding.key ?? "").hasSuffix(key)
  }

  static let all = ids + places + numbers + years

  private static let ids = [
    Inexpressible(words: "groups of this index follow", reason: "the index is another file"),
    Inexpressible(
      words: "stands there twice", reason: "what is unique is an id within an entry, not the entry"),
    Inexpressible(words: "disagrees with the name of the file", reason: "the name is outside of the file"),
  ]

  private static let places = [
    Inexpressible(words: "has the code", reason: "the codes are those of another file, or of another set"),
    Inexpressible(words: "must be one of: ", key: "province_set", reason: "the sets are in another file"),
    Inexpressible(words: "must be one of: ", key: "provinces", reason: "the sets are in another file"),
    Inexpressible(words: "regions has no", reason: "the regions stand elsewhere in the file"),
    Inexpressible(words: "is not among the members", reason: "the members stand beside it"),
    Inexpressible(
      words: "the oldest set is not made", reason: "which set is the oldest is told by its place"),
    Inexpressible(words: "there is no such index", reason: "the indices are other files"),
    Inexpressible(words: "there is no such file", reason: "the units are another file"),
    Inexpressible(words: "there is no index", reason: "the indices are other files, or keys of this one"),
    Inexpressible(words: "has no dimension", reason: "the dimensions are in another file"),
    Inexpressible(
      words: "the index has no item", reason: "the items are in another file, or elsewhere in this"),
    Inexpressible(words: "units has no", reason: "the units stand elsewhere in the file"),
    Inexpressible(words: "channels has no", reason: "the channels stand elsewhere in the file"),
    Inexpressible(words: "the plan has no measure", reason: "the measures stand elsewhere in the file"),
    Inexpressible(words: "so there is a figure", reason: "the figures stand elsewhere in the file"),
    Inexpressible(words: "ranks of this index are computed", reason: "the index is another file"),
    Inexpressible(words: "is a component and has no parts", reason: "the index is another file"),
  ]

  private static let numbers = [
    Inexpressible(words: "the smaller first", reason: "two numbers are not compared"),
    Inexpressible(words: "values, items has", reason: "two lists are not counted against each other"),
    Inexpressible(words: "one a group", key: "sizes", reason: "two lists are not counted against each other"),
    Inexpressible(
      words: "more groups than group_names", reason: "two lists are not counted against each other"),
    Inexpressible(words: "overlaps the bounds", reason: "two numbers are not compared"),
    Inexpressible(words: "add up to", reason: "nothing is added up"),
    Inexpressible(words: "is outside", reason: "the scale of an item is in another file"),
    Inexpressible(words: "0 is not a score", reason: "the scale of an item is in another file"),
    Inexpressible(
      words: "must be from 1 to ", key: "number", reason: "how many are ranked is in another file"),
    Inexpressible(words: "must be from ", key: "number", reason: "the scale of an item is in another file"),
    Inexpressible(words: "must be from ", key: "value", reason: "the scale of an item stands elsewhere"),
    Inexpressible(
      words: "must be from 1 to ", key: "ranks.of", reason: "how many there are is in another file"),
    Inexpressible(words: "must be from 1 to ", reason: "ranks: of how many stands beside them"),
    Inexpressible(words: "must be from 0 to the total", reason: "two numbers are not compared"),
  ]

  private static let years = [
    Inexpressible(words: "must not be before", reason: "two years are not compared"),
    Inexpressible(words: "must lie after the base year", reason: "two years are not compared"),
    Inexpressible(words: "years after the base year", reason: "two years are not compared"),
    Inexpressible(words: "is not in force", reason: "when an item counts is in another file, or elsewhere"),
    Inexpressible(words: "has years that have other", reason: "spans of years are not compared"),
    Inexpressible(words: "must be a day of the goal year", reason: "two years are not compared"),
    Inexpressible(words: "must be a day of the calendar", reason: "a pattern does not know months"),
  ]
}

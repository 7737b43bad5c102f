import Scores
import Words

extension IndexDefinition {
  /// The head of a column of the ranked: `Tỉnh, thành phố`.
  public var unitHead: LocalizedText {
    guard let one = units?.one else { return Phrases.province }
    let upper = { (text: String) in text.prefix(1).uppercased() + text.dropFirst() }
    return LocalizedText(vi: upper(one.vietnamese), en: upper(one.english))
  }
}

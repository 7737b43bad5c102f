import Scores
import TextUI
import Words

extension IndexDefinition {
  /// The short name of an item, for tables.
  public func shortName(of item: ItemID) -> LocalizedText {
    dimension(item)?.shortName ?? component(item)?.shortName ?? name(of: item)
  }

  /// Number and short name of an item: `7 Quản trị môi trường`.
  public func label(of item: ItemID) -> LocalizedText {
    let name = shortName(of: item)
    return LocalizedText(vi: "\(item) \(name.vietnamese)", en: "\(item) \(name.english)")
  }

  /// The columns of the longest short name a dimension has, or of the longest head name.
  public func longestDimensionName(_ language: Language, isHead: Bool = false) -> Int {
    dimensions.reduce(0) {
      max($0, TextWidth.columns(of: (isHead ? $1.headName : $1.shortName)[language]))
    }
  }

  /// The columns of the longest short name a component has.
  public func longestComponentName(_ language: Language) -> Int {
    dimensions.lazy.flatMap(\.components).reduce(0) {
      max($0, TextWidth.columns(of: $1.shortName[language]))
    }
  }
}

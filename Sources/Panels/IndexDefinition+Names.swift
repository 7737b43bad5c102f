import Scores
import TextUI
import Words

extension IndexDefinition {
  /// The columns of the longest short name a dimension has, or of the longest head name.
  func longestDimensionName(_ language: Language, isHead: Bool = false) -> Int {
    dimensions.reduce(0) {
      max($0, TextWidth.columns(of: (isHead ? $1.headName : $1.shortName)[language]))
    }
  }

  /// The columns of the longest short name a component has.
  func longestComponentName(_ language: Language) -> Int {
    dimensions.lazy.flatMap(\.components).reduce(0) {
      max($0, TextWidth.columns(of: $1.shortName[language]))
    }
  }
}

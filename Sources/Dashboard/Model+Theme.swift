import TextUI
import Words

/// The themes there are.
public struct ThemeNames: Sendable {
  let ids: [String]
  /// What one is called, read when the list is opened.
  let title: @Sendable (String) -> LocalizedText

  public init(
    _ ids: [String], title: @escaping @Sendable (String) -> LocalizedText = { LocalizedText(same: $0) }
  ) {
    (self.ids, self.title) = (ids, title)
  }
}

extension Model {
  /// Takes the theme of a ground, where nobody chose one; one that is being looked at stays in sight.
  mutating func take(_ ground: Ground) {
    guard let name = themesOfGrounds[ground] else { return }
    if theme == themeBefore { theme = name }
    themeBefore = name
  }
}

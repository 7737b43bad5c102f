import Panels
import Scores
import TextUI

extension Model {
  /// Asks for the name of a file; refused where nothing may be written.
  mutating func askForFile(_ flavour: CSVFlavour) {
    guard !isReadOnly else {
      notice = Notice(Notices.readOnly, .warning)
      return
    }
    guard let file = View.table(for: self) else { return }
    overlay = .fileName(TextField(file.name + ".csv"), flavour)
  }

  /// What an action does while a file's name is typed.
  mutating func updateFileName(
    _ field: TextField, _ flavour: CSVFlavour, _ action: Action
  ) -> [Effect] {
    var field = field
    switch action {
    case .type(let text): field.insert(text)
    case .edit(let key): _ = field.handle(key)
    case .erase: _ = field.handle(Key(.backspace))
    case .eraseAll: _ = field.handle(.control("u"))
    case .enter:
      guard !field.committed.isEmpty, let file = View.table(for: withoutOverlay) else { return [] }
      overlay = nil
      return [.write(path: field.committed, bytes: file.csv(flavour))]
    case .back:
      overlay = nil
      return []
    default: break
    }
    overlay = .fileName(field, flavour)
    return []
  }
}

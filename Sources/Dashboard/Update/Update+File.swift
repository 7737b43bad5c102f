import Pages
import Scores
import TextUI

extension Model {
  /// Asks for the name of a file; refused where nothing may be written.
  mutating func askForFile(_ flavour: CSVFlavour) {
    guard !isReadOnly else {
      notice = Notice(Notices.readOnly, .warning)
      return
    }
    guard let file = table else {
      if book.isEmpty { notice = Notice(Phrases.noScores) }
      return
    }
    overlay = .fileName(TextField(file.name + ".csv"), .table(flavour))
  }

  /// Asks for the name of a file for the page of the report.
  mutating func askForPageFile() {
    guard !isReadOnly else {
      notice = Notice(Notices.readOnly, .warning)
      return
    }
    overlay = .fileName(TextField(View.page(for: self).fileName + ".html"), .page)
  }

  /// What an action does while the page of the report is open.
  mutating func updatePage(offset: Int, _ action: Action) {
    switch action {
    case .move(let move):
      overlay = .page(offset: scrolled(move, from: offset))
    case .writePage: askForPageFile()
    case .back, .leave, .openPage: overlay = nil
    default: break
    }
  }

  /// What an action does while a file's name is typed.
  mutating func updateFileName(
    _ field: TextField, _ content: FileContent, _ action: Action
  ) -> [Effect] {
    var field = field
    switch action {
    case .enter:
      guard !field.committed.isEmpty else { return [] }
      overlay = nil
      switch content {
      case .page: return [.writePage(path: field.committed)]
      case .table(let flavour):
        return writeTable(to: field.committed, flavour)
      }
    default: overlay = field.take(action) ? .fileName(field, content) : nil
    }
    return []
  }

  /// The table into a file whose ending is one of tables.
  private mutating func writeTable(to path: String, _ flavour: CSVFlavour) -> [Effect] {
    do throws(FileEnding.Refusal) {
      let flavour = try FileEnding.flavour(of: path, flavour)
      return table.map { [.write(path: path, bytes: $0.csv(flavour, language))] } ?? []
    } catch {
      notice = Notice(error.words, .error)
      return []
    }
  }
}

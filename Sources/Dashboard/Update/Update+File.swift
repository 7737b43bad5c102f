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
    ask(.file(.table(flavour)), file.name + ".csv")
  }

  /// Asks for the name of a file for the page of the report.
  mutating func askForPageFile() {
    guard !isReadOnly else {
      notice = Notice(Notices.readOnly, .warning)
      return
    }
    ask(.file(.page), View.page(for: self).fileName + ".html")
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

  /// Writes to a file by the name that was typed; nothing while there is none.
  mutating func write(_ content: FileContent, to path: String) -> [Effect] {
    guard !path.isEmpty else { return [] }
    overlay = nil
    switch content {
    case .page: return [.writePage(path: path)]
    case .table(let flavour): return writeTable(to: path, flavour)
    }
  }

  /// What a workbook says above the table.
  private var tableTitle: String {
    ([report.indexAndYear, screen.panel.name[language]]
      + (report.isOfEmptyBook ? [] : [report.province.name[language]]))
      .joined(separator: " · ")
  }

  /// The table into a file whose ending is one of tables.
  private mutating func writeTable(to path: String, _ flavour: CSVFlavour) -> [Effect] {
    do throws(FileEnding.Refusal) {
      if FileEnding.isPicture(path), let picture = table?.svg { return [.write(path: path, bytes: picture)] }
      let format = try FileEnding.tableFormat(of: path, flavour)
      let source = screen.panel.sources(self)?.first ?? Phrases.sourceLine(report)
      return table?.bytes(format, title: tableTitle, source: source, language)
        .map { [.write(path: path, bytes: $0)] } ?? []
    } catch {
      notice = Notice(error.words, .error)
      return []
    }
  }
}

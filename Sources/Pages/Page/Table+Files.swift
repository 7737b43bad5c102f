import Scores
import Words

extension Table {
  /// The rows as CSV: ids as headings and every digit.
  func csv(_ flavour: CSVFlavour, _ language: Language) -> [UInt8] {
    var writer = CSVWriter(flavour)
    let places = columns(.texts)
    for place in places { writer.text(heads[place].id) }
    writer.endRow()
    for row in 0..<count {
      for place in places { writer.field(self[row, place], language) }
      writer.endRow()
    }
    return writer.bytes
  }

  /// The rows with tabs between their columns and the language's decimal sign: what spreadsheets take
  /// from the clipboard.
  func tabbed(_ language: Language) -> String {
    let cell = { (text: String) in
      CSVWriter.inert(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
    }
    let places = columns(.texts)
    let lines = (0..<count).map { row in
      places.map { place in
        switch self[row, place].file(language) {
        case .text(let text): cell(text)
        case .whole(let number): number.map(String.init) ?? ""
        case .number(let number):
          number.map { String(String($0).map { $0 == "." && language == .vietnamese ? "," : $0 }) } ?? ""
        }
      }
    }
    return ([places.map { cell(heads[$0].id) }] + lines).map { $0.joined(separator: "\t") }
      .joined(separator: "\n") + "\n"
  }
}

extension Value {
  /// What a field of a file holds.
  enum File {
    case text(String)
    case whole(Int?)
    case number(Double?)
  }

  func file(_ language: Language) -> File {
    switch self {
    case .whole(let number), .rank(let number, _), .places(let number), .group(let number, _): .whole(number)
    case .number(let number), .change(let number, _): .number(number)
    case .known(let id, _): .text(id)
    case .flag(let flag): .text(flag ? "true" : "false")
    case .absence(let absence): .text(absence.rawValue)
    case .missing, .seriesBreak, .none: .text("")
    case .list(let values): .text(values.map { $0.text(language) }.joined(separator: "; "))
    default: .text(text(language))
    }
  }
}

extension CSVWriter {
  /// A fact, with every digit.
  fileprivate mutating func field(_ value: Value, _ language: Language) {
    switch value.file(language) {
    case .text(let text): self.text(text)
    case .whole(let number): self.number(number)
    case .number(let number): self.number(number)
    }
  }
}

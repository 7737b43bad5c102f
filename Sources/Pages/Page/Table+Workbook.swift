import Scores
import Words
import Workbooks

extension Table {
  /// A column as a sheet has it: the place of the one that names it, and those that tell the same.
  private struct Shown {
    var place: Int
    var others: [Int]
  }

  /// The rows as a sheet of a workbook: headings and words in the reader's language, numbers as numbers.
  ///
  /// A column has one place, however many doors it is declared for: what a reader is told of it, but the
  /// number wherever one of them has a number.
  ///
  /// - Parameters:
  ///   - door: the columns by their doors: of pages, of files, of both.
  func sheet(named name: String, _ door: Doors, _ language: Language) -> NewSheet {
    let all = shown(door)
    let isFirst = { (column: Shown) in leading.firstIndex(of: heads[column.place].id) }
    var shown =
      all.filter { isFirst($0) != nil }.sorted { isFirst($0) ?? 0 < isFirst($1) ?? 0 }
      + all.filter { isFirst($0) == nil }
    var rows = (0..<count).map { row in shown.map { cell(row, $0, language) } }
    // What only files have, and nothing of it here, is no column for a reader.
    let isNeeded = shown.indices.map { place in
      rows.isEmpty || heads[shown[place].place].doors.contains(.page)
        || rows.contains { $0[place] != .empty && $0[place] != .text("") }
    }
    shown = shown.indices.filter { isNeeded[$0] }.map { shown[$0] }
    rows = rows.map { row in row.indices.filter { isNeeded[$0] }.map { row[$0] } }
    var sheet = NewSheet(name: name)
    sheet.columns = shown.map { column in
      let head = heads[column.place]
      return NewSheet.Column(heading(head)[language], isFigure: head.isFigure)
    }
    sheet.rows = rows
    for place in sheet.columns.indices where heads[shown[place].place].id != "year" {
      let hasNumbers = rows.contains { if case .number = $0[place] { true } else { false } }
      sheet.columns[place].isFigure = sheet.columns[place].isFigure || hasNumbers
    }
    let name = shown.prefix(Self.mostFrozen).firstIndex { column in
      ["province", "name", "text"].contains(heads[column.place].id)
    }
    sheet.frozenColumns = shown.count > 2 * Self.mostFrozen ? name.map { $0 + 1 } ?? 0 : 0
    return sheet
  }

  /// How far to the right a name may stand that stays in sight.
  private static let mostFrozen = 4

  /// The ids of the columns that a door has.
  func ids(_ door: Doors) -> Set<String> { Set(shown(door).map { heads[$0.place].id }) }

  private func shown(_ door: Doors) -> [Shown] {
    var shown: [Shown] = []
    let ids = heads.indices.filter { !heads[$0].doors.isDisjoint(with: door) }
    for place in ids where !shown.contains(where: { heads[$0.place].id == heads[place].id }) {
      let alike = heads.indices.filter {
        heads[$0].id == heads[place].id && !heads[$0].doors.isDisjoint(with: .all)
      }
      let read = alike.first { heads[$0].doors.contains(.page) && ids.contains($0) } ?? place
      shown.append(Shown(place: read, others: alike.filter { $0 != read }))
    }
    return shown
  }

  private func heading(_ head: Head) -> LocalizedText {
    guard head.name == LocalizedText(same: head.id) || head.name == .empty else { return head.name }
    return ColumnNames.name(of: head.id) ?? head.name
  }

  private func cell(_ row: Int, _ column: Shown, _ language: Language) -> NewCell {
    let head = heads[column.place]
    let decimals = head.decimals
    let value = self[row, column.place]
    let numbers = {
      column.others.lazy.map { self[row, $0].cell(language, decimals: decimals) }.first(where: \.isNumber)
    }
    // What only files have may be a rank in one row and a score in another.
    if !head.doors.contains(.page), case .number(let number) = value, number == number.rounded() {
      return .number(number)
    }
    let read = value.cell(language, decimals: decimals)
    // A reader is told a number in words, or not at all; another door has it.
    return read.isNumber ? read : numbers() ?? read
  }
}

extension NewCell {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}

extension Value {
  /// What stands in a cell of a workbook.
  func cell(_ language: Language, decimals: Int) -> NewCell {
    switch self {
    case .whole(let number), .group(let number, _): .number(Double(number))
    case .rank(let rank, let count):
      .number(Double(rank), count > 0 ? .whole(before: "/\(count)") : .plain)
    case .number(let number): .number(number, .decimals(decimals))
    case .change(let change, let isSlight):
      .number(change, Self.look(change, decimals: decimals, isSlight: isSlight))
    case .places(let places): .number(Double(places), Self.look(Double(places), decimals: 0))
    case .told(_, let value, let decimals): value.cell(language, decimals: decimals)
    case .missing, .seriesBreak, .none: .empty
    default: Self.cell(text(language, decimals: decimals))
    }
  }

  /// Words; what stands for a missing figure is none.
  private static func cell(_ text: String) -> NewCell {
    text.isEmpty || text == Figures.missing ? .empty : .text(text)
  }

  private static func look(_ change: Double, decimals: Int, isSlight: Bool = false) -> NumberLook {
    .change(
      decimals: decimals, rise: Figures.mark(.rising), fall: Figures.mark(.falling),
      none: Figures.mark(.unchanged), after: isSlight ? "≈" : "",
      isShownAsNone: Figures(.english).direction(change, places: decimals) == .unchanged)
  }
}

import JSONText
import Words

extension YearScores {
  package static let folder = "scores"

  /// Where the scores of a year are in a data folder.
  package static func path(of year: Int, index: String) -> String { "\(folder)/\(index)/\(year).json" }

  /// Reads the scores of a year; what is wrong in them is left out and told.
  ///
  /// `nil` if the file says another index or year than its name, or nothing can be done with it.
  package init?(
    _ root: PlacedValue, year: Int, definition: IndexDefinition, registry: ProvinceRegistry,
    _ findings: inout [Finding]
  ) {
    guard root.states(definition.id, at: "index", &findings) else { return nil }
    guard root.states(year, at: "year", &findings) else { return nil }
    let source = Self.source(root, &findings)
    guard let set = Self.provinceSet(root, year, registry, definition, &findings) else { return nil }
    guard let itemsPlace = root.required("items", &findings) else { return nil }
    guard let columns = Self.columns(itemsPlace, year, definition, &findings) else { return nil }
    guard let scores = root.required("scores", &findings) else { return nil }
    guard let members = scores.value.members else {
      findings.append(scores.error(.mustBe(.object)))
      return nil
    }
    var reader = RowReader(columns: columns, set: set, file: root.file)
    for (code, row) in members { reader.read(row, code: code) }
    findings += reader.findings
    // Rows of which not one can be used are no year without figures.
    guard reader.findings.isEmpty || !reader.codes.isEmpty else { return nil }
    self.init(
      year: year, set: set.id, source: source, items: columns.compactMap { $0?.item },
      codes: reader.codes, cells: reader.cells)
    readFacts(root, set, definition, &findings)
  }

  private static func source(_ root: PlacedValue, _ findings: inout [Finding]) -> LocalizedText {
    let none = LocalizedText(same: "")
    guard let place = root.required("source", &findings) else { return none }
    guard let source = place.text(&findings) else { return none }
    if Language.allCases.contains(where: { source[$0].allSatisfy(\.isWhitespace) }) {
      findings.append(place.warning(.emptySource))
    }
    return source
  }

  private static func provinceSet(
    _ root: PlacedValue, _ year: Int, _ registry: ProvinceRegistry, _ definition: IndexDefinition,
    _ findings: inout [Finding]
  ) -> ProvinceSet? {
    guard let place = root.required("provinces", &findings) else { return nil }
    guard let id = place.string(&findings) else { return nil }
    guard let set = registry.provinceSet(id) else {
      findings.append(place.error(.mustBeOne(of: registry.sets.map(\.id))))
      return nil
    }
    // A publisher may rank by provinces that came later: DTI 2024 by the 34.
    if !definition.publishesRanks, let usual = registry.provinceSet(in: year), usual.id != id {
      findings.append(place.warning(.unusualSet(year, usual.id)))
    }
    return set
  }

  /// What each column is, `nil` for one that is not used; nothing if they are no list.
  private static func columns(
    _ place: PlacedValue, _ year: Int, _ definition: IndexDefinition, _ findings: inout [Finding]
  ) -> [ScoreColumn?]? {
    guard place.value.elements != nil else {
      findings.append(place.error(.mustBe(.array)))
      return nil
    }
    // Of many items the scales are made at once, of a few each for itself.
    let scales = place.value.count > 4 ? definition.scales(in: year) : nil
    var seen: Set<ItemID> = []
    return place.elements(&findings).map { element in
      guard let text = element.string(&findings) else { return nil }
      let item = ItemID(text)
      guard let scale = scales.map({ $0[item] }) ?? definition.scale(of: item, in: year) else {
        let reason: LocalizedText = definition.has(item) ? .notInForce(item, year) : .unknownItem(item)
        findings.append(element.error(.columnUnused(reason)))
        return nil
      }
      guard seen.insert(item).inserted else {
        findings.append(element.error(.twice(text)))
        return nil
      }
      return ScoreColumn(item: item, scale: scale)
    }
  }
}

/// What the numbers of one column of a scores file are.
struct ScoreColumn {
  let item: ItemID
  let scale: ClosedRange<Double>
}

/// Reads the rows of a scores file one after the other.
private struct RowReader {
  let columns: [ScoreColumn?]
  let set: ProvinceSet
  let file: String
  private(set) var codes: [String] = []
  private(set) var cells: [Double] = []
  private(set) var findings: [Finding] = []

  /// Whether every column is used, and the bounds of each.
  private let usesAllColumns: Bool
  private let least: [Double]
  private let greatest: [Double]
  /// The row being read; here so that its memory is used again.
  private var numbers: [Double] = []

  init(columns: [ScoreColumn?], set: ProvinceSet, file: String) {
    self.columns = columns
    self.set = set
    self.file = file
    usesAllColumns = columns.allSatisfy { $0 != nil }
    least = columns.map { $0?.scale.lowerBound ?? 0 }
    greatest = columns.map { $0?.scale.upperBound ?? 0 }
    codes.reserveCapacity(set.provinces.count)
    cells.reserveCapacity(set.provinces.count * columns.count)
  }

  mutating func read(_ row: JSONValue, code: String) {
    guard let province = set[code] else {
      return refuse(row, "scores.\(code)", .rowUnused(.unknownProvince(code, set: set.id)))
    }
    // As if it were not there.
    if row.isNull { return }
    guard row.kind == .array else {
      return refuse(row, "scores.\(code)", .rowUnused(.mustBe(.array)))
    }
    guard row.count == columns.count else {
      return refuse(row, "scores.\(code)", .rowUnused(.rowLength(province, row.count, columns.count)))
    }
    codes.append(code)
    if !readPlain(row) { readDoubtful(row, of: province) }
  }

  /// Takes a row of which every number is in scale; otherwise nothing, and `false`.
  private mutating func readPlain(_ row: JSONValue) -> Bool {
    numbers.removeAll(keepingCapacity: true)
    guard usesAllColumns, row.appendNumbers(to: &numbers) else { return false }
    for place in numbers.indices {
      let number = numbers[place]
      guard number.isNaN || (number >= least[place] && number <= greatest[place]) else { return false }
    }
    cells += numbers
    return true
  }

  /// Takes what is good of a row, and tells of every value that is not.
  private mutating func readDoubtful(_ row: JSONValue, of province: Province) {
    guard let elements = row.elements else { return }
    var place = 0
    for value in elements {
      defer { place += 1 }
      guard let column = columns[place] else { continue }
      if let number = value.number, column.scale.contains(number) {
        cells.append(number)
      } else {
        cells.append(.nan)
        if !value.isNull {
          refuse(
            value, "scores.\(province.code)[\(place)]", .badScore(value.number, column, province))
        }
      }
    }
  }

  private mutating func refuse(_ value: JSONValue, _ key: String, _ words: LocalizedText) {
    findings.append(Finding(file: file, line: value.line, key: key, words))
  }
}

extension PlacedValue {
  /// Whether a member says what the name of the file says; a finding if not.
  fileprivate func states(_ text: String, at name: String, _ findings: inout [Finding]) -> Bool {
    guard let place = required(name, &findings), let stated = place.string(&findings) else { return false }
    if stated != text { findings.append(place.error(.disagreesWithFileName(text))) }
    return stated == text
  }

  fileprivate func states(_ number: Int, at name: String, _ findings: inout [Finding]) -> Bool {
    guard let place = required(name, &findings), let stated = place.integer(&findings) else { return false }
    if stated != number { findings.append(place.error(.disagreesWithFileName(String(number)))) }
    return stated == number
  }
}

import Words

/// Figures of the press, and what a table says of ranks and groups.
extension ImportReading {
  /// Press figures go where no whole table is, and totals of some provinces are nothing else.
  mutating func refuseExcerpts(_ imports: [YearImport], _ request: ImportRequest) {
    let definition = book.definition
    if request.isExcerpt, definition.publishesRanks {
      return findings.add(ImportWords.excerptOfPublished(definition))
    }
    for year in imports {
      guard let set = book.registry.provinceSet(year.scores.set) else { continue }
      let number = year.scores.year
      if request.isExcerpt {
        let isWhole = book[number].map { !$0.isExcerpt && $0.isWhole(definition, set) } ?? false
        if isWhole {
          findings.add(ImportWords.excerptOverYear(number, definition))
        } else if year.table.isWhole(definition, set) {
          findings.add(ImportWords.excerptIsWhole(number, definition))
        }
      } else if isIncomplete(year, set) {
        let known = year.table.codes.count { year.table.value(.total, of: $0) != nil }
        findings.add(
          line: years.first { $0.year == number }?.rows.first?.line,
          ImportWords.incomplete(known, of: set.codes.count, year: number, definition))
      }
    }
  }

  /// Whether a table has totals and nothing else, and of too few provinces to rank anybody.
  private func isIncomplete(_ year: YearImport, _ set: ProvinceSet) -> Bool {
    let definition = book.definition
    guard !definition.publishesRanks, definition.units == nil, year.table.items == [.total],
      definition.parts(of: .total, in: year.table.year) != [.total]
    else { return false }
    return (book[year.table.year]?.isExcerpt ?? true) && !year.scores.isWhole(definition, set)
  }

  /// Says of how many the ranks are, where the table does not, and which of the publisher's groups are not those
  /// that the scores give.
  mutating func tellOfStated(_ imports: [YearImport]) {
    for (read, year) in zip(years, imports) {
      if year.table.statedRanks.isEmpty == false, read.ranked == nil, book[read.year]?.rankedCount == nil {
        let line = read.rows.first?.line
        if book.definition.publishesRanks {
          findings.add(.warning, line: line, ImportWords.rankedByAll(read.set.codes.count, book.definition))
        } else {
          findings.add(line: line, DraftFinding.rankOfUnknown)
        }
      }
      tellOfGroups(read, year)
    }
  }

  private mutating func tellOfGroups(_ read: ImportYear, _ year: YearImport) {
    guard !groups.isEmpty, let values = book.replacing(year.scores).values(of: .total, in: read.year) else {
      return
    }
    let names = book.definition.groupNames
    let compared = read.rows.compactMap { row -> (code: String, stated: Int, own: Int)? in
      guard let stated = groups[row.line], let own = values.group(of: row.code) else { return nil }
      return (row.code, stated, own)
    }
    guard !compared.isEmpty else { return }
    let others = compared.filter { $0.stated != $0.own }
    let most = 8
    let list = others.map { other in
      let name = read.set[other.code]?.name ?? LocalizedText(same: other.code)
      let group = { (number: Int) in names.indices.contains(number - 1) ? names[number - 1] : .init(same: "?")
      }
      return LocalizedText(
        vi: "\(name.vietnamese) (\(group(other.stated).vietnamese), tính: \(group(other.own).vietnamese))",
        en: "\(name.english) (\(group(other.stated).english), computed: \(group(other.own).english))")
    }
    findings.add(
      .warning, line: read.rows.first?.line,
      ImportWords.groupsDiffer(
        Array(list.prefix(most)), count: others.count, of: compared.count))
  }
}

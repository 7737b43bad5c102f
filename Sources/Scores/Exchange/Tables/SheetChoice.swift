import Words
import Workbooks

/// Which sheets of a workbook may hold the table that is asked for.
struct SheetChoice {
  /// The sheets to look at, in the order of their tabs.
  let sheets: [Sheet]
  /// The year that the tab of the only sheet names, where it is another than the one asked for.
  private(set) var otherYear: (tab: String, asked: Int)?

  /// Why no sheet is looked at.
  struct Refusal: Error {
    /// What is wrong and what to do.
    var words: LocalizedText
  }

  /// By the name that was asked for; else by the year, where tabs name years.
  init(of workbook: Workbook, _ request: ImportRequest) throws(Refusal) {
    let names = workbook.sheets.map(\.name)
    if let wanted = request.sheet {
      let key = SearchKey(wanted)
      let found = workbook.sheets.filter { $0.name == wanted }
      let alike = workbook.sheets.filter { SearchKey($0.name) == key }
      guard let sheet = found.first ?? alike.first else {
        throw Refusal(words: TableWords.noSheet(wanted, among: names))
      }
      sheets = [sheet]
      let years = Self.years(in: sheet.name)
      if let year = request.year, !years.isEmpty, !years.contains(year) { otherYear = (sheet.name, year) }
      return
    }
    let visible = workbook.sheets.filter { !$0.isHidden }
    let candidates = visible.isEmpty ? workbook.sheets : visible
    guard let year = request.year else {
      sheets = candidates
      return
    }
    let ofYear = candidates.filter { Self.years(in: $0.name).contains(year) }
    let others = candidates.filter {
      !Self.years(in: $0.name).isEmpty && !ofYear.map(\.name).contains($0.name)
    }
    let nameless = candidates.filter { Self.years(in: $0.name).isEmpty }
    if !ofYear.isEmpty {
      sheets = ofYear
    } else if others.isEmpty || !nameless.isEmpty {
      sheets = nameless
    } else if others.count == 1, let only = others.first {
      sheets = [only]
      otherYear = (only.name, year)
    } else {
      throw Refusal(words: TableWords.noSheet(of: year, among: others.map(\.name)))
    }
  }

  /// The years a tab names: `2024_VIE_ENG`.
  static func years(in name: String) -> [Int] {
    name.split { !$0.isASCIIDigit }.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter(IDShape.years.contains)
  }
}

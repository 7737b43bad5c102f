import Panels
import Scores
import Words

/// A list of years or provinces, narrowed by what is typed.
public struct Chooser: Hashable, Sendable {
  /// What is chosen.
  public enum Subject: Hashable, Sendable {
    /// A year of the book.
    case year
    /// A province of the year's set.
    case province
    /// A province to compare with, or a rule that finds some.
    case compared
  }

  /// What is chosen.
  public var subject: Subject
  /// What was typed.
  public var query = ""
  /// The selected row.
  public var selection = 0

  /// One row of the list.
  struct Row: Hashable {
    var name: String
    var remark: String
    var choice: Choice
  }

  /// What a row stands for.
  enum Choice: Hashable {
    case year(Int)
    case province(ProvinceID)
    case compared(ProvinceID)
    case rule(ComparisonRule)
  }

  /// What stands over the list.
  var title: LocalizedText {
    switch subject {
    case .year: Phrases.chooseYear
    case .province: Phrases.chooseProvince
    case .compared: Phrases.chooseCompared
    }
  }

  /// A list with the present choice selected.
  init(_ subject: Subject, in model: Model) {
    self.subject = subject
    selection =
      rows(in: model).firstIndex { row in
        switch row.choice {
        case .year(let year): year == model.year
        case .province(let id): id.code == model.report.province.code
        case .compared, .rule: false
        }
      } ?? 0
  }

  /// The rows that what was typed leaves, in the order of the alphabet or from the newest year.
  func rows(in model: Model) -> [Row] {
    switch subject {
    case .year: model.book.years.reversed().map { yearRow($0, in: model) }
    case .province: provinceRows(in: model)
    case .compared: comparisonRows(in: model)
    }
  }

  private func yearRow(_ year: Int, in model: Model) -> Row {
    let figures = Figures(model.language)
    let standing = model.trend[year]?.standing
    return Row(
      name: String(year), remark: figures.rank(standing?.rank, of: standing?.of ?? 0),
      choice: .year(year))
  }

  func provinceRows(in model: Model) -> [Row] {
    guard let values = model.book.values(of: .total, in: model.year, basis: model.basis) else { return [] }
    let figures = Figures(model.language)
    let wanted = SearchKey(query)
    let provinces = values.provinceSet.provinces.filter { province in
      wanted.text.isEmpty || province.code.hasPrefix(wanted.text)
        || province.spellings.contains { wanted.isFound(in: SearchKey($0)) }
    }
    return
      provinces
      .map { ($0, VietnameseOrder($0.name[model.language])) }
      .sorted { $0.1 < $1.1 }
      .map { province, _ in
        Row(
          name: "\(province.code)  \(province.name[model.language])",
          remark: figures.rank(values.rank(of: province.code), of: values.rankedCount),
          choice: .province(province.id))
      }
  }
}

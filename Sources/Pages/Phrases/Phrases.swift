import Scores
import Words

/// The words of the panels that need no figures.
public enum Phrases {
  /// Panel 1.
  public static let overview = LocalizedText(vi: "Tổng quan", en: "Overview")
  /// Panel 4.
  public static let ranking = LocalizedText(vi: "Xếp hạng", en: "Ranking")
  public static let rankChange = LocalizedText(vi: "bậc tăng giảm", en: "change of rank")
  public static let byName = LocalizedText(vi: "tên", en: "name")
  public static func sorted(by name: LocalizedText, isReversed: Bool) -> LocalizedText {
    LocalizedText(
      vi: "theo \(name.vietnamese)" + (isReversed ? ", ngược" : ""),
      en: "by \(name.english)" + (isReversed ? ", reversed" : ""))
  }
  /// Which provinces are shown.
  public static func filter(
    _ filter: YearTable.Filter, _ definition: IndexDefinition, _ regions: [Region]
  ) -> LocalizedText {
    switch filter {
    case .all: LocalizedText(vi: "tất cả", en: "all")
    case .cities: LocalizedText(vi: "thành phố trực thuộc Trung ương", en: "centrally run municipalities")
    case .group(let group): Phrases.group(group, definition)
    case .region(let id): regions.first { $0.id == id }?.name ?? LocalizedText(same: id)
    }
  }
  public static let presentKeys = LocalizedText(
    vi: "Space tiếp, Backspace lùi, Esc thôi", en: "Space on, Backspace back, Esc ends")
  /// The same where the screen is narrow.
  public static let presentKeysShort = LocalizedText(
    vi: "Space tiếp, ← lùi, Esc thôi", en: "Space on, ← back, Esc ends")
  /// In front of the name of a file.
  public static let fileName = LocalizedText(vi: "Ghi vào tệp", en: "Write to file")
  /// Over the list of commands.
  public static let commands = LocalizedText(vi: "Lệnh", en: "Commands")
  /// Over the list of themes.
  public static let chooseTheme = LocalizedText(vi: "Giao diện màu", en: "Theme")
  /// Over the list of filters.
  public static let chooseFilter = LocalizedText(vi: "Lọc theo vùng, nhóm", en: "Filter by region, group")
  /// Over the table of dimensions; the count is the year's.
  public static func dimensions(_ count: Int, _ definition: IndexDefinition) -> LocalizedText {
    let name = definition.partsName ?? LocalizedText(vi: "chỉ số nội dung", en: "dimensions")
    return LocalizedText(vi: "\(count) \(name.vietnamese)", en: "\(count) \(name.english)")
  }
  /// Ranks as a line of figures: `Hạng 19–24: 59 48 ¦9 12 15 29`.
  public static func ranks(_ first: Int, _ last: Int, _ ranks: String) -> LocalizedText {
    let years = "\(String(first).suffix(2))–\(String(last).suffix(2))"
    return LocalizedText(vi: "Hạng \(years): \(ranks)", en: "Rank \(years): \(ranks)")
  }
  public static let rankOverYears = LocalizedText(vi: "Hạng qua các năm", en: "Rank over the years")
  public static let scoreOverYears = LocalizedText(vi: "Điểm qua các năm", en: "Score over the years")
  public static let smallCharts = LocalizedText(
    vi: "Hạng từng chỉ số: cột càng cao, hạng càng tốt", en: "Rank by dimension, higher is better")
  public static let wholeDimension = LocalizedText(vi: "Toàn bộ chỉ số", en: "Whole dimension")
  public static let inFigures = LocalizedText(vi: "Bảng số liệu", en: "In figures")
  public static let components = LocalizedText(vi: "nội dung thành phần", en: "components")
  public static let levers = LocalizedText(
    vi: "Ưu tiên cải thiện (giả định)",
    en: "Largest gains (scenario)")
  /// Over a column of bars.
  static let bars = LocalizedText(vi: "Biểu đồ", en: "Chart")
  /// What a lever is raised to.
  public static func toward(_ aim: Lever.Aim) -> LocalizedText {
    switch aim {
    case .median: LocalizedText(vi: "lên trung vị", en: "to the median")
    case .nextGroup: LocalizedText(vi: "lên nhóm trên", en: "to next group")
    case .best: LocalizedText(vi: "lên cao nhất", en: "to the best")
    }
  }
  public static func toRank(_ rank: Int) -> LocalizedText {
    LocalizedText(vi: "→ hạng \(rank)", en: "→ rank \(rank)")
  }
  static let preparedBy = LocalizedText(vi: "Người lập", en: "Prepared by")
  static let headOfOffice = LocalizedText(vi: "Thủ trưởng cơ quan", en: "Head of the office")
  static let signAndName = LocalizedText(vi: "(ký, ghi rõ họ tên)", en: "(signature, full name)")
  static let itemNumber = LocalizedText(vi: "Số", en: "No.")
  static let itemName = LocalizedText(vi: "Nội dung", en: "Item")
  static let dimension = LocalizedText(vi: "Chỉ số nội dung", en: "Dimension")
  public static let inWords = LocalizedText(vi: "Nhận xét", en: "Summary")
  /// The total of an index, where items are named.
  public static let total = LocalizedText(vi: "Tổng", en: "Total")

  public static let score = LocalizedText(vi: "Điểm", en: "Score")
  public static let change = LocalizedText(same: "±")
  public static let rank = LocalizedText(vi: "Hạng", en: "Rank")
  public static let group = LocalizedText(vi: "Nhóm", en: "Group")
  public static let median = LocalizedText(vi: "Trung vị", en: "Median")
  public static let best = LocalizedText(vi: "Cao nhất", en: "Best")
  static let code = LocalizedText(vi: "Mã", en: "Code")
  static let province = LocalizedText(vi: "Tỉnh, thành phố", en: "Province")
  public static let unranked = LocalizedText(vi: "Không xếp hạng", en: "Not ranked")
  public static let breaks = LocalizedText(
    vi: "Không so được với năm trước", en: "Not comparable with the year before")
  public static let year = LocalizedText(vi: "Năm", en: "Year")

  /// Over the list of years.
  public static let chooseYear = LocalizedText(vi: "Chọn năm", en: "Choose a year")
  /// Over the list of indices.
  public static let chooseIndex = LocalizedText(vi: "Chọn chỉ số", en: "Choose an index")
  /// Over the strip of all indices.
  public static let allIndices = LocalizedText(
    vi: "Các chỉ số, mục tiêu kém nhất · phím i", en: "All indices, their worst targets · key i")
  public static let overTheYears = LocalizedText(
    vi: "Tổng điểm qua các năm", en: "Total score over the years")
  public static let nationalMean = LocalizedText(vi: "Cả nước", en: "Mean")
  /// Over the list of provinces.
  public static func chooseProvince(_ definition: IndexDefinition) -> LocalizedText {
    guard let one = definition.units?.one else {
      return LocalizedText(vi: "Chọn tỉnh, thành phố", en: "Choose a province")
    }
    return LocalizedText(vi: "Chọn \(one.vietnamese)", en: "Choose a \(one.english)")
  }
  /// In front of what is searched for.
  public static let search = LocalizedText(vi: "Tìm", en: "Find")
  public static let nothingFound = LocalizedText(vi: "không có kết quả", en: "nothing found")
  public static let help = LocalizedText(vi: "Các phím", en: "Keys")
  /// That another than the board's own province is looked at.
  public static let isVisit = LocalizedText(vi: "đang xem", en: "visited")
  public static func visit(from home: Province) -> LocalizedText {
    LocalizedText(vi: "đang xem · tỉnh mình: ", en: "visited · your own: ") + home.name
  }
  public static func backHome(_ home: Province) -> LocalizedText {
    LocalizedText(vi: "về ", en: "back to ") + home.shortName
  }
  public static let readOnly = LocalizedText(vi: "chỉ đọc", en: "read-only")

  /// That ranks are held against those of another measure: `¦ 2021: bỏ nội dung 5.2`.
  static func measuredOtherwise(_ year: Int, _ reason: LocalizedText) -> LocalizedText {
    LocalizedText(same: "\(Marks.seriesBreak) \(year): ") + reason
  }

  /// The same in few words, without the reason.
  public static func otherMeasure(since year: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(Marks.seriesBreak) Từ \(year) đo theo cách khác.",
      en: "\(Marks.seriesBreak) Measured otherwise since \(year).")
  }

  /// Why a province has no rank.
  public static func reason(_ reason: ItemValues.Absence) -> LocalizedText {
    switch reason {
    case .noData: LocalizedText(vi: "bảng không có số liệu", en: "no figures on the board")
    case .incomplete: LocalizedText(vi: "thiếu một phần số liệu", en: "some figures are missing")
    }
  }

  /// What a screen too small says: the size it needs.
  public static func tooSmall(columns: Int, rows: Int) -> LocalizedText {
    LocalizedText(
      vi: "Cửa sổ cần ít nhất \(columns)×\(rows). q: thoát.",
      en: "The window must be at least \(columns)×\(rows). q: quit.")
  }

  /// The name of a group with its number: `nhóm 2 (Trung bình cao)`.
  ///
  /// Groups with fixed bounds have names of their own and no number: `nhóm A`.
  public static func group(
    _ group: Int, _ definition: IndexDefinition, isShort: Bool = false
  ) -> LocalizedText {
    let names = definition.groupNames
    if !definition.groupBounds.isEmpty, names.indices.contains(group - 1) {
      let name = names[group - 1]
      return LocalizedText(vi: "nhóm \(name.vietnamese)", en: "group \(name.english)")
    }
    guard !isShort, names.indices.contains(group - 1) else {
      return LocalizedText(vi: "nhóm \(group)", en: "group \(group)")
    }
    let name = names[group - 1]
    return LocalizedText(
      vi: "nhóm \(group) (\(name.vietnamese))", en: "group \(group) (\(name.english))")
  }

  /// Where the figures of a page come from, and what is computed about them.
  public static func sourceLine(_ report: ProvinceYear) -> LocalizedText {
    if report.isOfEmptyBook { return noScores }
    let groups = Phrases.groups(report).map { LocalizedText(same: " · ") + $0 }
    return source(report) + (groups ?? LocalizedText(same: ""))
  }

  /// What is said of figures where there are none of any year.
  public static let noYears = LocalizedText(
    vi: "Bảng chưa có số liệu năm nào.", en: "The board has figures of no year yet.")

  /// In its place where there are no scores: what to do.
  public static let noScores = LocalizedText(
    vi: "Bảng chưa có điểm năm nào. Nhập: phím 7",
    en: "There are no scores yet. Enter them: key 7")

  /// The command by which scores come in; words in capitals are the reader's to put in.
  ///
  /// - Parameters:
  ///   - folder: the data folder as a shell takes it; `nil` where a command finds it by itself.
  ///   - year: the year that is missing, if that is known.
  public static func importing(into index: String, folder: String?, year: Int? = nil) -> String {
    let folder = folder.map { " --data " + $0 } ?? ""
    let year = year.map(String.init) ?? "YEAR"
    return "papiboard import FILE\(folder) --index \(index) --year \(year) --source TEXT"
  }

  /// The same for one line.
  public static func shortSourceLine(_ report: ProvinceYear) -> LocalizedText {
    if report.isOfEmptyBook { return noScores }
    return LocalizedText(
      vi: "Nguồn: \(report.source.vietnamese) · ", en: "Source: \(report.source.english) · ")
      + (derivedShort(report) ?? computed(report))
  }

  /// Where figures come from.
  static func source(_ source: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "Nguồn: ", en: "Source: ") + source
  }

  /// Where figures of several years come from, the oldest first; `nil` where there are none.
  public static func source(_ sources: [LocalizedText]) -> LocalizedText? {
    guard let first = sources.first, let last = sources.last else { return nil }
    return source(first == last ? first : first + LocalizedText(same: " … ") + last)
  }

  private static func source(_ report: ProvinceYear) -> LocalizedText {
    let derived = derived(report).map { LocalizedText(same: " · ") + $0 } ?? .empty
    guard !report.isDerived else {
      return source(report.source) + derived
    }
    return asEntered(report) + derived
  }

  /// The source of figures that are not derived, and what is computed of them.
  private static func asEntered(_ report: ProvinceYear) -> LocalizedText {
    let source = report.source
    if report.definition.publishesRanks {
      return LocalizedText(
        vi: "Nguồn: \(source.vietnamese) · hạng theo nguồn",
        en: "Source: \(source.english) · ranks by the source")
    }
    if report.isExcerpt {
      return LocalizedText(
        vi: "Nguồn: \(source.vietnamese) · số liệu trích, không tính hạng",
        en: "Source: \(source.english) · an excerpt, no ranks are computed")
    }
    if let units = report.definition.units {
      return LocalizedText(
        vi: "Nguồn: \(source.vietnamese) · hạng tính theo điểm, \(report.total.of) \(units.many.vietnamese)",
        en: "Source: \(source.english) · ranks computed, over \(report.total.of) \(units.many.english)")
    }
    guard report.isPublishers else {
      return LocalizedText(
        vi: "Nguồn: \(source.vietnamese) · hạng tính theo điểm trong bảng, \(report.total.of) tỉnh",
        en: "Source: \(source.english) · ranks computed from the scores here, over \(report.total.of)"
          + " provinces")
    }
    return LocalizedText(
      vi: "Nguồn: \(source.vietnamese) · hạng tính theo điểm công bố, \(report.total.of) tỉnh",
      en: "Source: \(source.english) · ranks computed, over \(report.total.of) provinces")
  }
}

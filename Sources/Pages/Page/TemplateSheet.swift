import Scores
import Words
import Workbooks

/// An empty year as a workbook: a sheet to fill in, and behind it the figures of the year before.
public struct TemplateSheet {
  var template: ScoreTemplate
  @Boxed var book: ScoreBook
  /// The command by which the file is read, as it can be typed.
  var importing: String
  var language: Language

  public init(_ template: ScoreTemplate, of book: ScoreBook, importing: String, _ language: Language) {
    self.template = template
    self.book = book
    self.importing = importing
    self.language = language
  }

  /// The file; `nil` only where there is no memory for it.
  public var bytes: [UInt8]? {
    let title = "\(book.definition.shortName) \(template.year)"
    let sheets = [open(titled: title)] + (earlier.map { [$0] } ?? [])
    return NewWorkbook(title: title, language: language.tag, sheets: sheets).bytes
  }

  private func open(titled title: String) -> NewSheet {
    let scores = ScoreSheet(template.table, of: book, language)
    var sheet = scores.sheet(named: "\(template.year)")
    for (place, item) in template.table.items.enumerated() {
      let column = sheet.columns.count - template.table.items.count + place
      sheet.columns[column].isOpen = true
      guard let scale = book.definition.scale(of: item, in: template.year) else { continue }
      sheet.columns[column].limits = (scale, outside(scale, of: item)[language])
    }
    sheet.head = [.init(title, .title), .init(filling[language])]
    return sheet
  }

  /// The year before, in the same rows and columns.
  private var earlier: NewSheet? {
    guard let table = template.earlier, let year = template.earlierYear else { return nil }
    var sheet = ScoreSheet(table, of: book, language).sheet(named: "\(year)", decimals: 6)
    sheet.head = [.init("\(book.definition.shortName) \(year)", .title), .init(comparing[language])]
    sheet.foot = (book[year]?.source).map { [.init(""), .init(Phrases.source($0)[language], .note)] } ?? []
    return sheet
  }

  private var filling: LocalizedText {
    LocalizedText(
      vi:
        "Điền vào các ô vàng; không có số liệu thì ghi “\(LocalizedText.noFigure.vietnamese)”, chưa có thì để"
        + " trống. Nhập: \(importing)",
      en:
        "Fill in the yellow cells; write “\(LocalizedText.noFigure.english)” where there is no figure, leave"
        + " empty what is not known yet. To import: \(importing)")
  }

  private var comparing: LocalizedText {
    let derived =
      template.isEarlierDerived
      ? LocalizedText(
        vi: " Tỉnh sáp nhập: trung bình các tỉnh cũ.", en: " Merged provinces: means over their members.")
      : .empty
    return LocalizedText(vi: "Để đối chiếu; không nhập.", en: "To compare with; not imported.") + derived
  }

  private func outside(_ scale: ClosedRange<Double>, of item: ItemID) -> LocalizedText {
    let range = { (language: Language) in
      let figures = Figures(language)
      return "\(figures.decimal(scale.lowerBound))–\(figures.decimal(scale.upperBound))"
    }
    return LocalizedText(
      vi: "\(item): thang điểm \(range(.vietnamese)).", en: "\(item): the scale is \(range(.english)).")
  }
}

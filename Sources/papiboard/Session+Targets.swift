import Dashboard
import Pages
import Scores
import Storage
import Words

extension Session {
  /// The targets for the board.
  var targetSource: TargetSource {
    TargetSource(
      book: data.targets, books: data.books, order: [data.settings.index] + data.settings.indices,
      today: .today, isWritable: options.data != nil)
  }

  /// Judges by all the figures there are, or through the chosen year where that is a past one.
  var targetJudge: TargetJudge {
    TargetJudge(
      books: data.books, through: TargetJudge.lastYear(lookingAt: options.year, of: book), today: .today)
  }

  /// The province whose figures are shown; `nil` where the year knows none.
  var shown: Province? { book.province(province, in: year, basis: basis) }

  /// Whose targets are told.
  var targetOwner: ProvinceID { data.targets.owner(asked: province, shown: shown, in: book.registry) }

  /// What has become of the targets of the province, in the order of the file; of one index where one
  /// was asked for.
  func targetOutlooks(by judge: TargetJudge) -> [TargetOutlook] {
    let targets = data.targets.targets(of: targetOwner, in: book.registry)
    return judge.outlooks(of: targets.filter { options.index == nil || $0.index == options.index })
  }

  /// Targets in words and tables.
  func targetsPage(_ outlooks: [TargetOutlook], by judge: TargetJudge) -> TargetsPage {
    var page = TargetsPage(
      outlooks: outlooks, judge: judge, book: data.targets,
      province: book.registry[targetOwner]?.name ?? LocalizedText(same: targetOwner.code), language: language,
      glyphs: glyphs,
      judgedOn: judge.sets(
        judging: outlooks, besides: basis,
        book.provinceYear(province, year: year, basis: basis)?.total.standing?.set))
    page.part = targetOwner == province ? nil : part
    if let index = options.index {
      let all = data.targets.targets(of: targetOwner, in: book.registry)
      page.asked = (index, all.count { $0.index != index })
    }
    return page
  }

  /// What only targets and figures together show to be wrong; for `validate`.
  static func figureFindings(_ options: Choices, of data: BoardData) -> [Finding] {
    guard let folder = options.data else {
      return TargetBook.figureFindings(in: PublishedSource(), of: data)
    }
    return TargetBook.figureFindings(in: FolderSource(folder), of: data)
  }
}

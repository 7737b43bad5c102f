import Scores

extension Session {
  /// Judges by the figures through the chosen year.
  var targetJudge: TargetJudge {
    TargetJudge(books: data.books, basis: basis, through: options.year, today: .today)
  }

  /// What has become of the targets of the province, in the order of the file; of one index where one
  /// was asked for.
  func targetOutlooks(by judge: TargetJudge) -> [TargetOutlook] {
    let targets = data.targets.targets(of: province, in: book.registry)
    return judge.outlooks(of: targets.filter { options.index == nil || $0.index == options.index })
  }

  /// What only targets and figures together show to be wrong; for `validate`.
  static func figureFindings(_ options: CommonOptions, of data: BoardData) -> [Finding] {
    guard let folder = options.data else {
      return TargetBook.figureFindings(in: PublishedSource(), of: data)
    }
    return TargetBook.figureFindings(in: FolderSource(folder), of: data)
  }
}

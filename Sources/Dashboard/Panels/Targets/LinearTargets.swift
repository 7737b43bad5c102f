import Pages
import Scores
import TextUI
import Words

/// Panel 3 line by line: the targets with their verdicts; each with its years and its document.
enum LinearTargets {
  static func page(_ view: LinearView) -> LinearPage {
    let outlooks = view.outlooks
    let told = report(view)
    var lines =
      outlooks.isEmpty
      ? [view.text(Phrases.noTargets(view.targetOwnerName, fault: view.targets.fault))] : []
    if !view.targets.entryFaults.isEmpty {
      lines.append(view.text(Phrases.leftOut(view.targets.entryFaults)))
    }
    if !told.judgedOn.isEmpty { lines.append(view.text(Phrases.targets(judgedOn: told.judgedOn))) }
    var page = LinearPage("\(view.text(Phrases.targets)) · \(view.place)", lines: lines)
    page.add(
      outlooks.map { outlook in
        (line(outlook, told.names, view), .open { self.target(outlook.target.id, $0) })
      })
    return page
  }

  /// The page of the command `targets`, whose sentences these are.
  static func report(_ view: LinearView) -> TargetsPage {
    TargetsPage(
      outlooks: view.outlooks, judge: view.judge, book: view.targets, province: view.targetOwnerName,
      language: view.language, glyphs: .blocks,
      judgedOn: view.judge.sets(
        judging: view.outlooks, besides: view.basis, view.report.total.standing?.set))
  }

  private static func line(_ outlook: TargetOutlook, _ names: TargetNames, _ view: LinearView) -> String {
    let verdict = view.text(Phrases.verdict(of: outlook))
    let ended = outlook.target.ended == nil ? "" : " (\(view.text(Phrases.endedMark)))"
    let name = view.text(names.name(outlook.target, without: view.definition.id))
    return "\(name)\(ended): \(verdict)"
  }

  /// One target: verdict, sentence, notes, document, then a line a year.
  private static func target(_ id: String, _ view: LinearView) -> LinearPage {
    let page = report(view)
    guard let outlook = page.outlooks.first(where: { $0.target.id == id }) else { return self.page(view) }
    let words = TargetWords(
      outlook: outlook, names: page.names,
      conflicts: page.judge.conflicts(among: page.outlooks.map(\.target)))
    var lines = [
      LinearWords.fact(Phrases.verdictTitle, view.text(Phrases.verdict(of: outlook)), view)
    ]
    lines += words.lines(view.language, columns: .max, glyphs: .blocks).map {
      LinearWords.spoken($0.text, view)
    }
    lines += page.judge.years(of: outlook.target).map { year($0, of: outlook.target, page.names, view) }
    return LinearPage(
      "\(view.text(Phrases.targetTitle)) · \(view.text(page.names.name(outlook.target)))", lines: lines)
  }

  /// What a year asks for, what there is, how far off, the verdict.
  private static func year(
    _ year: TargetYear, of target: Target, _ names: TargetNames, _ view: LinearView
  ) -> String {
    let figures = names.figures(of: target, view.language)
    let labelled = [
      (
        target.kind.name == .score && year.path == nil ? Phrases.goalTitle : target.kind.askedTitle,
        figures.asked(year)
      ),
      (Phrases.actual, figures.actual(year)),
    ].filter { $0.1 != Figures.missing }
    var facts = labelled.map { "\(view.text($0).lowercased()) \(LinearWords.spoken($1, view))" }
    if let difference = figures.difference(year).text, difference != Figures.missing {
      facts.append(compared(difference, view))
    }
    return "\(year.year): " + (facts + [view.text(Phrases.verdict(year.verdict))]).joined(separator: "; ")
  }

  /// A difference to what is asked for: better, worse, the same.
  private static func compared(_ difference: String, _ view: LinearView) -> String {
    let size = String(difference.dropFirst())
    let words =
      switch difference.first {
      case "▲": LocalizedText(vi: "tốt hơn \(size)", en: "\(size) better")
      case "▼": LocalizedText(vi: "kém \(size)", en: "\(size) worse")
      default: LocalizedText(vi: "vừa bằng", en: "just as much")
      }
    return view.text(words)
  }
}

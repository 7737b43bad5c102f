import Pages
import Words

/// One of the board's panels in the linear mode.
///
/// A new panel is one entry of ``all`` and one file that makes its page.
struct LinearPanel {
  /// Its number, the same as on the board.
  var number: Int
  /// Its name, the same as on the board.
  public var name: LocalizedText
  /// Makes its page.
  var room: LinearRoom

  /// The panels there are, by their numbers.
  static var all: [LinearPanel] {
    [
      LinearPanel(number: 1, name: Phrases.overview, room: LinearOverview.page),
      LinearPanel(number: 2, name: Phrases.trends, room: LinearTrends.page),
      LinearPanel(number: 3, name: Phrases.targets, room: LinearTargets.page),
      LinearPanel(number: 4, name: Phrases.ranking, room: LinearRanking.page),
      LinearPanel(number: 5, name: Phrases.whatIf, room: LinearWhatIf.page),
      LinearPanel(number: 6, name: Phrases.plans, room: LinearPlans.page),
      LinearPanel(number: 7, name: Phrases.entry, room: LinearEntry.page),
    ]
  }
}

/// The first page: where the province stands, the panels, and what else can be looked at.
enum LinearStart {
  static func page(_ view: LinearView) -> LinearPage {
    var page = LinearPage(
      view.place, lines: [view.text(Sentences.standing(view.report))],
      choices: LinearPanel.all.map {
        LinearChoice(number: $0.number, name: view.text($0.name), step: .open($0.room))
      })
    page.add(LinearLook.choices(view))
    return page
  }
}

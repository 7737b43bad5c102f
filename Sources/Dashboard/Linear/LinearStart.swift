import Pages
import Words

/// The first page: where the province stands, the panels, and what else can be looked at.
enum LinearStart {
  static func page(_ view: LinearView) -> LinearPage {
    var page = LinearPage(
      view.place, lines: [view.text(Sentences.standing(view.report))],
      choices: BoardPanel.all.map {
        LinearChoice(number: $0.number, name: view.text($0.name), step: .open($0.page))
      })
    page.add(LinearLook.choices(view))
    return page
  }
}

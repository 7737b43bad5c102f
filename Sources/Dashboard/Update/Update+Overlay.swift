import Panels
import Scores
import TextUI

/// What an action does to the list or the help that lies over the screen.
func updateOverlay(_ model: Model, _ action: Action) -> Model {
  var next = model
  switch model.overlay {
  case .help(let offset): next.updateHelp(offset: offset, action)
  case .chooser(let chooser): next.updateChooser(chooser, action)
  case nil: break
  }
  return next
}

extension Model {
  fileprivate mutating func updateHelp(offset: Int, _ action: Action) {
    switch action {
    case .move(let move):
      let rows = View.inside(of: self).rows - 1
      let last = max(0, View.help(for: self).lineCount - rows)
      overlay = .help(offset: move.applied(to: offset, count: last + 1, page: max(1, rows - 1)))
    case .back, .leave, .help: overlay = nil
    default: break
    }
  }

  fileprivate mutating func updateChooser(_ chooser: Chooser, _ action: Action) {
    var chooser = chooser
    switch action {
    case .move(let move):
      let count = chooser.rows(in: self).count
      chooser.selection = move.applied(to: chooser.selection, count: count, page: 10)
    case .type(let text):
      chooser.query += text.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
      chooser.selection = 0
    case .erase:
      if !chooser.query.isEmpty { chooser.query.removeLast() }
      chooser.selection = 0
    case .eraseAll:
      chooser.query = ""
      chooser.selection = 0
    case .enter:
      take(chooser)
      return
    case .back, .leave:
      overlay = nil
      return
    case .help:
      overlay = .help(offset: 0)
      return
    case .click(let place):
      click(place, in: chooser)
      return
    default: return
    }
    overlay = .chooser(chooser)
  }

  /// Takes the selected row; where nothing was found, the list stays open.
  fileprivate mutating func take(_ chooser: Chooser) {
    let rows = chooser.rows(in: self)
    guard rows.indices.contains(chooser.selection) else { return }
    overlay = nil
    switch rows[chooser.selection].choice {
    case .year(let year): goTo(year: year)
    case .province(let id): _ = choose(province: id)
    case .compared(let id): toggleCompared(id)
    case .rule(let rule): compare(by: rule)
    }
  }

  private mutating func click(_ place: Point, in chooser: Chooser) {
    var chooser = chooser
    guard let row = View.chooser(chooser, for: self).row(at: place, in: View.inside(of: self)) else {
      overlay = nil
      return
    }
    let wasSelected = row == chooser.selection
    chooser.selection = row
    overlay = .chooser(chooser)
    if wasSelected { take(chooser) }
  }
}

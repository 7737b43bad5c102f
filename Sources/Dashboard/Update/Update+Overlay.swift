import Pages
import Scores
import TextUI

/// What an action does to the list or the help that lies over the screen.
func updateOverlay(_ model: Model, _ action: Action) -> (model: Model, effects: [Effect]) {
  var next = model
  switch model.overlay {
  case .help(let offset, let list): next.updateHelp(offset: offset, over: list, action)
  case .picker(let picker):
    let effects = next.updatePicker(picker, action)
    return (next, effects)
  case .present(let slide): next.updatePresent(slide, action)
  case .prompt(let prompt):
    let effects = next.updatePrompt(prompt, action)
    return (next, effects)
  case .question(let question):
    let effects = next.updateQuestion(question, action)
    next.putBackWhatLayBeneath()
    return (next, effects)
  case .rehearsal(let offset):
    let effects = next.updateRehearsal(offset: offset, action)
    return (next, effects)
  case .cellHistory(let selection): next.updateCellHistory(selection, action)
  case .page(let offset): next.updatePage(offset: offset, action)
  case .target(let form):
    let effects = next.updateForm(form, action)
    return (next, effects)
  case .plan(let form):
    let effects = next.updateForm(form, action)
    return (next, effects)
  case nil: break
  }
  return (next, [])
}

extension Model {
  fileprivate mutating func updateHelp(offset: Int, over list: Picker?, _ action: Action) {
    switch action {
    case .move(let move):
      overlay = .help(offset: scrolled(move, from: offset), over: list)
    case .back, .leave, .help: overlay = list.map(Overlay.picker)
    default: break
    }
  }
}

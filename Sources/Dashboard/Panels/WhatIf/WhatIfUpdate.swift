import Pages
import Scores
import TextUI
import Words

extension Model {
  /// What an action does in panel 5 besides what it does to its list.
  mutating func updateWhatIf(_ action: Action) -> [Effect]? {
    guard whatIf.content != nil || action == .openScenarios else {
      notice = Notice(book.definition.naming(Phrases.nothingToSuppose))
      return []
    }
    switch action {
    case .changeValue(let steps): changeValue(by: steps)
    case .typeValue: askForValue()
    case .setToMedian: suppose(selectedItem?.median)
    case .setToBest: suppose(selectedItem?.best)
    case .resetValue: suppose(selectedItem?.score)
    case .resetScenario: draft = WhatIfState.Draft()
    case .keepScenario: askForName()
    case .openScenarios: openScenarios()
    default: return nil
    }
    return []
  }

  mutating func openSelectedSupposed() {
    guard openWhatIf == nil, let item = selectedItem?.id else { return }
    self.item = item
    screen = .whatIfInside(item)
  }

  private mutating func changeValue(by steps: Int) {
    guard let item = selectedItem, let content = whatIf.content else { return }
    let value = content.whatIf.value(of: item, in: scenario, raisedBy: Double(steps) * item.step)
    if value == content.whatIf.value(of: item.id, in: scenario) {
      notice = Notice(Notices.endOfScale(item.scale))
      return
    }
    suppose(value)
  }

  /// Supposes a value of the selected item; says so where that takes back what was supposed of its
  /// parts, or of the whole it is part of.
  mutating func suppose(_ value: Double?) {
    guard let item = selectedItem, let content = whatIf.content, let value else { return }
    let before = draft.scenario.values
    var changed = draft
    content.whatIf.set(item.id, to: value, in: &changed.scenario)
    let lost = before.keys.filter { $0 != item.id && changed.scenario.values[$0] == nil }.sorted()
    if let first = lost.first {
      notice = Notice(openWhatIf == nil ? Notices.partsTakenBack(item.id) : Notices.wholeTakenBack(first))
    }
    draft = changed
  }

  private mutating func askForValue() {
    guard let item = selectedItem else { return }
    ask(.value(item))
  }
}

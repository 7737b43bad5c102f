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
    case .setToMedian: supposeMedian()
    case .setToBest: suppose(selectedItem?.best)
    case .resetValue: suppose(selectedItem?.score)
    case .resetScenario: draft = WhatIfState.Draft()
    case .keepScenario: askForName()
    case .openScenarios: openScenarios()
    default: return nil
    }
    return []
  }

  /// From values to the table of levers, or back.
  mutating func switchLevers() {
    guard whatIf.content != nil else {
      notice = Notice(book.definition.naming(Phrases.nothingToSuppose))
      return
    }
    let inside = openWhatIf
    screen =
      screen.context == .whatIfLevers
      ? inside.map(BoardScreen.whatIfInside) ?? .whatIf : .whatIfLevers(inside: inside)
  }

  mutating func askForGoal() {
    guard whatIf.content != nil else {
      notice = Notice(book.definition.naming(Phrases.nothingToSuppose))
      return
    }
    ask(.goal)
  }

  /// Shows what a goal takes that was typed; why not, where it is none.
  mutating func takeGoal(_ text: String) -> LocalizedText? {
    guard let whatIf = whatIf.content?.whatIf else { return Phrases.nothingToSuppose }
    do throws(GoalText.Fault) {
      let goal = try GoalText.read(text, ranks: whatIf.of, groups: whatIf.groupCount)
      self.whatIf.goal = goal
      overlay = nil
      screen = .whatIfGoal(inside: openWhatIf)
      return nil
    } catch { return error.words }
  }

  /// Supposes what the goal takes of the selected item alone, rounded up as it is shown.
  mutating func supposeNeeded() {
    guard let item = selectedItem, let option = typedReach?.options.first(where: { $0.item == item.id })
    else {
      return
    }
    guard option.isFeasible else {
      notice = Notice(Notices.endOfScale(item.scale), .warning)
      return
    }
    suppose(min(item.scale.upperBound, RequiredValue.roundedUp(option.value, places: 2)))
  }

  /// Supposes the median; where that is lower than the value now, it says so.
  private mutating func supposeMedian() {
    guard let item = selectedItem, let median = item.median else { return }
    suppose(median)
    if let score = item.score, median < score {
      notice = Notice(Notices.medianIsLower(item.id, score: score, median: median), .warning)
    }
  }

  /// Opens the components of the selected dimension; of a lever, or a component, its page.
  mutating func openSelectedSupposed() {
    guard let item = selectedItem?.id else { return }
    self.item = item
    guard openWhatIf == nil, screen.context != .whatIfLevers else { return openItemPage() }
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

import Pages
import Scores
import TextUI
import Words

extension Model {
  /// Asks for the name to keep the scenario by; refused where nothing may be written.
  mutating func askForName() {
    guard !isReadOnly else {
      notice = Notice(Notices.readOnly, .warning)
      return
    }
    guard !scenario.isEmpty else {
      notice = Notice(Notices.nothingSupposed)
      return
    }
    overlay = .scenarioName(TextField(draft.name ?? ""), fault: nil)
  }

  /// What an action does while a scenario's name is typed; one that another has is refused.
  mutating func updateScenarioName(_ field: TextField, _ action: Action) -> [Effect] {
    var field = field
    guard action == .enter else {
      overlay = field.take(action) ? .scenarioName(field, fault: nil) : nil
      return []
    }
    let name = field.committed
    guard !name.isEmpty else {
      overlay = .scenarioName(field, fault: Notices.nameIsEmpty)
      return []
    }
    guard name == draft.name || !whatIf.kept.contains(where: { $0.name == name }) else {
      overlay = .scenarioName(field, fault: Notices.nameIsTaken)
      return []
    }
    overlay = nil
    let ground = whatIfGround
    let kept = KeptScenario(
      name: name, index: ground.index, province: ground.province, year: ground.year, basis: ground.basis,
      values: scenario.values)
    draft.name = name
    whatIf.kept.removeAll { $0.name == name }
    whatIf.kept.append(kept)
    return [.keepScenario(kept)]
  }

  /// Opens the list of kept scenarios.
  mutating func openScenarios() {
    guard !whatIf.kept.isEmpty else {
      notice = Notice(Notices.nothingKept)
      return
    }
    whatIf.doomed = nil
    overlay = .chooser(Chooser(.scenario, in: self))
  }

  /// Deletes a kept scenario the second time its key is pressed; the first time asks.
  mutating func drop(_ kept: KeptScenario) -> [Effect] {
    guard !isReadOnly else {
      notice = Notice(Notices.readOnly, .warning)
      return []
    }
    guard whatIf.doomed == kept.name else {
      whatIf.doomed = kept.name
      notice = Notice(Notices.dropAgain(kept.name), .warning)
      return []
    }
    whatIf.doomed = nil
    whatIf.kept.removeAll { $0.name == kept.name }
    if draft.name == kept.name { draft.name = nil }
    if whatIf.kept.isEmpty { overlay = nil }
    notice = Notice(Notices.dropped(kept.name))
    return [.dropScenario(kept.name)]
  }

  /// Opens a kept scenario with its province, year and basis; what does not fit the figures any more
  /// is left out and told.
  mutating func open(_ kept: KeptScenario) {
    guard kept.index == book.definition.id,
      choose(province: kept.province, year: kept.year, basis: kept.basis)
    else {
      notice = Notice(Notices.cannotOpen(kept.name), .warning)
      return
    }
    screen = .whatIf
    refreshWhatIf()
    guard let ground = whatIf.content?.whatIf else {
      notice = Notice(Notices.cannotOpen(kept.name), .warning)
      return
    }
    var opened = WhatIfState.Draft(name: kept.name)
    for (item, value) in kept.values.sorted(by: { $0.key < $1.key }) {
      guard book.definition.scale(of: item, in: year)?.contains(value) ?? false else { continue }
      ground.set(item, to: value, in: &opened.scenario)
    }
    draft = opened
    if opened.scenario.values.count < kept.values.count {
      notice = Notice(Notices.opensInPart(kept.name), .warning)
    }
  }
}

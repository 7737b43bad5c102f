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
    ask(.scenarioName, draft.name ?? "")
  }

  /// Why a scenario cannot be kept by a name: it is none, or another has it.
  func fault(ofName name: String) -> LocalizedText? {
    if name.isEmpty { return Notices.nameIsEmpty }
    return name != draft.name && whatIf.kept.contains { $0.name == name } ? Notices.nameIsTaken : nil
  }

  /// Keeps the scenario by a name.
  mutating func keepScenario(as name: String) -> [Effect] {
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
    pick(.scenario)
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

extension PickerKind {
  /// A kept scenario with its province and year, the newest first.
  static let scenario = PickerKind(
    name: "scenario", title: { _ in Phrases.keptScenarios }, context: .scenarios,
    drop: { model, row in model.drop(model.whatIf.kept.reversed()[row]) }
  ) { model, _ in
    PickerRows(
      model.whatIf.kept.reversed(),
      words: { kept in
        let province = model.book.registry[kept.province]?.shortName[model.language] ?? kept.province.code
        return (kept.name, "\(province) \(kept.year)" + (kept.basis == .merged ? " · 34" : ""))
      },
      take: { model, kept in
        model.open(kept)
        return []
      })
  }
}

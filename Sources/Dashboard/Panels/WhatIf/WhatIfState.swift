import Pages
import Scores

/// What is supposed in panel 5, for every province and year looked at, and what follows from it.
struct WhatIfState: Sendable {
  /// The scenarios the person keeps, in the order they were kept.
  var kept: [KeptScenario] = []
  /// The rank that the nearest target asks for, if there is one.
  var targetRank: Int?
  /// What is supposed, by what it is supposed of: another year does not forget it.
  var drafts: [Ground: Draft] = [:]
  /// The name of the kept scenario that the next press of its key deletes.
  var doomed: String?

  /// The goal that was typed last, in every province and year looked at.
  var goal: Goal?

  /// What is shown, made anew when one of the things in `question` changes.
  var content: WhatIfContent?
  /// What the content answers.
  var question: Question?

  /// What something is supposed of.
  struct Ground: Hashable, Sendable {
    var index: String
    var province: ProvinceID
    var year: Int
    var basis: Basis
  }

  /// A scenario and the name it was kept by.
  struct Draft: Hashable, Sendable {
    var scenario = Scenario()
    public var name: String?
  }

  /// All that the content depends on, beside the figures themselves.
  struct Question: Hashable, Sendable {
    var ground: Ground
    var open: ItemID?
    var targetRank: Int?
  }
}

extension Model {
  /// What is supposed of now.
  var whatIfGround: WhatIfState.Ground {
    WhatIfState.Ground(
      index: book.definition.id, province: report.province.id, year: year, basis: basis)
  }

  /// What is supposed now.
  var draft: WhatIfState.Draft {
    get { whatIf.drafts[whatIfGround] ?? WhatIfState.Draft() }
    set { whatIf.drafts[whatIfGround] = newValue.scenario.isEmpty ? nil : newValue }
  }

  /// What is supposed now, without its name.
  var scenario: Scenario { draft.scenario }

  /// The dimension that is open in panel 5.
  var openWhatIf: ItemID? {
    screen.panel == .whatIf ? screen.item : nil
  }

  /// What the goal that was typed takes; `nil` where there is no such rank or group.
  var typedReach: Reach? {
    guard let goal = whatIf.goal, let content = whatIf.content else { return nil }
    return content.whatIf.reach(goal, with: content.items)
  }

  /// The selected row of the list that is shown: of the current item, where that is the total of the
  /// strongest lever.
  var whatIfSelection: Int {
    let items = whatIf.content?.items.map(\.id) ?? []
    let strongest = whatIf.content?.levers.first?.dimension
    return place(in: items) ?? strongest.flatMap(items.firstIndex(of:)) ?? 0
  }

  /// The selected item, if anything can be supposed of it.
  var selectedItem: WhatIf.Item? {
    guard let items = whatIf.content?.items, items.indices.contains(whatIfSelection) else { return nil }
    return items[whatIfSelection].score == nil ? nil : items[whatIfSelection]
  }

  /// Makes the content of panel 5 anew where something has changed.
  mutating func refreshWhatIf() {
    let question = WhatIfState.Question(
      ground: whatIfGround, open: openWhatIf, targetRank: whatIf.targetRank)
    guard question != whatIf.question else { return }
    whatIf.question = question
    let ground = WhatIf(province, year: year, basis: basis, in: book)
    let levers =
      openWhatIf == nil
      ? self.levers : book.levers(for: province, year: year, basis: basis, inside: openWhatIf)
    whatIf.content = ground.map {
      WhatIfContent(whatIf: $0, inside: openWhatIf, levers: levers, targetRank: whatIf.targetRank)
    }
  }
}

import Pages
import Scores
import TextUI
import Words

/// The panels of the board, by the number that opens them.
public enum BoardPanel: Int, CaseIterable, Hashable, Sendable {
  /// Where do we stand?
  case overview = 1
  /// How did rank and score move?
  case trends = 2
  /// Which promise is kept?
  case targets = 3
  /// Who is above and below us?
  case ranking = 4
  /// What would follow from other values?
  case whatIf = 5
  /// Who does what by when, and what has nobody?
  case plans = 6
  /// What is still missing for the year; enter, check, publish it.
  case entry = 7

  /// The name in the line of panels.
  public var name: LocalizedText {
    switch self {
    case .overview: Phrases.overview
    case .ranking: Phrases.ranking
    case .entry: Phrases.entry
    case .trends: Phrases.trends
    case .whatIf: Phrases.whatIf
    case .targets: Phrases.targets
    case .plans: Phrases.plans
    }
  }

  /// The panel so many places to the right, around the end.
  func neighbour(_ step: Int) -> BoardPanel {
    let all = BoardPanel.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}

/// What can be open: a panel, or something inside one.
enum BoardScreen: Hashable, Sendable {
  /// Panel 1.
  case overview
  /// One dimension with its components, inside panel 1.
  case dimension(ItemID)
  /// Panel 4.
  case ranking
  /// The map inside panel 4.
  case map
  /// Panel 7.
  case entry
  /// Panel 2.
  case trends
  /// The components of one dimension, inside panel 2.
  case trendsInside(ItemID)
  /// Panel 5.
  case whatIf
  /// The components of one dimension, inside panel 5.
  case whatIfInside(ItemID)
  /// Panel 3.
  case targets
  /// One target large, inside panel 3.
  case target
  /// Panel 6.
  case plans
  /// One measure or report large, inside panel 6.
  case planEntry

  /// The screen a panel opens with.
  init(_ panel: BoardPanel) {
    switch panel {
    case .overview: self = .overview
    case .ranking: self = .ranking
    case .entry: self = .entry
    case .trends: self = .trends
    case .whatIf: self = .whatIf
    case .targets: self = .targets
    case .plans: self = .plans
    }
  }

  /// The panel it belongs to.
  var panel: BoardPanel {
    switch self {
    case .overview, .dimension: .overview
    case .ranking, .map: .ranking
    case .trends, .trendsInside: .trends
    case .entry: .entry
    case .whatIf, .whatIfInside: .whatIf
    case .targets, .target: .targets
    case .plans, .planEntry: .plans
    }
  }
}

/// What can lie over a screen.
enum Overlay: Hashable, Sendable {
  /// All keys, scrolled by some lines; closed, it gives way to the list it was opened from.
  case help(offset: Int, over: Chooser? = nil)
  /// A list to choose from.
  case chooser(Chooser)
  /// What is searched for as it is typed, and the row the search began on.
  case search(query: String, from: Int)
  /// One slide, over the whole screen.
  case present(PresentPanel.Slide)
  /// A note about a draft is typed.
  case note(TextField, EntryNote)
  /// Something is asked about a draft.
  case question(EntryQuestion)
  /// What a paste would do, scrolled by some lines.
  case rehearsal(offset: Int)
  /// What became of a value, or of its year, newest first.
  case cellHistory(selection: Int)
  /// The page of the report, scrolled by some lines.
  case page(offset: Int)
  /// A target is typed.
  case target(Form<TargetDraft>)
  /// Something is recorded of a plan.
  case plan(Form<PlanDraft>)
  /// The reason for which the selected target ends is typed.
  case endTarget(TextField)
  /// The name of a file is typed.
  case fileName(TextField, FileContent)
  /// A supposed value is typed; what is wrong with it, once it was given.
  case supposedValue(TextField, WhatIf.Item, fault: LocalizedText?)
  /// The name of a scenario is typed; what is wrong with it, once it was given.
  case scenarioName(TextField, fault: LocalizedText?)
}

/// What is typed about a draft.
enum EntryNote: Hashable, Sendable {
  /// Why a doubtful value is right.
  case reason
  /// Why so many published values change: one reason for all that have none yet.
  case changes(Int)
  /// Where the figures come from.
  case source
  /// What a second person confirms.
  case confirmation
  /// Why a change of the history is taken back.
  case takeBack(String)
  /// Why a whole act is taken back.
  case takeBackAct(String)
  /// Where a data folder shall be made.
  case folder
}

/// What can be written to a file.
enum FileContent: Hashable, Sendable {
  /// The table in view.
  case table(CSVFlavour)
  /// The page of the report.
  case page
}

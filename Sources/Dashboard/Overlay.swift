import Pages
import Scores
import TextUI
import Words

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

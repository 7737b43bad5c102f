import Pages
import Scores
import TextUI
import Words

/// What can lie over a screen.
enum Overlay: Hashable, Sendable {
  /// All keys, scrolled by some lines; closed, it gives way to the list it was opened from.
  case help(offset: Int, over: Picker? = nil)
  /// A list to choose from.
  case picker(Picker)
  /// A line is typed below the screen.
  case prompt(Prompt)
  /// One slide, over the whole screen.
  case present(PresentPanel.Slide)
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
}

import Scores
import TextUI

/// What a key, the mouse or the outside asks for.
enum Action: Hashable, Sendable {
  /// Moves the selection, or scrolls where there is none.
  case move(Move)
  /// Goes in: opens what is selected, takes what is chosen.
  case enter
  /// Goes back; never quits.
  case back
  /// Goes back, and on the top screen quits.
  case leave
  /// Quits from anywhere, at once.
  case quit
  /// Quits from anywhere; asks first where something is not on the disk, but not twice.
  case interrupt
  /// A year later (1) or earlier (-1).
  case stepYear(Int)
  /// The same, by what an input method made of the key.
  case stepYearComposed(Int)
  /// Opens the list of years.
  case chooseYear
  /// Opens the list of provinces.
  case chooseProvince
  /// Opens the list of provinces to set the folder's own.
  case chooseOwn
  /// Opens the list of indices.
  case chooseIndex
  /// Changes between the published provinces and the 34.
  case changeBasis
  /// Opens the panel with a number.
  case openPanel(Int)
  /// Opens the panel to the right (1) or left (-1).
  case stepPanel(Int)
  /// Asks for a file to write the table in view to.
  case writeTable(CSVFlavour)
  /// Opens the page of the report.
  case openPage
  /// Asks for a file to write the page of the report to.
  case writePage
  /// Copies the table in view.
  case copyTable
  /// A key that a field being typed in may want.
  case edit(Key)
  /// Opens the list of all commands.
  case choosePalette
  /// Begins to present, with the slide of the open panel.
  case present
  /// The next slide (1) or the one before (-1).
  case stepSlide(Int)
  /// Opens the list of themes.
  case chooseTheme
  /// Changes between ranks and scores.
  case changeMeasure
  /// Opens the list of provinces to compare with.
  case chooseCompared
  /// Compares with nobody.
  case clearCompared
  /// Turns the mouse off, or on again.
  case changeMouse
  /// Opens or closes the help.
  case help
  /// Reads the figures again.
  case reload
  /// Draws everything again.
  case redraw
  /// Stops the program as Ctrl-Z does.
  case suspend
  /// Adds to what is being typed.
  case type(String)
  /// Takes so many letters away, and adds what an input method made of them.
  case retype(String, erasing: Int)
  /// Does nothing, and says why.
  case unwanted(Unwanted)
  /// A key that is none of those a question names.
  case notAnAnswer
  /// Takes the last letter away.
  case erase
  /// Takes everything typed away.
  case eraseAll
  /// Selects what is at a place; opens it if it is selected already.
  case click(Point)
  /// The window has another size.
  case resize(Size)
  /// Takes a theme for the terminal's ground, where nobody chose one.
  case takeGround(Ground)

  /// What a key does in its panel alone.
  case run(Command)
  /// Opens the list of filters.
  case chooseFilter
  /// To the board's own province.
  case goHome
  /// Adds the selected province to the compared ones, or takes it away.
  case compare
  /// Opens the form of a new target.
  case addTarget
  /// Opens the form of the selected target.
  case changeTarget
  /// Ends the selected target, or lets it count again.
  case endTarget
  /// Keeps what a form holds.
  case saveForm
  /// Opens the form of a log entry of the selected measure.
  case addLogEntry
  /// Opens the form of the selected measure's state, or of a report's sending.
  case changePlanEntry
  /// Opens the field to search in.
  case search
  /// To the next (1) or previous (-1) match of the last search.
  case searchAgain(Int)

  /// The next cell of a grid (1) or the one before (-1).
  case stepCell(Int)
  /// States that a cell has no value.
  case clearCell
  /// Copies a cell into the one below, or the first row of a range into the others.
  case copyDown
  /// Begins a range of cells, or ends it.
  case markRange
  /// Makes the range of cells larger or smaller.
  case extendRange(Move)
  /// Takes the last edit back.
  case undo
  /// Lets all values stand that others published meanwhile.
  case takeAllTheirs
  /// Brings the last edit back that was taken back.
  case redo
  /// To the next cell that is missing or doubtful.
  case nextOpenCell
  /// Takes the value that is offered for a wrong one.
  case takeSuggestion
  /// Asks for the reason of a doubtful value.
  case explain
  /// Asks for the source of a year's figures.
  case nameSource
  /// Says that the draft is kept.
  case keepDraft
  /// Asks whether to publish the draft.
  case publish
  /// Asks whether to throw the draft away.
  case discardDraft
  /// Asks whether to take the year over from somebody.
  case takeOver
  /// Asks for a second person's note.
  case confirmDraft
  /// Looks at the next colleague's draft.
  case lookAtOthers
  /// Shows the draft on the other panels too, or no longer.
  case showDraft
  /// Opens the history of a value.
  case cellHistory
  /// Asks why a change of the history is taken back.
  case takeBack
  /// Asks why the whole act is taken back that a line of the history is of.
  case takeBackAct
  /// From the history of a cell to what was done to its year, or back.
  case switchHistory
  /// From the grid to the form of one province, or back.
  case changeForm
  /// Enters components, dimensions or totals only.
  case changeLevel
  /// Lets the own value stand over the one published meanwhile.
  case keepMine
  /// Lets the value published meanwhile stand.
  case takeTheirs
  /// A text that was pasted where cells are.
  case paste(String)
  /// Says yes to what is asked.
  case confirm
  /// Raises (1) or lowers (-1) a supposed value by a step.
  case changeValue(Int)
  /// Opens the field to type a supposed value in.
  case typeValue
  /// Supposes the median.
  case setToMedian
  /// Supposes the best of the year.
  case setToBest
  /// Supposes nothing of the selected item.
  case resetValue
  /// Supposes nothing at all.
  case resetScenario
  /// Asks for a name to keep the scenario by.
  case keepScenario
  /// Opens the list of kept scenarios.
  case openScenarios
  /// Deletes the selected one of the kept scenarios.
  case dropScenario

  /// What came and is not taken.
  enum Unwanted: Hashable, Sendable {
    /// Text pasted where there is nothing to paste into.
    case paste
    /// Signs that came at once where keys are commands.
    case burst
    /// A letter that an input method put together where keys are commands.
    case composition(String)
    /// A letter or sign that does nothing on this screen.
    case idle(Character)
    /// A paste that is not whole.
    case faulty(PasteFault)
    /// A button of the mouse that the board has no use for, and that pastes where it has no mouse.
    case otherButton
    /// A key that writes, publishes or throws away, and was not pressed alone after what it answers could
    /// be read.
    case tooSoon
  }

  /// A move of the selection.
  enum Move: Hashable, Sendable {
    /// One tile to the left; only on the map.
    case left
    /// One tile to the right; only on the map.
    case right
    /// One line up.
    case up
    /// One line down.
    case down
    /// A screen up.
    case pageUp
    /// A screen down.
    case pageDown
    /// To the first line.
    case first
    /// To the last line.
    case last
  }
}

/// What `update` wants done outside; only the event loop does it.
enum Effect: Hashable, Sendable {
  /// End the program.
  case quit
  /// Read the figures again.
  case reload
  /// Send the whole screen again.
  case redraw
  /// Stop as Ctrl-Z does.
  case suspend
  /// Do something with a draft, at once.
  case draft(DraftEffect)
  /// Write a target into the data folder.
  case changeTarget(TargetChange)
  /// Record something of a plan in the data folder.
  case changePlan(PlanChange)
  /// Write a new file.
  case write(path: String, bytes: [UInt8])
  /// Write the page of the report into a new file; the name says in which format.
  case writePage(path: String)
  /// Put text into the clipboard.
  case copy(String)
  /// Have the mouse reported, or no longer.
  case useMouse(Bool)
  /// Keep the theme in the user's configuration.
  case keepTheme(String)
  /// Keep a scenario in the person's own file; one of the same name gives way.
  case keepScenario(KeptScenario)
  /// Delete the kept scenario with a name.
  case dropScenario(String)
  /// Keep the compared provinces in the data folder.
  case keepCompared([ProvinceID])
  /// Set the own province in the data folder.
  case keepOwn(ProvinceID)
  /// Ring the terminal's bell.
  case ring
}

/// What must be done with drafts and what is published; each is done before the next key.
enum DraftEffect: Hashable, Sendable {
  /// Ask for a year, and look for a draft that was left: the own, or a colleague's.
  case open(year: Int, of: String?, force: Bool)
  /// Let a year go.
  case close(index: String, year: Int)
  /// Bring steps of the draft to the disk; nothing new, where only a failure is tried again.
  case keep([LoggedStep])
  /// Publish the draft, without the cells that are missing if that was agreed to.
  case publish(leavingOut: Bool)
  /// Throw the draft away.
  case discard
  /// Put a journal that cannot be read under another name.
  case setAside
  /// Keep a second person's note, about the draft that is looked at up to a step, or what is published.
  case confirm(String, step: Int?)
  /// Look up what became of a value.
  case readHistory(ScoreCell)
  /// Take one published change back.
  case takeBack(String, reason: String)
  /// Find out what taking a whole act back would do, and ask.
  case weighAct(String, reason: String)
  /// Take a whole act back; where cells were changed since, only the rest if that was agreed to.
  case takeBackAct(String, reason: String, partly: Bool)
  /// Make a data folder of a province, and work in it.
  case makeFolder(String, own: ProvinceID)
}

extension Effect {
  /// Asks for the year that is open, the own draft unless told otherwise.
  static func openDraft(year: Int, of user: String? = nil, force: Bool = false) -> Effect {
    .draft(.open(year: year, of: user, force: force))
  }
}

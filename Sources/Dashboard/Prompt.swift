import Pages
import Scores
import TextUI
import Words

/// One line being typed below the screen: what for, what stands in it, and what is wrong with it.
struct Prompt: Hashable, Sendable {
  /// What the line is typed for.
  enum Purpose: Hashable, Sendable {
    /// A line of the list, found as it is typed; the row the search began on.
    case search(from: Int)
    /// The name of a file.
    case file(FileContent)
    /// A note about a draft.
    case note(EntryNote)
    /// The reason for which the selected target ends.
    case endTarget
    /// A supposed value.
    case value(WhatIf.Item)
    /// The name of a scenario.
    case scenarioName
    /// A rank or a group to reach.
    case goal
  }

  var purpose: Purpose
  var field: TextField
  /// What was wrong when it was given; gone with the next key.
  var fault: LocalizedText?

  init(_ purpose: Purpose, _ text: String = "") {
    self.purpose = purpose
    field = TextField(text)
  }
}

/// What is typed about a draft.
enum EntryNote: Hashable, Sendable {
  /// Why a doubtful value is right.
  case reason
  /// Why so many published values change: one reason for all that have none yet.
  case changes(Int)
  /// Where the figures come from; whether it was asked for on the way to publishing, which goes on then.
  case source(publishes: Bool)
  /// What a second person confirms: the draft that is looked at up to a step, or what is published.
  case confirmation(step: Int?)
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

extension Prompt {
  /// Where its keys have their meaning.
  var context: KeyMap.Context {
    switch purpose {
    case .search: .find
    case .value: .value
    case .scenarioName: .name
    case .goal: .goal
    case .file, .note, .endTarget: .field
    }
  }

  /// Whether Enter writes to the folder or a file.
  var isWritten: Bool {
    switch purpose {
    case .file, .endTarget: true
    case .note(let kind): kind.isWritten
    case .search, .value, .scenarioName, .goal: false
    }
  }

  /// The line: what is asked for, what was typed with the cursor always in sight, and what is wrong with it.
  func line(in model: Model) -> (text: LocalizedText, role: Role) {
    let label = label(in: model)
    let before = String(field.text.prefix(field.cursor))
    let after = field.text.dropFirst(field.cursor)
    let text = { (language: Language) in
      let label = label[language]
      let room = model.size.columns - 2 - TextWidth.columns(of: "\(label): ▏", glyphs: model.glyphs)
      let end = fault.map { " — \($0[language])" } ?? ending
      return "\(label): \(TextWidth.tail(before, of: room, glyphs: model.glyphs))▏\(after)\(end)"
    }
    return (LocalizedText(vi: text(.vietnamese), en: text(.english)), fault == nil ? .field : .fieldError)
  }

  private func label(in model: Model) -> LocalizedText {
    switch purpose {
    case .search: Phrases.search
    case .file: Phrases.fileName
    case .note(let kind): View.label(of: kind, in: model)
    case .endTarget: Phrases.endReason
    // Beside what is wrong with it there is no room for its scale.
    case .value(let item):
      fault == nil ? Phrases.newValue(item.id, item.scale) : LocalizedText(same: item.id.text)
    case .scenarioName: Phrases.scenarioName
    // Beside what is wrong with it there is no room for what there is.
    case .goal:
      fault == nil
        ? Phrases.typedGoal(
          ranks: model.whatIf.content?.whatIf.of ?? 0, groups: model.whatIf.content?.whatIf.groupCount ?? 0)
        : Phrases.goal
    }
  }

  /// What stands behind what is typed.
  private var ending: String {
    purpose == .file(.page) ? "  (.html .docx .md .txt .csv .tsv .xlsx .json)" : ""
  }
}

extension Model {
  /// Asks for a line.
  mutating func ask(_ purpose: Prompt.Purpose, _ text: String = "") {
    overlay = .prompt(Prompt(purpose, text))
  }

  /// What an action does while a line is typed.
  mutating func updatePrompt(_ prompt: Prompt, _ action: Action) -> [Effect] {
    var prompt = prompt
    switch action {
    case .enter: return commit(prompt)
    case .back: return close(prompt)
    case .type(let text) where isUntouchedFolder(prompt) && goOnWaiting(with: text): return []
    case .move(let move):
      guard case .search = prompt.purpose else { break }
      let step = move == .up || move == .pageUp ? -1 : 1
      search(for: prompt.field.text, from: (searched?.selection ?? 0) + step, step: step)
    case .type, .erase, .eraseAll, .edit:
      let before = prompt.field.text
      prompt.field.take(action)
      prompt.fault = nil
      overlay = .prompt(prompt)
      guard case .search(let start) = prompt.purpose, prompt.field.text != before else { break }
      search(for: prompt.field.text, from: start, step: 1)
    default: break
    }
    return []
  }

  private func isUntouchedFolder(_ prompt: Prompt) -> Bool {
    prompt.purpose == .note(.folder) && prompt.field.text == newFolder
  }

  /// Takes what was typed; what is refused with a reason stays.
  private mutating func commit(_ prompt: Prompt) -> [Effect] {
    let typed = prompt.field.committed
    switch prompt.purpose {
    case .search:
      overlay = nil
      lastSearch = prompt.field.text
      return []
    case .file(let content): return write(content, to: typed)
    case .note(let kind): return commit(note: typed, kind)
    case .endTarget: return endTarget(because: typed)
    case .value(let item):
      do throws(SupposedValue.Fault) {
        let value = try SupposedValue.read(typed, scale: item.scale)
        overlay = nil
        suppose(value)
        return []
      } catch { return keep(prompt, error.words) }
    case .scenarioName:
      if let fault = fault(ofName: typed) { return keep(prompt, fault) }
      return keepScenario(as: typed)
    case .goal: return takeGoal(typed).map { keep(prompt, $0) } ?? []
    }
  }

  private mutating func keep(_ prompt: Prompt, _ fault: LocalizedText) -> [Effect] {
    var prompt = prompt
    prompt.fault = fault
    overlay = .prompt(prompt)
    return []
  }

  /// Closes the line; a reason or a note that was begun is asked about.
  private mutating func close(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .note(.folder): return stopWaiting()
    case .note, .endTarget: return leave(.overlay)
    case .search(let start):
      overlay = nil
      searched?.select(&self, start)
    case .file, .value, .scenarioName, .goal: overlay = nil
    }
    return []
  }
}

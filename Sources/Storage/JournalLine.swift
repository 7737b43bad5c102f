import FoundationEssentials
import JSONText
import Scores

/// The lines of a draft's journal as JSON; docs/data-format.md "drafts".
enum JournalLine {
  /// The version of the format.
  static let format = 1

  /// The first line: what the draft is of, and whose.
  struct Head: Hashable {
    var index: String
    var year: Int
    var set: String
    var level: EntryLevel
    var user: String
    var time: Date
  }

  static func text(_ head: Head) -> String {
    object([
      ("format", String(format)), ("index", JSONWriting.quoted(head.index)), ("year", String(head.year)),
      ("provinces", JSONWriting.quoted(head.set)), ("level", JSONWriting.quoted(head.level.rawValue)),
      ("user", JSONWriting.quoted(head.user)), ("time", JSONWriting.quoted(head.time.timestamp)),
    ])
  }

  static func text(_ logged: LoggedStep, at time: Date) -> String {
    var members = [("n", String(logged.number)), ("time", JSONWriting.quoted(time.timestamp))]
    switch logged.step {
    case .undo: members.append(("step", "\"undo\""))
    case .redo: members.append(("step", "\"redo\""))
    case .edit(let edit):
      members += [("step", "\"edit\""), ("origin", JSONWriting.quoted(edit.origin.rawValue))]
      if !edit.cells.isEmpty {
        members.append(("cells", "[" + edit.cells.map(text).joined(separator: ", ") + "]"))
      }
      if let source = edit.source { members.append(("source", JSONWriting.quoted(source))) }
      if let ranked = edit.ranked { members.append(("ranked", String(ranked))) }
      if let level = edit.level { members.append(("level", JSONWriting.quoted(level.rawValue))) }
    }
    if let of = logged.of { members.append(("of", String(of))) }
    return object(members)
  }

  /// `["01", "1.1", 1.5, null]`: province, item, value, what was published, and the reason if any.
  ///
  /// Of values, null states that there is none; of what was published it is nothing at all.
  private static func text(_ change: CellChange) -> String {
    let entry =
      switch change.entry {
      case .untouched: "\"published\""
      case .cleared: "null"
      case .removed: "\"nothing\""
      case .value(let number): number.isFinite ? DecimalText.text(of: number) : "null"
      }
    var parts = [
      JSONWriting.quoted(change.cell.code), JSONWriting.quoted(change.cell.item.text), entry,
      change.over == .statedMissing ? "\"missing\"" : change.over.value.map(DecimalText.text) ?? "null",
    ]
    if let reason = change.reason { parts.append(JSONWriting.quoted(reason)) }
    return "[" + parts.joined(separator: ", ") + "]"
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}

extension JournalLine {
  /// The first line read; `nil` if it is none.
  static func head(_ root: JSONValue) -> Head? {
    guard let index = root["index"]?.string, let year = root["year"]?.integer,
      let set = root["provinces"]?.string, let user = root["user"]?.string,
      let level = root["level"]?.string.flatMap(EntryLevel.init(rawValue:)),
      let time = root["time"]?.string.flatMap(Date.init(timestamp:))
    else { return nil }
    return Head(index: index, year: year, set: set, level: level, user: user, time: time)
  }

  /// A step read, and when it was kept; `nil` if the line is none.
  static func step(_ root: JSONValue) -> (step: LoggedStep, time: Date)? {
    guard let number = root["n"]?.integer, let time = root["time"]?.string.flatMap(Date.init(timestamp:))
    else { return nil }
    let step: DraftStep
    switch root["step"]?.string {
    case "undo": step = .undo
    case "redo": step = .redo
    case "edit":
      guard let edit = edit(root) else { return nil }
      step = .edit(edit)
    default: return nil
    }
    return (LoggedStep(number: number, step: step, of: root["of"]?.integer), time)
  }

  private static func edit(_ root: JSONValue) -> Edit? {
    guard let origin = root["origin"]?.string.flatMap(Edit.Origin.init(rawValue:)) else { return nil }
    var edit = Edit(origin)
    if let cells = root["cells"] {
      guard let elements = cells.elements else { return nil }
      for element in elements {
        guard let change = change(element) else { return nil }
        edit.cells.append(change)
      }
    }
    if let source = root["source"] {
      guard let text = source.string else { return nil }
      edit.source = text
    }
    if let ranked = root["ranked"] {
      guard let count = ranked.integer, count > 0 else { return nil }
      edit.ranked = count
    }
    if let level = root["level"] {
      guard let known = level.string.flatMap(EntryLevel.init(rawValue:)) else { return nil }
      edit.level = known
    }
    return edit
  }

  private static func change(_ value: JSONValue) -> CellChange? {
    guard let parts = value.elements.map(Array.init), (4...5).contains(parts.count),
      let code = parts[0].string, let item = parts[1].string
    else { return nil }
    let entry: DraftEntry
    if parts[2].isNull {
      entry = .cleared
    } else if let number = parts[2].number {
      entry = .value(number)
    } else if parts[2].string == "published" {
      entry = .untouched
    } else if parts[2].string == "nothing" {
      entry = .removed
    } else {
      return nil
    }
    let isStated = parts[3].string == "missing"
    guard isStated || parts[3].isNull || parts[3].number != nil else { return nil }
    if parts.count == 5, parts[4].string == nil { return nil }
    return CellChange(
      ScoreCell(code: code, item: ItemID(item)), entry,
      over: isStated ? .statedMissing : CellFact(parts[3].number),
      reason: parts.count == 5 ? parts[4].string : nil)
  }
}

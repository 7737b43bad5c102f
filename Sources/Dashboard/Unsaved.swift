import Pages
import Scores
import TextUI
import Words

/// What would be lost now: everything a person gave the board that is not on the disk.
struct Unsaved: Hashable, Sendable {
  /// How many values of the draft the disk did not take.
  var values = 0
  /// How many cells hold a text that is no number.
  var refused = 0
  /// What is being typed, or was pasted and is asked about.
  var open: Open?

  /// What can lie open.
  enum Open: Hashable, Sendable {
    /// A cell that is typed into.
    case cell
    /// A line about a draft or a target.
    case note
    /// A form with something in it that it did not begin with.
    case form
    /// A table that was not taken yet, of so many cells.
    case paste(Int)
  }

  var isEmpty: Bool { self == Unsaved() }

  /// `37 giá trị · 2 ô chưa nhận · ô đang gõ`.
  var words: LocalizedText {
    var parts: [LocalizedText] = []
    if values > 0 { parts.append(LeavingWords.values(values)) }
    if refused > 0 { parts.append(LeavingWords.refused(refused)) }
    if let open { parts.append(LeavingWords.open(open)) }
    return LocalizedText(
      vi: parts.map(\.vietnamese).joined(separator: " · "),
      en: parts.map(\.english).joined(separator: " · "))
  }
}

/// A way out of something, which may lose what is not on the disk.
enum Leaving: Hashable, Sendable {
  /// The program ends.
  case board
  /// What lies over the screen is closed.
  case overlay
  /// Panel 7 opens another year, or the year of another index.
  case year(Int?)
  /// A colleague's draft is shown instead of the own one; `nil` for the own.
  case draft(of: String?)
}

extension Model {
  /// What a way out would lose; `nil` where nothing.
  func unsaved(by way: Leaving) -> Unsaved? {
    var found = Unsaved()
    if way != .overlay, let entry { (found.values, found.refused) = (entry.unkeptCount, entry.refused.count) }
    if way == .board || way == .overlay { found.open = open }
    return found.isEmpty ? nil : found
  }

  /// What is being typed, or was pasted and is asked about; looks under the question about leaving it.
  private var open: Unsaved.Open? {
    let overlay: Overlay? = if case .question(.leave) = overlay { beneath } else { overlay }
    switch overlay {
    case .rehearsal: return entry?.rehearsal.map { .paste($0.changes.count) }
    case .prompt(let prompt):
      if case .note(let kind) = prompt.purpose { return typed(prompt.field, kind) }
      if prompt.purpose == .endTarget { return prompt.field.committed.isEmpty ? nil : .note }
    case .target(let form): return form.isChanged ? .form : nil
    case .plan(let form): return form.isChanged ? .form : nil
    case .picker, .help, .present, .question, .cellHistory, .page, nil: break
    }
    return openCell
  }

  private func typed(_ field: TextField, _ kind: EntryNote) -> Unsaved.Open? {
    let start: String? =
      switch kind {
      case .reason: entry.flatMap { state in state.subject.flatMap { state.draft.reason($0) } }
      case .changes: nil
      case .source: entry?.draft.source
      case .confirmation: entry?.draft.confirmation?.note
      case .takeBack, .takeBackAct: nil
      case .folder: field.committed
      }
    if kind == .folder { return openCell }
    return field.committed == start ?? "" ? nil : .note
  }

  /// A number that was begun, in an open cell or before there is a folder; a table pasted before that.
  private var openCell: Unsaved.Open? {
    if case .paste = entry?.waiting?.typed { return .paste(0) }
    if entry?.waiting?.typed != nil { return .cell }
    guard let entry, let field = entry.field, let cell = entry.cell else { return nil }
    return field.committed == startText(of: cell) ? nil : .cell
  }

  /// What a cell holds when it is opened: what was refused there, else its value.
  func startText(of cell: ScoreCell) -> String {
    if let text = entry?.refusedText(in: cell) { return text }
    return switch entry?.draft.fact(cell) {
    case .value(let value): Figures(language).whole(value)
    case .statedMissing: "-"
    case .nothing, nil: ""
    }
  }

  /// Takes a way out; asks first where something would be lost.
  mutating func leave(_ way: Leaving) -> [Effect] {
    guard unsaved(by: way) != nil else { return left(way) }
    beneath = overlay
    overlay = .question(.leave(way))
    return []
  }

  /// Takes a way out, whatever is lost.
  mutating func left(_ way: Leaving) -> [Effect] {
    switch way {
    case .board: return [.quit]
    case .overlay:
      if case .rehearsal = overlay { notice = Notice(Notices.notPasted) }
      overlay = nil
      entry?.rehearsal = nil
      return []
    case .year(let year): return enter(year: year)
    case .draft(let user):
      guard let year = entry?.draft.year else { return [] }
      return [.openDraft(year: year, of: user)]
    }
  }

  /// Ends the question about leaving: what it lay over is seen again.
  mutating func putBackWhatLayBeneath() {
    guard overlay == nil, let old = beneath else { return }
    (overlay, beneath) = (old, nil)
  }

  /// What the other panels say of panel 7: that something there is not on the disk.
  var unsavedNotice: Notice? {
    guard screen.panel != .entry, let unsaved = unsaved(by: .year(nil)) else { return nil }
    return Notice(Notices.notOnDiskThere(unsaved.words), unsaved.values > 0 ? .error : .warning)
  }
}

/// The words about leaving what is not on the disk.
enum LeavingWords {
  static let title = LocalizedText(vi: "Chưa ghi vào đĩa", en: "Not on the disk")
  static let stay = LocalizedText(vi: "thôi, ở lại", en: "no, stay")

  static func yes(_ way: Leaving) -> LocalizedText {
    switch way {
    case .board: LocalizedText(vi: "có, bỏ và thoát", en: "yes, lose it and quit")
    case .overlay: LocalizedText(vi: "có, bỏ đi", en: "yes, throw it away")
    case .year, .draft: LocalizedText(vi: "có, bỏ và mở bản khác", en: "yes, lose it and open the other")
    }
  }

  static func question(_ way: Leaving) -> LocalizedText {
    switch way {
    case .board: LocalizedText(vi: "Thoát thì mất. Thoát?", en: "Quitting loses it. Quit?")
    case .overlay: LocalizedText(vi: "Đóng thì mất. Đóng?", en: "Closing loses it. Close?")
    case .year, .draft:
      LocalizedText(vi: "Mở bản khác thì mất. Mở?", en: "Opening the other loses it. Open it?")
    }
  }

  static func line(_ way: Leaving, _ unsaved: Unsaved) -> LocalizedText {
    LocalizedText(
      vi:
        "\(title.vietnamese): \(unsaved.words.vietnamese). y: \(yes(way).vietnamese). Esc: \(stay.vietnamese).",
      en: "\(title.english): \(unsaved.words.english). y: \(yes(way).english). Esc: \(stay.english).")
  }

  static func values(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) giá trị", en: count == 1 ? "1 value" : "\(count) values")
  }

  static func refused(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) ô không phải là số",
      en: count == 1 ? "1 cell without a number" : "\(count) cells without a number")
  }

  static func open(_ open: Unsaved.Open) -> LocalizedText {
    switch open {
    case .cell: LocalizedText(vi: "ô đang gõ", en: "the cell being typed")
    case .note: LocalizedText(vi: "dòng đang gõ", en: "the line being typed")
    case .form: LocalizedText(vi: "phiếu đang điền", en: "the form being filled in")
    case .paste(0): LocalizedText(vi: "bảng vừa dán", en: "the pasted table")
    case .paste(let count):
      LocalizedText(
        vi: "bảng vừa dán (\(count) ô)",
        en: count == 1 ? "the pasted table (1 cell)" : "the pasted table (\(count) cells)")
    }
  }
}

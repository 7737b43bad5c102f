import JSONText
import Words

extension HistoryEntry {
  /// What an act did to a year's file beside the values, as far as taking it back needs it.
  ///
  /// Stands in the act's first entry of the year; `nil` there where only values changed.
  public struct Beside: Hashable, Sendable {
    /// Whether the act made the year's file.
    public var isNewYear = false
    /// The text of the file the act removed.
    public var removedYear: String?
    /// The year's source, before and since.
    public var source: Change<LocalizedText>?
    /// Remarks about provinces by code, before and since; `nil` is none.
    public var remarks: Change<[String: LocalizedText?]>?
    /// Whether the year was and is an excerpt, where that changed.
    public var excerpt: Change<Bool>?
    /// Of how many the published ranks were and are, where that changed; 0 is of nobody.
    public var ranked: Change<Int>?
    /// The standard errors by code and item, where they changed.
    public var errors: Change<[String: [ItemID: Double]]>?
    /// The columns and rows of the file before, where they are others since.
    public var layout: YearLayout?
    /// What tells the values of the year after the act from any others, where the entries do not list them.
    public var fingerprint: String?

    /// Before and since.
    public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
      public var was: Value
      public var now: Value
    }
  }
}

extension HistoryEntry.Beside {
  private static let unchanged = Self()

  /// What is other beside the values of two states of one year; `nil` where nothing is.
  init?(from old: YearScores?, to new: YearScores) {
    guard let old else {
      isNewYear = true
      if new.isExcerpt { excerpt = Change(was: false, now: true) }
      return
    }
    if old.source != new.source { source = Change(was: old.source, now: new.source) }
    let codes = Set(old.remarks.keys).union(new.remarks.keys).filter { old.remarks[$0] != new.remarks[$0] }
    if !codes.isEmpty {
      remarks = Change(
        was: Dictionary(uniqueKeysWithValues: codes.map { ($0, old.remarks[$0]) }),
        now: Dictionary(uniqueKeysWithValues: codes.map { ($0, new.remarks[$0]) }))
    }
    if old.layout != new.layout { layout = old.layout }
    if old.isExcerpt != new.isExcerpt { excerpt = Change(was: old.isExcerpt, now: new.isExcerpt) }
    let (were, are) = (old.rankedCount ?? 0, new.rankedCount ?? 0)
    if were != are { ranked = Change(was: were, now: are) }
    if old.standardErrors != new.standardErrors {
      errors = Change(was: old.standardErrors, now: new.standardErrors)
    }
    if self == Self.unchanged { return nil }
  }

  /// The members of a line of history that say it.
  var members: [(String, String)] {
    var members: [(String, String)] = []
    if isNewYear { members.append(("new_year", "true")) }
    if let source {
      members += [
        ("source_was", YearFileText.text(of: source.was)), ("source_now", YearFileText.text(of: source.now)),
      ]
    }
    if let remarks {
      members += [("remarks_were", Self.text(of: remarks.was)), ("remarks_now", Self.text(of: remarks.now))]
    }
    if let excerpt {
      members += [
        ("excerpt_was", excerpt.was ? "true" : "false"), ("excerpt_now", excerpt.now ? "true" : "false"),
      ]
    }
    if let ranked { members += [("of_was", String(ranked.was)), ("of_now", String(ranked.now))] }
    if let errors {
      let text = { StatedText.text(ofErrors: $0, between: " ") }
      members += [("se_were", text(errors.was)), ("se_now", text(errors.now))]
    }
    if let layout {
      members += [
        ("items_were", Self.list(layout.items.map(\.text))), ("rows_were", Self.list(layout.codes)),
      ]
    }
    if let fingerprint { members.append(("fingerprint", JSONWriting.quoted(fingerprint))) }
    if let removedYear { members.append(("removed_year", JSONWriting.quoted(removedYear))) }
    return members
  }

  /// What a line of history says of it; `nil` if nothing.
  init?(_ root: JSONValue) {
    isNewYear = root["new_year"]?.bool ?? false
    removedYear = root["removed_year"]?.string
    fingerprint = root["fingerprint"]?.string
    if let was = root["source_was"].flatMap(Self.text), let now = root["source_now"].flatMap(Self.text) {
      source = Change(was: was, now: now)
    }
    if let was = root["remarks_were"], let now = root["remarks_now"] {
      remarks = Change(was: Self.remarks(was), now: Self.remarks(now))
    }
    if let was = root["excerpt_was"]?.bool, let now = root["excerpt_now"]?.bool {
      excerpt = Change(was: was, now: now)
    }
    if let was = root["of_was"]?.integer, let now = root["of_now"]?.integer {
      ranked = Change(was: was, now: now)
    }
    if let was = root["se_were"], let now = root["se_now"] {
      errors = Change(was: StatedText.errors(was), now: StatedText.errors(now))
    }
    if let items = root["items_were"]?.elements?.compactMap(\.string),
      let codes = root["rows_were"]?.elements?.compactMap(\.string)
    {
      layout = YearLayout(items: items.map { ItemID($0) }, codes: codes)
    }
    if self == Self.unchanged { return nil }
  }

  private static func list(_ texts: [String]) -> String {
    "[" + texts.map(JSONWriting.quoted).joined(separator: ", ") + "]"
  }

  private static func text(of remarks: [String: LocalizedText?]) -> String {
    let members = remarks.sorted { $0.key < $1.key }.map { code, text in
      "\(JSONWriting.quoted(code)): \(text.map(YearFileText.text(of:)) ?? "null")"
    }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private static func remarks(_ root: JSONValue) -> [String: LocalizedText?] {
    var remarks: [String: LocalizedText?] = [:]
    for member in root.members.map(Array.init) ?? [] {
      remarks[member.key] = .some(text(member.value))
    }
    return remarks
  }

  /// A text as it was written: in both languages, or one string for both.
  private static func text(_ value: JSONValue) -> LocalizedText? {
    if let text = value.string { return LocalizedText(same: text) }
    guard let vi = value["vi"]?.string, let en = value["en"]?.string else { return nil }
    return LocalizedText(vi: vi, en: en)
  }
}

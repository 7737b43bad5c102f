import JSONText
import Words

/// A target as it is typed, checked by the rules of the file.
public struct TargetDraft: Hashable, Sendable {
  /// The fields that are typed, by their keys in the file.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    /// In the order of a form.
    case kind, item
    case baseYear = "base_year"
    case goalYear = "goal_year"
    case number, score, name
    case documentNumber = "document.number"
    case documentDate = "document.date"
    case words = "document.words"
    /// Not in the file: why the target changes; it goes into the history.
    case reason
  }

  /// What was typed; a field that is not there is empty.
  public var texts: [Field: String]
  public var province: ProvinceID
  public var index: String
  /// The target that is changed; `nil` for a new one.
  public var original: Target?

  /// The fields in the order of a form; nobody asks why a new target is made.
  public var fields: [Field] { TargetDraft.fields(of: kind, isNew: original == nil) }

  /// The fields of a kind: only of a yearly climb it is asked whether the score shall rise too.
  public static func fields(of kind: Target.Kind.Name, isNew: Bool) -> [Field] {
    Field.allCases.filter { field in
      switch field {
      case .reason: !isNew
      case .score: kind == .yearlyClimb
      default: true
      }
    }
  }

  /// What stands in the field of the score where it shall rise too.
  public static let yes = "1"

  /// Why the target changes, where that was said.
  public var reason: String? { texts[.reason].flatMap(Draft.kept) }

  /// An empty draft of a climb.
  public init(province: ProvinceID, index: String) {
    self.province = province
    self.index = index
    texts = [.kind: Target.Kind.Name.climb.rawValue]
  }

  /// A draft of what a target says.
  public init(_ target: Target) {
    original = target
    province = target.province
    index = target.index
    texts = [
      .kind: target.kind.name.rawValue, .item: target.item == .total ? "" : target.item.text,
      .baseYear: target.baseYear.map(String.init) ?? "", .goalYear: String(target.goalYear),
      .number: target.kind.number.map { DecimalText.text(of: $0) } ?? "",
      .name: target.name?.vietnamese ?? "", .documentNumber: target.document.number ?? "",
      .documentDate: target.document.date?.text ?? "", .words: target.document.words?.vietnamese ?? "",
    ]
    if case .completion(let counted) = target.kind,
      let progress = counted.progress.first(where: { $0.year == target.goalYear })
    {
      texts[.number] = "\(progress.done)/\(progress.total)"
    }
    if target.kind.asksForScore == true { texts[.score] = TargetDraft.yes }
  }

  /// The kind that is chosen.
  public var kind: Target.Kind.Name {
    texts[.kind].flatMap(Target.Kind.Name.init(rawValue:)) ?? .climb
  }

  /// The target, if nothing is wrong; else what is, by field.
  ///
  /// - Parameter ids: the ids that other targets have.
  public func checked(
    registry: ProvinceRegistry, definitions: [String: IndexDefinition], ids: Set<String>
  ) -> (target: Target?, faults: [Field: LocalizedText]) {
    let folder = TargetBook.Folder(registry: registry, definitions: definitions, indices: [])
    guard let root = try? JSONDocument(Array(json(avoiding: ids).utf8)).root else { return (nil, [:]) }
    var findings: [Finding] = []
    var reader = TargetReader(folder: folder, named: [index])
    let read = reader.target(PlacedValue(file: "", root: root), &findings)
    var faults: [Field: LocalizedText] = [:]
    for finding in findings where finding.severity == .error {
      let field = finding.key.flatMap { TargetDraft.field(of: $0) } ?? .kind
      if faults[field] == nil { faults[field] = TargetDraft.typed(finding.words) }
    }
    guard faults.isEmpty, let read else { return (nil, faults) }
    let target = merged(read)
    if let original, target.isWeaker(than: original), reason == nil {
      return (nil, [.reason: TargetDraft.needsReason])
    }
    return (target, [:])
  }

  private static let needsReason = LocalizedText(
    vi: "phải ghi lý do: mục tiêu nhẹ đi hoặc lùi lại",
    en: "a reason is needed: the target is weaker or later")

  /// What is wrong, to somebody who fills in a field and sees no file.
  private static func typed(_ words: LocalizedText) -> LocalizedText {
    switch words {
    case .missingKey: LocalizedText(vi: "phải điền", en: "must be filled in")
    case .mustBe(.integer): LocalizedText(vi: "phải là số nguyên", en: "must be a whole number")
    case .mustBe(.number): LocalizedText(vi: "phải là số", en: "must be a number")
    default: words
    }
  }

  private static func field(of key: String) -> Field? {
    key.hasPrefix("progress") ? .number : Field(rawValue: key)
  }

  private func text(_ field: Field) -> String { texts[field] ?? "" }

  /// The draft as an entry of the file; what is no number stays a text, for the reader to refuse.
  private func json(avoiding ids: Set<String>) -> String {
    var members = [
      ("id", JSONWriting.quoted(original?.id ?? newID(avoiding: ids))),
      ("kind", JSONWriting.quoted(text(.kind))), ("index", JSONWriting.quoted(index)),
      ("province", JSONWriting.quoted(province.code)), ("province_set", JSONWriting.quoted(province.set)),
    ]
    if !text(.item).isEmpty { members.append(("item", JSONWriting.quoted(text(.item)))) }
    for field in [Field.baseYear, .goalYear] where !text(field).isEmpty {
      members.append((field.rawValue, number(text(field))))
    }
    if kind == .completion {
      if !text(.number).isEmpty { members.append(("progress", progress)) }
    } else if !text(.number).isEmpty {
      members.append(("number", number(text(.number))))
    }
    if kind == .yearlyClimb, text(.score) == TargetDraft.yes { members.append(("score", "true")) }
    var document: [(String, String)] = []
    if !text(.documentNumber).isEmpty {
      document.append(("number", JSONWriting.quoted(text(.documentNumber))))
    }
    if !text(.documentDate).isEmpty { document.append(("date", JSONWriting.quoted(isoDate))) }
    members.append(("document", "{" + document.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"))
    return "{" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  private func number(_ text: String) -> String {
    let point = String(text.map { $0 == "," ? "." : $0 })
    guard let number = Double(point), number.isFinite, point.allSatisfy({ $0.isNumber || ".-".contains($0) })
    else { return JSONWriting.quoted(text) }
    return JSONWriting.number(number)
  }

  /// `45/52` as done and total of the goal year.
  private var progress: String {
    let parts = text(.number).split(separator: "/", omittingEmptySubsequences: false)
      .map { number($0.filter { !$0.isWhitespace }) }
    let (done, total) = (parts.first ?? "\"\"", parts.count == 2 ? parts[1] : "\"\"")
    return "[{\"year\": \(number(text(.goalYear))), \"done\": \(done), \"total\": \(total)}]"
  }

  /// A day typed as `20/10/2021` or `2021-10-20`, as files have it.
  private var isoDate: String {
    let typed = text(.documentDate)
    let parts = typed.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3 else { return typed }
    return CalendarDay(year: parts[2], month: parts[1], day: parts[0])?.text ?? typed
  }

  private func newID(avoiding ids: Set<String>) -> String {
    let stem = "\(index)-\(text(.kind))-\(text(.goalYear))"
      .map { $0 == "_" || $0 == "." ? "-" : $0 }
    let base = String(stem.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    guard ids.contains(base) else { return base }
    var number = 2
    while ids.contains("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }

  /// What was read, with what a form does not ask for taken from the original.
  private func merged(_ read: Target) -> Target {
    var target = read
    target.name = localized(text(.name), original?.name)
    target.document.words = localized(text(.words), original?.document.words)
    guard let original else { return target }
    target.document.issuer = original.document.issuer
    target.document.basedOn = original.document.basedOn
    target.assumptions = original.assumptions
    target.ended = original.ended
    if original.baseYear == target.baseYear, original.kind.name == target.kind.name {
      target.base = original.base
    }
    if case .completion(var counted) = original.kind, case .completion(let new) = target.kind {
      counted.progress.removeAll { $0.year == target.goalYear }
      counted.progress = (counted.progress + new.progress).sorted { $0.year < $1.year }
      if counted.due?.year != target.goalYear { counted.due = nil }
      target.kind = .completion(counted)
    }
    return target
  }

  /// A text that is typed in one language: both, unless it is that of the original.
  private func localized(_ typed: String, _ original: LocalizedText?) -> LocalizedText? {
    if typed.isEmpty { return nil }
    return original?.vietnamese == typed ? original : LocalizedText(same: typed)
  }
}

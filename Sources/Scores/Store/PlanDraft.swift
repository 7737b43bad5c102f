import Words

/// What is recorded of a plan as it is typed, checked by the rules of the file.
public struct PlanDraft: Hashable, Sendable {
  /// What is recorded.
  public enum Subject: Hashable, Sendable {
    /// How far a measure is.
    case record(PlanMeasure)
    /// Something that was done for a measure.
    case log(PlanMeasure)
    /// When a report was sent.
    case sent(PlanReport)
  }

  /// The fields that are typed or chosen.
  public enum Field: Hashable, Sendable {
    /// Of a record: the state is chosen; evidence is added to what there is.
    case state, begun, done, evidence
    /// Of a record: why less is done by it than was.
    case reason
    /// Of a log entry: the channel is chosen.
    case date, channel, count, unit, note
    /// Of a report: the day it was sent; empty if it was not.
    case sent
  }

  /// What is recorded.
  public let subject: Subject
  /// What was typed or chosen; a field that is not there is empty.
  public var texts: [Field: String]

  /// A draft that says what the file says; a log entry of today.
  public init(_ subject: Subject, today: CalendarDay?) {
    self.subject = subject
    switch subject {
    case .record(let entry):
      let record = entry.measure.record
      texts = [
        .state: entry.measure.state.rawValue, .begun: record.begun?.written ?? "",
        .done: record.done.map(String.init) ?? "",
      ]
    case .log: texts = [.date: today?.written ?? ""]
    case .sent(let entry): texts = [.sent: (entry.report.sent ?? today)?.written ?? ""]
    }
  }

  /// The fields in the order of a form.
  public var fields: [Field] {
    switch subject {
    case .record(let entry):
      entry.measure.record.canBeReopened
        ? [.state, .begun, .done, .evidence, .reason] : [.state, .begun, .done, .evidence]
    case .log: [.date, .channel, .count, .unit, .note]
    case .sent: [.sent]
    }
  }

  /// What may be chosen in a field, the first being what it begins with; empty for one that is typed.
  public func choices(of field: Field) -> [String] {
    switch (field, subject) {
    case (.state, _): Plan.State.allCases.map(\.rawValue)
    // Those the measure names first.
    case (.channel, .log(let entry)):
      [""] + entry.measure.channels
        + entry.plan.channels.map(\.id).filter { !entry.measure.channels.contains($0) }
    default: []
    }
  }

  /// The change of the plan, if nothing is wrong; else what is, by field.
  public func checked(today: CalendarDay?) -> (change: PlanChange?, faults: [Field: LocalizedText]) {
    var check = Check(texts: texts, today: today)
    let change =
      switch subject {
      case .record(let entry): record(entry, &check)
      case .log(let entry): log(entry, &check)
      case .sent(let entry):
        PlanChange(
          plan: entry.plan.id,
          .sent(report: entry.report.id, from: entry.report.sent, to: check.day(.sent)))
      }
    return check.faults.isEmpty ? (change, [:]) : (nil, check.faults)
  }

  private func record(_ entry: PlanMeasure, _ check: inout Check) -> PlanChange {
    let old = entry.measure.record
    var record = old
    record.state = check.text(.state).flatMap(Plan.State.init(rawValue:)) ?? old.state
    record.begun = check.day(.begun)
    record.done = check.count(.done)
    if let added = check.text(.evidence) { record.evidence.append(LocalizedText(same: added)) }
    let isBegun = { (state: Plan.State) in state == .inProgress || state == .done }
    if !isBegun(record.state), record.begun != nil { check.faults[.begun] = .notBegunYet }
    if isBegun(record.state), record.begun == nil, !isBegun(entry.measure.state) {
      record.begun = check.today
    }
    if let done = record.done, let total = old.total {
      if done > total {
        check.faults[.done] = .doneBeyondTotal(done, total)
      } else if done < total, record.state == .done {
        check.faults[.done] = .doneButNotAll(total)
      }
    }
    let reason = check.text(.reason).flatMap(Draft.kept)
    if check.faults.isEmpty, record.isReopened(from: old), reason == nil {
      check.faults[.reason] = .needsReason
    }
    return PlanChange(
      plan: entry.plan.id, .record(measure: entry.measure.id, from: old, to: record, reason: reason))
  }

  private func log(_ entry: PlanMeasure, _ check: inout Check) -> PlanChange? {
    let day = check.day(.date)
    if day == nil, check.faults[.date] == nil { check.faults[.date] = .mustBeFilledIn }
    let channel = check.text(.channel)
    let count = check.count(.count)
    let (unit, note) = (check.text(.unit), check.text(.note))
    if channel == nil, count == nil, note == nil, check.faults[.count] == nil {
      check.faults[.note] = .saysNothing
    }
    guard let day else { return nil }
    return PlanChange(
      plan: entry.plan.id,
      .log(
        measure: entry.measure.id,
        Plan.LogEntry(
          date: day, channel: channel, count: count, unit: unit.map { LocalizedText(same: $0) },
          note: note.map { LocalizedText(same: $0) })))
  }

  /// The fields as they are read, and what is wrong with them.
  private struct Check {
    let texts: [Field: String]
    let today: CalendarDay?
    var faults: [Field: LocalizedText] = [:]

    /// `nil` where nothing was typed.
    func text(_ field: Field) -> String? {
      guard let text = texts[field], text.contains(where: { $0 != " " }) else { return nil }
      return text
    }

    /// A day as people or files write it, not after today.
    mutating func day(_ field: Field) -> CalendarDay? {
      guard let text = text(field) else { return nil }
      guard let day = CalendarDay(typed: text) else {
        faults[field] = .mustBeDay
        return nil
      }
      if let today, day > today { faults[field] = .notYet }
      return day
    }

    mutating func count(_ field: Field) -> Int? {
      guard let text = text(field) else { return nil }
      guard let count = Int(text), count >= 0 else {
        faults[field] = .mustBeCount
        return nil
      }
      return count
    }
  }
}

extension CalendarDay {
  /// A day as it is typed: `5/3/2024`, `05-03-2024`, `2024-03-05`; `nil` if it is none.
  public init?(typed text: String) {
    let text = text.filter { $0 != " " }
    if let day = CalendarDay(text) {
      self = day
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension LocalizedText {
  fileprivate static let mustBeDay = LocalizedText(
    vi: "phải là một ngày, như 05/03/2024", en: "must be a day, as 05/03/2024")
  fileprivate static let notYet = LocalizedText(vi: "ngày này chưa tới", en: "this day is still to come")
  fileprivate static let mustBeCount = LocalizedText(
    vi: "phải là số nguyên, không nhỏ hơn 0", en: "must be a whole number, not less than 0")
  fileprivate static let mustBeFilledIn = LocalizedText(vi: "phải điền", en: "must be filled in")
  fileprivate static let notBegunYet = LocalizedText(
    vi: "đã bắt đầu thì chọn đang thực hiện hoặc hoàn thành; chưa bắt đầu thì để trống ngày",
    en: "what has begun is in progress or done; what has not has no day it began")
  fileprivate static let saysNothing = LocalizedText(
    vi: "hãy ghi kênh, số lượng hoặc ghi chú", en: "give a channel, a count or a note")

  fileprivate static let needsReason = LocalizedText(
    vi: "phải ghi lý do: nhiệm vụ mở lại hoặc số đã xong giảm",
    en: "a reason is needed: it is reopened, or less is done")

  fileprivate static func doneButNotAll(_ total: Int) -> LocalizedText {
    LocalizedText(
      vi: "hoàn thành thì phải đủ \(total), hoặc để trống", en: "done means all \(total), or leave it empty")
  }
}

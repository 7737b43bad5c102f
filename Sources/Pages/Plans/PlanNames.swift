import Scores
import Words

/// What plans, measures and reports are called on screens and pages.
public enum PlanNames {
  /// What a document lacks.
  static let notGiven = LocalizedText(vi: "không ghi", en: "not given")

  /// What stands in the file of a plan and is no such thing: a day that no calendar has.
  static let faulty = LocalizedText(vi: "ghi sai", en: "wrongly written")

  /// Issuer, number and date of a plan; what the document lacks is "không ghi".
  public static func document(_ plan: Plan) -> LocalizedText {
    let date = plan.date.map(TargetNames.date) ?? (plan.hasFaultyDate ? faulty : notGiven)
    return LocalizedText(
      vi: "\(plan.issuer.vietnamese), số \(plan.number ?? notGiven.vietnamese), ngày \(date.vietnamese)",
      en: "\(plan.issuer.english), no. \(plan.number ?? notGiven.english), date \(date.english)")
  }

  /// Whose documents the measures of a table are from, each once.
  public static func sources(_ plans: [Plan]) -> LocalizedText? {
    let distinct = plans.reduce(into: [Plan]()) { seen, plan in
      if !seen.contains(where: { $0.id == plan.id }) { seen.append(plan) }
    }.map(document)
    guard let first = distinct.first else { return nil }
    return Phrases.source(distinct.dropFirst().reduce(first) { $0 + LocalizedText(same: "; ") + $1 })
  }

  /// What of an entry is wrong in its file and left out: `Ghi sai trong tệp, không dùng được: hạn, trạng thái.`.
  public static func unread(_ keys: Set<String>) -> LocalizedText? {
    guard !keys.isEmpty else { return nil }
    let names = keys.sorted().map { key in
      keyNames[key].map { LocalizedText(vi: $0.vietnamese.lowercased(), en: $0.english.lowercased()) }
        ?? LocalizedText(same: key)
    }
    return LocalizedText(
      vi: "Ghi sai trong tệp, không dùng được: \(names.map(\.vietnamese).joined(separator: ", ")).",
      en: "Wrong in the file and not used: \(names.map(\.english).joined(separator: ", ")).")
  }

  /// What a key of the file is called where it was changed; `nil` where the forms call it otherwise.
  static func field(_ key: String) -> LocalizedText? {
    ["begun", "done"].contains(key) ? nil : keyNames[key]
  }

  private static let keyNames: [String: LocalizedText] = [
    "begun": LocalizedText(vi: "ngày bắt đầu", en: "the day it was begun"),
    "channels": Phrases.channels,
    "covers_from": LocalizedText(vi: "ngày đầu kỳ", en: "the first day it covers"),
    "covers_to": LocalizedText(vi: "ngày cuối kỳ", en: "the last day it covers"),
    "dimension": LocalizedText(vi: "chỉ số nội dung", en: "dimension"),
    "done": LocalizedText(vi: "số đã làm", en: "how many are done"), "due": Phrases.due,
    "evidence": Phrases.evidence, "indices": Phrases.indices,
    "kind": LocalizedText(vi: "loại báo cáo", en: "kind of report"), "lead": Phrases.lead,
    "log": LocalizedText(vi: "nhật ký", en: "log"), "part_of": Phrases.partOf,
    "date": LocalizedText(vi: "Ngày ban hành", en: "Date"),
    "from": LocalizedText(vi: "Năm đầu", en: "First year"),
    "issuer": LocalizedText(vi: "Cơ quan ban hành", en: "Issued by"),
    "number": LocalizedText(vi: "Số", en: "Number"), "paragraph": Phrases.paragraph,
    "product": Phrases.product, "rhythm": LocalizedText(vi: "Tần suất", en: "How often"),
    "short_title": LocalizedText(vi: "Tên ngắn", en: "Short title"), "text": Phrases.measureTitle,
    "through": LocalizedText(vi: "Năm cuối", en: "Last year"),
    "title": LocalizedText(vi: "Tên kế hoạch", en: "Title"),
    "sent": LocalizedText(vi: "ngày gửi", en: "the day it was sent"), "state": Phrases.stateTitle,
    "total": LocalizedText(vi: "tổng số", en: "of how many"), "with": Phrases.helpers,
  ]

  /// The short name of a plan; of one that is over that, too.
  static func plan(_ plan: Plan, on day: CalendarDay?) -> LocalizedText {
    plan.isOver(on: day) ? plan.shortTitle.joined(Phrases.over) : plan.shortTitle
  }

  /// The years a plan is for: `2021–2025`; `nil` where it names none.
  static func years(_ plan: Plan) -> String? {
    switch (plan.firstYear, plan.lastYear) {
    case (let first?, let last?): first == last ? "\(first)" : "\(first)–\(last)"
    case (let first?, nil): "\(first)–"
    case (nil, let last?): "–\(last)"
    case (nil, nil): nil
    }
  }

  /// Units by their names, one behind the other.
  static func units(_ ids: [String], of plan: Plan) -> LocalizedText {
    joined(ids.map { plan.unitName($0) })
  }

  /// The same, those that are no more with what has become of them.
  public static func units(_ ids: [String], of plan: Plan, on today: CalendarDay?) -> LocalizedText {
    joined(ids.map { EndedUnitWords.marked(plan.unitName($0), on: today) })
  }

  /// Channels by their names, one behind the other.
  static func channels(_ ids: [String], of plan: Plan) -> LocalizedText {
    joined(ids.map { plan.channelName($0) })
  }

  private static func joined(_ names: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      vi: names.map(\.vietnamese).joined(separator: "; "), en: names.map(\.english).joined(separator: "; "))
  }

  /// When a measure is due: its day, else how often, else that the document says nothing.
  public static func due(_ measure: Plan.Measure) -> LocalizedText {
    measure.due.map(TargetNames.date) ?? measure.rhythm
      ?? (measure.unread.contains("due") ? faulty : notGiven)
  }

  /// When a report is due: `trước 10/06/2021`.
  public static func due(_ report: Plan.ReportDuty) -> LocalizedText {
    guard let day = report.due.map(TargetNames.date) else {
      return report.rhythm ?? (report.unread.contains("due") ? faulty : notGiven)
    }
    guard report.isBefore else { return day }
    return LocalizedText(vi: "trước \(day.vietnamese)", en: "before \(day.english)")
  }

  /// What has become of a report: sent when, overdue, or not recorded; with its mark.
  public static func standing(_ entry: PlanReport, on today: CalendarDay?) -> LocalizedText {
    let words = plainStanding(entry, on: today)
    let mark = Marks.standing(entry.standing(on: today))
    return LocalizedText(vi: "\(mark) \(words.vietnamese)", en: "\(mark) \(words.english)")
  }

  /// The same without a mark, for who hears it read.
  public static func plainStanding(_ entry: PlanReport, on today: CalendarDay?) -> LocalizedText {
    if let sent = entry.report.sent.map(TargetNames.date) {
      return LocalizedText(vi: "đã gửi \(sent.vietnamese)", en: "sent \(sent.english)")
    }
    // That it was not sent nobody wrote either.
    let unrecorded = entry.report.unread.contains("sent") ? faulty : Phrases.standing(.notRecorded)
    return entry.standing(on: today) == .overdue
      ? Phrases.standing(.overdue) + LocalizedText(same: ", ") + unrecorded : unrecorded
  }

  /// The same without the day: `● đã gửi`.
  public static func shortStanding(_ entry: PlanReport, on today: CalendarDay?) -> LocalizedText {
    guard entry.report.sent == nil else { return LocalizedText(vi: "● đã gửi", en: "● sent") }
    return Phrases.markedStanding(entry.standing(on: today) == .overdue ? .overdue : .notRecorded)
  }

  /// A measure in a line: `► đang thực hiện · §4/1 · …`.
  public static func line(of entry: PlanMeasure, on today: CalendarDay?) -> LocalizedText {
    Phrases.markedStanding(entry.standing(on: today), of: entry.measure).joined(
      LocalizedText(same: entry.measure.paragraph)
    ).joined(entry.measure.text)
  }

  /// How much is done where the plan counts: `3/12`; `nil` where it does not.
  public static func progress(_ record: Plan.Record) -> String? {
    switch (record.done, record.total) {
    case (let done?, let total?): "\(done)/\(total)"
    case (let done?, nil): "\(done)"
    case (nil, let total?): "\(Figures.missing)/\(total)"
    case (nil, nil): nil
    }
  }

  /// One thing that was done: `05/03/2024 · Bảng tin · 12 tin · ghi chú`.
  public static func logLine(_ entry: Plan.LogEntry, of plan: Plan) -> LocalizedText {
    let parts = [
      TargetNames.date(entry.date), entry.channel.map { plan.channelName($0) },
      entry.count.map { amount($0, entry.unit) } ?? entry.unit, entry.note,
    ].compactMap { $0 }
    return LocalizedText(
      vi: parts.map(\.vietnamese).joined(separator: " · "), en: parts.map(\.english).joined(separator: " · "))
  }

  /// What was done through a channel: `Bảng tin 3 lần (36 tin)`.
  static func activity(_ activity: ChannelActivity, of plan: Plan) -> LocalizedText {
    let name = activity.channel.map { plan.channelName($0) } ?? Phrases.noChannel
    let amounts = amounts(activity)
    let (vi, en) = amounts.map { (" (\($0.vietnamese))", " (\($0.english))") } ?? ("", "")
    let count = activity.entryCount
    return LocalizedText(
      vi: "\(name.vietnamese) \(count) lần\(vi)", en: "\(name.english) \(count) times\(en)")
  }

  /// What was counted in a channel: `36 tin; 2 buổi`; `nil` where nothing was.
  static func amounts(_ activity: ChannelActivity) -> LocalizedText? {
    guard !activity.amounts.isEmpty else { return nil }
    return joined(activity.amounts.map { amount($0.count, $0.unit) })
  }

  private static func amount(_ count: Int, _ unit: LocalizedText?) -> LocalizedText {
    guard let unit else { return LocalizedText(same: String(count)) }
    return LocalizedText(vi: "\(count) \(unit.vietnamese)", en: "\(count) \(unit.english)")
  }
}

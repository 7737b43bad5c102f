import Words

/// A planning document as measures that can be followed: who does what, by which channel, by when.
///
/// One file, `plans/ID.json`. It says nothing that the document does not: no owner, date or dimension
/// is added (domain.md "Plans and communication").
public struct Plan: Hashable, Sendable {
  /// The name of its file.
  public var id: String
  /// What the document is called.
  public var title: LocalizedText
  /// A name of at most 26 columns, for tables.
  public var shortTitle: LocalizedText
  /// Its number, `34/KH-UBND`; `nil` where it has none.
  public var number: String?
  /// Its date; `nil` where it has none.
  public var date: CalendarDay?
  /// Who issued it.
  public var issuer: LocalizedText
  /// Whose plan it is.
  public var province: ProvinceID
  /// The first year it is for.
  public var firstYear: Int?
  /// The last year it is for.
  public var lastYear: Int?
  /// The ids of the indices it serves.
  public var indices: [String] = []
  /// The ids of other indices it names.
  public var relatedIndices: [String] = []
  /// What indices are called of which the folder has no definition, by id.
  public var indexNames: [String: String] = [:]
  /// The documents it carries out.
  public var basis: [Reference] = []
  /// What it is for.
  public var purposes: [Paragraph] = []
  /// How it shall be carried out.
  public var requirements: [Paragraph] = []
  /// Whom it speaks to.
  public var audience: [Paragraph] = []
  /// Its promises, by their ids in `targets.json`.
  public var targets: [String] = []
  /// Who pays.
  public var funding: Paragraph?
  /// The units it names, one a heading.
  public var units: [UnitEntry] = []
  /// The channels it names.
  public var channels: [Channel] = []
  /// What is to be done.
  public var measures: [Measure] = []
  /// What is owed to whom, and by when.
  public var reports: [ReportDuty] = []
  /// What is wrong in its file and left out.
  public internal(set) var faults: [Finding] = []
  /// The keys of its file of which something is wrong and left out, besides those of the entries that are here.
  public internal(set) var unread: Set<String> = []

  /// A plan without anything in it yet.
  public init(id: String, title: LocalizedText, issuer: LocalizedText, province: ProvinceID) {
    self.id = id
    self.title = title
    shortTitle = title
    self.issuer = issuer
    self.province = province
  }

  /// Another document.
  public struct Reference: Hashable, Sendable {
    public var number: String?
    public var date: CalendarDay?
    /// What it is about.
    public var name: LocalizedText
  }

  /// Something the document says, and where.
  public struct Paragraph: Hashable, Sendable {
    /// The place in the document: `II.1/2`, `§4`.
    public var paragraph: String
    /// What it says, in short.
    public var text: LocalizedText
  }

  /// A unit under its heading; `Unit` is Foundation's.
  public struct UnitEntry: Hashable, Sendable {
    /// The id by which measures name it.
    public var id: String
    /// The heading.
    public var paragraph: String?
    public var name: LocalizedText
    /// Whether the heading means many units.
    public var isCollective: Bool
    /// Those of them that the document names.
    public var members: [Member]
  }

  /// A unit named among others.
  public struct Member: Hashable, Sendable {
    /// The id by which measures name it.
    public var id: String
    public var name: LocalizedText
  }

  /// A way to reach people.
  public struct Channel: Hashable, Sendable {
    /// The id by which measures and log entries name it.
    public var id: String
    /// Where the document names it.
    public var paragraph: String?
    public var name: LocalizedText
  }

  /// What a plan owes by when.
  public struct ReportDuty: Hashable, Sendable {
    /// The id; no other report of the plan has it.
    public var id: String
    /// For which period.
    public var kind: Period?
    /// Where the document says it.
    public var paragraph: String?
    /// What it is called.
    public var name: LocalizedText
    /// The ids of the units that report.
    public var by: [String]
    /// To whom.
    public var receiver: LocalizedText?
    /// The day the document names.
    public var due: CalendarDay?
    /// Whether it must be there before that day ("trước ngày").
    public var isBefore: Bool
    /// The first day it covers, where the document names one.
    public var firstCovered: CalendarDay?
    /// The last day it covers, where the document names one.
    public var lastCovered: CalendarDay?
    /// When, where the document names no day.
    public var rhythm: LocalizedText?
    /// When it was sent.
    public var sent: CalendarDay?
    /// The keys of its entry that are wrong and left out.
    public internal(set) var unread: Set<String> = []
  }

  /// What a report covers.
  public enum Period: String, CaseIterable, Hashable, Sendable {
    case month
    /// Three months.
    case quarter
    /// The first six months.
    case halfYear = "half_year"
    /// The first nine months.
    case nineMonths = "nine_months"
    /// The whole year.
    case year

    /// How many of them a year has.
    public var count: Int {
      switch self {
      case .month: 12
      case .quarter: 4
      case .halfYear, .nineMonths, .year: 1
      }
    }
  }
}

extension Plan {
  /// Whether its date stands in its file and is none.
  public var hasFaultyDate: Bool { unread.contains("date") }

  /// Whether every measure is here, and what it is tied to.
  public var knowsTies: Bool {
    !unread.contains("measures")
      && measures.allSatisfy { $0.unread.isDisjoint(with: ["dimension", "indices"]) }
  }

  /// The name of a unit or of one named among others; the id where the plan has none such.
  public func unitName(_ id: String) -> LocalizedText {
    for unit in units {
      if unit.id == id { return unit.name }
      if let member = unit.members.first(where: { $0.id == id }) { return member.name }
    }
    return LocalizedText(same: id)
  }

  /// The name of a channel; the id where the plan has none such.
  public func channelName(_ id: String) -> LocalizedText {
    channels.first { $0.id == id }?.name ?? LocalizedText(same: id)
  }

  /// The measure with an id.
  public func measure(_ id: String) -> Measure? { measures.first { $0.id == id } }

  /// The report with an id.
  public func report(_ id: String) -> ReportDuty? { reports.first { $0.id == id } }

  /// Whether a year is one of those it is for; a side it does not name is open.
  public func isInForce(in year: Int) -> Bool {
    (firstYear.map { $0 <= year } ?? true) && lasts(through: year)
  }

  /// Whether it lasts through a year or longer.
  public func lasts(through year: Int) -> Bool { lastYear.map { $0 >= year } ?? true }
}

extension Plan {
  /// Whether its period was over before a day; without a day, or a last year, it is not.
  public func isOver(on today: CalendarDay?) -> Bool {
    guard let today, let lastYear else { return false }
    return today.year > lastYear
  }
}

extension Plan.ReportDuty {
  /// The last day on which it is in time: "trước ngày 10/6" is the 9th.
  public var lastDay: CalendarDay? { isBefore ? due?.dayBefore : due }

  /// What has become of it by a day, in its plan.
  public func standing(in plan: Plan, on today: CalendarDay?) -> Standing {
    if sent != nil { return .sent }
    guard let lastDay, let today, today > lastDay, !plan.isOver(on: today) else { return .notRecorded }
    return .overdue
  }

  /// What has become of a report.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// Nobody wrote that it was sent.
    case notRecorded = "not_recorded"
    /// It was sent.
    case sent
    /// It should be there and nobody wrote that it was sent.
    case overdue
  }
}

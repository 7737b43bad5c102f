import Words

extension Plan {
  /// One thing a plan says is to be done.
  public struct Measure: Hashable, Sendable {
    /// The id; no other measure of the plan has it.
    public var id: String
    /// Where the document says it.
    public var paragraph: String
    /// What is to be done, in a few words.
    public var text: LocalizedText
    /// The id of the measure it is a part of.
    public var partOf: String?
    /// The dimension, only where the document ties it to one.
    public var dimension: ItemID?
    /// The id of the index that has this dimension.
    public var dimensionIndex: String?
    /// The ids of the indices, where the paragraph names them.
    public var indices: [String] = []
    /// The ids of the units that are responsible.
    public var lead: [String] = []
    /// The ids of the units that work with them.
    public var helpers: [String] = []
    /// The ids of the channels.
    public var channels: [String] = []
    /// How often, as the document says it.
    public var rhythm: LocalizedText?
    /// The last day.
    public var due: CalendarDay?
    /// What shall be there when it is done.
    public var product: LocalizedText?
    /// What was recorded of it.
    public var record = Record()
    /// What was done, in the order of the file.
    public var log: [LogEntry] = []
    /// The keys of its entry that are wrong and left out.
    public internal(set) var unread: Set<String> = []

    /// A measure without anything recorded.
    public init(id: String, paragraph: String, text: LocalizedText) {
      self.id = id
      self.paragraph = paragraph
      self.text = text
    }
  }

  /// What an office records of a measure.
  public struct Record: Hashable, Sendable {
    /// How far it is, as written.
    public var state = State.notRecorded
    /// When it was begun.
    public var begun: CalendarDay?
    /// How many are done, not negative.
    public var done: Int?
    /// Of how many, where the plan counts.
    public var total: Int?
    /// What shows it: a document, an address.
    public var evidence: [LocalizedText] = []

    /// A record of nothing.
    public init() {}
  }

  /// How far a measure is, as recorded; that it is overdue is computed.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Nobody wrote anything: not known, which is no bad fact.
    case notRecorded = "not_recorded"
    /// Somebody wrote that it is not begun.
    case notStarted = "not_started"
    /// Under way.
    case inProgress = "in_progress"
    case done
  }

  /// How far a measure is on a day.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// Nobody wrote anything.
    case notRecorded = "not_recorded"
    /// Somebody wrote that it is not begun.
    case notStarted = "not_started"
    /// Under way.
    case inProgress = "in_progress"
    case done
    /// Not done, and its last day is over while the plan is not.
    case overdue

    /// The standing that a state is where nothing is overdue.
    public init(_ state: State) {
      self =
        switch state {
        case .notRecorded: .notRecorded
        case .notStarted: .notStarted
        case .inProgress: .inProgress
        case .done: .done
        }
    }
  }

  /// Something that was done.
  public struct LogEntry: Hashable, Sendable {
    public var date: CalendarDay
    /// The id of the channel.
    public var channel: String?
    /// How many, not negative.
    public var count: Int?
    public var unit: LocalizedText?
    /// What else there is to say.
    public var note: LocalizedText?

    /// Something that was done on a day.
    public init(
      date: CalendarDay, channel: String? = nil, count: Int? = nil, unit: LocalizedText? = nil,
      note: LocalizedText? = nil
    ) {
      self.date = date
      self.channel = channel
      self.count = count
      self.unit = unit
      self.note = note
    }
  }
}

extension Plan.Measure {
  /// Whether something is written of how far it is that cannot be read.
  public var hasFaultyState: Bool { !unread.isDisjoint(with: ["state", "log"]) }

  /// How far it is, as far as is recorded: something in the log means that it is under way.
  public var state: Plan.State {
    record.state == .notRecorded && !log.isEmpty ? .inProgress : record.state
  }

  /// How far it is on a day, in its plan; without a day, or in a plan that is over, nothing is overdue.
  public func standing(in plan: Plan, on today: CalendarDay?) -> Plan.Standing {
    if state != .done, let due, let today, today > due, !plan.isOver(on: today) { return .overdue }
    return Plan.Standing(state)
  }

  /// When it was begun: as recorded, else the first day of its log.
  public var begun: CalendarDay? { record.begun ?? log.map(\.date).min() }
}

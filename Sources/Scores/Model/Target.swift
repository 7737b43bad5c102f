import Words

/// A promise of a planning document, as a rule that the figures of a year keep or do not.
///
/// One entry of `targets.json`. Kinds and rules: domain.md "Targets".
public struct Target: Hashable, Sendable {
  /// The id by which it is named; no other target of the folder has it.
  public var id: String
  /// What is promised.
  public var kind: Kind
  /// The id of the index, `papi`; the folder need not have figures of it yet.
  public var index: String
  /// What of the index: the total, a dimension or a component.
  public var item: ItemID
  /// Whose promise it is; set and code together.
  public var province: ProvinceID
  /// The year it starts from, always before the goal year; `nil` where the document and we name none.
  public var baseYear: Int?
  /// Where the province stood in the base year, as stated: a rank for a climb, a score for a score.
  ///
  /// The figures count where there are any.
  public var base: StatedBase?
  /// The year by which it must hold.
  public var goalYear: Int
  /// What it is called; `nil` leaves that to its kind and number.
  public var name: LocalizedText?
  /// The document it comes from.
  public var document: Document
  /// What the document does not say and we suppose.
  public var assumptions: [LocalizedText]
  /// Since when it no longer counts.
  public var ended: Ended?

  /// The kinds of promises.
  public enum Kind: Hashable, Sendable {
    /// So many places better each year, on average; at least 1.
    case climb(places: Int)
    /// In this group, 1 (best) to 4, or a better one.
    case group(Int)
    /// A score above the national mean.
    case aboveAverage
    /// Among so many leading provinces.
    case leading(rank: Int)
    /// At least this score.
    case score(Double)
    /// Every dimension and component with a better rank than in the base year.
    case partsRise
    /// Everything counted is done, 100 %.
    case completion(Completion)
    /// So many places better than the year before, in every year; where asked for, a better score too.
    case yearlyClimb(places: Int, withScore: Bool)
    /// In this group or a better one in every year.
    case keepGroup(Int)
  }

  /// What was counted of a completion.
  public struct Completion: Hashable, Sendable {
    /// The counts, one a year.
    public var progress: [Progress]
    /// The last day; the end of the goal year if the document names none.
    public var due: CalendarDay?

    /// Counts and the last day.
    public init(progress: [Progress] = [], due: CalendarDay? = nil) {
      self.progress = progress
      self.due = due
    }
  }

  /// How much was done by a year.
  public struct Progress: Hashable, Sendable {
    public var year: Int
    /// How many are done, at most `total`.
    public var done: Int
    /// Of how many; 0 is no data.
    public var total: Int

    /// A count of a year.
    public init(year: Int, done: Int, total: Int) {
      self.year = year
      self.done = done
      self.total = total
    }
  }

  /// A base value that the file states.
  public struct StatedBase: Hashable, Sendable {
    /// The rank or the score.
    public var value: Double
    /// Of how many the rank is.
    public var of: Int?

    /// A stated value.
    public init(value: Double, of: Int? = nil) {
      self.value = value
      self.of = of
    }
  }

  /// The planning document a promise stands in.
  public struct Document: Hashable, Sendable {
    /// Its number, `380/KH-SVHTT`; `nil` where it has none.
    public var number: String?
    /// Its date; `nil` where it has none.
    public var date: CalendarDay?
    /// Who issued it.
    public var issuer: LocalizedText?
    /// Its own words.
    public var words: LocalizedText?
    /// The document it carries out, where that one says what this one leaves out.
    public var basedOn: LocalizedText?

    /// A document; what is not named it does not have.
    public init(
      number: String? = nil, date: CalendarDay? = nil, issuer: LocalizedText? = nil,
      words: LocalizedText? = nil, basedOn: LocalizedText? = nil
    ) {
      self.number = number
      self.date = date
      self.issuer = issuer
      self.words = words
      self.basedOn = basedOn
    }
  }

  /// That a promise no longer counts.
  public struct Ended: Hashable, Sendable {
    /// Since when.
    public var date: CalendarDay
    /// Why.
    public var reason: LocalizedText?

    /// An end.
    public init(date: CalendarDay, reason: LocalizedText? = nil) {
      self.date = date
      self.reason = reason
    }
  }

  /// A target; what is not named it does not have.
  public init(
    id: String, kind: Kind, index: String, item: ItemID = .total, province: ProvinceID,
    baseYear: Int? = nil, base: StatedBase? = nil, goalYear: Int, name: LocalizedText? = nil,
    document: Document = Document(), assumptions: [LocalizedText] = [], ended: Ended? = nil
  ) {
    self.id = id
    self.kind = kind
    self.index = index
    self.item = item
    self.province = province
    self.baseYear = baseYear
    self.base = base
    self.goalYear = goalYear
    self.name = name
    self.document = document
    self.assumptions = assumptions
    self.ended = ended
  }

  /// The years it is judged in: those after the base year through the goal year.
  ///
  /// Of a completion every year counts in which something was counted, base year or not.
  public var years: ClosedRange<Int> {
    var first = baseYear.map { $0 + 1 } ?? goalYear
    if case .completion(let counted) = kind, let counts = counted.progress.map(\.year).min() {
      first = min(first, max(counts, goalYear - Self.longest))
    }
    return first...goalYear
  }

  /// The first year in which there was such a promise: that of its document, where it names no base year.
  public var firstYear: Int {
    guard baseYear == nil, let written = document.date?.year else { return years.lowerBound }
    return min(written, years.lowerBound)
  }

  /// The most years a target may run.
  static let longest = 50

  /// Whether one year that does not hold breaks it: it was promised for every year.
  public var isForEveryYear: Bool {
    switch kind {
    case .yearlyClimb, .keepGroup: true
    default: false
    }
  }
}

extension Target.Kind {
  /// The kinds as files and scripts name them.
  public enum Name: String, CaseIterable, Sendable {
    /// In the order of domain.md.
    case climb, group
    case aboveAverage = "above_average"
    case leading, score
    case partsRise = "parts_rise"
    case completion
    case yearlyClimb = "yearly_climb"
    case keepGroup = "keep_group"
  }

  /// Its name in files.
  public var name: Name {
    switch self {
    case .climb: .climb
    case .group: .group
    case .aboveAverage: .aboveAverage
    case .leading: .leading
    case .score: .score
    case .partsRise: .partsRise
    case .completion: .completion
    case .yearlyClimb: .yearlyClimb
    case .keepGroup: .keepGroup
    }
  }
}

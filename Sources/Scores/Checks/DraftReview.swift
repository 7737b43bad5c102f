/// What the checks say about a whole draft.
public struct DraftReview: Sendable {
  /// What is wrong or doubtful, row after row.
  public private(set) var findings: [DraftFinding] = []
  /// The required cells without a value that nobody stated to have none, row after row.
  public let missing: [ScoreCell]
  /// How many required cells are stated to have no figure.
  public let statedMissingCount: Int
  /// How many cells the level requires.
  public let requiredCount: Int
  /// How many of them have a value, or are stated to have none.
  public var enteredCount: Int { requiredCount - missing.count }

  /// By place in the draft: the findings' places in `findings`.
  private var placesOfFindings: [(place: Int, finding: Int)] = []
  private let missingPlaces: [Int]
  @Boxed private var draft: Draft

  init(_ draft: Draft, required: [Bool]) {
    self.draft = draft
    let width = draft.items.count
    let columns = required.indices.filter { required[$0] }
    var places: [Int] = []
    var stated = 0
    for row in draft.codes.indices {
      for column in columns {
        let place = row * width + column
        guard draft.number(at: place).isNaN else { continue }
        if draft.fact(at: place) == .statedMissing { stated += 1 } else { places.append(place) }
      }
    }
    missingPlaces = places
    missing = places.map(draft.cell(at:))
    statedMissingCount = stated
    requiredCount = draft.codes.count * columns.count
  }

  mutating func add(_ finding: DraftFinding, at place: Int) {
    placesOfFindings.append((place, findings.count))
    findings.append(finding)
  }

  /// The findings that keep the draft from being published.
  public var open: [DraftFinding] { findings.filter(\.isOpen) }

  /// How many faults there are: they can only be mended.
  public var faultCount: Int { findings.count { $0.isFault } }

  /// How many cells others published otherwise meanwhile.
  public var conflictCount: Int { findings.count { if case .conflict = $0.kind { true } else { false } } }

  /// How many doubts have no reason yet.
  public var questionCount: Int { findings.count { !$0.isFault && $0.isOpen } }

  /// The cells whose published value changes, and nobody has said why.
  public var unexplainedChanges: [ScoreCell] { open.filter(\.isChange).map(\.cell) }

  public func findings(of cell: ScoreCell) -> [DraftFinding] { findings.filter { $0.cell == cell } }

  /// The next cell after one, row after row and round again, that has an open finding or is missing.
  ///
  /// What is wrong or doubtful comes before what is missing: only from the last of those, or where
  /// there is none, it goes on to the next missing cell.
  ///
  /// - Parameter cell: where to begin; `nil` for the first cell of all.
  public func next(after cell: ScoreCell?) -> ScoreCell? {
    let open = placesOfFindings.filter { findings[$0.finding].isOpen }.map(\.place)
    let start = cell.flatMap(draft.place(of:)) ?? -1
    let nextMissing = missingPlaces.first { $0 > start } ?? missingPlaces.first
    let afterAll = open.contains(start) ? nextMissing ?? open.first : open.first ?? nextMissing
    return (open.first { $0 > start } ?? afterAll).map(draft.cell(at:))
  }
}

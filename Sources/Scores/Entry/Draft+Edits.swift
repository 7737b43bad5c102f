/// Makes the edits that people ask for; each is done by ``Draft/apply(_:)``.
extension Draft {
  /// An edit that puts values into cells, or states that there are none.
  ///
  /// - Parameter reasons: why values are right although they are doubtful; a value entered without
  ///   one loses the reason of the value before.
  public func entering(
    _ values: [ScoreCell: Double?], as origin: Edit.Origin = .typed, reasons: [ScoreCell: String] = [:]
  ) -> Edit {
    setting(values.mapValues { $0.map(CellFact.value) ?? .statedMissing }, as: origin, reasons: reasons)
  }

  /// An edit by which cells say something: a value, that there is none, or nothing any more.
  ///
  /// - Parameter reasons: as ``entering(_:as:reasons:)`` has them. Every change of a published value
  ///   needs one before it is published.
  public func setting(
    _ facts: [ScoreCell: CellFact], as origin: Edit.Origin = .typed, reasons: [ScoreCell: String] = [:]
  ) -> Edit {
    Edit(
      origin,
      cells: facts.map { cell, fact in
        CellChange(
          cell, entry(fact, over: publishedFact(cell)), over: publishedFact(cell),
          reason: reasons[cell].flatMap(Self.kept))
      }
      .sorted { (place(of: $0.cell) ?? 0) < (place(of: $1.cell) ?? 0) })
  }

  func entry(_ fact: CellFact, over published: CellFact) -> DraftEntry {
    switch fact {
    case .value(let value): .value(value)
    case .statedMissing: .cleared
    case .nothing: published == .nothing ? .untouched : .removed
    }
  }

  /// An edit that puts a value into one cell, or states that there is none.
  public func entering(_ value: Double?, in cell: ScoreCell, reason: String? = nil) -> Edit {
    entering([cell: value], as: value == nil ? .cleared : .typed, reasons: reason.map { [cell: $0] } ?? [:])
  }

  /// An edit that gives cells back to what is published.
  public func givingBack(_ cells: [ScoreCell]) -> Edit {
    Edit(.cleared, cells: cells.map { CellChange($0, .untouched, over: nil) })
  }

  /// An edit that copies what a cell says into the rows below it, as many as asked for; nothing where
  /// it says nothing.
  public func copyingDown(_ cell: ScoreCell, rows count: Int) -> Edit {
    let fact = fact(cell)
    guard fact != .nothing, let row = codes.firstIndex(of: cell.code) else { return Edit(.copied) }
    let below = codes[(row + 1)...].prefix(max(0, count)).map { ScoreCell(code: $0, item: cell.item) }
    return setting(Dictionary(below.map { ($0, fact) }, uniquingKeysWith: { $1 }), as: .copied)
  }

  /// An edit that gives the reason for a doubtful value; an empty one takes it away.
  public func explaining(_ cell: ScoreCell, _ reason: String) -> Edit { explaining([cell], reason) }

  /// An edit that gives one reason for several values.
  public func explaining(_ cells: [ScoreCell], _ reason: String) -> Edit {
    Edit(
      .answered,
      cells: cells.compactMap { cell in
        place(of: cell).map {
          CellChange(cell, self.cells[$0].entry, over: self.cells[$0].overFact, reason: Self.kept(reason))
        }
      })
  }

  /// An edit that lets the value entered stand over the one that was published meanwhile.
  public func keepingMine(_ cell: ScoreCell) -> Edit {
    Edit(
      .answered, cells: [CellChange(cell, self[cell], over: publishedFact(cell), reason: reason(cell))])
  }

  /// An edit that lets the value published meanwhile stand.
  public func takingTheirs(_ cell: ScoreCell) -> Edit {
    Edit(.answered, cells: [CellChange(cell, .untouched, over: nil)])
  }

  /// An edit that lets every value stand that others published meanwhile.
  public var takingAllTheirs: Edit {
    Edit(.answered, cells: conflicts.map { CellChange($0.cell, .untouched, over: nil) })
  }

  /// An edit that says where the figures come from.
  public func naming(source: String) -> Edit {
    Edit(.typed, source: Self.kept(source) ?? "")
  }

  /// A note as it is kept: no blanks at its ends; `nil` if nothing is left.
  package static func kept(_ note: String) -> String? {
    let blank: (Character) -> Bool = { $0.isWhitespace || $0.isNewline }
    let trimmed = note.drop(while: blank)
    guard let last = trimmed.lastIndex(where: { !blank($0) }) else { return nil }
    return String(trimmed[...last])
  }
}

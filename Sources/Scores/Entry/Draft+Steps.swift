extension Draft {
  /// The cells that were changed since a step, also back and forth.
  public func cellsChanged(since number: Int) -> Set<ScoreCell> {
    Set(edits(since: number).flatMap(\.cells).map(\.cell))
  }

  /// The edits that were done, undone or done again since a step.
  private func edits(since number: Int) -> [Edit] {
    let edits = Dictionary(
      steps.compactMap { step -> (Int, Edit)? in
        if case .edit(let edit) = step.step { (step.number, edit) } else { nil }
      }, uniquingKeysWith: { $1 })
    return steps.filter { $0.number > number }.compactMap { edits[$0.of ?? $0.number] }
  }

  /// Another draft of the same person and year, with what this one has since a step on top of it, as one edit.
  public func joining(_ other: Draft, since number: Int) -> Draft {
    let edits = edits(since: number)
    guard !edits.isEmpty else { return other }
    let changes = cellsChanged(since: number).compactMap { cell in
      place(of: cell).map { CellChange(cell, cells[$0].entry, over: cells[$0].overFact, reason: reasons[$0]) }
    }
    var edit = Edit(.typed, cells: changes)
    if edits.contains(where: { $0.source != nil }) { edit.source = source }
    if edits.contains(where: { $0.level != nil }) { edit.level = level }
    if edits.contains(where: { $0.ranked != nil }) { edit.ranked = ranked }
    var next = other
    next.apply(.edit(edit))
    return next
  }

  /// How many edits stand, one upon the other.
  public var standingCount: Int { done.count }

  /// The edit that an undo would take back.
  public var nextUndo: Edit? { done.last?.edit }

  /// The edit that a redo would bring back.
  public var nextRedo: Edit? { undone.last?.edit }

  /// Does a step and numbers it; `false`, and nothing changes, where there is nothing to do.
  @discardableResult
  public mutating func apply(_ step: DraftStep) -> Bool {
    let number = (steps.last?.number ?? 0) + 1
    switch step {
    case .edit(let edit):
      let edit = pruned(edit)
      guard !edit.cells.isEmpty || edit.source != nil || edit.level != nil || edit.ranked != nil else {
        return false
      }
      take(edit, number)
      steps.append(LoggedStep(number: number, step: .edit(edit)))
    case .undo:
      guard let last = done.popLast() else { return false }
      undone.append(last)
      perform(last.inverse)
      if last.edit.source != nil { enteredSource = last.enteredSource }
      if last.edit.ranked != nil { enteredRanked = last.enteredRanked }
      steps.append(LoggedStep(number: number, step: step, of: last.number))
    case .redo:
      guard let next = undone.popLast() else { return false }
      done.append(next)
      perform(next.edit)
      steps.append(LoggedStep(number: number, step: step, of: next.number))
    }
    return true
  }

  /// Does a step again as a journal has it; `false` where it does not fit what went before.
  package mutating func replay(_ logged: LoggedStep) -> Bool {
    guard logged.number > steps.last?.number ?? 0 else { return false }
    switch logged.step {
    case .undo: guard done.last?.number == logged.of else { return false }
    case .redo: guard undone.last?.number == logged.of else { return false }
    case .edit(let edit):
      guard edit.cells.allSatisfy({ has($0.cell) }) else { return false }
      // As it was done: whether it changed anything depends on what was published then.
      take(edit, logged.number)
      steps.append(logged)
      return true
    }
    guard apply(logged.step) else { return false }
    steps[steps.count - 1].number = logged.number
    return true
  }

  /// An edit without what is so already, and without cells that the draft does not have.
  private func pruned(_ edit: Edit) -> Edit {
    var edit = edit
    var seen: Set<Int> = []
    edit.cells = edit.cells.reversed().filter { change in
      guard let place = place(of: change.cell), seen.insert(place).inserted else { return false }
      return cells[place] != Cell(change.entry, over: change.over) || reasons[place] != change.reason
    }.reversed()
    if edit.source == source { edit.source = nil }
    if edit.level == level { edit.level = nil }
    if edit.ranked == ranked { edit.ranked = nil }
    return edit
  }

  private mutating func take(_ edit: Edit, _ number: Int) {
    done.append(
      Reversible(
        number: number, edit: edit, inverse: inverse(of: edit), enteredSource: enteredSource,
        enteredRanked: enteredRanked))
    undone = []
    perform(edit)
  }

  private func inverse(of edit: Edit) -> Edit {
    Edit(
      edit.origin,
      cells: edit.cells.compactMap { change in
        place(of: change.cell).map {
          CellChange(change.cell, cells[$0].entry, over: cells[$0].overFact, reason: reasons[$0])
        }
      },
      level: edit.level.map { _ in level })
  }

  private mutating func perform(_ edit: Edit) {
    for change in edit.cells {
      guard let place = place(of: change.cell) else { continue }
      cells[place] = Cell(change.entry, over: change.over)
      reasons[place] = change.reason
    }
    enteredSource = edit.source ?? enteredSource
    level = edit.level ?? level
    enteredRanked = edit.ranked ?? enteredRanked
  }
}

extension Draft.Cell {
  /// Equal where they say the same; NaN is what is missing here, and equals itself.
  static func == (left: Draft.Cell, right: Draft.Cell) -> Bool {
    left.state == right.state && left.number.optional == right.number.optional
      && left.overFact == right.overFact
  }
}

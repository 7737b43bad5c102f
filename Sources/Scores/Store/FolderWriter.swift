import JSONText

/// Writes into a data folder that was opened for writing.
public struct FolderWriter: Sendable {
  /// The data folder.
  public let folder: String
  let permit: WritePermit
  let calls: FileCalls

  /// A writer of a folder, refused where it was opened for reading or may not be written.
  public init(_ folder: String, access: FolderAccess) throws(WritingFailure) {
    try self.init(folder, access: access, calls: .system)
  }

  init(_ folder: String, access: FolderAccess, calls: FileCalls) throws(WritingFailure) {
    permit = try WritePermit(access, for: folder)
    self.folder = folder
    self.calls = calls
    do throws(SystemError) {
      try calls.askToWrite(folder)
    } catch {
      throw WritingFailure(folder, error)
    }
  }

  /// Writes the years of an import and their lines of history: all of it or nothing.
  ///
  /// - Parameter replacing: whether years that exist may be replaced; keys of their files that we
  ///   do not know are kept.
  public func write(
    _ plan: ImportPlan, replacing: Bool, by signature: Signature
  ) throws(WritingFailure) {
    guard plan.isReady else { throw WritingFailure(folder, .notReady) }
    guard FolderPath.isID(plan.index) else { throw WritingFailure(plan.index, .badPath) }
    try FolderLock.hold(folder, calls: calls) { () throws(WritingFailure) in
      let writing = YearsWriting(folder, calls: calls, permit: permit)
      try writing.heal()
      try writing.write(
        plan.years.map { year throws(WritingFailure) in
          try file(of: year, of: plan, replacing: replacing, by: signature)
        })
    }
  }

  private func file(
    of year: YearImport, of plan: ImportPlan, replacing: Bool, by signature: Signature
  ) throws(WritingFailure) -> YearsWriting.Year {
    let path = YearScores.path(of: year.scores.year, index: plan.index)
    let standing = try StandingFile.year(path, in: folder, calls: calls)
    guard standing.bytes == nil || replacing else {
      throw WritingFailure("\(folder)/\(path)", .yearExists(year.scores.year))
    }
    var year = year
    if let root = standing.root {
      // What is on disk at this moment, which another may have written since the rehearsal.
      year.exists = true
      year.differences = YearImport.differences(
        from: YearScores(asWritten: root, year.scores), to: year.scores)
    }
    return YearsWriting.Year(
      path: path, old: standing.bytes,
      new: YearFileText.bytes(of: year.scores, index: plan.index, keeping: standing.root),
      entries: HistoryEntry.entries(of: year, of: plan, by: signature).named())
  }
}

extension YearScores {
  /// The numbers of a year's file as they are written there, right or wrong; for comparing.
  fileprivate init(asWritten root: JSONValue, _ other: YearScores) {
    let items = root["items"]?.elements?.compactMap(\.string) ?? []
    var codes: [String] = []
    var cells: [Double] = []
    for member in root["scores"]?.members.map(Array.init) ?? [] {
      guard let values = member.value.elements.map(Array.init), values.count == items.count else { continue }
      codes.append(member.key)
      cells += values.map { $0.number ?? .nan }
    }
    self.init(
      year: other.year, set: other.set, source: other.source, items: items.map { ItemID($0) },
      codes: codes, cells: cells)
    for member in root["stated_missing"]?.members.map(Array.init) ?? [] {
      for item in member.value.elements?.compactMap(\.string) ?? [] {
        let cell = ScoreCell(code: member.key, item: ItemID(item))
        if value(cell.item, of: cell.code) == nil { statedMissing.insert(cell) }
      }
    }
  }
}

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
    let place = "\(folder)/\(path)"
    let old: [UInt8]?
    do throws(SystemError) {
      old = try FileSteps(calls: calls).contents(place)
    } catch {
      throw WritingFailure(place, error)
    }
    guard old == nil || replacing else { throw WritingFailure(place, .yearExists(year.scores.year)) }
    // A file that is no JSON has no keys to keep: replacing mends it.
    let root = old.flatMap { try? JSONDocument($0) }?.root
    if let format = root?["format"]?.integer, format > YearFileText.format {
      throw WritingFailure(place, .newerFormat)
    }
    var year = year
    if let root {
      // What is on disk at this moment, which another may have written since the rehearsal.
      year.exists = true
      year.differences = YearImport.differences(
        from: YearScores(asWritten: root, year.scores), to: year.scores)
    }
    return YearsWriting.Year(
      path: path, old: old, new: YearFileText.bytes(of: year.scores, index: plan.index, keeping: root),
      lines: HistoryEntry.entries(of: year, of: plan, by: signature).named().map(\.line))
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
      year: other.year, set: other.set, source: other.source, items: items.map { ItemID($0) }, codes: codes,
      cells: cells)
  }
}

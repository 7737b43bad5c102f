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
      let scores = "\(folder)/scores"
      let home = "\(scores)/\(plan.index)"
      let files = try plan.years.map { year throws(WritingFailure) in
        try file(of: year, index: plan.index, in: home, replacing: replacing)
      }
      let made = try FolderMaking.make([scores, home], calls: calls)
      do throws(WritingFailure) {
        try AtomicFiles.replace(files, permit: permit, calls: calls) { () throws(WritingFailure) in
          try HistoryFile(in: folder, calls: calls).append(
            plan.years.map { HistoryFile.line(of: $0, of: plan, by: signature) }, permit: permit)
        }
      } catch {
        FolderMaking.unmake(made, calls: calls)
        throw error
      }
    }
  }

  private func file(
    of year: YearImport, index: String, in home: String, replacing: Bool
  ) throws(WritingFailure) -> (path: String, bytes: [UInt8]) {
    let path = "\(home)/\(year.scores.year).json"
    let old: [UInt8]?
    do throws(SystemError) {
      old = try FileSteps(calls: calls).contents(path)
    } catch {
      throw WritingFailure(path, error)
    }
    guard old == nil || replacing else { throw WritingFailure(path, .yearExists(year.scores.year)) }
    // A file that is no JSON has no keys to keep: replacing mends it.
    let root = old.flatMap { try? JSONDocument($0) }?.root
    if let format = root?["format"]?.integer, format > YearFileText.format {
      throw WritingFailure(path, .newerFormat)
    }
    return (path, YearFileText.bytes(of: year.scores, index: index, keeping: root))
  }
}

import JSONText
import Scores

extension FolderStore {
  /// Publishes a draft: the year, one entry of history a value; its journal is removed.
  public func publish(
    _ draft: Draft, checkedBy checks: DraftChecks, _ request: PublishRequest, by signature: Signature
  ) throws(StoreFailure) -> Publication {
    let permit = try permit(for: folder)
    guard FolderPath.isID(draft.index) else { throw .writing(WritingFailure(draft.index, .badPath)) }
    let publication = try whileLocked(permit) { writing throws(StoreFailure) in
      var draft = draft
      let standing = try published(&draft, checks)
      // Another may have confirmed it while it was open here.
      let name = DraftName(index: draft.index, year: draft.year, user: signature.user)
      if request.action == .publish { draft.confirmation = notes(about: name).newest }
      let publication: Publication
      do throws(StoreFailure.Refusal) {
        publication = try Publication(draft, checkedBy: checks, request, by: signature)
      } catch {
        throw .refused(error)
      }
      let year = YearsWriting.Year(
        path: YearScores.path(of: draft.year, index: draft.index), old: standing?.bytes,
        new: YearFileText.bytes(of: publication.scores, index: draft.index, keeping: standing?.root),
        entries: publication.entries)
      do throws(WritingFailure) { try writing.write([year]) } catch { throw .writing(error) }
      return publication
    }
    if request.action == .publish {
      let name = DraftName(index: draft.index, year: draft.year, user: signature.user)
      // What waits in a journal that stays is nothing any more: the next start removes it.
      if let path = DraftFiles.journal(name) { try? remove(path, of: name) }
    }
    return publication
  }

  /// Gives a draft the year as it is on disk now, which another may have written meanwhile.
  private func published(
    _ draft: inout Draft, _ checks: DraftChecks
  ) throws(StoreFailure) -> YearFile? {
    let file = try yearFile(draft.year, of: checks.definition, checks.registry)
    if let scores = file?.scores, scores.set != draft.set {
      throw .refused(.otherSet(scores.set, year: draft.year))
    }
    draft.published = file?.scores
    return file
  }

  /// A year's file as it is on the disk.
  struct YearFile {
    var bytes: [UInt8]
    var root: JSONValue
    var scores: YearScores
  }

  /// Reads a year; `nil` where there is none.
  ///
  /// One with a fault is refused: it must be mended first.
  func yearFile(
    _ year: Int, of definition: IndexDefinition, _ registry: ProvinceRegistry
  ) throws(StoreFailure) -> YearFile? {
    let path = YearScores.path(of: year, index: definition.id)
    let standing: StandingFile
    do throws(WritingFailure) {
      standing = try StandingFile(path, in: folder, calls: calls)
    } catch {
      if case .unreadable(let finding) = error.reason { throw .refused(.publishedFault(finding)) }
      throw .writing(error)
    }
    guard let bytes = standing.bytes, let place = standing.place else { return nil }
    var findings: [Finding] = []
    let scores = YearScores(place, year: year, definition: definition, registry: registry, &findings)
    if let fault = findings.first(where: { $0.severity == .error }) { throw .refused(.publishedFault(fault)) }
    guard let scores else { throw .refused(.publishedFault(Finding(file: path, ReadFault.missing.words))) }
    return YearFile(bytes: bytes, root: place.value, scores: scores)
  }

  /// A second user's note about what is published of a year.
  public func confirm(
    index: String, year: Int, note: String, by signature: Signature
  ) throws(StoreFailure) {
    let permit = try permit(for: folder)
    guard let note = Draft.kept(note) else { throw .refused(.noNote) }
    try whileLocked(permit) { _ throws(StoreFailure) in
      let entries = try history().entries(HistoryQuery(index: index, year: year))
      let changes: Set<HistoryEntry.Action> = [.publish, .import, .takeBack]
      guard let last = entries.last(where: { changes.contains($0.action) }) else {
        throw .refused(.noSuchChange)
      }
      guard last.user != signature.user else { throw .refused(.sameUser) }
      var entry = HistoryEntry(by: signature, .confirm, index: index, year: year)
      entry.reason = note
      do throws(WritingFailure) {
        try HistoryFile(in: folder, calls: calls).append([entry].named().map(\.line), permit: permit)
      } catch {
        throw .writing(error)
      }
    }
  }
}

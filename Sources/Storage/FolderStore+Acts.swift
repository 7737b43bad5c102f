import JSONText
import Scores

extension FolderStore {
  /// Refuses where the folder may only be read, before anything is asked.
  public func mayWrite() throws(StoreFailure) { _ = try permit(for: folder) }

  /// Changes years of an index and adds what the history gets: all of it or nothing.
  public func change(
    _ years: [Int], of book: ScoreBook,
    _ make: (_ published: [Int: YearScores]) throws(StoreFailure.Refusal) -> [YearChange]
  ) throws(StoreFailure) -> [YearChange] {
    let permit = try permit(for: folder)
    let index = book.definition.id
    guard FolderPath.isID(index) else { throw .writing(WritingFailure(index, .badPath)) }
    return try whileLocked(permit) { writing throws(StoreFailure) in
      var files: [Int: YearFile] = [:]
      for year in years { files[year] = try yearFile(year, of: book.definition, book.registry) }
      var changes: [YearChange]
      do throws(StoreFailure.Refusal) {
        changes = try make(files.mapValues(\.scores))
      } catch {
        throw .refused(error)
      }
      guard !changes.isEmpty else { return [] }
      for place in changes.indices where changes[place].keepsOldText {
        // So that it can be put back to the byte.
        let bytes = files[changes[place].year]?.bytes ?? []
        changes[place].noteRemoved(String(decoding: bytes, as: UTF8.self))
      }
      do throws(WritingFailure) {
        try writing.write(changes.map { file(of: $0, over: files[$0.year], index: index) })
      } catch {
        throw .writing(error)
      }
      return changes
    }
  }

  private func file(of change: YearChange, over old: YearFile?, index: String) -> YearsWriting.Year {
    let bytes = change.new.map { new in
      change.text.map { Array($0.utf8) }
        ?? YearFileText.bytes(
          of: new, index: index, keeping: old?.root,
          remarks: new.remarks == old?.scores.remarks ?? [:] ? nil : new.remarks)
    }
    return YearsWriting.Year(
      path: YearScores.path(of: change.year, index: index), old: old?.bytes, new: bytes,
      entries: change.entries)
  }
}

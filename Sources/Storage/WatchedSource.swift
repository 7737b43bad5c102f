import Scores
import Synchronization

/// A data source that tells how many of its files were read.
final class WatchedSource<Source: DataSource>: DataSource {
  private let source: Source
  private let count: Int
  private let done = Mutex(0)
  private let told: @Sendable (_ done: Int, _ total: Int) -> Void

  /// The same files; `told` is called before each is read.
  init(_ source: Source, told: @escaping @Sendable (_ done: Int, _ total: Int) -> Void) {
    (self.source, self.told) = (source, told)
    count = Self.count(in: source)
  }

  func names(in folder: String) throws(ReadFault) -> [String] { try source.names(in: folder) }

  func read(_ path: String) throws(ReadFault) -> [UInt8] {
    let place = done.withLock { done in
      defer { done += 1 }
      return done
    }
    told(min(place, count), count)
    return try source.read(path)
  }

  /// About how many files loading reads: the indices with their years, the plans, and four of its own.
  private static func count(in source: Source) -> Int {
    let names = { (folder: String) in
      ((try? source.names(in: folder)) ?? []).filter { $0.hasSuffix(".json") }
    }
    let indices = names(IndexDefinition.folder)
    let years = indices.reduce(0) {
      $0 + names("\(YearScores.folder)/\($1.dropLast(".json".count))").count
    }
    return 4 + indices.count + years + names(Plan.folder).count
  }
}

extension BoardData {
  /// The same, telling how many files of how many were read before each next one.
  public static func load(
    from source: some DataSource, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
  ) -> BoardData {
    load(from: WatchedSource(source, told: progress))
  }
}

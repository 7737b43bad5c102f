import PublishedData

/// The published data inside the program: the same files as a data folder, never written.
public struct PublishedSource: DataSource {
  /// The paths of all files, sorted: the data folder's, and `themes/NAME.json`.
  public let paths: [String]
  private let places: [String: Int]

  /// The published data.
  public init() {
    let named = (0..<pd_count()).map { (String(cString: pd_path($0)), $0) }
    paths = named.map(\.0).sorted()
    places = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// The names of the files directly in a folder, sorted; none if there is no such folder.
  public func names(in folder: String) -> [String] {
    paths.compactMap { path in
      let parts = path.split(separator: "/")
      guard parts.dropLast().joined(separator: "/") == folder else { return nil }
      return parts.last.map(String.init)
    }
  }

  /// The bytes of a file.
  public func read(_ path: String) throws(ReadFault) -> [UInt8] {
    guard let place = places[path] else { throw .missing }
    return Array(UnsafeBufferPointer(start: pd_bytes(place), count: pd_size(place)))
  }
}

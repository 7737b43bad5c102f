import Foundation

/// A folder that is there as long as this value is.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let root: String

  /// An empty folder.
  public init() throws {
    root =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("papiboard-tests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// The path of something in it.
  public func path(_ name: String) -> String { root + "/" + name }

  /// Writes a file and gives its path; folders on the way are made.
  @discardableResult
  public func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return path(name)
  }

  /// Writes a text.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  /// The bytes of a file.
  public func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// Every file below, by its path from here, with its bytes: for comparing before and after.
  public func contents() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      files[name] = try read(name)
    }
    return files
  }
}

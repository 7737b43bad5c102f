import Dashboard
import FoundationEssentials
import Glibc
import Scores
import Storage
import Words

/// The data folder a board works in: none at first where the published data are shown.
final class OpenFolder {
  /// Where it is.
  private(set) var path: String?
  /// What is kept in it.
  private(set) var store: FolderStore?
  private let readOnly: Bool

  init(_ path: String?, readOnly: Bool) {
    self.path = path
    self.readOnly = readOnly
    store = path.map { FolderStore($0, access: readOnly ? .readOnly : .writing) }
  }

  /// Where a folder of one's own lies unless told otherwise: `$XDG_DATA_HOME/papiboard`.
  static func usualPath(_ environment: [String: String]) -> String? {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? home.map { $0 + "/.local/share" }).map { $0 + "/papiboard" }
  }

  /// That folder, if it is a data folder.
  static var usual: String? {
    guard let path = usualPath(Speech.environment), isDataFolder(path) else { return nil }
    return path
  }

  /// Whether a folder says of itself that it is one.
  static func isDataFolder(_ path: String) -> Bool { access(path + "/board.json", F_OK) == 0 }

  /// Makes a folder of the published data for a province, and works in it from now on.
  func make(at path: String, own: ProvinceID) -> EventLoop.Outside.NewDesk {
    let home = Speech.environment["HOME"] ?? ""
    let path = path.hasPrefix("~/") ? home + path.dropFirst(1) : path
    do throws(WritingFailure) {
      try NewFolder.make(
        at: path, files: InitCommand.publishedFiles(own: own), access: readOnly ? .readOnly : .writing)
    } catch {
      return .failed(error.words)
    }
    let store = FolderStore(path, access: .writing)
    (self.path, self.store) = (path, store)
    let option = path == Self.usual ? "" : " --data \(path)"
    return .made(
      store,
      LocalizedText(
        vi: "Đã tạo \(path). Từ nay mở bằng: papiboard\(option)",
        en: "Made \(path). From now on open it with: papiboard\(option)"))
  }
}

import Scores

/// Which kind of file system a folder lies on, by `/proc/self/mountinfo`.
///
/// Changes that another computer makes on a network file system are told to nobody here.
struct MountTable {
  private var mounts: [(place: String, kind: String)] = []

  /// The mounts of a text such as `/proc/self/mountinfo`, one a line.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 5, let dash = fields.firstIndex(of: "-"), fields.indices.contains(dash + 1) else {
        continue
      }
      mounts.append((MountTable.unescaped(fields[4]), String(fields[dash + 1])))
    }
  }

  /// The kind of the file system an absolute path lies on; `nil` if that is not known.
  func kind(of path: String) -> String? {
    let holding = mounts.filter { mount in
      mount.place == "/" || path == mount.place || path.hasPrefix(mount.place + "/")
    }
    // Of two mounts at one place the later one hides the earlier.
    return holding.enumerated().max { one, other in
      (one.element.place.utf8.count, one.offset) < (other.element.place.utf8.count, other.offset)
    }?.element.kind
  }

  /// Whether changes made elsewhere are told here.
  func tellsChanges(of path: String) -> Bool {
    guard let kind = kind(of: path) else { return true }
    return !MountTable.networks.contains { kind == $0 || kind.hasPrefix($0 + ".") }
  }

  private static let networks = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse", "9p", "afs", "ceph", "glusterfs", "gfs2", "ocfs2",
    "virtiofs", "vboxsf", "ncpfs", "coda",
  ]

  /// A place as it is: blanks are written `\040`.
  private static func unescaped(_ field: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(field.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(3), as: UTF8.self)
      if byte == UInt8(ascii: "\\"), let value = UInt8(digits, radix: 8) {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

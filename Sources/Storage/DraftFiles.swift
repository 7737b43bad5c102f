import Scores

/// The names of the files under `drafts`: `2025.lan.jsonl`, `2025.lan.mai.json`, `2025.lock`.
enum DraftFiles {
  /// The folder of all drafts inside a data folder.
  static let folder = "drafts"
  private static let longestUser = 100

  static func folder(of index: String) -> String { "\(folder)/\(index)" }

  /// The journal of a draft; `nil` where the index or the user cannot be part of a path.
  static func journal(_ name: DraftName) -> String? { file(name.index, name.year, [name.user], "jsonl") }

  /// What a second user wrote about a draft.
  static func confirmation(_ name: DraftName, by user: String) -> String? {
    file(name.index, name.year, [name.user, user], "json")
  }

  /// Who has a year open.
  static func lock(index: String, year: Int) -> String? { file(index, year, [], "lock") }

  private static func file(_ index: String, _ year: Int, _ users: [String], _ ending: String) -> String? {
    let users = users.map(encoded)
    guard FolderPath.isID(index), (1000...9999).contains(year),
      users.allSatisfy({ !$0.isEmpty && $0.utf8.count <= longestUser })
    else { return nil }
    return folder(of: index) + "/" + ([String(year)] + users + [ending]).joined(separator: ".")
  }

  /// The year and the users that a file's name says, if it is one of ours.
  static func parse(_ name: String, ending: String) -> (year: Int, users: [String])? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, parts.last == ending, parts[0].utf8.count == 4, let year = Int(parts[0]) else {
      return nil
    }
    let users = parts[1..<(parts.count - 1)].compactMap(decoded)
    return users.count == parts.count - 2 ? (year, users) : nil
  }

  /// A user's name without a character that acts in a path: `phamv@vp-ubnd` stays, a dot is `%2E`.
  static func encoded(_ user: String) -> String {
    user.utf8.map { byte in
      isPlain(byte)
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  private static func decoded(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        guard isPlain(byte) else { return nil }
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return bytes.isEmpty ? nil : String(validating: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}

/// Rules for paths inside a data folder: none may lead out of it.
package enum FolderPath {
  /// Whether a text may be an id in a path: small letters, digits and hyphens.
  package static func isID(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  /// Whether a path stays below the folder it starts from.
  package static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." } && !path.contains("\0")
  }

  /// Without slashes at its end; `nil` where no path is left.
  package static func trimmed(_ path: String) -> String? {
    var target = path[...]
    while target.count > 1, target.hasSuffix("/") { target = target.dropLast() }
    return target.isEmpty || target == "/" || target.contains("\0") ? nil : String(target)
  }

  /// The folders above a path, outermost first: `a/b/c` → `a`, `a/b`.
  package static func parents(of path: String) -> [String] {
    path.indices.filter { path[$0] == "/" && $0 != path.startIndex }.map { String(path[..<$0]) }
  }
}

import Foundation
import Scores
import SchemaSupport

@testable import StoreSupport

/// A data folder as values that can be changed one at a time.
struct SchemaFolder {
  var files: [String: Tree]
  /// Definitions without what only their own figures need, for the files that merely name an index.
  private var namedOnly: [String: Tree] = [:]

  init(files: [String: Tree]) { self.files = files }

  /// The small folder in Fixtures that has every key of every schema, and no fault.
  static func everyKey() throws -> SchemaFolder {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Fixtures/every-key").standardizedFileURL
    var files: [String: Tree] = [:]
    for case let file as URL in FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
      ?? FileManager.DirectoryEnumerator()
    where file.pathExtension == "json" {
      let path = String(file.standardizedFileURL.path.dropFirst(root.path.count + 1))
      files[path] = try Tree(bytes: Array(try Data(contentsOf: file)))
    }
    return SchemaFolder(files: files)
  }

  /// What is published, which is what `init` puts into a folder; of four provinces.
  static func published() throws -> SchemaFolder {
    let source = PublishedSource()
    var files: [String: Tree] = [:]
    for path in source.paths where !path.hasPrefix("themes/") {
      files[path] = try Tree(bytes: source.read(path)).keeping(codes: ["01", "14", "24", "27"])
    }
    var folder = SchemaFolder(files: files)
    folder.namedOnly = files.filter { $0.key.hasPrefix("indices/") }.mapValues(\.namedOnly)
    return folder
  }

  /// The schema that a file follows.
  static func schema(of path: String) -> String {
    switch path.split(separator: "/").first {
    case "indices": "index"
    case "scores": "scores"
    case "plans": "plan"
    case "assignments": "assignments"
    case "units": "units"
    default: String(path.dropLast(".json".count))
    }
  }

  /// What of the folder must be read to say what is wrong with one file; the less, the quicker.
  func around(_ path: String) -> SchemaFolder {
    let parts = path.dropLast(".json".count).split(separator: "/").map(String.init)
    let index = ["scores", "indices", "assignments"].contains(parts[0]) ? parts[1] : nil
    var kept = files.filter { name, _ in
      if name == path || name == "board.json" || name == "provinces.json" { return true }
      switch name.split(separator: "/").first {
      case "indices": return index.map { name == "indices/\($0).json" } ?? isNeeded(name, for: path)
      case "units": return parts[0] == "targets" || index == "one-stop"
      default: return false
      }
    }
    if index == nil { kept.merge(namedOnly.filter { kept[$0.key] != nil }) { $1 } }
    if let index {
      kept["board.json"] = kept["board.json"]?.changing([.key("index")]) { _ in .string(index) }
    }
    return SchemaFolder(files: kept)
  }

  private func isNeeded(_ index: String, for path: String) -> Bool {
    switch index {
    case "indices/papi.json": true
    case "indices/one-stop.json": path.hasPrefix("units/") || path == "targets.json"
    default: path == "targets.json" || path.hasPrefix("plans/")
    }
  }

  /// The folder as bytes.
  var source: MemorySource {
    var source = MemorySource()
    for (name, tree) in files { source[name] = tree.text }
    return source
  }
}

extension Tree {
  /// A definition with its dimensions, and nothing of components and single years.
  fileprivate var namedOnly: Tree {
    guard case .object(let members) = self else { return self }
    let ofYears: Set = ["breaks", "group_sizes", "group_thresholds", "national_means", "absences"]
    return .object(
      members.filter { !ofYears.contains($0.key) }.map { member in
        guard member.key == "dimensions", case .array(let dimensions) = member.value else { return member }
        return Member(
          member.key, .array(dimensions.map { $0.changing([.key("components")]) { _ in nil } ?? $0 }))
      })
  }

  /// The same of some provinces only, in files of provinces, scores and definitions.
  fileprivate func keeping(codes: Set<String>) -> Tree {
    guard case .object(var members) = self else { return self }
    // Ranks of all provinces stand beside the figures of some in an excerpt only.
    if self["ranks"]?.members != nil, self["excerpt"] == nil {
      members.append(Member("excerpt", .bool(true)))
    }
    return .object(
      members.map { member in
        switch (member.key, member.value) {
        case ("scores", .object(let rows)):
          Member(member.key, .object(rows.filter { codes.contains($0.key) }))
        case ("absences", .array(let elements)):
          Member(member.key, .array(elements.filter { $0["province"]?.string.map(codes.contains) ?? true }))
        case ("sets", .array(let sets)):
          Member(member.key, .array(sets.map { $0.keepingProvinces(codes) }))
        case ("remarks", .object(let rows)), ("stated_missing", .object(let rows)):
          Member(member.key, .object(rows.filter { codes.contains($0.key) }))
        case ("ranks", .object(let items)):
          Member(
            member.key,
            .object(
              items.map { item in
                guard case .object(let rows) = item.value else { return item }
                return Member(item.key, .object(rows.filter { codes.contains($0.key) }))
              }))
        default: member
        }
      })
  }

  private func keepingProvinces(_ codes: Set<String>) -> Tree {
    changing([.key("provinces")]) { list in
      .array(
        (list.elements ?? []).filter { codes.contains($0["code"]?.string ?? "") }.map { province in
          province.changing([.key("members")]) { members in
            .array((members.elements ?? []).filter { codes.contains($0.string ?? "") })
          } ?? province
        })
    } ?? self
  }
}

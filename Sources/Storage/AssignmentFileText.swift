import JSONText
import Scores
import Words

/// The text of a file of assignments, with some items changed.
enum AssignmentFileText {
  /// The file with a change.
  ///
  /// All it says of other items, and every key we do not know, keeps its bytes.
  static func bytes(with change: AssignmentChange, in standing: StandingFile) -> [UInt8] {
    let items = change.items.filter(\.isChanged)
    guard let root = standing.root else {
      let entries = items.map { "    \(text(of: $0.new))" }.joined(separator: ",\n")
      let (code, set) = (JSONWriting.quoted(change.province.code), JSONWriting.quoted(change.province.set))
      return Array(
        """
        {
          "format": \(DataFile.format),
          "province": \(code),
          "province_set": \(set),
          "assignments": [
        \(entries)
          ]
        }

        """.utf8)
    }
    var patch = JSONPatch(root)
    let list = root["assignments"]
    let entries = list?.elements.map(Array.init) ?? []
    var (added, removed): ([String], Set<Int>) = ([], [])
    for item in items {
      guard let place = entries.firstIndex(where: { $0["item"]?.string == item.new.item.text }) else {
        added.append(text(of: item.new))
        continue
      }
      if item.new.isEmpty {
        removed.insert(place)
      } else {
        let (old, new) = (members(of: item.old), members(of: item.new))
        patch.set(zip(old, new).filter { $0.text != $1.text }.map(\.1), of: entries[place])
      }
    }
    if let list, list.kind == .array {
      if !added.isEmpty || !removed.isEmpty { patch.change(list, adding: added, removing: removed) }
    } else {
      patch.set([("assignments", "[\n    \(added.joined(separator: ",\n    "))\n  ]")], of: root)
    }
    return patch.bytes
  }

  /// What differs, by the keys of the file.
  static func changes(_ item: AssignmentChange.Item) -> [FieldChange] {
    FieldChange.all(from: members(of: item.old), to: members(of: item.new))
  }

  private static func text(of assignment: Assignment) -> String {
    let pairs =
      [("item", JSONWriting.quoted(assignment.item.text))]
      + members(of: assignment).compactMap { key, text in text.map { (key, $0) } }
    return "{" + pairs.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  private static func members(of assignment: Assignment?) -> TargetFileText.Members {
    let units = assignment?.cooperating ?? []
    return [
      ("lead", assignment?.lead.map(JSONWriting.text)),
      ("with", units.isEmpty ? nil : "[" + units.map(JSONWriting.text).joined(separator: ", ") + "]"),
      ("target", assignment?.target.map(JSONWriting.quoted)),
      ("note", assignment?.note.map(JSONWriting.text)),
    ]
  }
}

extension JSONWriting {
  /// One string where both languages say the same.
  static func text(_ text: LocalizedText) -> String {
    if text.vietnamese == text.english { return quoted(text.vietnamese) }
    return "{\"vi\": \(quoted(text.vietnamese)), \"en\": \(quoted(text.english))}"
  }
}

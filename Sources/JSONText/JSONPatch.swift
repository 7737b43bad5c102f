/// Changes of a JSON text that leave every other byte as it is.
public struct JSONPatch {
  private let storage: JSONStorage
  private var edits: [(range: Range<Int>, text: String)] = []

  /// Changes of the text that a value is of.
  public init(_ value: JSONValue) { storage = value.storage }

  /// The text with all changes made.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var place = storage.bytes.startIndex
    // Of two at one place the earlier one comes first.
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered {
      bytes += storage.bytes[place..<max(place, edit.range.lowerBound)]
      bytes += edit.text.utf8
      place = max(place, edit.range.upperBound)
    }
    return bytes + storage.bytes[place...]
  }

  /// Puts a text in the place of a value.
  public mutating func replace(_ value: JSONValue, with text: String) {
    edits.append((span(value).value, text))
  }

  /// Sets members of an object: in their place, new ones behind the others; one without a text goes.
  public mutating func set(_ members: [(key: String, text: String?)], of object: JSONValue) {
    var rest = members
    var children: [(child: JSONValue, stays: Bool)] = []
    for member in object.members.map(Array.init) ?? [] {
      guard let place = rest.firstIndex(where: { $0.key == member.key }) else {
        children.append((member.value, true))
        continue
      }
      let text = rest.remove(at: place).text
      if let text { replace(member.value, with: text) }
      children.append((member.value, text != nil))
    }
    remove(children)
    let new = rest.compactMap { member in
      member.text.map { "\(JSONWriting.quoted(member.key)): \($0)" }
    }
    append(new, behind: children, in: object)
  }

  /// Takes elements of a list away, by their places, and adds others behind those that stay.
  public mutating func change(_ list: JSONValue, adding new: [String] = [], removing: Set<Int> = []) {
    let children = (list.elements.map(Array.init) ?? []).enumerated().map {
      (child: $1, stays: !removing.contains($0))
    }
    remove(children)
    append(new, behind: children, in: list)
  }

  private func span(_ value: JSONValue) -> JSONSpan { storage.spans[value.index] }

  /// Takes children away, each with one comma.
  private mutating func remove(_ children: [(child: JSONValue, stays: Bool)]) {
    let firstKept = children.firstIndex(where: \.stays) ?? children.count
    for (place, (child, stays)) in children.enumerated() where !stays {
      let own = span(child)
      if place > firstKept {
        edits.append((span(children[place - 1].child).value.upperBound..<own.value.upperBound, ""))
      } else if place + 1 < children.count {
        edits.append((own.start..<span(children[place + 1].child).start, ""))
      } else {
        edits.append((own.start..<own.value.upperBound, ""))
      }
    }
  }

  /// Adds texts behind the last child, laid out as the others are.
  private mutating func append(
    _ texts: [String], behind children: [(child: JSONValue, stays: Bool)], in parent: JSONValue
  ) {
    guard !texts.isEmpty else { return }
    let whole = span(parent).value
    guard let last = children.last?.child, let first = children.first?.child else {
      let outer = margin(at: whole.lowerBound)
      let inner = outer + "  "
      let text = texts.map { inner + $0 }.joined(separator: ",\n")
      edits.append((whole.lowerBound + 1..<whole.upperBound - 1, "\n\(text)\n\(outer)"))
      return
    }
    let place = span(last).value.upperBound
    let isLaidOut = storage.bytes[whole.lowerBound..<span(first).start].contains(UInt8(ascii: "\n"))
    let separator = isLaidOut ? ",\n" + margin(at: span(first).start) : ", "
    let lead = children.contains(where: \.stays) ? separator : ""
    edits.append((place..<place, lead + texts.joined(separator: separator)))
  }

  /// The blanks with which the line of a place begins.
  private func margin(at place: Int) -> String {
    let line = storage.bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let blanks = storage.bytes[line..<place].prefix { $0 == 0x20 || $0 == 0x09 }
    return String(decoding: blanks, as: UTF8.self)
  }
}

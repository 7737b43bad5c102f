import Words

/// How the ids, codes and years of a data folder are written: one rule a kind, as its schema says it.
enum IDShape {
  /// What a file is named by: an index, a plan, a file of units.
  case file
  /// A province: two digits.
  case province
  /// Another unit: letters, digits, hyphens.
  case unit
  /// A dimension: `7`.
  case dimension
  /// A component of a dimension: `7.1`.
  case component
  /// What a score is of: `total`, `7`, `7.1`.
  case item
  /// An entry of a file: a target, a measure, a channel. Older folders may have any letters in it.
  case entry

  /// The years that scores, plans and targets may be of.
  static let years = 1900...9999

  /// Whether a text is written so.
  func accepts(_ text: String) -> Bool {
    let bytes = text.utf8
    switch self {
    case .file: return FolderPath.isID(text)
    case .province: return bytes.count == 2 && bytes.allSatisfy(Self.isDigit)
    case .unit:
      return (2...8).contains(bytes.count)
        && bytes.allSatisfy { Self.isDigit($0) || Self.isLetter($0) || $0 == UInt8(ascii: "-") }
        && bytes.first != UInt8(ascii: "-")
    case .dimension: return !bytes.isEmpty && bytes.allSatisfy(Self.isDigit)
    case .component:
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { IDShape.dimension.accepts(String($0)) }
    case .item:
      return text == ItemID.total.text || IDShape.dimension.accepts(text) || IDShape.component.accepts(text)
    case .entry:
      guard let first = text.unicodeScalars.first?.properties else { return false }
      return (first.isAlphabetic || first.numericType != nil)
        && text.unicodeScalars.allSatisfy {
          $0 != "/" && $0 != "\\" && $0.properties.generalCategory != .control
        }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// How it must be written.
  var words: LocalizedText {
    switch self {
    case .file:
      LocalizedText(
        vi: "phải gồm chữ thường không dấu, chữ số và dấu - (như pci-2)",
        en: "must be of small letters, digits and - (as pci-2)")
    case .province:
      LocalizedText(vi: "phải là hai chữ số (như \"01\")", en: "must be two digits (as \"01\")")
    case .unit:
      LocalizedText(
        vi: "phải gồm 2–8 chữ không dấu, chữ số hoặc dấu -, bắt đầu bằng chữ hoặc số",
        en: "must be of 2–8 letters, digits or -, and begin with a letter or a digit")
    case .dimension:
      LocalizedText(
        vi: "phải là số của chỉ số nội dung (như \"7\")", en: "must be the number of a dimension (as \"7\")")
    case .component:
      LocalizedText(
        vi: "phải là số của nội dung thành phần, hai số có dấu chấm (như \"7.1\")",
        en: "must be the number of a component, two with a point (as \"7.1\")")
    case .item:
      LocalizedText(
        vi: "phải là total, số của chỉ số hoặc nội dung thành phần (như \"7\", \"7.1\")",
        en: "must be total, or the number of a dimension or component (as \"7\", \"7.1\")")
    case .entry:
      LocalizedText(
        vi: "phải bắt đầu bằng chữ hoặc số, và không có / hay \\",
        en: "must begin with a letter or a digit, and hold no / or \\")
    }
  }
}

extension PlacedValue {
  /// An id of a kind; a finding if this is something else.
  func id(_ shape: IDShape, _ findings: inout [Finding]) -> String? {
    guard let text = string(&findings) else { return nil }
    if shape.accepts(text) { return text }
    findings.append(error(shape.words))
    return nil
  }

  /// Ids of a kind; elements that are something else are left out, each with a finding.
  func ids(_ shape: IDShape, _ findings: inout [Finding]) -> [String] {
    elements(&findings).compactMap { $0.id(shape, &findings) }
  }

  /// The members of an object whose names are ids of a kind; others are left out, each with a finding.
  func members(named shape: IDShape, _ findings: inout [Finding]) -> [(name: String, place: PlacedValue)] {
    namedMembers(&findings).filter { name, place in
      if shape.accepts(name) { return true }
      findings.append(place.error(.misnamed(shape.words)))
      return false
    }
  }

  /// The id of an entry, if it has one and no other before it has the same; a finding if not.
  func newID(_ seen: inout Set<String>, _ findings: inout [Finding]) -> String? {
    guard let place = required("id", &findings), let id = place.id(.entry, &findings) else { return nil }
    guard seen.insert(id).inserted else {
      findings.append(place.error(.twice(id)))
      return nil
    }
    return id
  }

  /// A year of four digits; a finding if this is something else.
  func year(_ findings: inout [Finding]) -> Int? {
    guard let year = integer(&findings) else { return nil }
    if IDShape.years.contains(year) { return year }
    findings.append(error(.badYear))
    return nil
  }
}

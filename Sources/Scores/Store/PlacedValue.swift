import JSONText
import Words

/// A value of a JSON file that knows its file, line and key, so that a fault can be told by them.
///
/// What is wrong goes into a list of findings, and reading goes on: all faults of a file are told at
/// once.
package struct PlacedValue {
  let file: String
  /// The way to it from the root.
  private let way: Way
  package let value: JSONValue

  /// A way from the root; put into words only where a fault is told.
  private indirect enum Way {
    case root
    case member(Way, String)
    case element(Way, Int)

    var text: String {
      switch self {
      case .root: ""
      case .member(.root, let name): name
      case .member(let parent, let name): "\(parent.text).\(name)"
      case .element(let parent, let place): "\(parent.text)[\(place)]"
      }
    }
  }

  init(file: String, root: JSONValue) {
    self.init(file: file, way: .root, value: root)
  }

  private init(file: String, way: Way, value: JSONValue) {
    self.file = file
    self.way = way
    self.value = value
  }

  /// The way to it from the root, `sets[1].provinces[3].name`; empty for the root.
  var key: String { way.text }

  /// What is wrong with this value, which is therefore not used.
  package func error(_ words: LocalizedText) -> Finding {
    Finding(file: file, line: value.line, key: key.isEmpty ? nil : key, words)
  }

  /// What is doubtful about this value, which is used all the same.
  func warning(_ words: LocalizedText) -> Finding {
    Finding(.warning, file: file, line: value.line, key: key.isEmpty ? nil : key, words)
  }

  /// The member with a name, if this is an object that has it and it is not `null`.
  package subscript(name: String) -> PlacedValue? {
    guard let member = value[name], !member.isNull else { return nil }
    return PlacedValue(file: file, way: .member(way, name), value: member)
  }

  /// The place of a member that was found already.
  func member(_ name: String, _ value: JSONValue) -> PlacedValue {
    PlacedValue(file: file, way: .member(way, name), value: value)
  }

  /// The elements of an array; a finding and none if it is something else.
  func elements(_ findings: inout [Finding]) -> [PlacedValue] {
    guard let elements = value.elements else {
      findings.append(error(.mustBe(.array)))
      return []
    }
    var places: [PlacedValue] = []
    places.reserveCapacity(value.count)
    for element in elements {
      places.append(PlacedValue(file: file, way: .element(way, places.count), value: element))
    }
    return places
  }

  /// The member with a name; a finding if it is not there.
  package func required(_ name: String, _ findings: inout [Finding]) -> PlacedValue? {
    if let member = self[name] { return member }
    let words: LocalizedText = value.kind == .object ? .missingKey : .mustBe(.object)
    findings.append(
      Finding(
        file: file, line: (value[name] ?? value).line,
        key: value.kind == .object ? Way.member(way, name).text : key, words))
    return nil
  }
}

extension PlacedValue {
  /// The text; a finding if this is something else, a warning if it holds control characters.
  package func string(_ findings: inout [Finding]) -> String? {
    guard let string = value.string else {
      findings.append(error(.mustBe(.string)))
      return nil
    }
    if string.hasControls {
      findings.append(warning(.controlCharacters))
    }
    return string
  }

  /// The whole number; a finding if this is something else.
  package func integer(_ findings: inout [Finding]) -> Int? {
    if let integer = value.integer { return integer }
    findings.append(error(.mustBe(.integer)))
    return nil
  }

  /// The number; a finding if this is something else.
  func number(_ findings: inout [Finding]) -> Double? {
    if let number = value.number { return number }
    findings.append(error(.mustBe(.number)))
    return nil
  }

  /// The truth; a finding if this is something else.
  func bool(_ findings: inout [Finding]) -> Bool? {
    if let bool = value.bool { return bool }
    findings.append(error(.mustBe(.bool)))
    return nil
  }

  /// A text in both languages: `{"vi": …, "en": …}`, or one string that serves both.
  func text(_ findings: inout [Finding]) -> LocalizedText? {
    if value.kind == .string { return string(&findings).map { LocalizedText(same: $0) } }
    guard value.kind == .object else {
      findings.append(error(.mustBe(.text)))
      return nil
    }
    let vietnamese = required("vi", &findings)?.string(&findings)
    let english = required("en", &findings)?.string(&findings)
    guard let vietnamese, let english else { return nil }
    return LocalizedText(vi: vietnamese, en: english)
  }

  /// An array of strings; elements that are something else are left out, each with a finding.
  func strings(_ findings: inout [Finding]) -> [String] {
    elements(&findings).compactMap { $0.string(&findings) }
  }

  /// An array of whole numbers; elements that are something else are left out, each with a finding.
  func integers(_ findings: inout [Finding]) -> [Int] {
    elements(&findings).compactMap { $0.integer(&findings) }
  }

  /// Two numbers, the smaller first; a finding if this is something else.
  func range(_ findings: inout [Finding]) -> ClosedRange<Double>? {
    let bounds = numbers(&findings)
    guard value.kind == .array, bounds.count == value.count else { return nil }
    guard bounds.count == 2, bounds[0] < bounds[1] else {
      findings.append(error(.badScale))
      return nil
    }
    return bounds[0]...bounds[1]
  }

  /// An array of numbers; elements that are something else are left out, each with a finding.
  func numbers(_ findings: inout [Finding]) -> [Double] {
    elements(&findings).compactMap { $0.number(&findings) }
  }
}

extension String {
  /// Whether one of its scalars is a control; bytes are looked at first, which are quicker to come by.
  fileprivate var hasControls: Bool {
    // The controls beyond ASCII begin with one of these two.
    let mayBegin = { (byte: UInt8) in byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 }
    return utf8.contains(where: mayBegin) && unicodeScalars.contains(where: \.isControl)
  }
}

extension Unicode.Scalar {
  /// Whether it would move the cursor or turn the direction of writing rather than show something.
  fileprivate var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

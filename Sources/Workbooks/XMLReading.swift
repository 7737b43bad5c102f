import CWorkbook
import Glibc

/// Whoever takes the elements of an XML text as they come.
protocol XMLTaker: AnyObject {
  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ name: XMLName)
  /// Text within an element, perhaps in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Why nothing more is wanted, if so.
  var refusal: WorkbookFault? { get }
}

/// The name of an element or attribute without its prefix: which word a program chose for a namespace
/// does not matter.
struct XMLName {
  let prefixed: UnsafePointer<CChar>
  let local: UnsafePointer<CChar>

  init(_ prefixed: UnsafePointer<CChar>) {
    self.prefixed = prefixed
    local = strchr(prefixed, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? prefixed
  }

  static func ~= (wanted: StaticString, name: XMLName) -> Bool { name.isNamed(wanted) }

  func isNamed(_ wanted: StaticString) -> Bool {
    wanted.utf8Start.withMemoryRebound(to: CChar.self, capacity: wanted.utf8CodeUnitCount + 1) {
      strcmp(local, $0) == 0
    }
  }

  func hasPrefix(_ wanted: StaticString) -> Bool {
    wanted.utf8Start.withMemoryRebound(to: CChar.self, capacity: wanted.utf8CodeUnitCount + 1) {
      strncmp(prefixed, $0, wanted.utf8CodeUnitCount) == 0
    }
  }
}

/// The attributes of an element.
struct XMLAttributes {
  let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The value of an attribute, where the element has it.
  subscript(wanted: StaticString) -> String? { pointer(wanted).map { String(cString: $0) } }

  /// The value of an attribute as a number.
  func number(_ wanted: StaticString) -> Int? { pointer(wanted).flatMap { Int(String(cString: $0)) } }

  /// The bytes of a value, without a copy.
  func pointer(_ wanted: StaticString) -> UnsafePointer<CChar>? {
    var place = 0
    while let name = list[place] {
      let name = XMLName(name)
      // A copy of an attribute, for other programs.
      if name.isNamed(wanted), !name.hasPrefix("calcext:") { return list[place + 1] }
      place += 2
    }
    return nil
  }
}

/// Reads a part of a workbook as XML.
///
/// A document type is refused before anything it declares is read.
enum XMLReading {
  /// Hands the elements of a part over; whether the archive has it.
  static func read(
    _ part: String, of archive: Archive, into taker: some XMLTaker
  ) throws(WorkbookFault) -> Bool {
    guard let parser = XML_ParserCreate(nil) else { throw .tooLarge }
    defer { XML_ParserFree(parser) }
    let state = State(taker, parser)
    XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name, let attributes, let state = State.of(data) else { return }
        state.taker.start(XMLName(name), XMLAttributes(list: attributes))
        if state.taker.refusal != nil { _ = XML_StopParser(state.parser, XML_Bool(XML_FALSE)) }
      },
      { data, name in
        guard let name, let state = State.of(data) else { return }
        state.taker.end(XMLName(name))
      })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let text, let state = State.of(data) else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        state.taker.text(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let state = State.of(data) else { return }
      state.hasDocumentType = true
      _ = XML_StopParser(state.parser, XML_Bool(XML_FALSE))
    }
    let isThere = try archive.unpack(part) { piece throws(WorkbookFault) in
      try feed(piece, isLast: false, part, state)
      return true
    }
    if isThere { try feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, part, state) }
    return isThere
  }

  private static func feed(
    _ piece: UnsafeRawBufferPointer, isLast: Bool, _ part: String, _ state: State
  ) throws(WorkbookFault) {
    let bytes = piece.assumingMemoryBound(to: CChar.self)
    let status = withExtendedLifetime(state) {
      XML_Parse(state.parser, bytes.baseAddress, Int32(bytes.count), isLast ? 1 : 0)
    }
    if state.hasDocumentType { throw .documentType(part: part) }
    if let refusal = state.taker.refusal { throw refusal }
    guard status == XML_STATUS_OK else { throw .broken(part: part) }
  }

  /// What the handlers of expat are given.
  private final class State {
    let taker: any XMLTaker
    let parser: XML_Parser
    var hasDocumentType = false

    init(_ taker: any XMLTaker, _ parser: XML_Parser) {
      self.taker = taker
      self.parser = parser
    }

    static func of(_ data: UnsafeMutableRawPointer?) -> State? {
      data.map { Unmanaged<State>.fromOpaque($0).takeUnretainedValue() }
    }
  }
}

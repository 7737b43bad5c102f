import TextUI

/// Turns the bytes a terminal sends into keys, pastes and mouse actions.
///
/// Pure: no terminal, no clock. Bytes may come in pieces of any size. Whatever comes in order goes
/// out in order; unknown sequences are swallowed whole, so that none of their letters is a command.
struct KeyDecoder: Sendable {
  /// What the terminal sends for its keys beyond what nearly all do.
  private let terminalKeys: [(sequence: [UInt8], key: Key)]
  /// The beginning of a sequence or of a character whose end has not come yet.
  private var unfinished: [UInt8] = []
  private var paste: PasteCollector?
  /// The beginning of a sequence that was given up, and may still be continued: a slow line tears them apart.
  private var givenUp: [UInt8] = []
  /// What is unfinished begins with what was given up; whether that had been told as a key.
  private var tail: (givenUp: [UInt8], wasTold: Bool)?
  /// A string of the terminal's of whose end nobody knows when it comes: a slow line tore it, or it is long.
  private var string: LongString?
  /// Whether the terminal named its ground, and not only what is another colour elsewhere.
  private var knowsGround = false
  /// Whether it answered as only PuTTY does, which has no clipboard for programs.
  private(set) var isPuTTY = false

  /// A sequence longer than this is garbage and is dropped.
  static let longestSequence = 4096

  init(terminalKeys: [(sequence: [UInt8], key: Key)] = []) {
    self.terminalKeys = terminalKeys
  }

  /// Whether the next bytes may belong to an Esc already seen; if none come soon, call ``giveUp()``.
  var isInsideSequence: Bool { paste == nil && unfinished.first == Byte.escape && tail == nil }

  /// Whether the rest is waited for of what may be the tail of an Esc already given, or of a string that is left
  /// out; if none comes, call ``giveUp()``.
  var isInsideTail: Bool { paste == nil && (tail != nil || string != nil) }

  /// Whether an Esc was given whose sequence may still come.
  var awaitsTail: Bool { !givenUp.isEmpty }

  /// Ends the wait for the tail of an Esc: it was one.
  mutating func endTail() { givenUp = [] }

  /// How long to wait for more of a paste that is open, in milliseconds; if none comes, call
  /// ``endPaste()``.
  var pastePatience: Int? { paste?.patience }

  /// Ends a paste whose end is not to be expected any more.
  mutating func endPaste() -> [Event] {
    defer { paste = nil }
    return paste?.eventsWithoutEnd ?? []
  }

  /// Takes bytes and gives what they complete.
  mutating func decode(_ bytes: some Collection<UInt8>) -> [Event] {
    var events: [Event] = []
    if awaitsTail, let first = bytes.first {
      let introducer = givenUp.dropFirst().first ?? first
      if [UInt8(ascii: "["), UInt8(ascii: "O")].contains(introducer) || ColourReply.begins(givenUp + bytes) {
        tail = (givenUp, wasTold: givenUp.count < 3)
        unfinished = givenUp
      }
      givenUp = []
    }
    var input = ArraySlice(unfinished + bytes)
    unfinished = []
    while !input.isEmpty {
      if string != nil {
        continueString(&input, &events)
      } else if paste != nil {
        continuePaste(&input, &events)
      } else if !decodeOne(&input, &events) {
        let isLong = input.count > Self.longestSequence
        if isLong { string = LongString(beginning: input) }
        unfinished = isLong ? [] : Array(input)
        break
      }
    }
    return events
  }

  /// Ends the wait for the rest of a sequence: what has come is a key of its own, or nothing.
  mutating func giveUp() -> [Event] {
    if let open = tail {
      // The Esc was one, and what came behind it was typed.
      tail = nil
      defer { unfinished = [] }
      return open.wasTold ? text(unfinished.dropFirst(open.givenUp.count)).map { .key($0) } : []
    }
    string = nil
    guard isInsideSequence else { return [] }
    defer { unfinished = [] }
    givenUp = unfinished
    switch unfinished.count {
    case 1: return [.key(Key(.escape))]
    // Alt and a letter that could also begin a sequence.
    case 2: return text(unfinished[1...]).map { .key($0.withAlt) }
    default:
      string = LongString(beginning: ArraySlice(unfinished))
      if string != nil { givenUp = [] }
      return []
    }
  }

  private mutating func continueString(_ input: inout ArraySlice<UInt8>, _ events: inout [Event]) {
    guard var open = string else { return }
    string = nil
    guard let whole = open.append(&input) else { return string = open }
    if case .colour(let reply) = EscapeSequence.meaning(of: whole[...]) { note(reply, &events) }
  }

  private mutating func note(_ reply: ColourReply, _ events: inout [Event]) {
    guard reply.isCertain || !knowsGround else { return }
    knowsGround = reply.isCertain
    isPuTTY = !reply.isCertain
    events.append(.ground(reply.ground))
  }

  private mutating func continuePaste(_ input: inout ArraySlice<UInt8>, _ events: inout [Event]) {
    guard var collector = paste else { return }
    paste = nil
    if let rest = collector.append(input) {
      input = rest
      events.append(collector.event)
    } else {
      input = []
      paste = collector
    }
  }

  /// Decodes what stands first; `false` if its end has not come yet.
  private mutating func decodeOne(_ input: inout ArraySlice<UInt8>, _ events: inout [Event]) -> Bool {
    guard let first = input.first else { return false }
    if first == Byte.escape {
      return decodeEscape(&input, &events)
    }
    if Byte.isControl(first) {
      events.append(.key(KeyNames.control(first)))
      input = input.dropFirst()
      return true
    }
    let end = input.firstIndex(where: Byte.isControl) ?? input.endIndex
    var run = input[..<end]
    if end == input.endIndex { run = Byte.withoutUnfinishedEnd(run) }
    guard !run.isEmpty else { return false }
    events += text(run).map { .key($0) }
    input = input[run.endIndex...]
    return true
  }

  private mutating func decodeEscape(
    _ input: inout ArraySlice<UInt8>, _ events: inout [Event]
  ) -> Bool {
    let length: Int
    switch EscapeSequence.measure(input, isKnown: { terminalKey($0) != nil }) {
    case .unfinished: return false
    case .complete(let count): length = count
    }
    let sequence = input.prefix(length)
    input = input.dropFirst(length)
    let torn = tail
    tail = nil
    let meaning = terminalKey(sequence).map { .event(.key($0)) } ?? EscapeSequence.meaning(of: sequence)
    if case .altText(let bytes) = meaning {
      // Of what was told as a key already only the rest is new.
      events +=
        torn.map { torn in text(sequence.dropFirst(torn.givenUp.count)).map { .key($0) } }
        ?? text(bytes).map { .key($0.withAlt) }
      return true
    }
    if torn?.wasTold == true { events.append(.escapeTakenBack) }
    switch meaning {
    case .event(let event): events.append(event)
    case .pasteBegins: paste = PasteCollector()
    case .colour(let reply): note(reply, &events)
    case .nothing, .altText: break
    }
    return true
  }

  private func terminalKey(_ sequence: ArraySlice<UInt8>) -> Key? {
    terminalKeys.first { $0.sequence.elementsEqual(sequence) }?.key
  }

  /// The keys of a run of text: a letter with the marks that came right behind it is one key.
  private func text(_ bytes: ArraySlice<UInt8>) -> [Key] {
    if let only = bytes.first, bytes.count == 1, Byte.isControl(only) {
      return [KeyNames.control(only)]
    }
    return String(decoding: bytes, as: UTF8.self).map { character in
      let isUnusable = character.unicodeScalars.contains {
        $0 == "\u{FFFD}" || $0.properties.generalCategory == .control
      }
      return isUnusable ? Key(.unknown) : .character(character)
    }
  }
}

extension Key {
  /// The same key with Alt held.
  fileprivate var withAlt: Key {
    var key = self
    key.alt = true
    return key
  }
}

/// Bytes by what they are on a terminal's line.
enum Byte {
  static let escape: UInt8 = 0x1B

  /// C0 controls and DEL.
  static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  /// How many bytes a UTF-8 character has that begins with this one; 1 for what cannot begin one.
  static func utf8Length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Text without a last character whose end has not come yet.
  static func withoutUnfinishedEnd(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var index = text.endIndex
    while index > text.startIndex, text.endIndex - index < 3 {
      index -= 1
      if text[index] & 0xC0 == 0x80 { continue }
      return utf8Length(text[index]) > text.endIndex - index ? text[..<index] : text
    }
    return text
  }
}

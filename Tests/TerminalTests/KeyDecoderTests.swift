import TextUI
import Testing

@testable import Terminal

@Suite("Keys from bytes") struct KeyDecoderTests {
  /// Everything these bytes mean once nothing more comes.
  private func events(_ text: String, keys: [[UInt8]: Key] = [:]) -> [Event] {
    events(Array(text.utf8), keys: keys)
  }

  private func events(_ bytes: [UInt8], keys: [[UInt8]: Key] = [:]) -> [Event] {
    var decoder = KeyDecoder(terminalKeys: keys.map { ($0.key, $0.value) })
    return decoder.decode(bytes) + decoder.giveUp()
  }

  static let table: [(String, Key)] = [
    ("\u{1B}[A", Key(.up)), ("\u{1B}OA", Key(.up)), ("\u{1B}[B", Key(.down)), ("\u{1B}OC", Key(.right)),
    ("\u{1B}[D", Key(.left)), ("\u{1B}[H", Key(.home)), ("\u{1B}OF", Key(.end)),
    ("\u{1B}[1~", Key(.home)), ("\u{1B}[4~", Key(.end)), ("\u{1B}[7~", Key(.home)),
    ("\u{1B}[8~", Key(.end)), ("\u{1B}[2~", Key(.insert)), ("\u{1B}[3~", Key(.delete)),
    ("\u{1B}[5~", Key(.pageUp)), ("\u{1B}[6~", Key(.pageDown)),
    ("\u{1B}OP", Key(.function(1))), ("\u{1B}[11~", Key(.function(1))), ("\u{1B}[[A", Key(.function(1))),
    ("\u{1B}[[E", Key(.function(5))), ("\u{1B}[15~", Key(.function(5))), ("\u{1B}[21~", Key(.function(10))),
    ("\u{1B}[24~", Key(.function(12))), ("\u{1B}[1;5P", Key(.function(1), control: true)),
    ("\u{1B}[Z", .backTab), ("\t", Key(.tab)), ("\r", Key(.enter)), ("\n", Key(.enter)),
    ("\u{1B}OM", Key(.enter)), ("\u{7F}", Key(.backspace)), ("\u{8}", Key(.backspace)),
    ("\u{1B}[1;5A", Key(.up, control: true)), ("\u{1B}[1;2B", Key(.down, shift: true)),
    ("\u{1B}[1;3C", Key(.right, alt: true)), ("\u{1B}O5D", Key(.left, control: true)),
    ("\u{1B}[5;6~", Key(.pageUp, control: true, shift: true)),
    ("\u{1}", .control("a")), ("\u{3}", .control("c")), ("\u{13}", .control("s")),
    ("\u{1A}", .control("z")), ("\u{0}", .control(" ")), ("\u{1F}", .control("_")),
    ("\u{1B}", Key(.escape)), ("\u{1B}x", Key(.character("x"), alt: true)),
    ("\u{1B}ư", Key(.character("ư"), alt: true)), ("\u{1B}\r", Key(.enter, alt: true)),
    ("\u{1B}[", Key(.character("["), alt: true)), ("\u{1B}O", Key(.character("O"), alt: true)),
    ("\u{1B}]", Key(.character("]"), alt: true)),
    ("\u{1B}[97;5u", .control("a")), ("\u{1B}[13;2u", Key(.enter, shift: true)),
    ("\u{1B}[27;5;105~", .control("i")), ("\u{1B}Op", .character("0")), ("\u{1B}Ok", .character("+")),
    ("a", .character("a")), (" ", .character(" ")), ("ế", .character("ế")), ("日", .character("日")),
  ]

  @Test("One sequence, one key", arguments: table)
  func oneKey(bytes: String, key: Key) {
    #expect(events(bytes) == [.key(key)])
  }

  @Test("The same whatever pieces the line cuts it into", arguments: table)
  func byteByByte(bytes: String, key: Key) {
    var decoder = KeyDecoder()
    let events = bytes.utf8.flatMap { decoder.decode([$0]) } + decoder.giveUp()
    #expect(events == [.key(key)])
  }

  @Test(
    "What is no key is swallowed whole, and what follows is kept",
    arguments: [
      "\u{1B}[?1;2c", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?2026;2$y", "\u{1B}[99~", "\u{1B}[12;34R",
      "\u{1B}]10;rgb:0000/0000/0000\u{7}", "\u{1B}]52;c;cTFx\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[[Z",
      "\u{1B}[201~", "\u{1B}[1;1:3E", "\u{1B}[57399u",
    ])
  func swallowed(sequence: String) {
    #expect(events(sequence + "q") == [.key(.character("q"))])
  }

  @Test("A sequence broken off by a control or another one takes nothing with it")
  func brokenOff() {
    #expect(events("\u{1B}[1;5\u{3}") == [.key(.control("c"))])
    #expect(events("\u{1B}[1;\u{1B}[A") == [.key(Key(.up))])
    #expect(events("\u{1B}[5ế") == [.key(.character("ế"))])
  }

  @Test("A burst keeps its order")
  func order() {
    let expected: [Event] = [
      .key(.character("h")), .key(.character("o")), .key(.character("a")), .key(Key(.backspace)),
      .key(.character("à")), .key(Key(.up)), .key(Key(.escape)), .key(Key(.down)), .key(Key(.enter)),
    ]
    #expect(events("hoa\u{7F}à\u{1B}[A\u{1B}\u{1B}[B\r") == expected)
  }

  @Test("A letter and the mark right behind it are one key; a mark alone is its own")
  func marks() {
    #expect(events("e\u{302}\u{301}x") == [.key(.character("ế")), .key(.character("x"))])
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("e".utf8)) == [.key(.character("e"))])
    #expect(decoder.decode(Array("\u{302}".utf8)) == [.key(.character("\u{302}"))])
  }

  @Test("Return and newline are two keys, not one character")
  func returnAndNewline() {
    #expect(events("\r\n") == [.key(Key(.enter)), .key(Key(.enter))])
  }

  @Test(
    "Bytes that are no UTF-8 become unknown keys and harm nothing behind them",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xE1, 0xBA], [0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0x1B, 0xFF], [0xC2, 0x9B],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    let got = events(bytes + [0x71])
    #expect(got.last == .key(.character("q")))
    #expect(!got.dropLast().isEmpty)
    let isUnknown = got.dropLast().allSatisfy { event in
      guard case .key(let key) = event else { return false }
      return key.code == .unknown
    }
    #expect(isUnknown)
  }

  @Test("A character cut in two waits for its other half, not for a clock")
  func cutCharacter() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xE1, 0xBA]).isEmpty)
    #expect(!decoder.isInsideSequence)
    #expect(decoder.giveUp().isEmpty)
    #expect(decoder.decode([0xBF]) == [.key(.character("ế"))])
  }

  @Test("Only an Esc without its end needs a clock")
  func waiting() {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array("ab".utf8))
    #expect(!decoder.isInsideSequence)
    _ = decoder.decode([0x1B])
    #expect(decoder.isInsideSequence)
    #expect(decoder.giveUp() == [.key(Key(.escape))])
    #expect(!decoder.isInsideSequence)
    _ = decoder.decode(Array("\u{1B}[200~abc".utf8))
    #expect(!decoder.isInsideSequence)
  }

  @Test("What terminfo says wins over what most terminals mean")
  func terminalKeys() {
    // TERM=ansi: F1 is what elsewhere begins a mouse report. TERM=vt100: F10 is a keypad digit.
    let keys: [[UInt8]: Key] = [
      Array("\u{1B}[M".utf8): Key(.function(1)), Array("\u{1B}Ox".utf8): Key(.function(10)),
    ]
    #expect(events("\u{1B}[Mabc", keys: keys).first == .key(Key(.function(1))))
    #expect(events("\u{1B}[Mabc", keys: keys).count == 4)
    #expect(events("\u{1B}Ox", keys: keys) == [.key(Key(.function(10)))])
    #expect(events("\u{1B}Ox") == [.key(.character("8"))])
  }

  @Test("Garbage without an end is dropped, not hoarded")
  func endless() {
    var decoder = KeyDecoder()
    for _ in 0..<40 { _ = decoder.decode(Array(repeating: UInt8(ascii: "1"), count: 100)) }
    _ = decoder.decode(Array("\u{1B}[".utf8))
    for _ in 0..<50 { #expect(decoder.decode(Array(repeating: UInt8(ascii: "1"), count: 100)).count <= 100) }
    #expect(decoder.decode(Array("\u{1B}[A".utf8)).last == .key(Key(.up)))
  }
}

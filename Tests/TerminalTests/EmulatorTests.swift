import TestSupport
import TextUI
import Testing

/// The emulator that the other tests look through.
@Suite struct EmulatorTests {
  @Test("A character in two pieces is one character", arguments: 1...16)
  func pieces(size: Int) {
    let emulator = TerminalEmulator(size: Size(columns: 40, rows: 2))
    let bytes = Array("khuyên không so │ ▲0,19 Huế ế\u{1B}[2;1Hxong".utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      emulator.feed(bytes[start..<min(bytes.count, start + size)])
    }
    #expect(emulator.text == "khuyên không so │ ▲0,19 Huế ế\nxong")
    #expect(emulator.bytesReceived == bytes.count)
  }
}

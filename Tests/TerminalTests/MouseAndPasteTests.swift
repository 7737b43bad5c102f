import TextUI
import Testing

@testable import Terminal

@Suite("Mouse and paste from bytes") struct MouseAndPasteTests {
  private func events(_ text: String) -> [Event] {
    var decoder = KeyDecoder()
    return decoder.decode(Array(text.utf8)) + decoder.giveUp()
  }

  @Test(
    "Mouse reports, new and old",
    arguments: [
      ("\u{1B}[<0;10;5M", Mouse(.press, at: Point(column: 9, row: 4))),
      ("\u{1B}[<0;10;5m", Mouse(.release, at: Point(column: 9, row: 4))),
      ("\u{1B}[<4;300;5M", Mouse(.press, at: Point(column: 299, row: 4))),
      ("\u{1B}[<2;10;5M", Mouse(.otherPress, at: Point(column: 9, row: 4))),
      ("\u{1B}[<1;10;5M", Mouse(.otherPress, at: Point(column: 9, row: 4))),
      ("\u{1B}[M\"*%", Mouse(.otherPress, at: Point(column: 9, row: 4))),
      ("\u{1B}[<64;1;1M", Mouse(.scrollUp, at: Point(column: 0, row: 0))),
      ("\u{1B}[<65;1;1M", Mouse(.scrollDown, at: Point(column: 0, row: 0))),
      ("\u{1B}[M *%", Mouse(.press, at: Point(column: 9, row: 4))),
      ("\u{1B}[M#*%", Mouse(.release, at: Point(column: 9, row: 4))),
      ("\u{1B}[M`!!", Mouse(.scrollUp, at: Point(column: 0, row: 0))),
    ])
  func mouse(bytes: String, mouse: Mouse) {
    #expect(events(bytes) == [.mouse(mouse)])
  }

  @Test(
    "Other buttons let go, movement and impossible places are nothing",
    arguments: [
      "\u{1B}[<2;10;5m", "\u{1B}[<35;10;5M", "\u{1B}[<0;0;5M", "\u{1B}[<0;5M", "\u{1B}[<0;1;1;1M",
      "\u{1B}[<66;10;5M",
    ])
  func noMouse(bytes: String) {
    #expect(events(bytes + "q") == [.key(.character("q"))])
  }

  @Test("Two presses on one place in time are a double click; a third begins anew")
  func doubleClick() {
    var clicks = ClickCounter()
    let here = Mouse(.press, at: Point(column: 3, row: 4))
    let there = Mouse(.press, at: Point(column: 3, row: 5))
    let start = ContinuousClock.now
    #expect(clicks.resolve(here, at: start).action == .press)
    #expect(clicks.resolve(here, at: start + .milliseconds(200)).action == .doubleClick)
    #expect(clicks.resolve(here, at: start + .milliseconds(300)).action == .press)
    #expect(clicks.resolve(there, at: start + .milliseconds(350)).action == .press)
    #expect(clicks.resolve(there, at: start + .milliseconds(900)).action == .press)
    #expect(
      clicks.resolve(Mouse(.scrollUp, at: there.place), at: start + .milliseconds(901)).action == .scrollUp)
  }

  @Test("A paste is one event, whatever is in it, and keys around it stay keys")
  func paste() {
    let expected: [Event] = [
      .key(.character("a")), .paste("q\u{1B}[A\tHòa Bình\n12,5~\u{3}"), .key(.character("b")),
    ]
    #expect(events("a\u{1B}[200~q\u{1B}[A\tHòa Bình\n12,5~\u{3}\u{1B}[201~b") == expected)
  }

  @Test("Lines in a paste end with one newline", arguments: ["a\rb\r", "a\r\nb\r\n", "a\nb\n"])
  func lineEnds(text: String) {
    #expect(events("\u{1B}[200~\(text)\u{1B}[201~") == [.paste("a\nb\n")])
  }

  @Test("An empty paste, and two in a row")
  func emptyAndTwo() {
    #expect(events("\u{1B}[200~\u{1B}[201~\u{1B}[200~x\u{1B}[201~") == [.paste(""), .paste("x")])
  }

  @Test("A paste may come in pieces of any size", arguments: [1, 2, 3, 5, 7, 64])
  func pieces(size: Int) {
    let bytes = Array("\u{1B}[200~ế\u{1B}[20\u{1B}[201~ab\u{1B}[A".utf8)
    var decoder = KeyDecoder()
    var events: [Event] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      events += decoder.decode(bytes[start..<min(start + size, bytes.count)])
    }
    #expect(events == [.paste("ế\u{1B}[20"), .key(.character("a")), .key(.character("b")), .key(Key(.up))])
  }

  @Test("Every byte of a large paste is there; bytes that are no UTF-8 do no harm")
  func large() {
    let row = "Hòa Bình\t4,9123\t5,1\t~~~~\r"
    let text = String(repeating: row, count: 30_000)
    let bytes = Array("\u{1B}[200~".utf8) + Array(text.utf8) + [0xFF] + Array("\u{1B}[201~".utf8)
    var decoder = KeyDecoder()
    var events: [Event] = []
    for start in stride(from: 0, to: bytes.count, by: 4096) {
      events += decoder.decode(bytes[start..<min(start + 4096, bytes.count)])
    }
    let expected = String(repeating: row.dropLast() + "\n", count: 30_000) + "\u{FFFD}"
    #expect(events == [.paste(expected)])
  }
}

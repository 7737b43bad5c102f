import Testing

@testable import TextUI

@Suite struct TextFieldTests {
  private func field(_ text: String, left: Int = 0) -> TextField {
    var field = TextField(text)
    for _ in 0..<left { _ = field.handle(Key(.left)) }
    return field
  }

  private func press(_ key: Key, _ field: inout TextField) {
    let isTaken = field.handle(key)
    #expect(isTaken, "\(key)")
  }

  @Test func typingGoesInAtTheCursor() {
    var field = field("Hà Nội", left: 4)
    for character in "xy" { press(.character(character), &field) }
    #expect(field.text == "Hàxy Nội")
    #expect(field.cursor == 4)
  }

  @Test func whatIsNoSignBecomesABlank() {
    var field = TextField()
    field.insert("a\tb\r\nc\u{1B}[31m\u{7F}\u{9B}\u{2028}d")
    #expect(field.text == "a b c [31m   d")
    let isTaken = field.handle(.character("\u{1B}"))
    #expect(!isTaken)
  }

  @Test func backspaceTakesALetterWithItsMarks() {
    var field = field("Hue\u{0302}\u{0301}")
    press(Key(.backspace), &field)
    #expect(field.text == "Hu")
    for _ in 0..<5 { press(Key(.backspace), &field) }
    #expect(field.text == "" && field.cursor == 0)
  }

  /// Input methods may send a letter and its marks one after the other.
  @Test func marksTypedAfterALetterJoinIt() {
    var field = TextField()
    for scalar in "Hue\u{0302}\u{0301}".unicodeScalars { field.insert(String(scalar)) }
    #expect(field.cursor == 3)
    #expect(field.committed.unicodeScalars.count == 3)
  }

  @Test func movingAndDeleting() {
    var field = field("một hai ba", left: 2)
    let steps: [(Key, String, Int)] = [
      (Key(.delete), "một hai a", 8), (Key(.right), "một hai a", 9), (Key(.right), "một hai a", 9),
      (.control("w"), "một hai ", 8), (.control("w"), "một ", 4), (Key(.home), "một ", 0),
      (Key(.left), "một ", 0), (.control("e"), "một ", 4), (.control("a"), "một ", 0),
      (Key(.delete), "ột ", 0), (Key(.end), "ột ", 3), (.control("u"), "", 0), (Key(.delete), "", 0),
      (.control("w"), "", 0), (Key(.backspace), "", 0),
    ]
    for (number, (key, text, cursor)) in steps.enumerated() {
      press(key, &field)
      #expect(field.text == text && field.cursor == cursor, "step \(number)")
    }
    #expect(field.isEmpty)
  }

  @Test func ctrlUKeepsWhatFollowsTheCursor() {
    var field = field("một hai", left: 3)
    press(.control("u"), &field)
    #expect(field.text == "hai" && field.cursor == 0)
  }

  @Test(arguments: [
    Key(.enter), Key(.escape), Key(.tab), Key(.up), Key(.down), Key(.function(1)), .control("s"),
    Key(.character("x"), alt: true),
  ])
  func otherKeysAreLeftToTheCaller(key: Key) {
    var field = TextField("a")
    let isTaken = field.handle(key)
    #expect(!isTaken)
    #expect(field == TextField("a"))
  }

  @Test func committedIsComposedAndTrimmed() {
    #expect(
      Array(TextField("  Hue\u{0302}\u{0301}  ").committed.unicodeScalars)
        == Array("Hu\u{1EBF}".unicodeScalars))
    #expect(TextField("   ").committed == "")
  }

  @Test func aHugePasteIsCutOff() {
    var field = TextField()
    field.insert(String(repeating: "ế", count: 100_000))
    field.insert("x")
    #expect(field.text.count == TextField.limit)
  }

  private func shown(_ field: TextField, _ columns: Int) -> (text: String, cursor: Int?) {
    var canvas = Canvas(size: Size(columns: columns + 2, rows: 1))
    field.draw(column: 1, row: 0, columns: columns, on: &canvas)
    #expect(canvas[row: 0, column: 0] == .blank && canvas[row: 0, column: columns + 1] == .blank)
    let cells = Array(canvas.row(0).dropFirst().dropLast())
    return (text(of: cells), cells.firstIndex { $0.style.role == .cursor })
  }

  @Test func longTextScrolls() {
    #expect(shown(field("abc"), 6) == ("abc   ", 3))
    #expect(shown(field("abcdefghij"), 6) == ("‹ghij ", 5))
    #expect(shown(field("abcdefghij", left: 10), 6) == ("abcde›", 0))
    #expect(shown(field("abcdefghij", left: 5), 6) == ("‹defg›", 3))
  }

  /// The cursor is always in sight and stands on the character after it.
  @Test(arguments: 1...12)
  func cursorStaysInSight(columns: Int) {
    for left in 0...14 {
      let field = field("Thừa Thiên 河內", left: left)
      let shown = shown(field, columns)
      #expect(shown.cursor != nil, "\(columns) \(left) ‹\(shown.text)›")
    }
  }

  @Test func inactiveFieldShowsNoCursor() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    TextField("abcde").draw(column: 0, row: 0, columns: 5, isActive: false, on: &canvas)
    #expect(canvas.text == "abcde")
    #expect(canvas.row(0).allSatisfy { $0.style.role == .field })
  }
}

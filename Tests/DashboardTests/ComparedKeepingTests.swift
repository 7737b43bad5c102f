@testable import BoardSupport
@testable import Dashboard
import Scores
import TextUI
import Testing
import Words

/// The compared provinces leave the board as an effect; what cannot be kept is said once.
@Suite struct ComparedKeepingTests {
  private let sonLa = ProvinceID(set: "63", code: "14")
  private let quangNinh = ProvinceID(set: "63", code: "22")

  @Test func everyChangeIsKeptAndNothingElse() {
    var board = Board()
    board.press("2cson la<Enter>jj[")
    #expect(board.effects == [.keepCompared([sonLa])])
    board.press("cquang ninh<Enter>b4")
    #expect(board.effects.count == 2 && board.effects.last == .keepCompared([sonLa, quangNinh]))
    board.press("C")
    #expect(board.effects.count == 3 && board.effects.last == .keepCompared([]))
    // There is nobody left to drop.
    board.press("C")
    #expect(board.effects.count == 3)
  }

  @Test func theBoardBeginsWithWhatWasKept() throws {
    let options = Model.Options(
      language: .english, glyphs: .blocks, size: Size(columns: 80, rows: 24),
      compared: [sonLa, quangNinh])
    let model = try #require(
      Model(
        book: Books.published, province: ProvinceID(set: "63", code: "01"), year: 2024,
        basis: .published, options: options))
    #expect(model.compared == [sonLa, quangNinh])
    var board = Board()
    board.model = model
    board.press("2")
    #expect(board.text.contains("A Son La") && board.text.contains("B Quang Ninh"), "\(board.text)")
  }

  @Test func itIsSaidOnceThatNothingIsKept() {
    var asked: [[ProvinceID]] = []
    let words = LocalizedText(same: "NOT KEPT")
    let outside = EventLoop.Outside(
      theme: { _ in Theme(name: "plain") { _ in .plain } }, reload: { nil },
      keepCompared: {
        asked.append($0)
        return Model.Notice(words)
      })
    var surface = ShownSurface(Keys.parsed("2cson la<Enter>jcquang ninh<Enter>"))
    EventLoop(outside: outside).run(Board().model, on: &surface)
    #expect(asked == [[sonLa], [sonLa, quangNinh]])
    #expect(surface.shown.count { $0.contains("NOT KEPT") } == 1)
  }
}

/// Presses keys, then hangs up; what was shown can be read.
private struct ShownSurface: Surface {
  var size = Size(columns: 80, rows: 24)
  var keys: [Key]
  var shown: [String] = []

  init(_ keys: [Key]) { self.keys = keys }

  mutating func show(_ canvas: Canvas, theme: Theme) { shown.append(canvas.text) }
  mutating func nextEvent() -> Event { keys.isEmpty ? .hungUp : .key(keys.removeFirst()) }
  mutating func forget() {}
  mutating func suspend() {}
}

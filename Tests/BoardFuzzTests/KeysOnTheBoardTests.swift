@testable import BoardSupport
@testable import Dashboard
import TestSupport
import Testing

@testable import Terminal

/// Keys nobody would press: no crash, no hang.
@Suite struct KeysOnTheBoardTests {
  /// A person's cat on the keyboard: every screen can be drawn, nothing is lost.
  @Test func keysOnTheBoard() {
    var mutator = Mutator(6, pieces: Mutator.keys)
    var board = Board()
    var decoder = KeyDecoder()
    for part in mutator.parts(of: mutator.stream(of: Mutator.rounds)) {
      for event in decoder.decode(part) { board.send(event) }
      #expect(board.lines.count == 24 || board.lines.count == 25)
    }
  }
}

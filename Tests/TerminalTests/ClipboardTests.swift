import Foundation
import TextUI
import Testing

@testable import Terminal

/// Text goes to a clipboard only where it arrives there, and nowhere onto the screen.
@Suite("The clipboard") struct ClipboardTests {
  @Test(
    "Where it arrives, and how",
    arguments: [
      ("xterm-256color", [:], ClipboardWay.plain), ("tmux-256color", ["TMUX": "/tmp/x"], .plain),
      ("screen-256color", ["TMUX": "/tmp/x"], .plain), ("screen", ["STY": "1.pts"], .throughScreen),
      ("screen.xterm-256color", ["STY": "1.pts"], .throughScreen), ("screen-256color", [:], nil),
      ("linux", [:], nil), ("vt100", [:], nil), ("putty", [:], nil),
      ("xterm-256color", ["STY": "1.pts"], .throughScreen),
      // Taken for an xterm because nobody describes them here.
      ("xterm-256color", ["TERM": "putty-256color"], nil),
      ("xterm-256color", ["TERM": "Apple_Terminal"], nil),
      ("xterm-256color", ["TERM": "rio"], .plain), ("tmux", ["TERM": "putty", "TMUX": "/tmp/x"], .plain),
    ] as [(String, [String: String], ClipboardWay?)])
  func ways(name: String, variables: [String: String], way: ClipboardWay?) {
    #expect(ClipboardWay(name, in: TerminalEnvironment(variables)) == way)
  }

  @Test("Through GNU screen in pieces that it takes, which together are the sequence")
  func pieces() {
    let encoded = String(repeating: "QUJD", count: 500)
    let whole = ClipboardWay.plain.sequence(encoded)
    let torn = String(decoding: ClipboardWay.throughScreen.sequence(encoded), as: UTF8.self)
    let pieces = torn.components(between: "\u{1B}P", and: "\u{1B}\\")
    #expect(pieces.count > 5 && pieces.allSatisfy { $0.utf8.count < 250 })
    #expect(Array(pieces.joined().utf8) == whole)
  }
}

extension String {
  /// What stands between each beginning and its end, where nothing else stands.
  fileprivate func components(between start: String, and end: String) -> [String] {
    var (rest, found) = (self[...], [String]())
    while rest.hasPrefix(start), let close = rest.range(of: end) {
      found.append(String(rest[rest.index(rest.startIndex, offsetBy: start.count)..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return rest.isEmpty ? found : []
  }
}

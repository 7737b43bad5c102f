import TextUI
import Testing

@testable import Terminal

/// What a person types, and what comes at once.
@Suite("Typing and bursts") struct InputReaderTests {
  /// What reads of these texts give, once nothing more comes.
  private func events(_ reads: String...) -> [Event] {
    var reader = InputReader()
    var events: [Event] = []
    for read in reads { events += reader.take(Array(read.utf8)) }
    while reader.patience != nil { events += reader.giveUp() }
    return events
  }

  /// What a line does to a key: cut at a place, with a gap in which the wait for an Esc ends.
  @Test(
    "A key torn apart by a slow line is that key",
    arguments: [
      ("\u{1B}[A", Key(.up)), ("\u{1B}OP", Key(.function(1))), ("\u{1B}[3~", Key(.delete)),
      ("\u{1B}[1;5C", Key(.right, control: true)), ("\u{1B}[15~", Key(.function(5))), ("\u{1B}OA", Key(.up)),
    ])
  func torn(bytes: String, key: Key) {
    let bytes = Array(bytes.utf8)
    for first in 1..<bytes.count {
      for second in first..<bytes.count {
        var reader = InputReader()
        var events: [Event] = []
        for part in [bytes[..<first], bytes[first..<second], bytes[second...]] where !part.isEmpty {
          events += reader.take(part)
          // Longer than the wait for an Esc, shorter than that for its tail.
          if reader.patience == 50 { events += reader.giveUp() }
        }
        #expect(Self.settled(events).last == .key(key), "\(first) \(second): \(events)")
        #expect(Self.settled(events).count == 1 && reader.patience == nil && !reader.awaitsTail)
      }
    }
  }

  /// Events without what was taken back; what Alt would have made of a beginning means nothing on any screen.
  private static func settled(_ events: [Event]) -> [Event] {
    events.reduce(into: []) { told, event in
      if event == .escapeTakenBack { _ = told.popLast() } else { told.append(event) }
    }
  }

  @Test("An Esc is one where nothing comes behind it, or what a person types")
  func plainEscapes() {
    var reader = InputReader()
    #expect(reader.take([0x1B]).isEmpty && reader.giveUp() == [.key(Key(.escape))])
    #expect(reader.awaitsTail && reader.patience == nil)
    #expect(reader.take(Array("q".utf8)) == letters("q") && !reader.awaitsTail)
    #expect(reader.take([0x1B]).isEmpty && reader.giveUp() == [.key(Key(.escape))])
    // A year back, right behind it: it waits, and is a letter where nothing follows.
    #expect(reader.take(Array("[".utf8)).isEmpty && reader.patience == reader.tailDelay)
    #expect(reader.giveUp() == letters("[") && reader.patience == nil)
    #expect(reader.take([0x1B]).isEmpty && reader.giveUp() == [.key(Key(.escape))])
    reader.endTail()
    #expect(reader.take(Array("[".utf8)) == letters("["))
    #expect(reader.take([0x1B]).isEmpty && reader.giveUp() == [.key(Key(.escape))])
    #expect(reader.take([0x1B]).isEmpty && reader.giveUp() == [.key(Key(.escape))])
  }

  @Test("A torn paste is a paste; a torn report of the mouse is one")
  func tornOthers() {
    var reader = InputReader()
    var events = reader.take([0x1B]) + reader.giveUp()
    events += reader.take(Array("[200~qq\r\u{1B}[201~".utf8))
    #expect(events == [.key(Key(.escape)), .escapeTakenBack, .paste("qq\n")])
    events = reader.take([0x1B]) + reader.giveUp() + reader.take(Array("[<0;3;4M".utf8))
    #expect(events.prefix(2) == [.key(Key(.escape)), .escapeTakenBack] && events.count == 3)
  }

  @Test(
    "What terminals say of themselves is no key, however long it is and wherever it is cut",
    arguments: [
      "\u{1B}]10;rgb:0000/0000/0000\u{7}", "\u{1B}]11;?\u{7}",
      "\u{1B}]52;c;" + String(repeating: "q", count: 9000) + "\u{1B}\\",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?62;22c", "\u{1B}[24;80R", "\u{1B}[113;1:3u",
      "\u{1B}[1;1:3A", "\u{1B}[3;5:3~",
    ])
  func replies(text: String) {
    let bytes = Array(text.utf8)
    for cut in [1, 2, 3, 5, bytes.count / 2, bytes.count - 1, bytes.count] where cut <= bytes.count {
      var reader = InputReader()
      var events = reader.take(bytes[..<cut])
      if cut > 2, reader.patience == 50 { events += reader.giveUp() }
      events += reader.take(bytes[cut...])
      #expect(events.isEmpty && reader.patience == nil, "\(cut): \(events)")
      #expect(reader.take(Array("q".utf8)) == letters("q"))
    }
  }

  @Test(
    "A terminal's word on its ground is no key, wherever it is cut, and says what it is",
    arguments: [
      ("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", Ground.light), ("\u{1B}]11;rgb:0/0/0\u{1B}\\", .dark),
      ("\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{7}", .dark), ("\u{1B}]11;#fdf6e3\u{7}", .light),
      ("\u{1B}]11;rgba:ffff/ffff/ffff/cccc\u{1B}\\", .light),
      ("\u{1B}]4;258;rgb:ffff/ffff/ffff\u{7}", .light),
    ])
  func grounds(text: String, ground: Ground) {
    let bytes = Array(text.utf8)
    for cut in 1...bytes.count {
      var reader = InputReader()
      var events = reader.take(bytes[..<cut])
      if reader.patience == 50 { events += reader.giveUp() }
      // After an Esc that was told a `]` alone is one that a person types.
      if cut > 1, cut < 4 { #expect(events.count <= 1) } else if cut == bytes.count { reader.endTail() }
      events += reader.take(bytes[cut...])
      guard cut != 2 else { continue }
      #expect(Self.settled(events) == [.ground(ground)] && reader.patience == nil, "\(cut): \(events)")
      #expect(reader.take(Array("q".utf8)) == letters("q"))
    }
  }

  @Test("What PuTTY answers is another colour elsewhere: it counts where nothing else was answered")
  func otherColours() {
    let (white, black) = ("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]4;258;rgb:0000/0000/0000\u{7}")
    #expect(events(white + black) == [.ground(.light)])
    #expect(events(white, black) == [.ground(.light)])
    #expect(events(black) == [.ground(.dark)])
    for (text, isPuTTY) in [(black, true), (white, false), (white + black, false), (black + white, false)] {
      var reader = InputReader()
      _ = reader.take(Array(text.utf8))
      #expect(reader.isPuTTY == isPuTTY)
    }
    for text in [
      "\u{1B}]4;1;rgb:0/0/0\u{7}", "\u{1B}]11;red\u{7}", "\u{1B}]11;rgb:1/2\u{7}",
      "\u{1B}]11;rgb:fffff/0/0\u{7}",
    ] {
      #expect(events(text).isEmpty, "\(text)")
    }
  }

  @Test(
    "What a person types ahead of a slow line stays typing",
    arguments: [
      ("1,43\r1,50\r", 10), ("1.5\t-\t0\t", 8), ("jjjj", 4), ("hoa", 3), ("\r\r\r", 3), ("\t\t", 2), ("7", 1),
      ("1,4\u{7F}5\r", 6), ("\u{13}", 1), (String(repeating: "j", count: 64), 64),
      (String(repeating: "\u{1B}[B", count: 300), 300), (String(repeating: "\u{1B}OA", count: 70) + "\r", 71),
      (String(repeating: "\u{1B}[<65;3;4M", count: 40), 40), ("\u{1B}[B\u{1B}[B\t", 3),
    ])
  func typing(text: String, count: Int) {
    let events = events(text)
    #expect(events.count == count)
    #expect(!events.contains { if case .burst = $0 { true } else { false } })
  }

  @Test(
    "Letters with a tab or return, both of these, or very much are a burst",
    arguments: [
      "Vĩnh Phúc\rBắc Ninh\r", "y\r", "7a\t", "1\t2\r", "\t\r", "Hà Nội\t1,43\r", "x\n", " \r",
      String(repeating: "a", count: 65), String(repeating: "1,43\r", count: 20), "!\r",
    ])
  func bursts(text: String) {
    let expected = text.map { $0 == "\r" ? "\n" : String($0) }.joined()
    #expect(events(text) == [.burst(expected)])
  }

  @Test("What follows soon belongs to it, however the line cuts it, and nothing of it is a key")
  func continued() {
    #expect(
      events("Vĩnh Ph", "úc\rBắc", " Nin", "h", "\r", "P", "y") == letters("Vĩnh Ph") + [
        .burst("úc\nBắc Ninh\nPy")
      ])
    var reader = InputReader()
    #expect(reader.take(Array("a\r".utf8)).isEmpty && reader.patience == Burst.patience)
    #expect(reader.take([0xE1, 0xBA]).isEmpty && reader.take([0xBF, 0x1B]).isEmpty)
    #expect(reader.giveUp() == [.burst("a\nế")] && reader.patience == nil)
    #expect(reader.take(Array("y".utf8)) == letters("y"))
  }

  @Test("Keys that send sequences, controls and corrections within it are nothing")
  func within() {
    #expect(events("ab\u{7F}c\r\u{3}\u{1B}[A\u{1B}x\u{1}") == [.burst("ac\n")])
    let paste = "\u{1B}[200~q\ty\u{1B}[201~"
    #expect(events("a\r" + paste) == [.burst("a\n"), .paste("q\ty")])
    #expect(events(paste + "a") == [.paste("q\ty")] + letters("a"))
  }

  @Test("More than a megabyte at once is told, and not kept")
  func tooLarge() {
    var reader = InputReader()
    for _ in 0..<20 { _ = reader.take(Array(String(repeating: "Hà Nội\t1,4\r", count: 6000).utf8)) }
    #expect(reader.giveUp() == [.pasteFault(.tooLarge)])
  }

  @Test("Backspace and a letter with marks at once are one typed letter")
  func composed() {
    #expect(events("\u{7F}đ") == [.retyped("đ", erasing: 1)])
    #expect(events("\u{8}\u{8}ườ") == [.retyped("ườ", erasing: 2)])
    #expect(events("d\u{7F}đ") == [.retyped("đ", erasing: 0)])
    #expect(events("\u{7F}e\u{302}") == [.retyped("ê", erasing: 1)])
    // Telex's own way back, and what a person does.
    #expect(events("\u{7F}w") == [.key(Key(.backspace))] + letters("w"))
    #expect(events("\u{7F}") == [.key(Key(.backspace))])
    #expect(events("đ") == letters("đ") && events("đa\u{7F}") == letters("đa") + [.key(Key(.backspace))])
  }

  @Test("A paste without its end ends by silence, Esc or Ctrl-C; what came is given, and that is told")
  func endless() {
    let fault = Event.pasteFault(.withoutEnd)
    #expect(events("\u{1B}[200~Hà Nội\t1,4") == [.paste("Hà Nội\t1,4"), fault])
    #expect(events("\u{1B}[200~abc", "q", "\u{1B}") == [.paste("abcq"), fault])
    #expect(events("\u{1B}[200~abc", "\u{1B}", "\u{3}") == [.paste("abc"), fault, .key(.control("c"))])
    #expect(events("\u{1B}[200~abc\u{1B}[20") == [.paste("abc"), fault])
    #expect(events("\u{1B}[200~") == [fault])
    var reader = InputReader()
    #expect(reader.take(Array("\u{1B}[200~a".utf8)).isEmpty && reader.patience == 2000)
    #expect(reader.take([0x1B]).isEmpty && reader.patience == 500)
    // The rest of its end came in time.
    #expect(reader.take(Array("[201~y".utf8)) == [.paste("a")] + letters("y") && reader.patience == nil)
  }

  @Test("A paste beyond its bound is told, takes no memory, and what follows it is a key")
  func hugePaste() {
    let row = Array(String(repeating: "~~Hà Nội\t1,4\r", count: 5000).utf8)
    for end in ["\u{1B}[201~", ""] {
      var reader = InputReader()
      #expect(reader.take(Array("\u{1B}[200~".utf8)).isEmpty)
      for _ in 0..<40 { #expect(reader.take(row).isEmpty) }
      var events = reader.take(Array(end.utf8))
      while reader.patience != nil { events += reader.giveUp() }
      #expect(events == [.pasteFault(.tooLarge)])
      #expect(reader.take(Array("y".utf8)) == letters("y"))
    }
  }

  @Test("The end of the line takes with it what was not whole")
  func end() {
    var reader = InputReader()
    _ = reader.take(Array("a\r\u{1B}".utf8))
    #expect(reader.end() == [.key(Key(.escape))] && reader.patience == nil)
  }

  private func letters(_ text: String) -> [Event] { text.map { .key(.character($0)) } }
}

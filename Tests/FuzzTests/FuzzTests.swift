import Foundation
import JSONText
import PublishedData
import TestSupport
import TextUI
import Testing
import Words

@testable import Scores
@testable import Storage
@testable import Terminal

/// Texts and keys nobody would write: no crash, no hang, and what is taken makes sense.
@Suite struct FuzzTests {
  private static let json = [
    "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "-", "1e999", "1e-999",
    "0.1e",
    "\"format\": 2", "{}", "[[[[[[[[", "\u{FEFF}", "//", "\n", String(repeating: "9", count: 400),
  ]

  /// What is read as JSON can be written and read again.
  @Test func json() throws {
    var mutator = Mutator(1, pieces: Self.json)
    let seeds = ["board.json", "targets.json", "indices/papi.json"].compactMap {
      try? PublishedSource().read($0)
    }
    #expect(seeds.count == 3)
    for round in 0..<Mutator.rounds {
      let bytes = mutator.changed(seeds[round % seeds.count])
      do throws(JSONFault) {
        let root = try JSONDocument(bytes).root
        _ = [root["format"]?.integer].count + (root.members.map(Array.init)?.count ?? 0)
      } catch {
        #expect(error.line > 0 && error.line <= bytes.count { $0 == 10 } + 1)
      }
    }
  }

  /// A data folder one of whose files is spoilt: it is told or it loads; nothing else happens.
  @Test func dataFiles() throws {
    var mutator = Mutator(2, pieces: Self.json)
    let paths = PublishedSource().paths.filter { $0.hasSuffix(".json") && !$0.hasPrefix("themes/") }
    for round in 0..<max(60, Mutator.rounds / 15) {
      let path = paths[round % paths.count]
      let spoilt = SpoiltSource(path: path, bytes: mutator.changed(try PublishedSource().read(path)))
      let data = BoardData.load(from: spoilt)
      for finding in data.findings { #expect(!finding.words.vietnamese.isEmpty && !finding.file.isEmpty) }
      for book in data.books.values {
        for year in book.years { _ = book.yearTable(year) }
      }
    }
  }

  /// A theme is whole, or every fault names its line.
  @Test func themes() throws {
    var mutator = Mutator(3, pieces: Self.json + ["\"bold\"", "\"colour\"", "\"#ffffff\"", "256", "-1"])
    let seeds = try PublishedSource().paths.filter { $0.hasPrefix("themes/") }.map {
      try PublishedSource().read($0)
    }
    #expect(seeds.count >= 7)
    for round in 0..<Mutator.rounds {
      do throws(ThemeFaults) {
        _ = try Theme(name: "x", bytes: mutator.changed(seeds[round % seeds.count]), file: "x.json")
      } catch {
        #expect(!error.faults.isEmpty && error.faults.allSatisfy { $0.line > 0 })
      }
    }
  }

  /// Journals and histories with spoilt lines: the others are used.
  @Test func histories() throws {
    var mutator = Mutator(4, pieces: Self.json)
    let line = """
      {"time": "2026-04-15T07:02:11Z", "user": "lan", "action": "publish", "index": "papi", "year": 2024, \
      "provinces": "63", "code": "01", "item": "1.1", "from": null, "to": 1.5, "id": "a-1"}
      """
    let whole = Array((line + "\n" + line + "\n").utf8)
    for _ in 0..<Mutator.rounds {
      let history = HistoryFile.read(whole + mutator.changed(whole))
      #expect(history.entries.count + history.findings.count >= 2)
    }
  }

  /// Events in one line; a mark that comes after its letter joins it in a field, so scalars count.
  private static func typed(_ events: [Event]) -> [Unicode.Scalar] {
    events.flatMap { event -> [Unicode.Scalar] in
      guard case .key(let key) = event, case .character(let character) = key.code else {
        return Array("<\(event)>".unicodeScalars)
      }
      return Array((key.control ? "^" : key.alt ? "⌥" : "").unicodeScalars) + Array(character.unicodeScalars)
    }
  }

  /// The same bytes are the same events, however the line cuts them into pieces.
  @Test func keyInput() {
    var mutator = Mutator(5, pieces: Mutator.keys)
    for _ in 0..<max(50, Mutator.rounds / 10) {
      let bytes = mutator.stream(of: 400)
      var (one, other) = (KeyDecoder(), KeyDecoder())
      let whole = one.decode(bytes)
      let pieces = mutator.parts(of: bytes).flatMap { other.decode($0) }
      #expect(Self.typed(whole) == Self.typed(pieces), "\(bytes)")
      _ = (one.giveUp(), other.giveUp())
    }
  }

  /// What is read at once decides what is typing; whatever it is, no letter is lost, and none is left
  /// waiting.
  @Test func bursts() {
    var mutator = Mutator(8, pieces: Mutator.keys)
    for _ in 0..<max(50, Mutator.rounds / 10) {
      var reader = InputReader()
      var events: [Event] = []
      for part in mutator.parts(of: mutator.stream(of: 400)) {
        events += reader.take(part)
        if mutator.number(in: 0...4) == 0 { while reader.patience != nil { events += reader.giveUp() } }
      }
      while reader.patience != nil { events += reader.giveUp() }
      for case .burst(let text) in events {
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" && $0 != "\n" })
      }
    }
  }
}

/// The published data with one file spoilt.
private struct SpoiltSource: DataSource {
  var path: String
  var bytes: [UInt8]
  private let whole = PublishedSource()

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  func read(_ path: String) throws(ReadFault) -> [UInt8] { path == self.path ? bytes : try whole.read(path) }
  func names(in folder: String) -> [String] { whole.names(in: folder) }
}

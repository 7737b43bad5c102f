import Foundation
import TestSupport
import TextUI
import Testing

/// Text that reaches the board where the terminal does not say that it is pasted.
@Suite("Bytes are not commands", .serialized) struct RawPasteTests {
  private let folder: TemporaryFolder
  private let data: String
  private static let names = "Vĩnh Phúc\rBắc Ninh\r"

  init() throws {
    folder = try TemporaryFolder()
    data = folder.path("papi")
    #expect(try Papiboard.run("init", data).ending == .exited(0))
  }

  /// The grid with a value that waits to be published.
  private func grid(_ terminal: String = "xterm-256color") throws -> TestProgram {
    let board = try Papiboard.open(["--data", data], terminal: terminal)
    board.press("7", for: "Nhập điểm 2025")
    board.press("[", for: "Nhập điểm 2024")
    board.press("1,43\r") { $0.text.contains("1,43") }
    return board
  }

  /// The edits of values in the draft, each a line.
  private func edits() throws -> [Substring] {
    let drafts = data + "/drafts/papi"
    let names = try FileManager.default.contentsOfDirectory(atPath: drafts).filter { $0.hasSuffix(".jsonl") }
    return try names.flatMap { name in
      try String(contentsOfFile: drafts + "/" + name, encoding: .utf8).split(separator: "\n")
    }.filter { $0.contains("\"cells\": [[") }
  }

  private func end(_ board: TestProgram) throws {
    board.signal(15)
    #expect(try board.waitForExit() == .exited(0))
    #expect(try Papiboard.run("history", "--data", data).text.contains("1,43") == false)
    #expect(!FileManager.default.fileExists(atPath: data + "/history.jsonl"))
  }

  @Test("Names in one write, whatever the terminal", arguments: ["xterm-256color", "linux", "vt100"])
  func oneWrite(terminal: String) throws {
    let board = try grid(terminal)
    board.send(Self.names)
    #expect(board.wait(for: "Xem trước khi dán"), "\(board.emulator.text)")
    board.waitUntilQuiet()
    #expect(try edits().count == 1)
    try end(board)
  }

  @Test("Names as the terminal pastes them")
  func bracketed() throws {
    let board = try grid()
    board.paste(Self.names)
    #expect(board.wait(for: "Xem trước khi dán"), "\(board.emulator.text)")
    #expect(try edits().count == 1)
    try end(board)
  }

  @Test(
    "Names byte by byte, as fast as they can be written, and in pieces of any size", arguments: [1, 2, 3, 7])
  func pieces(size: Int) throws {
    let board = try grid()
    let bytes = Array(Self.names.utf8)
    var (last, longest) = (ContinuousClock.now, Duration.zero)
    for start in stride(from: 0, to: bytes.count, by: size) {
      board.send(Array(bytes[start..<min(start + size, bytes.count)]))
      let now = ContinuousClock.now
      (last, longest) = (now, max(longest, now - last))
    }
    board.waitUntilQuiet()
    // A busy machine stops a writer for longer than a person pauses: then it was not as fast as it can be written.
    if longest < .milliseconds(4) { #expect(try edits().count == 1) }
    try end(board)
  }

  @Test("A table is rehearsed, and a yes that was typed with it is none")
  func table() throws {
    let board = try grid()
    board.send("Tỉnh\t1.1\rHà Giang\t1,5\ry")
    #expect(board.wait(for: "Xem trước khi dán"), "\(board.emulator.text)")
    board.waitUntilQuiet()
    #expect(board.emulator.text.contains("Xem trước khi dán"), "\(board.emulator.text)")
    #expect(try edits().count == 1)
    board.press("y") { !$0.text.contains("Xem trước khi dán") }
    #expect(try edits().count == 2)
    try end(board)
  }

  @Test("The key that asks and the one that answers in one write: nothing is published")
  func askedAndAnswered() throws {
    let board = try grid()
    // Why a published value changes is asked first, once.
    board.enter("P")
    board.waitUntilQuiet()
    board.press("in sai\r", for: "có, công bố")
    board.press(Keys.escape) { !$0.text.contains("có, công bố") }
    board.send("Py")
    #expect(board.wait(for: "chưa làm gì"), "\(board.emulator.text)")
    #expect(!board.emulator.text.contains("Đã công bố 1 giá trị"))
    board.press("P", for: "có, công bố")
    board.send("yj")
    #expect(board.wait { !$0.text.contains("có, công bố") })
    board.waitUntilQuiet()
    try end(board)
  }

  @Test("Elsewhere it is ignored with a word, and in a field it is text")
  func elsewhere() throws {
    let board = try Papiboard.open(["--data", data])
    board.send("Vĩnh Phúc\r")
    #expect(board.wait(for: "coi như dán"), "\(board.emulator.text)")
    board.press("p", for: "Chọn tỉnh")
    board.send("Bắc Ninh\r")
    #expect(board.wait(for: "Bắc Ninh"), "\(board.emulator.text)")
    board.waitUntilQuiet(milliseconds: 100)
    board.press("\r") { $0.row(0).contains("Bắc Ninh") }
    try board.quit()
  }

  @Test("Figures typed ahead with Enter are typing, and held arrows are arrows")
  func typing() throws {
    let board = try grid()
    board.send("1,50\r1,51\r")
    #expect(board.wait { $0.text.contains("1,50") && $0.text.contains("1,51") }, "\(board.emulator.text)")
    board.waitUntilQuiet(milliseconds: 100)
    #expect(try edits().count == 3)
    board.send(String(repeating: Keys.up, count: 40))
    board.waitUntilQuiet()
    #expect(board.emulator.hasSelected("01 Hà Nội"), "\(board.emulator.text)")
    try end(board)
  }

  @Test("A paste without its end gives what came, by Ctrl-C or Esc or silence", arguments: ["\u{1B}", ""])
  func withoutEnd(key: String) throws {
    let board = try grid()
    board.send("\u{1B}[200~Tỉnh\t1.1\rHà Giang\t1,5\r")
    board.waitUntilQuiet(milliseconds: 30)
    if !key.isEmpty { board.send(key) }
    #expect(board.wait(for: "không có dấu kết thúc"), "\(board.emulator.text)")
    #expect(board.emulator.text.contains("Xem trước khi dán"))
    board.waitUntilQuiet(milliseconds: 100)
    board.press(Keys.escape, for: "Không dán gì.")
    try end(board)
  }

  @Test("Ctrl-C quits also out of a paste without its end")
  func interrupted() throws {
    let board = try Papiboard.open()
    board.send("\u{1B}[200~abcq")
    board.waitUntilQuiet(milliseconds: 30)
    board.send(Keys.control("c"))
    #expect(try board.waitForExit() == .exited(0))
    #expect(board.isTerminalRestored)
  }
}

import Foundation
import TestSupport
import Testing

/// What Vietnamese input methods send: letters, and Backspace with what takes their place, in one piece.
@Suite("Input methods in a terminal") struct InputMethodTests {
  /// A word as each of them sends it, piece by piece.
  struct Method: Sendable, CustomTestStringConvertible {
    var name: String
    var pieces: [String]
    var text: String
    /// The province that is meant.
    var province: String
    var testDescription: String { name }
  }

  static let methods = [
    Method(
      name: "Telex: hoaf binhf",
      pieces: ["h", "o", "a", "\u{7F}\u{7F}oà", " ", "b", "i", "n", "h", "\u{7F}\u{7F}\u{7F}ình"],
      text: "hoà bình", province: "Hòa Bình"),
    Method(
      name: "Telex: ddaf nawngx",
      pieces: ["d", "\u{7F}đ", "a", "\u{7F}à", " ", "n", "a", "\u{7F}ă", "n", "g", "\u{8}\u{8}\u{8}ẵng"],
      text: "đà nẵng", province: "Đà Nẵng"),
    Method(
      name: "VNI: ca62n tho7", pieces: ["c", "a", "\u{7F}â", "\u{7F}ầ", "n", " ", "t", "h", "o", "\u{7F}ơ"],
      text: "cần thơ", province: "Cần Thơ"),
    Method(
      name: "VIQR: la(.ng so+n",
      pieces: ["l", "a", "\u{7F}ă", "\u{7F}ạ", "n", "g", " ", "s", "o", "\u{7F}ơ", "n"],
      text: "lạng sơn", province: "Lạng Sơn"),
    Method(
      name: "Backspace and letter apart, decomposed",
      pieces: ["n", "g", "h", "e", "\u{7F}", "e\u{323}", " ", "a", "n"],
      text: "nghẹ an", province: "Nghệ An"),
    Method(name: "whole words", pieces: ["Sơn ", "La"], text: "Sơn La", province: "Sơn La"),
  ]

  private func type(_ method: Method, into program: TestProgram) {
    for piece in method.pieces {
      program.send(piece)
      program.waitUntilQuiet(milliseconds: 30)
    }
  }

  @Test("In a search, in the search of the grid and in a line", arguments: methods)
  func typed(method: Method) throws {
    let folder = try TemporaryFolder()
    let data = folder.path("d")
    try #require(try Papiboard.run("init", data).ending == .exited(0))
    let program = try Papiboard.open(["--data", data])
    let chosen = { (emulator: TerminalEmulator) in
      (0..<emulator.size.rows).contains { row in
        emulator.row(row).contains("›") && emulator.row(row).contains(method.province)
      }
    }
    program.press("4/", for: "Tìm")
    type(method, into: program)
    #expect(program.wait(until: chosen), "\(program.emulator.text)")
    #expect(program.emulator.text.contains(method.text), "\(program.emulator.text)")
    program.press("\r") { !$0.text.contains("Tìm:") }
    program.press("7[", for: "Nhập điểm 2024")
    program.press("/", for: "Tìm")
    type(method, into: program)
    #expect(program.wait(until: chosen), "\(program.emulator.text)")
    program.press("\r") { !$0.text.contains("Tìm:") }
    program.press("s" + Keys.control("u"), for: "Nguồn")
    type(method, into: program)
    program.press("\r", for: "Nguồn năm 2024: \(method.text)")
    program.signal(15)
    _ = try program.waitForExit()
  }

  @Test("In the grid figures pass an input method; its letters change nothing and it is said")
  func grid() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("d")
    try #require(try Papiboard.run("init", data).ending == .exited(0))
    let program = try Papiboard.open(["--data", data])
    program.press("7", for: "0/952 ô")
    program.press("1,43\r", for: "1/952 ô")
    // Telex dd, VNI u7, VIQR a', each made of a key that was a command or nothing.
    for letter in ["đ", "ư", "á"] {
      program.send("\u{7F}" + letter)
      #expect(program.wait(for: "“\(letter)”"), "\(program.emulator.text)")
    }
    #expect(program.emulator.text.contains("1/952 ô"))
    // In an open cell they are letters, which are no number.
    program.press("1", for: "›04 Cao Bằng")
    for piece in ["a", "\u{7F}â", "\u{7F}ấ"] {
      program.send(piece)
      program.waitUntilQuiet(milliseconds: 30)
    }
    program.press("\r", for: "“1ấ” không phải là số")
    program.press("u", for: "0 lỗi")
    program.signal(15)
    _ = try program.waitForExit()
  }
}

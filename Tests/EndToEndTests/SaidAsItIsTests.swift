import Foundation
import TestSupport
import Testing
import TextUI

/// What a line says beside its answer: whose figures they are, and commands that can be typed.
@Suite("Said as it is") struct SaidAsItIsTests {
  @Test(
    "A part of a merged province is named as one, on standard error and on the page",
    arguments: ["report", "trend", "levers", "targets"])
  func partOfAnother(command: String) throws {
    let words = "Quy về 34 tỉnh, Vĩnh Phúc là một phần của Phú Thọ; số liệu ở đây là của Phú Thọ."
    let part = try Papiboard.run(command, "--province", "vinh phuc", "--basis", "34", "--language", "vi")
    #expect(part.ending == .exited(0) && part.errors == words + "\n", "\(part.errors)")
    let flat = part.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains(words), "\(part.text)")
    for name in ["phu tho", "hue"] {
      #expect(try Papiboard.run(command, "--province", name, "--basis", "34").errors == "")
    }
    for command in ["plan", "ranking"] {
      #expect(try Papiboard.run(command, "--province", "vinh phuc", "--basis", "34").errors == words + "\n")
    }
    for command in ["targets", "plan"] {
      let none = try Papiboard.run(
        command, "--province", "vinh phuc", "--basis", "34", "--language", "vi"
      ).text
      #expect(none.contains("của Phú Thọ.") && !none.contains("nào của Vĩnh Phúc"), "\(none)")
    }
  }

  @Test("The source of an import stands once in the history; messages name the folder")
  func history() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("p api")
    #expect(try Papiboard.run("init", data).text.contains("papiboard --data '\(data)'"))
    let file = try folder.write("a.csv", Array("code,1.1\n14,1.2\n".utf8))
    let done = try Papiboard.run(
      "import", file, "--data", data, "--year", "2024", "--replace", "--source", "Nguồn A", "--accept")
    #expect(done.ending == .exited(0), "\(done.errors)")
    let lines = try Papiboard.run("history", "--data", data, "--province", "14").text.split(separator: "\n")
      .dropFirst(2)
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(line.components(separatedBy: "Nguồn A").count == 2, "\(line)")
    }
    let unknown = try Papiboard.run("undo", "nobody", "--data", data, "--language", "en")
    #expect(unknown.errors.contains("papiboard history --data '\(data)'"), "\(unknown.errors)")
  }

  @Test("A folder without scores: the line says so and ends with 1, line by line it opens")
  func empty() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("new")
    #expect(try Papiboard.run("init", data, "--empty").ending == .exited(0))
    for command in ["report", "trend", "ranking", "levers"] {
      let answer = try Papiboard.run(command, "--data", data, "--language", "en")
      #expect(answer.ending == .exited(1) && answer.text == "", "\(command)")
      #expect(answer.errors.contains("papiboard import FILE --data \(data) --index papi"), "\(answer.errors)")
    }
    // What needs no scores is shown, as the panels show it.
    for (command, words) in [("targets", "no target of Hanoi"), ("plan", "There is no plan of Hanoi.")] {
      let answer = try Papiboard.run(command, "--data", data, "--language", "en")
      #expect(answer.ending == .exited(0) && answer.errors.isEmpty, "\(answer.errors)")
      #expect(answer.text.contains(words), "\(answer.text)")
      #expect(try Papiboard.run(command, "--data", data, "--format", "json").ending == .exited(0))
    }
    // The command that is told can be typed, words in capitals replaced.
    let file = try folder.write("a.csv", "code,1.1\n01,1.2\n")
    let told = try Papiboard.run("ranking", "--data", data, "--language", "en").errors
    let words = told.split(whereSeparator: \.isWhitespace).drop { $0 != "papiboard" }.dropFirst()
    let replaced = ["FILE": file, "YEAR": "2024", "TEXT": "x"]
    let typed = words.map { replaced[String($0)] ?? String($0) } + ["--dry-run", "--accept"]
    #expect(try Papiboard.run(typed).ending == .exited(0))
    let linear = try Papiboard.run("--data", data, "--linear", "--language", "en")
    #expect(linear.ending == .exited(0) && linear.text.hasPrefix("There are no scores yet."))
  }

  @Test("On a terminal an error is broken between words; a command in it begins a line")
  func wrapping() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("new")
    #expect(try Papiboard.run("init", data, "--empty").ending == .exited(0))
    let program = try Papiboard.open(
      ["ranking", "--data", data, "--language", "en"], size: Size(columns: 120, rows: 24),
      until: "papiboard import FILE")
    #expect(program.emulator.row(0) == "The index papi has no year yet. Bring one in with:")
    #expect(program.emulator.row(1).hasPrefix("papiboard import FILE --data"))
    let unknown = try Papiboard.open(
      ["ranking", "--index", "nope"], size: Size(columns: 40, rows: 24), until: "sipas")
    #expect(unknown.emulator.row(0) == "--index nope: không có chỉ số này. Có:")
    #expect(unknown.emulator.row(1) == "dti, ict-index, paca, papi, par-index,")
  }
}

import Foundation
import TestSupport
import Testing

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
    let lines = try Papiboard.run("history", "--data", data).text.split(separator: "\n").dropFirst(2)
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
    for command in ["report", "trend", "ranking", "levers", "targets", "plan"] {
      let answer = try Papiboard.run(command, "--data", data, "--language", "en")
      #expect(answer.ending == .exited(1) && answer.text == "", "\(command)")
      #expect(answer.errors.contains("papiboard import FILE --data \(data) --index papi"), "\(answer.errors)")
    }
    let linear = try Papiboard.run("--data", data, "--linear", "--language", "en")
    #expect(linear.ending == .exited(0) && linear.text.hasPrefix("There are no scores yet."))
  }
}

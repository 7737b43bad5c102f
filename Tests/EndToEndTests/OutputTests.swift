import Foundation
import TestSupport
import TextUI
import Testing

/// `--output` of every command that prints, and `w` of the board.
@Suite("Where output goes") struct OutputTests {
  static let lines: [[String]] = [
    ["report"], ["report", "--format", "html"], ["report", "--plan", "son-la-2021"],
    ["ranking"], ["ranking", "--format", "csv"], ["ranking", "--format", "json"],
    ["trend"], ["trend", "--format", "csv"], ["trend", "--format", "json"],
    ["targets"], ["targets", "--format", "json"], ["levers"], ["levers", "--format", "json"],
    ["plan"], ["plan", "--format", "csv"], ["plan", "--format", "json"],
    ["history"], ["history", "--format", "json"],
    ["export"], ["export", "--level", "total", "--excel"],
  ]

  @Test("A file has what would be printed; - prints; with --read-only there is none", arguments: lines)
  func commands(line: [String]) throws {
    let folder = try TemporaryFolder()
    let printed = try Papiboard.run(line)
    let written = try Papiboard.run(line + ["--output", folder.path("a")])
    #expect(written.ending == .exited(0) && written.text == "", "\(written.errors)")
    #expect(try folder.read("a") == printed.output)
    #expect(try Papiboard.run(line + ["--output", "-", "--read-only"]).output == printed.output)
    let refused = try Papiboard.run(line + ["--output", folder.path("b"), "--read-only", "--language", "en"])
    #expect(refused.ending == .exited(2) && refused.text == "" && refused.errors.contains("for reading only"))
    #expect(try folder.contents().keys.sorted() == ["a"])
  }

  @Test("What goes wrong is told by its cause, in both languages")
  func causes() throws {
    let folder = try TemporaryFolder()
    let causes = [
      (folder.root, "đó là một thư mục", "it is a folder"),
      (folder.path("no/a"), "không có thư mục \(folder.path("no"))", "there is no folder"),
      ("/dev/full", "đĩa đầy", "no space left"), ("", "thiếu tên tệp", "name of a file is missing"),
    ]
    for (path, vietnamese, english) in causes {
      for (language, words) in [("vi", vietnamese), ("en", english)] {
        let answer = try Papiboard.run("ranking", "--output", path, "--language", language)
        #expect(answer.ending == .exited(2) && answer.errors.contains(words), "\(answer.errors)")
      }
    }
    #expect(try folder.contents().isEmpty)
  }

  @Test("/dev/stdout is what is printed; what the file had before stays")
  func standardOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write("log", "before\n")
    let script = #"exec "$1" ranking --output /dev/stdout >>"$2""#
    let program = try BuiltProducts.path(of: "papiboard")
    let answer = try TestCommand(
      executable: "/bin/sh", arguments: ["-c", script, "_", program, folder.path("log")],
      environment: Papiboard.environment())
    #expect(answer.ending == .exited(0), "\(answer.errors)")
    #expect(try folder.read("log") == Array("before\n".utf8) + Papiboard.run("ranking").output)
  }

  @Test("The board writes into pipes, not over its own screen")
  func board() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    let program = try Papiboard.open(size: Size(columns: 120, rows: 24))
    program.press("4", for: "Xếp hạng")
    for (path, words) in [
      ("/dev/stdout", "đó là một màn hình"), ("-", "đó là một màn hình"),
      (folder.path("pipe"), "không có ai đọc"),
    ] {
      program.send("w")
      program.waitUntilQuiet(milliseconds: 100)
      program.press("\u{15}\(path)\r", for: words)
    }
    let reader = open(folder.path("pipe"), O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    program.send("w")
    program.waitUntilQuiet(milliseconds: 100)
    program.press("\u{15}\(folder.path("pipe"))\r", for: "Đã ghi")
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(reader, &buffer, buffer.count)
    #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).contains("43.7747"))
    try program.quit()
  }
}

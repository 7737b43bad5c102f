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

  @Test("Without --format the ending of the file says it; what papiboard cannot write is refused")
  func endings() throws {
    let folder = try TemporaryFolder()
    let commands = [["report"], ["ranking"], ["trend"], ["targets"], ["levers"], ["plan"], ["history"]]
    for command in commands {
      for (ending, format) in [
        ("html", "html"), ("MD", "markdown"), ("tsv", "tsv"), ("txt", "text"), ("log", "text"),
      ] {
        let file = folder.path("a.\(ending)")
        #expect(try Papiboard.run(command + ["--output", file]).ending == .exited(0))
        let printed = try Papiboard.run(command + ["--format", format]).output
        #expect(try folder.read("a.\(ending)") == printed, "\(command) \(ending)")
      }
      let refused = try Papiboard.run(command + ["--output", folder.path("b.pdf"), "--language", "en"])
      #expect(refused.ending == .exited(2) && refused.errors.contains("write .html"), "\(refused.errors)")
      let asked = try Papiboard.run(command + ["--output", folder.path("c.html"), "--format", "json"])
      #expect(asked.ending == .exited(0))
      #expect(try folder.read("c.html").first == UInt8(ascii: "{"))
    }
    #expect(try folder.contents()["b.pdf"] == nil)
    let calendar = try Papiboard.run("report", "--output", folder.path("a.ics"), "--language", "en")
    #expect(
      calendar.ending == .exited(2)
        && calendar.errors.contains(
          "this page is written to: .txt, .md, .html, .docx, .csv, .tsv, .xlsx, .json, .svg.")
    )
    let table = try Papiboard.run("export", "--output", folder.path("e.tsv"))
    #expect(table.ending == .exited(0))
    #expect(String(decoding: try folder.read("e.tsv"), as: UTF8.self).hasPrefix("code\tprovince\t1.1\t"))
    let page = try Papiboard.run("export", "--output", folder.path("e.html"), "--language", "en")
    #expect(page.ending == .exited(2) && page.errors.contains("this table is written to: .csv, .tsv, .xlsx."))
  }

  @Test("--excel is for CSV; elsewhere it is no silent wish")
  func excel() throws {
    let folder = try TemporaryFolder()
    let file = folder.path("a.csv")
    #expect(try Papiboard.run("ranking", "--excel", "--output", file).ending == .exited(0))
    #expect(try folder.read("a.csv") == Papiboard.run("ranking", "--format", "csv", "--excel").output)
    for rest in [[], ["--format", "json"], ["--format", "tsv"], ["--output", folder.path("a.html")]] {
      let refused = try Papiboard.run(["ranking", "--excel", "--language", "en"] + rest)
      #expect(refused.ending == .exited(2) && refused.text == "", "\(rest)")
      #expect(refused.errors.contains("--excel: for CSV only; add --format csv"), "\(refused.errors)")
    }
    for rest in [["--format", "xlsx"], ["--output", folder.path("b.xlsx")], ["--format", "tsv"]] {
      let refused = try Papiboard.run(["export", "--excel", "--language", "en"] + rest)
      #expect(refused.ending == .exited(2) && refused.errors.contains("--excel: for CSV only"), "\(rest)")
    }
    #expect(try folder.contents().keys.sorted() == ["a.csv"])
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

import Foundation
import TestSupport
import Testing

/// What goes wrong outside the program, told in the reader's language with the right cause and status.
@Suite("Failing in words") struct FailingTests {
  /// Every way of printing: of the parser, of pages, of tables, of sentences.
  static let printing = [
    "--help", "--version", "ranking --help", "help plan", "--generate-completion-script bash", "report",
    "ranking", "assign",
    "trend --format json", "export --all", "themes", "validate", "history", "check-terminal", "init DIR/new",
  ]

  /// Runs a line of a shell, in which `papiboard` is the program and `DIR` a folder.
  private func shell(_ line: String, in folder: TemporaryFolder, locale: String = "C.UTF-8") throws
    -> TestCommand
  {
    let program = "'\(URL(fileURLWithPath: try BuiltProducts.path(of: "papiboard")).path)'"
    let text = line.replacing("papiboard ", with: program + " ").replacing(
      "DIR", with: "'\(folder.path(""))'")
    return try TestCommand(
      executable: "/bin/bash", arguments: ["-c", text], environment: Papiboard.environment(locale))
  }

  @Test("A full disk behind standard output is told, whatever is printed", arguments: printing)
  func fullDisk(line: String) throws {
    let command = try shell("papiboard \(line) >/dev/full", in: TemporaryFolder())
    #expect(
      command.ending == .exited(2) && command.errors == "không ghi được stdout: đĩa đầy\n",
      "\(command.errors)")
  }

  @Test(
    "A reader who went away, where the parent ignores SIGPIPE; one who waits dies as ever",
    arguments: printing)
  func brokenPipe(line: String) throws {
    let folder = try TemporaryFolder()
    // The reader is gone before anything is written.
    let run = "{ sleep 0.3; papiboard \(line); echo $? >&2; } | true"
    let told = try shell("trap '' PIPE; \(run); sleep 0.1", in: folder)
    #expect(
      told.errors == "không ghi được stdout: chương trình nhận ở đầu kia đã dừng đọc\n2\n", "\(told.errors)")
    let silent = try shell("rm -rf DIR/new; \(run); sleep 0.1", in: folder)
    #expect(silent.errors.hasSuffix("141\n") && !silent.errors.contains("stdout"), "\(silent.errors)")
  }

  @Test(
    "What the system refuses is told by its cause",
    arguments: [
      ("ulimit -f 1; papiboard export --all >DIR/a", "không ghi được stdout: vượt cỡ tệp cho phép"),
      ("ulimit -f 1; papiboard export --all --output DIR/a", "a: vượt cỡ tệp cho phép"),
      ("ulimit -f 1; papiboard init DIR/d", "vượt cỡ tệp cho phép"),
      ("papiboard report >&-", "không ghi được stdout: đã bị đóng từ trước"),
      ("papiboard --help >&-", "không ghi được stdout: đã bị đóng từ trước"),
      ("papiboard report --output DIR/no/a", "không có thư mục"),
      ("papiboard report --data DIR/no", "không có thư mục"),
      ("cd DIR; mkdir x; cd x; rmdir ../x; papiboard report --output a", "thư mục đang đứng đã bị xóa"),
    ])
  func refusals(line: String, words: String) throws {
    let folder = try TemporaryFolder()
    let command = try shell(line, in: folder)
    #expect(
      command.ending == .exited(2) && command.errors.contains(words), "\(command.ending) \(command.errors)")
    // Nothing half written stays.
    #expect(try folder.contents().keys.allSatisfy { $0 == "a" })
  }

  @Test("Standard error that takes nothing changes no status")
  func fullErrors() throws {
    let folder = try TemporaryFolder()
    #expect(try shell("papiboard ranking --bad 2>/dev/full", in: folder).ending == .exited(2))
    #expect(try shell("papiboard ranking --year 1900 2>&-", in: folder).ending == .exited(2))
  }

  /// Words of every command and of what can be wrong with a line, a file, a folder.
  static let speaking: [String] =
    commands.map { $0 + " --help" } + [
      "--help", "--version", "help", "report", "ranking", "trend", "targets", "levers --reach-rank 15",
      "plan",
      "plan --overdue", "report --plan son-la-2021", "report --lead 'Sở Nội vụ'", "history", "validate",
      "themes", "themes mono",
      "themes --contrast", "check-terminal", "ranking --item 7", "trend --province 'Thừa Thiên Huế'",
      // Faults.
      "nothing", "ranking --bad", "ranking --item 99", "ranking --province Nowhere", "ranking --year 1900",
      "ranking --index none", "ranking --format none", "ranking --excel", "report --output DIR/no/a",
      "report --data DIR/no",
      "themes none", "themes DIR/bad.json", "ranking --data DIR/broken", "validate DIR/broken",

      "import DIR/bad.csv --data DIR/good --year 2024 --source x",
      "import DIR/bad.csv --data DIR/good --year 2024 --source x --dry-run",
      "import DIR/no.csv --data DIR/good --year 2024 --source x", "import DIR/bad.csv",
      "undo none --data DIR/good", "undo --data DIR/good",
      "init DIR/good", "own --data DIR/good", "own 14 --data DIR/good",
      "own Nowhere --data DIR/good",
      "history --data DIR/good", "history --data DIR/no", "targets --fail-on late", "targets --fail-on none",
      "ranking --province 24",
      "report --format docx --output DIR/a.xyz", "dashboard --linear </dev/null",
      "ranking --read-only --output DIR/b", "assign", "assign set 4.1 --lead 'Sở Tư pháp' --data DIR/good",
      "assign set 9.9 --data DIR/good", "assign import DIR/bad.csv --data DIR/good",
      "assign --unit 'Sở Y tế'",
    ]

  static let commands = [
    "dashboard", "report", "ranking", "trend", "targets", "levers", "plan", "export", "import", "undo",
    "history", "validate", "assign", "assign show", "assign set", "assign import",
    "init", "own", "themes", "check-terminal",
  ]

  /// A good folder, a broken one, and broken files; what writes is refused or changes only the good one.
  private static let folder = Result {
    let folder = try TemporaryFolder()
    try folder.write("bad.json", "{")
    try folder.write("bad.csv", "code,province,1.1\n01,Hà Nội,đúng\n99,Không Có,1.0\n")
    for name in ["good", "broken"] { _ = try Papiboard.run("init", folder.path(name)) }
    try folder.write("broken/scores/papi/2023.json", "{")
    try folder.write("broken/targets.json", "{")
    return folder
  }

  @Test(
    "Where the locale has no marks every word is ASCII, in both languages", arguments: speaking, ["vi", "en"])
  func plainLocale(line: String, language: String) throws {
    let folder = try Self.folder.get()
    let command = try shell(
      "LC_ALL=C papiboard \(line) \(line.hasPrefix("-") || line == "help" ? "" : "--language \(language)")",
      in: folder, locale: "C")
    let said = command.output + Array(command.errors.utf8)
    #expect(!said.isEmpty || line.contains("--output"))
    #expect(said.allSatisfy { $0 <= 126 }, "\(command.text)\n\(command.errors)")
  }

  @Test("Data stay UTF-8 in every locale", arguments: ["csv", "json", "tsv", "html", "markdown"])
  func data(format: String) throws {
    let folder = try TemporaryFolder()
    let line = "papiboard ranking --format \(format)"
    let plain = try shell(line, in: folder, locale: "C")
    #expect(plain.output == (try shell(line, in: folder)).output)
    #expect(plain.text.contains("Hà Nội"))
  }
}

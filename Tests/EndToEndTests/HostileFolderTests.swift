import Foundation
import TestSupport
import TextUI
import Testing

/// What somebody who may write a data folder can do to the others who open it: docs/security.md.
@Suite("A hostile data folder") struct HostileFolderTests {
  /// Clears a screen, sets a title, makes a terminal answer, turns text around.
  static let attack = "x\u{1B}[2J\u{1B}]0;pwned\u{7}\u{9B}6n\u{202E}\u{8}y"

  private func makeFolder() throws -> (folder: TemporaryFolder, data: String) {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    try #require(try Papiboard.run("init", data).ending == .exited(0))
    let file = try folder.write("in.csv", "code,8.1,8.2,8.3\n01,0.6,2.8,0.5\n")
    let written = try Papiboard.run(
      "import", file, "--data", data, "--year", "2024", "--source", "S", "--replace")
    try #require(written.ending == .exited(0), "\(written.errors)")
    return (folder, data)
  }

  private func expectClean(_ bytes: [UInt8], location: SourceLocation = #_sourceLocation) {
    let text = String(decoding: bytes, as: UTF8.self)
    let bad = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || (0x7F...0x9F).contains($0.value)
        || (0x202A...0x202E).contains($0.value)
    }
    #expect(bad.isEmpty, "\(text.debugDescription)", sourceLocation: location)
  }

  @Test("Control characters in the names of files reach no output")
  func fileNames() throws {
    let (folder, data) = try makeFolder()
    for place in ["indices", "scores/papi", "plans", "drafts/papi"] {
      try folder.write("papi/\(place)/\(Self.attack).json", "{")
    }
    let command = try Papiboard.run("validate", data)
    #expect(command.ending == .exited(1) && command.text.contains("pwned"), "\(command.text)")
    expectClean(command.output)
    let program = try Papiboard.open(["--data", data, "--province", "son la"], until: "Sơn La")
    #expect(!(program.emulator.record ?? []).contains(7))
    program.hangUp()
  }

  @Test("Control characters in the history reach no output", arguments: ["text", "json"])
  func history(format: String) throws {
    let (folder, data) = try makeFolder()
    let line = String(decoding: try folder.read("papi/history.jsonl"), as: UTF8.self)
    let escaped = Self.attack.unicodeScalars.map { String(format: "\\u%04x", $0.value) }.joined()
    let user = try #require(line.firstMatch(of: /"user": "([^"]*)"/)?.1)
    let changed = line.replacingOccurrences(of: "\"user\": \"\(user)\"", with: "\"user\": \"\(escaped)\"")
      .replacingOccurrences(of: "\"source\": \"S\"", with: "\"source\": \"\(escaped)\"")
    try folder.write("papi/history.jsonl", changed + "{\"time\": \"\(escaped)\"}\n" + Self.attack + "\n")
    let command = try Papiboard.run("history", "--data", data, "--format", format)
    #expect(command.text.contains("pwned"), "\(command.errors)")
    expectClean(command.output)
    expectClean(Array(command.errors.utf8))
  }

  @Test("Control characters in a lock reach no terminal, and its process is nobody's to end")
  func lock() throws {
    let (folder, data) = try makeFolder()
    let escaped = Self.attack.unicodeScalars.map { String(format: "\\u%04x", $0.value) }.joined()
    // Another computer's lock, with the number of a process that is here: this one.
    let now = Date().ISO8601Format()
    try folder.write(
      "papi/drafts/papi/2026.lock",
      "{\"format\": 1, \"host\": \"\(escaped)\", \"user\": \"\(escaped)\", \"process\": \(getpid()), "
        + "\"started\": \"1\", \"time\": \"\(now)\"}\n")
    try folder.write("papi/drafts/papi/2025.lock", try folder.read("papi/drafts/papi/2026.lock"))
    let program = try Papiboard.open(["--data", data, "--province", "son la"], until: "Sơn La")
    program.press("7", for: "tiến trình \(getpid())")
    let sent = String(decoding: program.emulator.record ?? [], as: UTF8.self)
    #expect(sent.contains("pwned") && !sent.contains("\u{1B}]0") && !sent.contains("\u{7}"))
    #expect(!sent.unicodeScalars.contains { [0x9B, 0x202E].contains($0.value) })
    program.hangUp()
    #expect(try program.waitForExit() == .exited(0))
  }

  /// Every file of a folder that the commands below read or write.
  static let files = [
    "board.json", "provinces.json", "indices/papi.json", "scores/papi/2024.json", "targets.json",
    "history.jsonl",
  ]

  /// Every command that reads or writes them, on a folder, with a table to import.
  private func everyCommand(_ data: String, _ table: String) -> [[String]] {
    [
      ["report"], ["ranking"], ["trend"], ["targets"], ["levers"], ["export"], ["history"],
      ["validate", data], ["import", table, "--year", "2024", "--source", "S", "--replace"],
      ["import", table, "--year", "2025", "--source", "S"],
    ].map { $0 + ["--data", data] }
  }

  @Test("A link in a file's place is neither followed nor written through", arguments: files)
  func links(file: String) throws {
    let (folder, data) = try makeFolder()
    // A key, as somebody might have at home; and the real contents, so that nothing else is wrong.
    let secret = try folder.write(
      "secret", Array(try folder.read("papi/" + file)) + Array("\nSECRET\n".utf8))
    try FileManager.default.removeItem(atPath: data + "/" + file)
    try FileManager.default.createSymbolicLink(atPath: data + "/" + file, withDestinationPath: secret)
    let before = try folder.read("secret")
    for arguments in everyCommand(data, folder.path("in.csv")) {
      let command = try Papiboard.run(arguments)
      #expect(!command.text.contains("SECRET") && !command.errors.contains("SECRET"), "\(arguments)")
      #expect(try folder.read("secret") == before, "\(arguments)")
    }
    #expect(try Papiboard.run("validate", data).ending == .exited(1) || file == "history.jsonl")
  }

  @Test("A pipe in a file's place makes nobody wait", arguments: files)
  func pipes(file: String) throws {
    let (folder, data) = try makeFolder()
    try FileManager.default.removeItem(atPath: data + "/" + file)
    try #require(mkfifo(data + "/" + file, 0o600) == 0)
    for arguments in everyCommand(data, folder.path("in.csv")) {
      // In a terminal, where a program that waits is ended and told.
      let program = try TestProgram(
        executable: BuiltProducts.path(of: "papiboard"), arguments: arguments,
        environment: Papiboard.environment())
      guard case .exited = try program.waitForExit() else {
        Issue.record("\(arguments) on a pipe at \(file)")
        continue
      }
    }
  }

  @Test("A file that would fill the memory is not read, and that is said")
  func hugeFile() throws {
    let (folder, data) = try makeFolder()
    let beginning = "{\"format\": 1, \"index\": \"papi\", \"year\": 2023, \"source\": \"S\", \"x\": \""
    try folder.write(
      "papi/scores/papi/2023.json", beginning + String(repeating: "x", count: 16 << 20) + "\"}")
    let command = try Papiboard.run("validate", data, "--language", "en")
    #expect(command.ending == .exited(1))
    #expect(command.text.contains("scores/papi/2023.json: larger than 16 MiB"), "\(command.text)")
  }

  @Test("A theme that board.json names is one of the program's, not a file", arguments: ["file", "pipe"])
  func theme(kind: String) throws {
    let (folder, data) = try makeFolder()
    let place = folder.path("secret.json")
    if kind == "file" { try folder.write("secret.json", "{\"SECRET\": 1}") } else { mkfifo(place, 0o600) }
    let text = String(decoding: try folder.read("papi/board.json"), as: UTF8.self)
    try folder.write(
      "papi/board.json", text.replacingFirst("\"format\": 1", with: "\"format\": 1, \"theme\": \"\(place)\""))
    let program = try Papiboard.open(["--data", data], until: "Hà Nội")
    #expect(!program.emulator.text.contains("SECRET"))
    #expect(program.emulator.text.contains("board.json: không có giao diện"), "\(program.emulator.text)")
    try program.quit()
    let made = try Papiboard.run("init", folder.path("other"), "--theme", place)
    #expect(made.ending == .exited(2) && !FileManager.default.fileExists(atPath: folder.path("other")))
  }

  @Test("Whatever the umask, others may not write what is made", arguments: ["000", "002", "077"])
  func permissions(umask: String) throws {
    let folder = try TemporaryFolder()
    let table = try folder.write("in.csv", "code,8.1,8.2,8.3\n01,0.6,2.8,0.5\n")
    let (program, data) = (try BuiltProducts.path(of: "papiboard"), folder.path("papi"))
    let made = try TestCommand(
      executable: "/bin/sh",
      arguments: [
        "-c",
        "umask \(umask) && \(program) init \(data) && \(program) import \(table) --data \(data) --year 2024"
          + " --source S --replace && \(program) import \(table) --data \(data) --year 2025 --source S --draft",
      ], environment: Papiboard.environment())
    try #require(made.ending == .exited(0), "\(made.errors)")
    let mask = try #require(Int(umask, radix: 8))
    var count = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.root) where name.hasPrefix("papi")
    {
      let facts = try FileManager.default.attributesOfItem(atPath: folder.path(name))
      let mode = try #require((facts[.posixPermissions] as? NSNumber)?.intValue)
      let isFolder = facts[.type] as? FileAttributeType == .typeDirectory
      #expect(mode & 0o7777 == (isFolder ? 0o775 : 0o664) & ~mask, "\(name): \(String(mode, radix: 8))")
      count += 1
    }
    #expect(count > 20)
  }
}

extension String {
  /// The text with the first of some words replaced.
  fileprivate func replacingFirst(_ words: String, with others: String) -> String {
    guard let place = range(of: words) else { return self }
    return replacingCharacters(in: place, with: others)
  }
}

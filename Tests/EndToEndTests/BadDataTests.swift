import Foundation
import TestSupport
import Testing

/// Files that somebody broke: told by name and place, while everything else goes on.
@Suite("Bad data") struct BadDataTests {
  /// What may happen to a year's file.
  enum Damage: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case truncated, notANumber, duplicateKeys, notUTF8, deeplyNested, hugeNumber, pipe, empty, wrongYear
    case wrongType, folder, dangling
    var testDescription: String { rawValue }
  }

  /// What spoils some values or rows of a year but not all of it.
  enum Blemish: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case unknownProvince, outOfScale, unknownItem, shortRow
    var testDescription: String { rawValue }
  }

  @Test("One bad year does not hide the others", arguments: Damage.allCases)
  func damage(_ damage: Damage) throws {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    _ = try Papiboard.run("init", data)
    try spoil(data + "/scores/papi/2023.json", damage)

    let good = try Papiboard.run("ranking", "--data", data, "--year", "2022", "--format", "json")
    #expect(good.ending == .exited(0))
    #expect(good.output == (try Papiboard.run("ranking", "--year", "2022", "--format", "json").output))
    #expect(good.errors.contains("papiboard validate \(folder.path("papi"))"), "\(good.errors)")

    for language in ["vi", "en"] {
      let bad = try Papiboard.run("ranking", "--data", data, "--year", "2023", "--language", language)
      #expect(bad.ending == .exited(1), "\(bad.errors)")
      #expect(bad.errors.contains("scores/papi/2023.json"), "\(bad.errors)")
      #expect(bad.text == "")
      let check = try Papiboard.run("validate", data, "--language", language)
      #expect(check.ending == .exited(1))
      let line: String? =
        switch damage {
        case .truncated, .notANumber, .duplicateKeys, .deeplyNested, .hugeNumber: "scores/papi/2023.json:"
        default: nil
        }
      if let line { #expect(check.text.contains(line), "\(check.text)") }
    }
    let trend = try Papiboard.run("trend", "--data", data, "--format", "csv")
    #expect(trend.ending == .exited(0))
    #expect(trend.text.contains("2022") && trend.text.contains("2024"))
  }

  @Test("A spoilt row or column costs that row or column", arguments: Blemish.allCases)
  func blemish(_ blemish: Blemish) throws {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    _ = try Papiboard.run("init", data)
    let name = "papi/scores/papi/2023.json"
    let text = String(decoding: try folder.read(name), as: UTF8.self)
    let changed =
      switch blemish {
      case .unknownProvince: text.replacingOccurrences(of: "    \"02\": [", with: "    \"03\": [")
      case .outOfScale: text.replacingFirst(in: "    \"02\": [", number: "18.04")
      case .unknownItem: text.replacingOccurrences(of: "\"8.3\"", with: "\"8.9\"")
      case .shortRow: text.replacingOccurrences(of: "    \"02\": [", with: "    \"02\": [1.0], \"00\": [")
      }
    try #require(changed != text)
    try folder.write(name, changed)
    let check = try Papiboard.run("validate", data, "--language", "en")
    #expect(check.ending == .exited(1))
    #expect(check.text.contains("scores/papi/2023.json:"), "\(check.text)")
    let ranking = try Papiboard.run(
      "ranking", "--data", data, "--year", "2023", "--item", "1", "--format", "json")
    #expect(ranking.ending == .exited(0), "\(ranking.errors)")
    #expect(!ranking.errors.isEmpty)
  }

  @Test(
    "Without a file that everything stands on there is nothing to show, and that is said",
    arguments: ["board.json", "provinces.json", "indices/papi.json"])
  func missing(file: String) throws {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    _ = try Papiboard.run("init", data)
    try FileManager.default.removeItem(atPath: data + "/" + file)
    let check = try Papiboard.run("validate", data)
    #expect(check.ending == .exited(1))
    #expect(check.text.contains(file), "\(check.text)")
    let report = try Papiboard.run("report", "--data", data)
    if file != "board.json" {
      #expect(report.ending == .exited(1))
      #expect(report.text == "")
    }
    #expect(!report.errors.isEmpty)
  }

  @Test("An empty folder is no data folder")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    #expect(try Papiboard.run("validate", folder.root).ending == .exited(1))
    let report = try Papiboard.run("report", "--data", folder.root)
    #expect(report.ending == .exited(1))
    #expect(!report.errors.isEmpty)
  }

  /// Clears a screen, sets a title, makes a terminal answer, turns text around.
  static let attack = "Hà\u{1B}[2J\u{1B}]0;pwned\u{7} Nội\u{9B}6n\u{202E}\u{8}"

  @Test("Control characters in a province's name reach no output", arguments: ["text", "csv", "json"])
  func controlCharacters(format: String) throws {
    let folder = try attackedFolder()
    let data = folder.path("papi")
    for subcommand in ["ranking", "trend", "report", "validate", "export"] {
      var arguments = [subcommand, "--data", data]
      if !["validate", "export"].contains(subcommand) { arguments += ["--format", format] }
      let command = try Papiboard.run(arguments)
      #expect(command.ending == .exited(0), "\(command.errors)")
      let namesNobody = subcommand == "validate" || (subcommand == "trend" && format == "csv")
      #expect(command.text.contains("pwned") || namesNobody)
      expectClean(command.output, "\(arguments)")
      expectClean(Array(command.errors.utf8), "\(arguments)")
    }
    for bad in [["--item", Self.attack], ["--index", Self.attack], ["--theme", Self.attack, "--frob"]] {
      let command = try Papiboard.run(["ranking", "--data", data] + bad)
      #expect(command.ending == .exited(2))
      expectClean(Array(command.errors.utf8), "\(bad)")
    }
  }

  @Test("Nor the board")
  func controlCharactersOnTheBoard() throws {
    let folder = try attackedFolder()
    let data = folder.path("papi")
    let program = try Papiboard.open(["--data", data])
    program.press("p", for: "Chọn tỉnh")
    program.press(Keys.escape) { !$0.text.contains("Chọn tỉnh") }
    let sent = program.emulator.record ?? []
    #expect(!sent.contains(7))
    #expect(!String(decoding: sent, as: UTF8.self).contains("pwned\u{7}"))
    #expect(!String(decoding: sent, as: UTF8.self).contains("\u{1B}]0"))
    #expect(
      !String(decoding: sent, as: UTF8.self).unicodeScalars.contains { [0x9B, 0x202E].contains($0.value) })
    #expect(program.title.contains("29/61"))
    try program.quit()
  }

  @Test("The board opens on a folder with a bad year and says so")
  func boardWithFindings() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    _ = try Papiboard.run("init", data)
    try spoil(data + "/scores/papi/2023.json", .truncated)
    let program = try Papiboard.open(["--data", data], until: "báo người quản trị")
    program.press("[") { $0.row(0).contains("2022") }
    try program.quit()
  }

  private func attackedFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    _ = try Papiboard.run("init", data)
    let escaped = Self.attack.unicodeScalars.map { String(format: "\\u%04x", $0.value) }.joined()
    for file in ["provinces.json", "indices/papi.json"] {
      let text = String(decoding: try folder.read("papi/" + file), as: UTF8.self)
      let changed = text.replacingOccurrences(of: "\"Hà Nội\"", with: "\"\(escaped)\"")
        .replacingOccurrences(of: "\"Quản trị môi trường\"", with: "\"\(escaped)\"")
      try #require(changed != text)
      try folder.write("papi/" + file, changed)
    }
    return folder
  }

  private func expectClean(_ bytes: [UInt8], _ what: String, location: SourceLocation = #_sourceLocation) {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let bad = scalars.filter {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || (0x7F...0x9F).contains($0.value)
        || (0x202A...0x202E).contains($0.value)
    }
    #expect(bad.isEmpty, "\(what): \(bad.map { String($0.value, radix: 16) })", sourceLocation: location)
  }

  private func spoil(_ path: String, _ damage: Damage) throws {
    let url = URL(fileURLWithPath: path)
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let files = FileManager.default
    func write(_ text: String) throws { try Data(text.utf8).write(to: url) }
    switch damage {
    case .truncated: try write(String(text.prefix(text.count / 2)))
    case .notANumber: try write(text.replacingFirst(in: "    \"02\": [", number: "NaN"))
    case .hugeNumber: try write(text.replacingFirst(in: "    \"02\": [", number: "1e999"))
    case .duplicateKeys: try write(text.replacingOccurrences(of: "    \"04\": [", with: "    \"02\": ["))
    case .notUTF8:
      try (Data("{\"format\": 1, \"source\": \"".utf8) + [0xC3, 0x28] + Data("\"}".utf8)).write(to: url)
    case .deeplyNested: try write(String(repeating: "[", count: 200_000))
    case .empty: try write("")
    case .wrongYear: try write(text.replacingOccurrences(of: "\"year\": 2023", with: "\"year\": 2019"))
    case .wrongType:
      try write(text.replacingOccurrences(of: "\"items\": [", with: "\"items\": 7, \"old\": ["))
    case .pipe:
      try files.removeItem(at: url)
      #expect(mkfifo(path, 0o600) == 0)
    case .folder:
      try files.removeItem(at: url)
      try files.createDirectory(at: url, withIntermediateDirectories: false)
    case .dangling:
      try files.removeItem(at: url)
      try files.createSymbolicLink(atPath: path, withDestinationPath: "/no/where")
    }
  }
}

extension String {
  /// The text with the first number after a mark replaced.
  fileprivate func replacingFirst(in mark: String, number: String) -> String {
    guard let start = range(of: mark)?.upperBound, let end = self[start...].firstIndex(of: ",") else {
      return self
    }
    return self[..<start] + number + self[end...]
  }
}

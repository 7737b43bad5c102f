import Foundation
import TestSupport
import Testing

/// What scripts rely on: JSON, exit statuses, what is said and where.
@Suite("The command line") struct CommandLineTests {
  @Test("trend: a rank with its denominator, and null where there is none")
  func trend() throws {
    let document = try Papiboard.json("trend", "--province", "ha noi")
    #expect(document["index"] as? String == "papi")
    #expect(document["code"] as? String == "01")
    #expect(document["province"] as? String == "Hà Nội")
    #expect(document["item"] as? String == "total")
    #expect(document["basis"] as? String == "published")
    let years = try rows(document, "years")
    #expect(years.compactMap { $0["year"] as? Int } == Array(2011...2024))
    for (year, rank, of) in [(2011, 20, 63), (2020, 48, 63), (2021, 9, 60), (2024, 29, 61)] {
      let point = try #require(years.first { $0["year"] as? Int == year })
      #expect(point["rank"] as? Int == rank)
      #expect(point["of"] as? Int == of)
      #expect(point["group"] is Int)
    }
    let comparable = years.map { $0["comparable_with_previous"] as? Bool }
    #expect(
      comparable == [nil, true, true, true, true, false, true, false, true, true, false, true, true, true])
  }

  @Test("A year without a total is null in every key, never 0 and never left out")
  func missingYear() throws {
    let years = try rows(Papiboard.json("trend", "--province", "Quảng Ninh"), "years")
    let point = try #require(years.first { $0["year"] as? Int == 2021 })
    for key in ["score", "rank", "of", "group", "comparable_with_previous"] {
      #expect(point[key] is NSNull, "\(key)")
    }
    let after = try #require(years.first { $0["year"] as? Int == 2022 })
    #expect(after["score"] is Double)
    #expect(after["comparable_with_previous"] is NSNull)
  }

  /// A year, how many are ranked, how large the groups are, who is not ranked and why.
  @Test(
    "ranking: ranked and unranked",
    arguments: [
      (2022, [16, 16, 15, 14], 2, "incomplete"), (2021, [15, 15, 15, 15], 3, "no_data"),
      (2023, [15, 15, 15, 16], 2, ""), (2020, [16, 16, 15, 16], 0, ""), (2024, [15, 15, 15, 16], 2, ""),
    ])
  func ranking(year: Int, sizes: [Int], missing: Int, reason: String) throws {
    let document = try Papiboard.json("ranking", "--year", "\(year)")
    #expect(document["year"] as? Int == year)
    #expect(document["item"] as? String == "total")
    let rows = try rows(document, "rows")
    #expect(rows.count == sizes.reduce(0, +))
    #expect(document["of"] as? Int == rows.count)
    #expect((1...4).map { group in rows.count { $0["group"] as? Int == group } } == sizes)
    let ranks = rows.compactMap { $0["rank"] as? Int }
    #expect(ranks == ranks.sorted() && ranks.count == rows.count && ranks.first == 1)
    let scores = rows.compactMap { $0["score"] as? Double }
    #expect(scores == scores.sorted(by: >) && scores.count == rows.count)
    #expect(rows.allSatisfy { $0["code"] is String && $0["province"] is String })
    let unranked = try self.rows(document, "unranked")
    #expect(unranked.count == missing)
    #expect(rows.count + unranked.count == 63)
    for row in unranked {
      #expect(row["code"] is String && row["province"] is String)
      let why = row["reason"] as? String
      #expect(reason.isEmpty ? ["no_data", "incomplete"].contains(why) : why == reason)
    }
  }

  @Test("ranking as if 34 provinces")
  func mergedRanking() throws {
    let document = try Papiboard.json("ranking", "--year", "2020", "--basis", "34")
    #expect(document["basis"] as? String == "34")
    let rows = try rows(document, "rows")
    #expect(rows.count == 34)
    #expect(rows.first { $0["province"] as? String == "Hà Nội" }?["rank"] as? Int == 28)
  }

  @Test("An item that is known but not in force that year is null, not an error")
  func notInForce() throws {
    let ranking = try Papiboard.json("ranking", "--year", "2011", "--item", "7")
    #expect(try rows(ranking, "rows").isEmpty)
    #expect(try rows(ranking, "unranked").count == 63)
    let years = try rows(Papiboard.json("trend", "--item", "7.1"), "years")
    #expect(years.count == 14)
    #expect(years.filter { $0["score"] is NSNull }.compactMap { $0["year"] as? Int } == Array(2011...2017))
  }

  @Test("report: every key of the contract")
  func report() throws {
    let document = try Papiboard.json("report", "--province", "01")
    for key in [
      "index", "year", "province", "total", "rank", "of", "group", "dimensions", "targets", "levers",
      "sentences", "source",
    ] {
      #expect(document[key] != nil, "\(key)")
    }
    #expect(document["rank"] as? Int == 29)
    #expect(document["of"] as? Int == 61)
    let dimensions = try rows(document, "dimensions")
    #expect(dimensions.compactMap { $0["dimension"] as? String } == (1...8).map(String.init))
    #expect(dimensions.compactMap { $0["rank"] as? Int } == [15, 8, 20, 48, 43, 29, 61, 2])
    for key in ["code", "province", "score", "rank", "group", "change", "rank_change"] {
      #expect(dimensions.allSatisfy { $0[key] != nil }, "\(key)")
    }
    #expect(document["groups"] as? String == "published")
    let why = try #require(document["why"] as? [String: Any])
    #expect(why["places_own"] as? [Int] == [1, 5] && why["places_others"] as? [Int] == [9, 13])
    #expect(dimensions[3]["places_own"] as? [Int] == [1, 3])
    #expect(dimensions[5]["places_own"] as? [Int] == [12, 14])
    let levers = try rows(document, "levers")
    let seventh = try #require(levers.first { $0["dimension"] as? String == "7" })
    #expect(seventh["rank_at_median"] as? Int == 17)
    #expect(seventh["rank_at_best"] as? Int == 10)
    #expect((document["sentences"] as? [String])?.isEmpty == false)
  }

  @Test(
    "Every spelling of a province",
    arguments: ["01", "Hà Nội", "ha noi", "HANOI", "Ha\u{0300} No\u{0323}\u{0302}i"])
  func spellings(name: String) throws {
    #expect(try Papiboard.json("trend", "--province", name)["code"] as? String == "01")
  }

  /// Wrong usage, and a word that must be in what is said about it in either language.
  static let usages: [([String], String)] = [
    (["ranking", "--province", "Atlantis"], "Atlantis"), (["ranking", "--item", "99"], "99"),
    (["ranking", "--index", "nope"], "nope"), (["ranking", "--year", "1999"], "1999"),
    (["ranking", "--year", "soon"], "soon"), (["ranking", "--frobnicate"], "frobnicate"),
    (["ranking", "--format", "xml"], "xml"), (["trend", "--basis", "12"], "12"),
    (["frobnicate"], "frobnicate"), (["--language", "tlh"], "tlh"),
    (["report", "--data", "/no/where"], "/no/where"),
    (["validate", "/no/where"], "/no/where"), (["themes", "neon"], "neon"),
    (["targets", "--index", "nope"], "nope"),
    (["import", "/no/file.csv"], "papiboard init"),
    (["report", "--output", "/no/where/x.txt"], "/no/where/x.txt"),
    (["export", "--level", "village"], "village"),
  ]

  @Test("Wrong usage is 2, told on standard error in both languages", arguments: usages)
  func wrongUsage(arguments: [String], word: String) throws {
    var said: Set<String> = []
    for language in ["vi", "en"] {
      let command = try Papiboard.run(
        arguments + (arguments.contains("--language") ? [] : ["--language", language]))
      #expect(command.ending == .exited(2))
      #expect(command.text == "")
      #expect(command.errors.contains(word), "\(command.errors)")
      #expect(command.errors.hasSuffix("\n"))
      said.insert(command.errors)
    }
    if !arguments.contains("--language") { #expect(said.count == 2, "\(said)") }
  }

  @Test("A near miss is met with a suggestion")
  func suggestion() throws {
    let command = try Papiboard.run("trend", "--province", "Quang Nih", "--language", "en")
    #expect(command.ending == .exited(2))
    #expect(command.errors.contains("Quang Ninh"), "\(command.errors)")
  }

  @Test(
    "Help and version are no faults and go to standard output",
    arguments: [
      ["--help"], ["--version"], ["report", "--help"], ["ranking", "-h"], ["trend", "--help"],
      ["levers", "--help"],
      ["import", "--help"], ["export", "--help"], ["validate", "--help"], ["init", "--help"],
      ["themes", "--help"], ["targets", "--help"], ["dashboard", "--help"], ["help", "ranking"],
      ["ranking", "--version"],
    ])
  func help(arguments: [String]) throws {
    let command = try Papiboard.run(arguments)
    #expect(command.ending == .exited(0))
    #expect(command.errors == "")
    #expect(command.text.contains("papiboard"))
    if arguments.contains("--version") {
      #expect(command.text.contains("(ncurses 6") && command.text.contains("wide: yes"))
    }
  }

  @Test("Without a terminal: the report as text, exit 0", arguments: ["C.UTF-8", "C", "en_US.UTF-8"])
  func withoutTerminal(locale: String) throws {
    let command = try Papiboard.run([], locale: locale)
    #expect(command.ending == .exited(0))
    #expect(command.errors == "")
    #expect(command.text == (try Papiboard.run(["report"], locale: locale).text))
    #expect(command.text.contains(locale.hasPrefix("en") ? "43.7747" : "43,7747"))
    #expect(!command.output.contains(0x1B))
    if locale == "C" { #expect(command.output.allSatisfy { $0 < 0x80 }) }
  }

  @Test("Text and CSV of every table", arguments: ["ranking", "trend", "report"])
  func formats(subcommand: String) throws {
    for format in ["text", "csv"] {
      let command = try Papiboard.run(subcommand, "--format", format, "--year", "2021")
      #expect(command.ending == .exited(0))
      #expect(command.text.contains("\n"))
      #expect(!command.output.contains(0x1B))
    }
    let excel = try Papiboard.run(subcommand, "--format", "csv", "--excel")
    #expect(excel.output.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(excel.text.contains(";"))
  }

  @Test("--output writes the file whole and prints nothing")
  func output() throws {
    let folder = try TemporaryFolder()
    let command = try Papiboard.run("report", "--output", folder.path("page.txt"))
    #expect(command.ending == .exited(0))
    #expect(command.output.isEmpty)
    #expect(try folder.read("page.txt") == Papiboard.run("report").output)
  }

  @Test(
    "What cannot be printed is told, and is 2",
    arguments: [["ranking"], ["export", "--all"], ["report", "--format", "json"], ["validate"], ["themes"]])
  func fullDisk(arguments: [String]) throws {
    let command = try TestCommand(
      executable: "/bin/sh",
      arguments: ["-c", "\"$0\" \"$@\" > /dev/full", try BuiltProducts.path(of: "papiboard")] + arguments
        + ["--language", "en"],
      environment: Papiboard.environment())
    #expect(command.ending == .exited(2))
    #expect(command.errors.contains("no space left"), "\(command.errors)")
  }

  @Test("A reader that has seen enough ends it in silence")
  func closedPipe() throws {
    let command = try TestCommand(
      executable: "/bin/sh",
      arguments: ["-c", "\"$0\" export --all | head -n 1", try BuiltProducts.path(of: "papiboard")],
      environment: Papiboard.environment().merging(["PATH": "/usr/bin:/bin"]) { $1 })
    #expect(command.ending == .exited(0))
    #expect(command.text.hasPrefix("year,code,province,1.1"))
    #expect(command.errors == "")
  }

  @Test("themes lists the shipped ones and shows one")
  func themes() throws {
    let list = try Papiboard.run("themes").text
    for name in ["default", "light", "mono"] { #expect(list.contains(name)) }
    let one = try Papiboard.run("themes", "mono")
    #expect(one.ending == .exited(0))
    #expect(one.text.split(separator: "\n").count > 10)
    // Roles go by the names they have in a theme's file.
    for key in ["\n text: ", "\n title_strong: ", "\n tier_1: "] {
      #expect(one.text.contains(key), "\(one.text)")
    }
  }

  private func rows(_ document: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(document[key] as? [[String: Any]])
  }
}

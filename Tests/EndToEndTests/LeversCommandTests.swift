import Foundation
import TestSupport
import Testing

/// `papiboard levers`: the worked figures, every key of the contract, and what is refused.
@Suite("levers") struct LeversCommandTests {
  @Test(
    "Every key of the contract",
    arguments: [[], ["--province", "ha noi"], ["--province", "01", "--year", "2024"]])
  func keys(arguments: [String]) throws {
    let document = try json(arguments)
    #expect(document["year"] as? Int == 2024 && document["province"] as? String == "Hà Nội")
    #expect(document["rank"] as? Int == 29 && document["of"] as? Int == 61)
    #expect(document["scenario"] == nil && document["reach"] == nil)
    let levers = try #require(document["levers"] as? [[String: Any]])
    #expect(levers.count == 8)
    #expect(levers.prefix(3).compactMap { $0["dimension"] as? String } == ["4", "5", "7"])
    #expect(levers.prefix(3).compactMap { $0["rose_as_much"] as? Int } == [51, 58, 0])
    #expect(levers.prefix(3).compactMap { $0["rises"] as? Int } == [178, 179, 180])
    for key in [
      "score", "median", "rank_at_median", "group_border", "rank_at_group_border", "best", "rank_at_best",
      "rise_at_median", "rose_as_much", "rises",
    ] {
      #expect(levers.allSatisfy { $0[key] != nil }, "\(key)")
    }
    let eighth = try #require(levers.first { $0["dimension"] as? String == "8" })
    #expect(eighth["group_border"] is NSNull && eighth["rank_at_best"] as? Int == 29)
    // Below the score now: the rank is what it would be.
    #expect((eighth["rank_at_median"] as? Int ?? 0) > 29)
  }

  @Test("--raise with point or comma", arguments: ["7=3.678", "7=3,678", " 7 = 3.678"])
  func raise(text: String) throws {
    let document = try json(["--province", "01", "--raise", text])
    let scenario = try #require(document["scenario"] as? [String: Any])
    #expect(scenario["rank"] as? Int == 17 && scenario["group"] as? Int == 2)
    let total = try #require(scenario["total"] as? Double)
    #expect(abs(total - 44.5801) < 1e-4)
    #expect((scenario["passed"] as? [String])?.count == 12)
  }

  @Test("--raise twice, and a component")
  func raises() throws {
    let document = try json(["--raise", "7=4.4122", "--raise", "4.1=1.7"])
    let scenario = try #require(document["scenario"] as? [String: Any])
    #expect((scenario["values"] as? [String: Double]) == ["7": 4.4122, "4.1": 1.7])
    let alone = try #require(try json(["--raise", "7=4.4122"])["scenario"] as? [String: Any])
    #expect(alone["rank"] as? Int == 10)
    #expect((scenario["total"] as? Double ?? 0) > (alone["total"] as? Double ?? 99))
  }

  @Test(
    "--reach-rank and --reach-group",
    arguments: [
      (["--reach-rank", "15"], 0.9632, "rank", 15, 15), (["--reach-group", "1"], 0.9632, "group", 1, 15),
      (["--reach-rank", "23"], 0.2319, "rank", 23, 23), (["--reach-rank", "29"], 0, "rank", 29, 29),
    ])
  func reach(arguments: [String], rise: Double, kind: String, goal: Int, rank: Int) throws {
    let document = try json(arguments)
    let reach = try #require(document["reach"] as? [String: Any])
    #expect(reach["rise_total"] as? Double == rise)
    #expect(
      reach["kind"] as? String == kind && reach["goal"] as? Int == goal && reach["rank"] as? Int == rank)
    let options = try #require(reach["options"] as? [[String: Any]])
    #expect(options.compactMap { $0["dimension"] as? String } == (1...8).map(String.init))
    for option in options {
      #expect(option["rise"] as? Double == rise)
      #expect(option["feasible"] is Bool && option["above_best_ever"] is Bool)
      #expect(rise > 0 ? option["rose_as_much"] is Int : option["rose_as_much"] is NSNull)
    }
  }

  @Test("Rank 1 shows what is infeasible, and what nobody ever had")
  func rankOne() throws {
    let reach = try #require(try json(["--reach-rank", "1"])["reach"] as? [String: Any])
    let options = try #require(reach["options"] as? [[String: Any]])
    let infeasible = options.filter { $0["feasible"] as? Bool == false }
    #expect(infeasible.compactMap { $0["dimension"] as? String } == ["4", "5", "6"])
    #expect(options.allSatisfy { $0["above_best_ever"] as? Bool == true })
  }

  @Test("The components of a dimension")
  func components() throws {
    let document = try json(["--item", "7", "--reach-group", "1"])
    let levers = try #require(document["levers"] as? [[String: Any]])
    #expect(Set(levers.compactMap { $0["dimension"] as? String }) == ["7.1", "7.2", "7.3"])
    let reach = try #require(document["reach"] as? [String: Any])
    #expect((reach["options"] as? [[String: Any]])?.count == 3)
  }

  @Test(
    "A province without a total: null and a sentence, never a crash",
    arguments: [["--province", "22", "--year", "2021"], ["--province", "24", "--year", "2022"]])
  func withoutTotal(arguments: [String]) throws {
    let document = try json(arguments + ["--raise", "3=5", "--reach-rank", "3"])
    #expect(document["total"] is NSNull && document["rank"] is NSNull)
    #expect((document["levers"] as? [Any])?.isEmpty == true)
    let scenario = try #require(document["scenario"] as? [String: Any])
    let reach = try #require(document["reach"] as? [String: Any])
    #expect(scenario["rank"] is NSNull && reach["rise_total"] is NSNull)
    #expect((reach["options"] as? [Any])?.isEmpty == true)
    let text = try Papiboard.run(["levers"] + arguments + ["--reach-group", "1"])
    #expect(
      text.ending == .exited(0)
        && text.text.contains("không có tổng"))
  }

  @Test("As if 34, and a year of six dimensions")
  func otherYears() throws {
    let merged = try json(["--basis", "34", "--reach-rank", "1", "--raise", "7=3.678"])
    #expect(merged["of"] as? Int == 34 && merged["rank"] as? Int == 18)
    let old = try json(["--year", "2011", "--reach-group", "1"])
    #expect((old["levers"] as? [Any])?.count == 6)
  }

  @Test(
    "What is refused, with the reason",
    arguments: [
      (["--raise", "7=12"], "1–10"), (["--raise", "7=0.99"], "1–10"), (["--raise", "7.1=3.5"], "0.33–3.34"),
      (["--raise", "9=5"], "there is no item 9"), (["--raise", "total=5"], "there is no item total"),
      (["--raise", "7"], "write it as"), (["--raise", "7=abc"], "not a number"),
      (["--raise", "7=3.6.7"], "not a number"), (["--raise", "7=nan"], "not a number"),
      (["--raise", "7=-3"], "1–10"), (["--raise", "7="], "not a number"),
      (["--raise", "7=3", "--raise", "7=4"], "supposed already"),
      (["--raise", "7=3", "--raise", "7.1=1"], "supposed already"),
      (["--raise", "7=3", "--year", "2017"], "does not count in 2017"),
      (["--reach-rank", "0"], "1–61"), (["--reach-rank", "62"], "1–61"), (["--reach-group", "5"], "1–4"),
      (["--reach-rank", "3", "--reach-group", "1"], "one of the two"),
      (["--item", "7.1"], "no such dimension"),
      (["--province", "xyz"], "no such province"),
    ])
  func refused(arguments: [String], words: String) throws {
    for format in ["text", "json"] {
      let command = try Papiboard.run(["levers", "--language", "en", "--format", format] + arguments)
      #expect(command.ending == .exited(2), "\(arguments)")
      #expect(command.errors.contains(words), "\(command.errors)")
      #expect(command.output.isEmpty)
    }
  }

  @Test("Text says it is supposed, and closes with one sentence", arguments: ["vi", "en"])
  func text(language: String) throws {
    let lines = try Papiboard.run(
      "levers", "--raise", "7=3,678", "--reach-rank", "15", "--language", language
    )
    .text.split(separator: "\n").map(String.init)
    let isVietnamese = language == "vi"
    #expect(
      lines.contains { $0.contains(isVietnamese ? "không phải số liệu công bố" : "not published figures") })
    #expect(lines.contains { $0.contains(isVietnamese ? "hạng 29 lên 17/61" : "rises from 29 to 17/61") })
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(!lines.contains { $0.contains("…") })
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let command = try Papiboard.run(["levers"] + arguments + ["--format", "json"])
    #expect(command.ending == .exited(0) && command.errors == "", "\(command.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(command.output)) as? [String: Any])
  }
}

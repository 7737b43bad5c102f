import Foundation
import SchemaSupport
import TestSupport
import Testing

/// What the program prints as JSON follows docs/schema/output, with no key that is not there.
@Suite("JSON that is printed") struct OutputSchemaTests {
  private func check(_ name: String, _ arguments: [String]) throws {
    let answer = try Papiboard.run([name, "--format", "json"] + arguments)
    #expect(answer.ending == .exited(0), "\(arguments) \(answer.errors)")
    let tree = try Tree(bytes: answer.output)
    #expect(try Schema(documented: "output/\(name)", isStrict: true).faults(of: tree) == [], "\(arguments)")
  }

  @Test(
    "Published figures",
    arguments: [
      ["--province", "01"], ["--province", "22", "--year", "2023"], ["--basis", "34", "--province", "24@34"],
      ["--index", "pci"], ["--index", "sipas"], ["--year", "2011"],
    ])
  func published(arguments: [String]) throws {
    for name in ["report", "ranking", "trend", "targets", "levers", "plan"] {
      let takesYear = name != "trend" || !arguments.contains("--year")
      try check(name, takesYear ? arguments : Array(arguments.prefix { $0 != "--year" }))
    }
    // Of an index without groups there is none to reach.
    if !arguments.contains("--index") { try check("levers", arguments + ["--reach-group", "1"]) }
  }

  @Test("A folder that was entered into, and one of departments")
  func folder() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("hanoi")
    #expect(try Papiboard.run("init", data).ending == .exited(0))
    try folder.write("a.csv", "code,province,8.3\n01,Hà Nội,0.7\n")
    let imported = try Papiboard.run([
      "import", folder.path("a.csv"), "--data", data, "--year", "2024", "--replace", "--source", "đính chính",
      "--accept",
    ])
    #expect(imported.ending == .exited(0), "\(imported.errors)")
    #expect(try Papiboard.run("undo", "--data", data, "--yes").ending == .exited(0))
    for name in ["history", "report", "targets", "plan"] { try check(name, ["--data", data]) }
    try check("plan", ["--data", data, "--overdue"])
  }

  @Test("One faulty target is told by its place, and the others are judged")
  func faultyTarget() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("hanoi")
    #expect(try Papiboard.run("init", data).ending == .exited(0))
    let text = String(decoding: try folder.read("hanoi/targets.json"), as: UTF8.self)
    try folder.write("hanoi/targets.json", text.replacing("\"climb\"", with: "\"jump\"", maxReplacements: 1))
    for (language, words) in [("vi", "phải là một trong"), ("en", "must be one of")] {
      let checked = try Papiboard.run("validate", data, "--language", language)
      #expect(checked.ending == .exited(1) && checked.text.contains("targets[0].kind: \(words)"))
      let page = try Papiboard.run("targets", "--data", data, "--language", language)
      #expect(
        page.ending == .exited(0) && page.text.contains("targets.json")
          && page.text.contains("targets[0].kind"))
      let json = try Papiboard.run("targets", "--data", data, "--format", "json", "--language", language)
      #expect(json.ending == .exited(0) && json.errors.contains("targets[0].kind: \(words)"))
      let targets = try Tree(bytes: json.output)["targets"]?.elements
      #expect(targets?.count == 10 && targets?.contains { $0["kind"]?.string == "group" } == true)
    }
    let program = try Papiboard.open(["--data", data])
    program.press("3", for: "targets[0].kind")
    try program.quit()
  }
}

import Foundation
import TestSupport
import Testing

/// `export --template`: an empty year goes out, is filled in, and the same file comes in.
@Suite("Templates") struct TemplateCommandTests {
  @Test("Filled in, the file is imported; empty, it says so", arguments: ["csv", "xlsx"])
  func roundTrip(ending: String) throws {
    let folder = try TemporaryFolder()
    let (data, file) = (folder.path("data"), folder.path("t.\(ending)"))
    #expect(try Papiboard.run("init", data).ending == .exited(0))
    let made = try Papiboard.run(
      "export", "--template", "--data", data, "--year", "2025", "--output", file)
    #expect(made.ending == .exited(0) && made.errors.isEmpty)
    let line = ["import", file, "--data", data, "--year", "2025", "--source", "thử", "--language", "en"]
    let empty = try Papiboard.run(line)
    #expect(empty.ending == .exited(1))
    #expect(empty.errors.contains("there is no value at all for 2025; fill in"), "\(empty.errors)")
    guard ending == "csv" else { return }
    let text = String(decoding: try folder.read("t.csv"), as: UTF8.self)
    _ = try folder.write("t.csv", text.replacingOccurrences(of: "01,Hà Nội,,", with: "01,Hà Nội,1.425716,"))
    let filled = try Papiboard.run(line)
    #expect(filled.ending == .exited(0), "\(filled.errors)")
    let year = try Papiboard.run("export", "--data", data, "--year", "2025").text
    #expect(year.contains("01,Hà Nội,1.425716,"))
    #expect(year.filter { $0 == "." }.count == 1 + year.prefix { $0 != "\n" }.filter { $0 == "." }.count)
  }

  @Test("By default the year after the newest; refused are all years and a year there is not")
  func choices() throws {
    let made = try Papiboard.run("export", "--template", "--format", "csv")
    #expect(made.ending == .exited(0) && made.text.contains("1.1 (2024)"))
    #expect(made.text.split(separator: "\n").count == 35)
    let total = try Papiboard.run("export", "--template", "--level", "total", "--index", "sipas")
    #expect(total.ending == .exited(0) && total.text.hasPrefix("code,province,total"))
    let all = try Papiboard.run("export", "--template", "--all", "--language", "en")
    #expect(all.ending == .exited(2) && all.errors.contains("exclude each other"))
    let none = try Papiboard.run("export", "--template", "--year", "1999", "--language", "en")
    #expect(none.ending == .exited(2) && none.errors.contains("--year 1999: PAPI has no such year"))
  }
}

import Foundation
import TestSupport
import Testing

/// Making a data folder, bringing scores in and taking them out.
@Suite("Data folders") struct DataFolderTests {
  @Test("init makes a folder that says what the program says")
  func initialise() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    let command = try Papiboard.run("init", data)
    #expect(command.ending == .exited(0))
    #expect(command.text.contains(data))
    #expect(try Papiboard.run("validate", data).ending == .exited(0))
    for arguments in [["ranking"], ["report"], ["export", "--all"], ["trend", "--item", "7.1"]] {
      #expect(try Papiboard.run(arguments + ["--data", data]).output == Papiboard.run(arguments).output)
    }
    let before = try folder.contents()
    #expect(try Papiboard.run("init", data).ending == .exited(2))
    #expect(try folder.contents() == before)
  }

  @Test("init with a province of its own")
  func ownProvince() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("sonla")
    #expect(try Papiboard.run("init", data, "--province", "son la", "--language", "en").ending == .exited(0))
    let report = try Papiboard.run("report", "--data", data)
    #expect(report.text.contains("Son La") && report.text.contains("25/61"))
  }

  @Test("The published year files are what import makes of an export, byte for byte")
  func publishedFiles() throws {
    let folder = try TemporaryFolder()
    let (data, shipped) = (folder.path("new"), folder.path("shipped"))
    #expect(try Papiboard.run("init", shipped).ending == .exited(0))
    #expect(try Papiboard.run("init", data, "--empty").ending == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: data + "/scores/papi/2024.json"))
    for year in 2011...2024 {
      let csv = try folder.write("\(year).csv", Papiboard.run("export", "--year", "\(year)").output)
      let command = try Papiboard.run(
        "import", csv, "--data", data, "--year", "\(year)", "--source", "PAPI \(year) (UNDP, CECODES, RTA)",
        "--accept")
      #expect(command.ending == .exited(0), "\(command.errors)")
      let file = "scores/papi/\(year).json"
      #expect(try folder.read("new/" + file) == folder.read("shipped/" + file), "\(year)")
    }
  }

  @Test("export --all, import, export --all: the same bytes", arguments: [[], ["--excel"]])
  func roundTrip(flavour: [String]) throws {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    _ = try Papiboard.run("init", data, "--empty")
    let all = try Papiboard.run(["export", "--all"] + flavour).output
    let csv = try folder.write("all.csv", all)
    let refused = try Papiboard.run("import", csv, "--data", data, "--source", "PAPI", "--language", "en")
    #expect(refused.ending == .exited(1) && refused.errors.contains("--dry-run tells all"))
    let command = try Papiboard.run("import", csv, "--data", data, "--source", "PAPI", "--accept")
    #expect(command.ending == .exited(0), "\(command.errors)")
    #expect(try Papiboard.run(["export", "--all", "--data", data] + flavour).output == all)
  }

  /// One province's year in every shape a spreadsheet may give it.
  static let tables: [(String, String)] = [
    ("wide", "code,province,8.1,8.2,8.3\n01,Hà Nội,0.6,2.8,0.5\n"),
    ("without codes", "province,8.1,8.2,8.3\nHà Nội,0.6,2.8,0.5\n"),
    ("without names", "code,8.1,8.2,8.3\n01,0.6,2.8,0.5\n"),
    ("with the year", "year,code,province,8.1,8.2,8.3\n2024,01,Hà Nội,0.6,2.8,0.5\n"),
    (
      "long",
      "year,code,province,item,score\n2024,01,Hà Nội,8.1,0.6\n2024,01,Hà Nội,8.2,2.8\n2024,01,Hà Nội,8.3,0.5\n"
    ),
    ("semicolons, decimal commas", "code;province;8.1;8.2;8.3\n01;Hà Nội;0,6;2,8;0,5\n"),
    ("tabs", "code\tprovince\t8.1\t8.2\t8.3\n01\tHà Nội\t0,6\t2,8\t0,5\n"),
    ("a mark in front, CRLF", "\u{FEFF}code,province,8.1,8.2,8.3\r\n01,Hà Nội,0.6,2.8,0.5\r\n"),
    ("quotes", "\"code\",\"province\",\"8.1\",\"8.2\",\"8.3\"\n\"01\",\"Hà Nội\",\"0,6\",\"2,8\",\"0,5\"\n"),
    ("taken apart", "province,8.1,8.2,8.3\nHa\u{0300} No\u{0323}\u{0302}i,0.6,2.8,0.5\n"),
    ("no marks, no last line break", "province,8.1,8.2,8.3\nha noi,0.6,2.8,0.5"),
  ]

  @Test("import takes every shape of a table", arguments: tables)
  func shapes(name: String, csv: String) throws {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    _ = try Papiboard.run("init", data, "--empty")
    let file = try folder.write("in.csv", csv)
    let command = try Papiboard.run("import", file, "--data", data, "--year", "2024", "--source", "S")
    #expect(command.ending == .exited(0), "\(command.errors)")
    let export = try Papiboard.run("export", "--data", data, "--year", "2024").text
    #expect(export == "code,province,8.1,8.2,8.3\n01,Hà Nội,0.6,2.8,0.5\n")
  }

  /// A table with a fault, and the line that must be named.
  static let faultyTables: [(String, String, String)] = [
    ("unknown province", "code,province,8.1\n01,Hà Nội,0.6\n,Atlantis,0.7\n", "3"),
    ("out of scale", "code,province,8.1\n01,Hà Nội,18.04\n", "2"),
    ("zero for missing", "code,province,8.1\n01,Hà Nội,0\n", "2"),
    ("not a number", "code,province,8.1\n01,Hà Nội,many\n", "2"),
    ("bare decimal comma", "code,province,8.1,8.2\n01,Hà Nội,0,6,2,8\n", "2"),
    ("unknown item", "code,province,9.9\n01,Hà Nội,1\n", "1"),
    ("not in force", "code,province,5.2\n01,Hà Nội,1\n", "2"),
    ("twice", "code,province,8.1\n01,Hà Nội,0.6\n01,Hà Nội,0.7\n", "3"),
    ("no columns", "01,Hà Nội,0.6\n", "1"), ("empty", "", "1"), ("huge", "code,8.1\n01,1e999\n", "2"),
    ("code and name disagree", "code,province,8.1\n01,Sơn La,0.6\n", "2"),
    ("open quote", "code,province,8.1\n01,\"Hà Nội,0.6\n", "2"),
  ]

  @Test("A fault anywhere imports nothing, and says file and line", arguments: faultyTables)
  func faults(name: String, csv: String, line: String) throws {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    _ = try Papiboard.run("init", data)
    let file = try folder.write("in.csv", csv)
    let before = try folder.contents()
    for language in ["vi", "en"] {
      let command = try Papiboard.run(
        "import", file, "--data", data, "--year", "2024", "--replace", "--source", "S", "--language", language
      )
      #expect(command.ending == .exited(1), "\(command.errors)")
      #expect(command.errors.contains("in.csv:\(line)") || csv.isEmpty, "\(command.errors)")
      #expect(command.errors.contains(file))
      #expect(command.text == "")
    }
    #expect(try folder.contents() == before)
  }

  @Test("Text that is no UTF-8 is read as what an old Excel writes")
  func latin() throws {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    _ = try Papiboard.run("init", data)
    let file = try folder.write("in.csv", Array("province,8.1\nH".utf8) + [0xE0] + Array(" Noi,0.6\n".utf8))
    let command = try Papiboard.run(
      "import", file, "--data", data, "--year", "2024", "--replace", "--source", "S", "--language", "en")
    #expect(command.ending == .exited(0), "\(command.errors)")
    #expect(command.text.contains("1 value changed"), "\(command.text)")
    let year = String(decoding: try folder.read("papi/scores/papi/2024.json"), as: UTF8.self)
    #expect(year.contains("0.6"))
  }

  @Test("A year that exists needs --replace, which leaves what the file does not name")
  func replace() throws {
    let (folder, data, file) = try folderWithTable()
    let before = try folder.contents()
    let refused = try Papiboard.run("import", file, "--data", data, "--year", "2024", "--source", "S")
    #expect(refused.ending == .exited(2))
    #expect(refused.errors.contains("--replace ") && refused.errors.contains("--replace-year "))
    #expect(try folder.contents() == before)
    let taken = try Papiboard.run(
      "import", file, "--data", data, "--year", "2024", "--source", "S", "--replace")
    #expect(taken.ending == .exited(0))
    let rows = try Papiboard.json("ranking", "--data", data, "--year", "2024", "--item", "8")["rows"]
    #expect((rows as? [Any])?.count == 61)
    #expect(taken.text.contains("2024: 3 giá trị đổi, 0 mới, 0 bỏ, 0 như cũ."), "\(taken.text)")
  }

  @Test("--dry-run tells what would happen and writes nothing")
  func rehearsal() throws {
    let (folder, data, file) = try folderWithTable()
    let before = try folder.contents()
    let command = try Papiboard.run(
      "import", file, "--data", data, "--year", "2024", "--source", "S", "--dry-run", "--language", "en")
    #expect(command.ending == .exited(0), "\(command.errors)")
    #expect(command.text.contains("01 Hanoi"))
    #expect(command.text.contains("8.1"))
    #expect(command.text.hasSuffix("Nothing was written (--dry-run).\n"))
    #expect(try folder.contents() == before)
  }

  @Test("What is a workbook by its name only is told so")
  func onlyByName() throws {
    let (folder, data, _) = try folderWithTable()
    let picture = try folder.write("a.xlsx", [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A, 0, 0, 0, 0x0D])
    let command = try Papiboard.run(
      "import", picture, "--data", data, "--year", "2025", "--source", "S", "--language", "en")
    #expect(command.ending == .exited(1))
    #expect(command.errors.contains("a workbook by its name, but not by what is in it"), "\(command.errors)")
  }

  @Test("--read-only writes nothing, whatever is asked")
  func readOnly() throws {
    let (folder, data, file) = try folderWithTable()
    let before = try folder.contents()
    let commands = [
      ["import", file, "--data", data, "--year", "2024", "--source", "S", "--replace"],
      ["init", folder.path("another")],
    ]
    for arguments in commands {
      let command = try Papiboard.run(arguments + ["--read-only"])
      #expect(command.ending == .exited(2), "\(arguments)")
      #expect(!command.errors.isEmpty)
    }
    #expect(try folder.contents() == before)
  }

  @Test("A folder that cannot be written is told, and stays as it was")
  func protected() throws {
    let (folder, data, file) = try folderWithTable()
    // As root permissions do not bind; a file where the folder should be binds everybody.
    try FileManager.default.removeItem(atPath: data + "/scores/papi")
    try folder.write("papi/scores/papi", "in the way")
    let command = try Papiboard.run("import", file, "--data", data, "--year", "2024", "--source", "S")
    #expect(command.ending == .exited(1) || command.ending == .exited(2))
    #expect(!command.errors.isEmpty)
    #expect(try folder.read("papi/scores/papi") == Array("in the way".utf8))
  }

  private func folderWithTable() throws -> (TemporaryFolder, data: String, csv: String) {
    let folder = try TemporaryFolder()
    let data = folder.path("papi")
    _ = try Papiboard.run("init", data)
    return (folder, data, try folder.write("in.csv", "code,8.1,8.2,8.3\n01,0.6,2.8,0.5\n"))
  }
}

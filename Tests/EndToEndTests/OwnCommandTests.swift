import Foundation
import TestSupport
import Testing

/// `papiboard own`: the own province of a folder, said and set.
@Suite("The own province") struct OwnCommandTests {
  private let folder: TemporaryFolder
  private let data: String

  init() throws {
    folder = try TemporaryFolder()
    data = folder.path("papi")
    #expect(try Papiboard.run("init", data).ending == .exited(0))
  }

  @Test("Any spelling or the code sets it; reports are its own then, every other key stays")
  func set() throws {
    let before = String(decoding: try folder.read("papi/board.json"), as: UTF8.self)
    let command = try Papiboard.run("own", "SƠN LA", "--data", data)
    #expect(command.ending == .exited(0))
    #expect(command.text.contains("tỉnh mình là Sơn La (14, 63 tỉnh), trước là Hà Nội (01, 63 tỉnh)."))
    let after = String(decoding: try folder.read("papi/board.json"), as: UTF8.self)
    #expect(after == before.replacingOccurrences(of: "\"province\": \"01\"", with: "\"province\": \"14\""))
    #expect(try Papiboard.run("report", "--data", data).text.contains("Sơn La"))
    #expect(
      try Papiboard.run("own", "--data", data, "--language", "en").text == "Son La (14, 63 provinces)\n")
    #expect(try Papiboard.run("own", "22", "--data", data).text.contains("Quảng Ninh (22"))
    // The same again says no province from before.
    #expect(try !Papiboard.run("own", "quang ninh", "--data", data).text.contains("trước là"))
    #expect(try Papiboard.run("validate", data).ending == .exited(0))
  }

  @Test("A province that is not there, a folder that may not be written, none at all: nothing changes")
  func refused() throws {
    let before = try folder.contents()
    let unknown = try Papiboard.run("own", "son lo", "--data", data)
    #expect(unknown.ending == .exited(2) && unknown.errors.contains("own son lo: không có tỉnh này"))
    #expect(unknown.errors.contains("Sơn La"))
    let reading = try Papiboard.run("own", "son la", "--data", data, "--read-only")
    #expect(reading.ending == .exited(2) && reading.errors.contains("chỉ để đọc"))
    #expect(try folder.contents() == before)
    let inside = try Papiboard.run("own", "son la")
    #expect(inside.ending == .exited(2) && inside.errors.contains("papiboard init "), "\(inside.errors)")
    #expect(inside.errors.contains("--province \"son la\""))
    // Without a folder the figures inside the program say whose they are.
    #expect(try Papiboard.run("own").text == "Hà Nội (01, 63 tỉnh)\n")
  }

  @Test("A folder that names no province says how to set it, and own sets it")
  func unnamed() throws {
    _ = try folder.write("papi/board.json", Array("{\"format\": 1, \"mine\": 7}\n".utf8))
    let told = try Papiboard.run("own", "--data", data)
    #expect(told.ending == .exited(1) && told.errors.contains("papiboard own"))
    #expect(try Papiboard.run("own", "ha giang", "--data", data).ending == .exited(0))
    #expect(try Papiboard.run("report", "--data", data).text.contains("Hà Giang"))
    #expect(String(decoding: try folder.read("papi/board.json"), as: UTF8.self).contains("\"mine\": 7"))
  }

  @Test("From the board: p looks at another province, the palette sets the own one")
  func fromTheBoard() throws {
    let board = try Papiboard.open(["--data", data])
    board.press("pson la\r", for: "25/61")
    #expect(try Papiboard.run("own", "--data", data).text.contains("Hà Nội"))
    board.press(":dat tinh minh", for: "đặt tỉnh mình")
    board.press("\r", for: "Tỉnh mình của thư mục")
    board.press("quang tri\r", for: "nay là Quảng Trị")
    try board.quit()
    #expect(try Papiboard.run("own", "--data", data).text == "Quảng Trị (45, 63 tỉnh)\n")
  }
}

import TestSupport
import TextUI
import Testing

/// The keys of the board, pressed in the built program.
@Suite("Keys in a terminal", .serialized) struct KeyTests {
  @Test("Down and up choose a dimension; Enter opens its components, Esc closes them")
  func dimensions() throws {
    let program = try Papiboard.open()
    #expect(program.emulator.hasSelected("1 "))
    program.press(Keys.down) { $0.hasSelected("2 ") }
    program.press("jjjj") { $0.hasSelected("6 ") }
    program.press("\u{1B}[A") { $0.hasSelected("5 ") }
    program.press(Keys.enter, for: "5.4")
    #expect(!program.emulator.text.contains("4 Kiểm soát tham nhũng"))
    program.press(Keys.escape, for: "4 Kiểm soát tham nhũng")
    #expect(program.emulator.hasSelected("5 "), "the choice is kept")
    // Esc goes back and never quits.
    program.send(Keys.escape)
    program.waitUntilQuiet()
    program.press("j") { $0.hasSelected("6 ") }
    try program.quit()
  }

  @Test("The years: brackets, the letters Telex makes of them, the list")
  func years() throws {
    let program = try Papiboard.open()
    program.press("[") { $0.row(0).contains("2023") && $0.row(0).contains("15/61") }
    program.press("ơ") { $0.row(0).contains("2022") && $0.row(0).contains("12/61") }
    program.press("ư", for: "bấm lần nữa")
    program.press("ư") { $0.row(0).contains("2023") }
    program.press("]") { $0.row(0).contains("2024") }
    program.press("]") { $0.text.contains("2024 là năm mới nhất") }
    program.press("y", for: "Chọn năm")
    program.press("G\r") { $0.row(0).contains("2011") && $0.row(0).contains("20/63") }
    // Six dimensions in 2011.
    #expect(!program.emulator.text.contains("7 Quản trị môi trường"))
    program.press("[") { $0.text.contains("2011 là năm đầu tiên") }
    try program.quit()
  }

  @Test("A province is found by letters without marks")
  func province() throws {
    let program = try Papiboard.open()
    program.press("p", for: "Chọn tỉnh")
    program.press("quang ninh") { $0.text.contains("22  Quảng Ninh") && !$0.text.contains("Cà Mau") }
    program.press(Keys.enter) { $0.row(0).contains("Quảng Ninh") && $0.row(0).contains("1/61") }
    // A year without a total is a dash, not a zero.
    program.press("[") { $0.row(0).contains("2023") }
    #expect(!program.title.contains("0,0000"))
    #expect(!program.title.contains("/61"))
    // Letters in the search are letters: q types a q, Esc leaves the list and changes nothing.
    program.press("p", for: "Chọn tỉnh")
    program.press("qq", for: "qq")
    program.press(Keys.escape) { !$0.text.contains("Chọn tỉnh") }
    #expect(program.title.contains("Quảng Ninh"))
    try program.quit()
  }

  @Test("A paste goes into the search and is nowhere taken for commands")
  func paste() throws {
    let program = try Papiboard.open()
    program.paste("qqq\u{3}")
    program.waitUntilQuiet()
    program.press("p", for: "Chọn tỉnh")
    program.paste("So\u{031B}n La\r")
    #expect(program.wait(for: "14  Sơn La"))
    program.press(Keys.enter) { $0.row(0).contains("Sơn La") && $0.row(0).contains("25/61") }
    try program.quit()
  }

  @Test("Help opens over everything and closes")
  func help() throws {
    let program = try Papiboard.open()
    program.press("?", for: "tăng, giảm, không đổi")
    #expect(!program.emulator.text.contains("Tham gia"))
    program.press("G", for: "thoát ngay")
    program.press(Keys.escape) { !$0.text.contains("thoát ngay") && $0.text.contains("Tham gia") }
    try program.quit()
  }

  @Test("As if 34 provinces, and back")
  func basis() throws {
    let program = try Papiboard.open()
    program.press("b") { $0.row(0).contains("18/34") }
    #expect(program.emulator.text.contains("Quy về 34 tỉnh"))
    program.press("b") { $0.row(0).contains("29/61") }
    try program.quit()
  }

  @Test("Keys that mean nothing change nothing and say so once; bytes that are no text say nothing")
  func nonsense() throws {
    let program = try Papiboard.open()
    let before = program.emulator.text
    program.press("Z", for: "Phím Z không có việc ở màn hình này")
    program.send("Z\u{1B}[999~\u{1B}]0;title\u{7}")
    program.send([0xFF, 0xFE, 0xC3])
    program.waitUntilQuiet()
    #expect(program.emulator.text == before)
    program.press(Keys.down) { $0.hasSelected("2 ") }
    try program.quit()
  }

  @Test("Narrow, too small, large again: the place is kept")
  func resize() throws {
    let program = try Papiboard.open()
    program.press("jjjjjj") { $0.hasSelected("7 ") }
    program.resize(Size(columns: 40, rows: 10))
    #expect(program.wait { $0.row(0).contains("29/61") && $0.text.contains("2,87") })
    #expect(program.wait { $0.hasSelected("7 ") })
    program.resize(Size(columns: 20, rows: 5))
    #expect(program.wait { $0.text.contains("40×10") })
    #expect(program.emulator.text.contains("q: thoát"))
    program.resize(Size(columns: 1, rows: 1))
    program.waitUntilQuiet()
    program.resize(Size(columns: 140, rows: 40))
    #expect(program.wait { $0.text.contains("7.3") && $0.text.contains("8 Quản trị điện tử") })
    #expect(program.emulator.hasSelected("7 "))
    #expect(program.emulator.text.contains(" 11 "), "every year fits now:\n\(program.emulator.text)")
    try program.quit()
  }

  @Test("q leaves also from a window too small for anything")
  func quitSmall() throws {
    let program = try Papiboard.open(size: Size(columns: 20, rows: 5), until: "40×10")
    try program.quit()
  }

  @Test("Ctrl-L draws everything again")
  func redraw() throws {
    let program = try Papiboard.open()
    let before = program.emulator.text
    program.emulator.feed(Array("\u{1B}[H\u{1B}[2Jrubbish from elsewhere".utf8))
    program.press(Keys.control("l")) { $0.text == before }
    try program.quit()
  }
}

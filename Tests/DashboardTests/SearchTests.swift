@testable import BoardSupport
@testable import Dashboard
import Scores
import TextUI
import Testing
import Words

/// The list of provinces and what is typed to narrow it.
@Suite struct SearchTests {
  private func chosen(_ keys: String) -> String {
    Board().pressing("p" + keys + "<Enter>").model.report.province.name.vietnamese
  }

  private func query(_ board: Board) -> String? {
    guard case .picker(let picker) = board.model.overlay else { return nil }
    return picker.field.text
  }

  @Test(arguments: [
    ("", "Hà Nội"), ("hoa binh", "Hòa Bình"), ("Hòa Bình", "Hòa Bình"), ("Hoà Bình", "Hòa Bình"),
    ("HOA BINH", "Hòa Bình"), ("Ho\u{300}a Bi\u{300}nh", "Hòa Bình"), ("dien", "Điện Biên"),
    ("điện", "Điện Biên"), ("hue", "Thừa Thiên Huế"), ("tphcm", "Hồ Chí Minh"), ("hcmc", "Hồ Chí Minh"),
    ("vung tau", "Bà Rịa - Vũng Tàu"), ("ba ria - vung", "Bà Rịa - Vũng Tàu"), ("ninh b", "Ninh Bình"),
    ("22", "Quảng Ninh"), ("can tho", "Cần Thơ"),
  ])
  func searching(typed: String, name: String) {
    #expect(chosen(typed) == name)
  }

  /// A combining mark may arrive as a key of its own.
  @Test func decomposedTyping() {
    var board = Board().pressing("p")
    for scalar in "Sơn La".decomposedScalars { board.send(.key(.character(Character(scalar)))) }
    board.press("<Enter>")
    #expect(board.model.report.province.name.vietnamese == "Sơn La")
  }

  /// An input method takes letters back with Backspace and sends them anew.
  @Test func typingWithTelex() {
    let board = Board().pressing("pha<Backspace>à nô<Backspace><Backspace>nộ<Backspace>ội")
    #expect(query(board) == "hà nội")
    #expect(board.pressing("<Enter>").model.report.province.code == "01")
  }

  /// ơ and ư are letters here, years elsewhere.
  @Test func lettersAreNotCommandsWhileTyping() {
    let board = Board().pressing("pơưqyjkhlgGbR?[]4:")
    #expect(query(board) == "ơưqyjkhlgGbR?[]4:" && board.model.year == 2024 && board.effects.isEmpty)
    #expect(chosen("bình dư") == "Bình Dương" && chosen("quang") == "Quảng Bình")
  }

  @Test func provincesStandInTheOrderOfTheAlphabet() throws {
    let names = (0..<63).map { chosen("x<C-u>" + String(repeating: "<Down>", count: $0)) }
    #expect(Set(names).count == 63)
    #expect(names == names.sorted { VietnameseOrder($0) < VietnameseOrder($1) })
    #expect(names.first == "An Giang" && names.last == "Yên Bái")
  }

  @Test func theListBeginsAtThePresentProvince() {
    let board = Board { $0.province = ProvinceID(set: "63", code: "46") }.pressing("p")
    #expect(board.pressing("<Enter>").model.report.province.code == "46")
    #expect(board.text.contains("Thừa Thiên Huế"))
  }

  @Test func backspaceAndControlU() {
    let board = Board().pressing("psonx")
    #expect(query(board) == "sonx")
    #expect(query(board.pressing("<Backspace>")) == "son")
    #expect(board.pressing("<Backspace><Enter>").model.report.province.code == "14")
    #expect(query(board.pressing("<C-u>")) == "" && query(board.pressing("<C-u><Backspace>")) == "")
    #expect(board.model.overlay != nil)
  }

  @Test(arguments: Language.allCases)
  func nothingFoundKeepsTheList(language: Language) {
    let board = Board { $0.language = language }.pressing("pxyz<Enter><Enter>")
    #expect(query(board) == "xyz" && board.model.report.province.code == "01")
    #expect(board.text.contains(language == .vietnamese ? "không có kết quả" : "nothing found"))
    #expect(board.pressing("<Down><PgDn><End><Up><Home>").model.overlay == board.model.overlay)
    #expect(board.pressing("<C-u>can tho<Enter>").model.report.province.code == "92")
  }

  @Test func typingBeginsAtTheFirstFound() {
    let board = Board().pressing("p<End>bac")
    #expect(board.pressing("<Enter>").model.report.province.name.vietnamese == "Bạc Liêu")
    #expect(board.pressing("<Down><Enter>").model.report.province.name.vietnamese == "Bắc Giang")
    #expect(board.pressing("<C-n><C-n><C-p><Enter>").model.report.province.name.vietnamese == "Bắc Giang")
  }

  /// Names that begin with what was typed stand before those that hold it somewhere.
  @Test func namesThatBeginSoComeFirst() {
    #expect(chosen("son") == "Sơn La" && chosen("son<Down>") == "Lạng Sơn")
    #expect(chosen("giang") == "An Giang" && chosen("ninh") == "Ninh Bình")
  }

  @Test func escKeepsTheProvince() {
    let board = Board().pressing("pcan tho<Esc>")
    #expect(board.model.overlay == nil && board.model.report.province.code == "01")
    #expect(query(board.pressing("p")) == "")
  }

  @Test func pastedTextSearchesAndNeverCommands() {
    var board = Board()
    for keys in ["", "<Enter>", "<Esc>y", "<Esc>?"] {
      board.press(keys)
      let before = board
      board.send(.paste("qq\u{3}]]bR\n"))
      #expect(board.notice?.contains("Dán ở đây") == true)
      // All but the message line and the footer below it.
      #expect(board.lines.dropLast(2) == before.lines.dropLast(2) && board.effects.isEmpty, "after \(keys)")
      #expect(board.model.year == 2024)
    }
    board.press("<Esc>p")
    board.send(.paste("  Thừa Thiên\tHuế\r\n"))
    #expect(board.model.overlay != nil)
    board.press("<Enter>")
    #expect(board.model.report.province.code == "46")
  }

  /// Pasting a whole page by mistake makes no field of a page.
  @Test func aHugePasteIsCut() {
    var board = Board().pressing("p")
    board.send(.paste(String(repeating: "Hà Nội ", count: 10_000)))
    #expect(query(board)?.count == TextField.limit)
    #expect(board.pressing("<C-u>hue<Enter>").model.report.province.code == "46")
  }

  @Test func controlCharactersNeverReachTheField() {
    var board = Board().pressing("p")
    board.send(.paste("\u{1B}[31mso\u{7}n\u{9B}1m la\u{202E}"))
    #expect(query(board) == " [31mso n 1m la")
    #expect(!board.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  @Test func thirtyFourToChooseFromOnThe34() {
    let board = Board().pressing("bp")
    #expect(board.text.contains("/34"))
    let chosen = board.pressing("bac<Enter>")
    #expect(chosen.model.report.province.id == ProvinceID(set: "34", code: "24"))
    #expect(chosen.pressing("b").model.report.province.id == ProvinceID(set: "63", code: "27"))
  }

  @Test func aProvinceWithoutATotalCanBeChosen() {
    let board = Board().pressing("ptien giang<Enter>")
    #expect(board.model.report.province.code == "82" && board.model.report.total.standing == nil)
    #expect(board.lines.first?.contains("chưa có số liệu") == true)
  }
}

extension String {
  /// The scalars of the decomposed form of the letters used here.
  fileprivate var decomposedScalars: [Unicode.Scalar] {
    flatMap { character -> [Unicode.Scalar] in
      character == "ơ" ? ["o", "\u{31B}"] : Array(character.unicodeScalars)
    }
  }
}

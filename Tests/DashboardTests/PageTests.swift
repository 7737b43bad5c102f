@testable import BoardSupport
@testable import Pages
import Scores
import TextUI
import Testing
import Words
import Workbooks

@testable import Dashboard

@Suite struct PageTests {
  @Test func rOpensThePageAndEscGoesBackToTheSameScreen() {
    let board = Board().pressing("4jj")
    let open = board.pressing("r")
    #expect(open.text.contains("điểm 43,7747 · hạng 29/61"))
    #expect(open.pressing("<Esc>").text == board.text)
    #expect(open.pressing("q").text == board.text && open.pressing("q").effects.isEmpty)
  }

  @Test(arguments: [(80, 24), (40, 10), (120, 40), (200, 60)])
  func thePageScrollsToItsLastLineAndNoFurther(columns: Int, rows: Int) {
    let board = Board {
      $0.columns = columns
      $0.rows = rows
    }.pressing("r")
    let end = board.pressing("G")
    #expect(end.text.contains("PAPI 2024 (UNDP"))
    #expect(end.pressing("jjj<PgDn>").canvas == end.canvas)
    #expect(end.pressing("g").canvas == board.canvas)
    for line in end.lines { #expect(TextWidth.columns(of: line, glyphs: .blocks) <= columns) }
  }

  @Test func theNameSaysTheFormat() {
    let board = Board().pressing("rw")
    #expect(board.text.contains("papi-2024-01.html"))
    let written = board.pressing("<Enter>")
    #expect(written.effects == [.writePage(path: "papi-2024-01.html")])
    #expect(written.model.overlay == nil)
    #expect(board.pressing("<C-u>a.md<Enter>").effects == [.writePage(path: "a.md")])
    #expect(board.pressing("<C-u><Enter>").effects.isEmpty)
    #expect(board.pressing("<Esc>").effects.isEmpty)
  }

  @Test func aReaderMayReadThePageButNotWriteIt() {
    var board = Board()
    board.model.isReadOnly = true
    let open = board.pressing("r")
    #expect(open.text.contains("43,7747"))
    let refused = open.pressing("w")
    #expect(refused.effects.isEmpty && refused.notice?.contains("chỉ đọc") == true)
  }

  @Test(arguments: [
    ("a.html", "<!DOCTYPE html>"), ("A.HTM", "<!DOCTYPE html>"), ("a.md", "# PAPI 2024"),
    ("a.csv", "item,name"), ("a.tsv", "item\tname"), ("b/a.log", " PAPI 2024"), ("a.b/c", " PAPI 2024"),
    ("a.docx", "PK"), ("a.xlsx", "PK"), ("a.json", "{"), ("a.txt", " PAPI 2024"), ("a", " PAPI 2024"),
  ])
  func everyEndingHasItsFormat(name: String, start: String) throws {
    let bytes = try PageFormat.bytes(of: View.page(for: Board().model), forFile: name)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(start))
  }

  /// What an office program would open by its ending is not text; what to do instead is said.
  @Test(arguments: [
    (
      "a.pdf",
      "a.pdf: không ghi được .pdf; hãy ghi .html rồi in từ trình duyệt."
    ),
    ("a.ODS", "a.ODS: không ghi được .ods; hãy ghi .xlsx rồi mở bằng Excel hay LibreOffice."),
    (
      "a.ics",
      "a.ics: không ghi được .ics; trang này ghi được ra: .txt, .md, .html, .docx, .csv, .tsv, .xlsx, .json, .svg."
    ),
  ])
  func anEndingOfNoFormatIsRefused(name: String, words: String) {
    let refusal = #expect(throws: FileEnding.Refusal.self) {
      try PageFormat.bytes(of: View.page(for: Board().model), forFile: name)
    }
    #expect(refusal?.words.vietnamese == words)
  }

  /// Where the figures come from stands in every workbook; of plans it is their documents.
  @Test(arguments: [
    ("1", "Nguồn: PAPI 2024 (UNDP"), ("4", "Nguồn: PAPI 2024 (UNDP"), ("6", "Nguồn: "),
    ("8", "Nguồn: PAPI 2024"),
  ])
  func workbooksNameTheirSource(panel: String, source: String) throws {
    let board = Board { $0.plans = Books.publishedPlans }.pressing("\(panel)w<C-u>a.xlsx<Enter>")
    guard case .write(_, let bytes)? = board.effects.first else { return #expect(Bool(false), "\(panel)") }
    let lines = try Workbook(bytes).sheets[0].rows.flatMap { $0.cells.map(\.text) }
    #expect(lines.contains { $0.hasPrefix(source) }, "\(lines.suffix(3))")
  }

  /// A comparison and the ranks over the years are drawn, too.
  @Test func comparisonsAndGroupsAreDrawn() throws {
    for (keys, parts) in [
      ("c<Enter>", ["class=\"dot\"", ">A</text>", "◆", "hơn Hà Nội ở"]),
      ("v", ["class=\"group4\"", ">61□</text>", "Thấp", "class=\"break\""]),
    ] {
      let board = Board().pressing("\(keys)w<C-u>a.svg<Enter>")
      guard case .write(_, let bytes)? = board.effects.first else { return #expect(Bool(false), "\(keys)") }
      let svg = String(decoding: bytes, as: UTF8.self)
      #expect(parts.allSatisfy(svg.contains) && svg.contains(">Nguồn: PAPI"), "\(keys)")
    }
  }

  /// A table is CSV, TSV or a workbook, whatever the name says.
  @Test func aTableIsWrittenAsItsEndingSays() throws {
    let board = Board().pressing("4w<C-u>")
    let bytes = { (board: Board) -> String? in
      guard case .write(_, let bytes)? = board.effects.first else { return nil }
      return String(decoding: bytes.prefix(5), as: UTF8.self)
    }
    #expect(bytes(board.pressing("a.csv<Enter>")) == "rank,")
    #expect(bytes(board.pressing("a.tsv<Enter>")) == "rank\t")
    let refused = board.pressing("a.html<Enter>")
    #expect(refused.effects.isEmpty)
    #expect(refused.notice == "a.html: không ghi được .html; bảng này ghi được ra: .csv, .tsv, .xlsx.")
    // An ending that names no format is no CSV in disguise; a name without one is.
    for name in ["a.txt", "a.b"] { #expect(board.pressing(name + "<Enter>").effects.isEmpty) }
    #expect(bytes(board.pressing("a<Enter>")) == "rank,")
    #expect(Board().pressing("4W<C-u>a.tsv<Enter>").effects.isEmpty)
    for key in ["w", "W"] {
      #expect(bytes(Board().pressing("4\(key)<C-u>a.xlsx<Enter>"))?.hasPrefix("PK") == true)
    }
  }
}

import TestSupport
import Testing

@testable import WorkbookSupport
@testable import Workbooks

/// Workbooks nobody would write: the archive spoilt, and what is in it.
@Suite struct WorkbookFuzzTests {
  private static let pieces = [
    "<c r=\"ZZZ99\"/>", "<c r=\"\">", "<row r=\"9999999\">", "<row r=\"-1\">", "</row>", "<v>", "</v>", "<f>",
    "<is><t>",
    "t=\"s\"", "t=\"b\"", "<v>4294967295</v>", "<v>1e999</v>", "<mergeCell ref=\"A1:XFD1048576\"/>", "&amp;",
    "&x;",
    "<!DOCTYPE x [", "<![CDATA[", "]]>", "<!--", "number-columns-repeated=\"999999999\"", "PK\u{3}\u{4}",
    "PK\u{1}\u{2}",
    "PK\u{5}\u{6}", "\u{7F}\u{0}",
  ]

  private static let sheet = """
    <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>1.1</v></c></row>
    <row r="3"><c r="A3" t="inlineStr"><is><t>Hà Nội</t></is></c><c r="B3"><v>1.26411</v></c></row></sheetData>
    <mergeCells><mergeCell ref="A1:A2"/></mergeCells>
    """

  /// Parts that are well-formed and say what no program writes; they go behind a cell.
  private static let oddities = [
    "<c r=\"ZZ9\"><v>1</v></c>", "<c r=\"\"/>", "<c r=\"A1048577\"><v>1</v></c>", "<c t=\"s\"><v>99</v></c>",
    "<c t=\"s\"><v>-1</v></c>", "<c t=\"e\"><v>#N/A</v></c>", "<c><v>1e999</v></c>", "<c><f>A1</f></c>",
    "<c t=\"inlineStr\"><is><t>&#x10FFFF;</t></is></c>", "<c r=\"B2\" t=\"b\"><v>7</v></c>",
  ]

  /// Whatever the bytes: cells within the limits, or a fault in words.
  @Test func spoiltWorkbooksAlwaysGetAnAnswer() throws {
    var mutator = Mutator(7, pieces: Self.pieces)
    let whole = Excel.workbook(["T": Self.sheet], strings: "<si><t>Tỉnh</t></si>")
    var (read, refused) = (0, 0)
    for round in 0..<Mutator.rounds / 3 {
      let bytes =
        switch round % 3 {
        case 0: mutator.changed(whole)
        // The archive is whole, and a part of it is not.
        case 1:
          Excel.workbook(["T": String(decoding: mutator.changed(Array(Self.sheet.utf8)), as: UTF8.self)])
        default: Excel.workbook(["T": odd(&mutator)], strings: "<si><t>Tỉnh</t></si>")
        }
      do throws(WorkbookFault) {
        let workbook = try Workbook(bytes)
        read += 1
        let cells = workbook.sheets.flatMap(\.rows).reduce(0) { $0 + $1.cells.count }
        #expect(cells <= Workbook.Limits.cells)
      } catch {
        refused += 1
        #expect(!error.words.english.isEmpty)
      }
    }
    #expect(read > Mutator.rounds / 30 && refused > Mutator.rounds / 30, "\(read) read, \(refused) refused")
  }

  /// The sheet with oddities behind some of its cells.
  private func odd(_ mutator: inout Mutator) -> String {
    let pieces = Self.sheet.split(separator: "</c>", omittingEmptySubsequences: false)
    return pieces.dropLast().map { piece in
      let isOdd = mutator.number(in: 0...1) == 1
      return piece + "</c>" + (isOdd ? Self.oddities[mutator.number(in: 0...(Self.oddities.count - 1))] : "")
    }.joined() + (pieces.last ?? "")
  }
}

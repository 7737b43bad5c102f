import Words
import Workbooks

/// Reads a table of scores and tells what importing it would do.
///
/// Shapes: `code,province,<ids…>`, the same with `year`, or `year,code,province,item,score`; in any
/// order of columns, `code` or `province` may be missing. An empty cell or a dash is a missing
/// value, never 0. Pure: reads no file, writes none.
public enum CSVImport {
  /// What importing a table into a book would do.
  ///
  /// - Parameters:
  ///   - bytes: the file: UTF-8, or UTF-16 with a mark; comma, semicolon or tab.
  ///   - file: the file as the person named it, for findings.
  ///   - request: what shall be done with it.
  ///   - progress: is told now and then how many bytes of how many were read.
  public static func plan(
    _ bytes: [UInt8], file: String, _ request: ImportRequest = ImportRequest(), into book: ScoreBook,
    progress: ((_ done: Int, _ total: Int) -> Void)? = nil
  ) -> ImportPlan {
    var reading = ImportReading(
      book: book, file: file, year: request.year,
      takesStated: book.definition.publishesRanks || request.isExcerpt)
    reading.progress = progress
    reading.accepts = request.accepts
    var encoding: TextEncoding?
    if Workbook.isWorkbook(bytes) {
      do throws(WorkbookFault) {
        // How much there is to unpack nobody knows.
        reading.readWorkbook(try Workbook(bytes) { progress?(0, 0) }, request)
      } catch {
        reading.findings.add(error.words)
      }
    } else {
      do throws(CSVFault) {
        let text = try CSVEncoding.text(of: bytes)
        encoding = TextEncoding.of(bytes).encoding
        try reading.readText(text, request)
        reading.tell(TextDamage.of(text))
      } catch {
        if error.reason == .encoding, Workbook.isNamed(file) {
          reading.findings.add(WorkbookFault.onlyByName.words)
        } else {
          reading.findings.add(line: error.line, error.words)
        }
      }
    }
    let years = reading.finish(request)
    var plan = ImportPlan(
      book: book, file: file, request: request, years: years, findings: reading.findings.findings,
      isCutShort: reading.findings.isFull, tables: reading.tables)
    plan.encoding = encoding.flatMap { $0 == .utf8 ? nil : $0.name }
    return plan
  }
}

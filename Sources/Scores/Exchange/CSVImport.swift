import Words

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
  ///   - year: the year of all rows; needed where the table has no column `year`.
  ///   - source: where the figures come from. Without it a year that exists keeps its source, and
  ///     a new one names the file, with a warning.
  ///   - progress: is told now and then how many bytes of how many were read.
  public static func plan(
    _ bytes: [UInt8], file: String, year: Int? = nil, source: String? = nil, into book: ScoreBook,
    progress: ((_ done: Int, _ total: Int) -> Void)? = nil
  ) -> ImportPlan {
    var reading = ImportReading(book: book, file: file, year: year)
    reading.progress = progress
    do throws(CSVFault) {
      try reading.readTable(CSVEncoding.text(of: bytes))
    } catch {
      reading.findings.add(line: error.line, error.words)
    }
    let years = reading.finish(source: source)
    return ImportPlan(
      index: book.definition.id, file: file, years: years, findings: reading.findings.findings,
      isCutShort: reading.findings.isFull)
  }
}

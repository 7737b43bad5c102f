import Scores
import Words

/// How a table alone is written.
public enum TableFormat: Hashable, Sendable {
  case text(CSVFlavour)
  case workbook
}

/// What the ending of a file's name asks for.
public enum FileEnding {
  /// Nothing may be written into the file; the words say what to do.
  public struct Refusal: Error {
    public var words: LocalizedText
  }

  /// The format of a page; `nil` where the ending is none of ours, and then it is text.
  ///
  /// An ending by which a program would open what papiboard cannot write is refused.
  public static func format(of file: String) throws(Refusal) -> PageFormat? {
    let ending = ending(of: file)
    if let format = PageFormat.all.first(where: { $0.endings.contains(ending) }) { return format }
    if let way = way(around: ending) { throw refusal(file, ending, way) }
    return nil
  }

  /// How a table alone is written; without an ending as CSV.
  ///
  /// - Parameter flavour: which CSV is meant.
  public static func tableFormat(of file: String, _ flavour: CSVFlavour) throws(Refusal) -> TableFormat {
    let ending = ending(of: file)
    if ending == "tsv", flavour != .excel { return .text(.tabs) }
    if ending == "xlsx" { return .workbook }
    if ["", "csv"].contains(ending) { return .text(flavour) }
    // One that names another program has a way around it.
    _ = try format(of: file)
    let endings = flavour == .excel ? ".csv, .xlsx" : ".csv, .tsv, .xlsx"
    throw refusal(
      file, ending,
      LocalizedText(vi: "bảng này ghi được ra: \(endings)", en: "this table is written to: \(endings)"))
  }

  /// Whether a picture is asked for.
  public static func isPicture(_ file: String) -> Bool { ending(of: file) == "svg" }

  /// That a page has no such form.
  public static func unfit(_ file: String, _ page: Page) -> Refusal {
    let has = PageFormat.all(of: page).compactMap(\.endings.first).map { "." + $0 }.joined(separator: ", ")
    return refusal(
      file, ending(of: file),
      LocalizedText(vi: "trang này ghi được ra: \(has)", en: "this page is written to: \(has)"))
  }

  private static func refusal(_ file: String, _ ending: String, _ way: LocalizedText) -> Refusal {
    Refusal(
      words: LocalizedText(
        vi: "\(file): không ghi được .\(ending); \(way.vietnamese).",
        en: "\(file): cannot write .\(ending); \(way.english)."))
  }

  /// In small letters; empty where the name has none.
  private static func ending(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.last.map { $0.lowercased() } ?? "" : ""
  }

  private static func way(around ending: String) -> LocalizedText? {
    switch ending {
    case "pdf", "doc", "odt", "rtf", "ppt", "pptx", "odp", "png", "jpg", "jpeg":
      LocalizedText(
        vi: "hãy ghi .html rồi in từ trình duyệt",
        en: "write .html, print it in a browser")
    case "xls", "xlsm", "xlsb", "ods":
      LocalizedText(
        vi: "hãy ghi .xlsx rồi mở bằng Excel hay LibreOffice",
        en: "write .xlsx, open it in Excel or LibreOffice")
    case "xml", "yaml", "yml":
      LocalizedText(vi: "hãy ghi .json", en: "write .json")
    default: nil
    }
  }
}

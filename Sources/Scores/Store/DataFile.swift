import JSONText
import Words

/// A file of the data folder, read as JSON of the format this program knows.
enum DataFile {
  /// The number that every file has at `format`.
  static let format = 1
  /// The most bytes of such a file; a year of 63 provinces has twenty thousand.
  ///
  /// Reading takes up to 35 times as many of memory, which nobody shall have for the asking.
  static let sizeLimit = 16 << 20

  /// The root of a file; a finding and `nil` if it cannot be read, is not JSON or not of this format.
  static func open(
    _ path: String, in source: some DataSource, _ findings: inout [Finding]
  ) -> PlacedValue? {
    let bytes: [UInt8]
    do {
      bytes = try source.read(path)
    } catch {
      findings.append(Finding(file: path, error.words))
      return nil
    }
    guard bytes.count <= sizeLimit else {
      findings.append(Finding(file: path, ReadFault.larger(than: sizeLimit)))
      return nil
    }
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes)
    } catch {
      findings.append(Finding(file: path, line: error.line, error.words))
      return nil
    }
    let root = PlacedValue(file: path, root: document.root)
    guard let format = root.required("format", &findings) else { return nil }
    guard let number = format.integer(&findings) else { return nil }
    guard number == Self.format else {
      findings.append(format.error(number > Self.format ? .newerFormat(number) : .unknownFormat))
      return nil
    }
    return root
  }
}

import JSONText
import Words

/// A file of the data folder, read as JSON of the format this program knows.
package enum DataFile {
  /// The number that every file has at `format`.
  package static let format = 1
  /// The most bytes of such a file; a year of 63 provinces has twenty thousand.
  ///
  /// Reading takes up to 35 times as many of memory, which nobody shall have for the asking.
  static let sizeLimit = 16 << 20

  /// The root of a file; a finding and `nil` if it cannot be read, is not JSON or not of this format.
  package static func open(
    _ path: String, in source: some DataSource, _ findings: inout [Finding]
  ) -> PlacedValue? {
    read(path, in: source, &findings).flatMap { root(of: $0, file: path, &findings) }
  }

  /// The bytes of a file; a finding and `nil` if it cannot be read.
  static func read(_ path: String, in source: some DataSource, _ findings: inout [Finding]) -> [UInt8]? {
    do {
      return try source.read(path)
    } catch {
      findings.append(Finding(file: path, error.words))
      return nil
    }
  }

  /// The root of a file that was read; a finding and `nil` if it is not JSON or not of this format.
  package static func root(of bytes: [UInt8], file path: String, _ findings: inout [Finding]) -> PlacedValue?
  {
    guard let root = anyRoot(of: bytes, file: path, &findings) else { return nil }
    guard let format = root.required("format", &findings) else { return nil }
    guard let number = format.integer(&findings) else { return nil }
    guard number == Self.format else {
      findings.append(format.error(number > Self.format ? .newerFormat(number) : .unknownFormat))
      return nil
    }
    return root
  }

  /// The root of a file of any format; a finding and `nil` if it is not JSON.
  package static func anyRoot(of bytes: [UInt8], file path: String, _ findings: inout [Finding])
    -> PlacedValue?
  {
    guard bytes.count <= sizeLimit else {
      findings.append(Finding(file: path, ReadFault.larger(than: sizeLimit)))
      return nil
    }
    do throws(JSONFault) {
      return PlacedValue(file: path, root: try JSONDocument(bytes).root)
    } catch {
      findings.append(Finding(file: path, line: error.line, key: error.key, error.words))
      return nil
    }
  }
}

import JSONText
import Scores
import Words

/// What stands where something shall be written: nothing, or JSON of which all that is not changed stays.
///
/// The one gate of all that writes such files: **what stands there and cannot be read is never
/// replaced**. It is told by file, line and key, and the file keeps its bytes.
public struct StandingFile {
  /// All of it; `nil` where there is nothing.
  let bytes: [UInt8]?
  /// Its root; `nil` where there is nothing.
  let place: PlacedValue?

  /// Its root, an object; `nil` where there is nothing.
  public var root: JSONValue? { place?.value }

  /// Looks at a file of a data folder.
  ///
  /// - Parameter shapes: what the keys that shall be written must be where they are there.
  init(
    _ path: String, in folder: String, shapes: [String: JSONValue.Kind] = [:], calls: FileCalls
  ) throws(WritingFailure) {
    let whole = "\(folder)/\(path)"
    let found: [UInt8]?
    do throws(SystemError) {
      found = try FileSteps(calls: calls).contents(whole)
    } catch {
      throw WritingFailure(whole, error)
    }
    try self.init(found, named: path, at: whole, needsFormat: true, shapes)
  }

  /// Looks at a file of the person who works here, which need not name its format.
  public init(ofPerson path: String, shapes: [String: JSONValue.Kind]) throws(WritingFailure) {
    let found: [UInt8]?
    do throws(ReadFault) {
      found = try FolderSource.bytes(ofFile: path)
    } catch {
      guard error == .missing else {
        throw WritingFailure(path, .unreadable(Finding(file: path, error.words)))
      }
      found = nil
    }
    try self.init(found, named: path, at: path, needsFormat: false, shapes)
  }

  init(
    _ bytes: [UInt8]?, named path: String, at whole: String, needsFormat: Bool = true,
    _ shapes: [String: JSONValue.Kind]
  ) throws(WritingFailure) {
    self.bytes = bytes
    guard let bytes else {
      place = nil
      return
    }
    var findings: [Finding] = []
    var root = DataFile.anyRoot(of: bytes, file: path, &findings)
    if needsFormat || root?.value["format"] != nil { root = DataFile.root(of: bytes, file: path, &findings) }
    if let root, root.value.kind != .object { findings.append(root.error(.mustBe(.object))) }
    for (key, shape) in shapes.sorted(by: { $0.key < $1.key }) {
      if let member = root?[key], member.value.kind != shape {
        findings.append(member.error(.mustBe(LocalizedText.Shape(shape))))
      }
    }
    if let fault = findings.first { throw WritingFailure(whole, .unreadable(fault)) }
    place = root
  }
}

extension StandingFile {
  /// The file with some members of its root set, and everything else as it is; a new one of these.
  public func bytes(setting members: [(key: String, text: String?)]) -> [UInt8] {
    guard let root else {
      let lines =
        [("format", "\(DataFile.format)")] + members.compactMap { key, text in text.map { (key, $0) } }
      let text = lines.map { "  \(JSONWriting.quoted($0.0)): \($0.1)" }.joined(separator: ",\n")
      return Array("{\n\(text)\n}\n".utf8)
    }
    var patch = JSONPatch(root)
    patch.set(members, of: root)
    return patch.bytes
  }
}

extension LocalizedText.Shape {
  fileprivate init(_ kind: JSONValue.Kind) {
    self =
      switch kind {
      case .array: .array
      case .object: .object
      case .number: .number
      case .bool: .bool
      case .string, .null: .string
      }
  }
}

import Glibc
import JSONText
import Scores
import Words

/// `history.jsonl`: who changed what, when; one JSON object a line, only ever added to.
struct HistoryFile {
  /// Its name in a data folder.
  static let name = "history.jsonl"
  let path: String
  private let steps: FileSteps

  /// The history of a data folder.
  init(in folder: String, calls: FileCalls) {
    path = "\(folder)/\(Self.name)"
    steps = FileSteps(calls: calls)
  }

  /// Adds lines and brings them to the disk: all or none.
  ///
  /// A last line that a crash left without its end gets one first, so that it spoils no other.
  func append(_ lines: [String], permit: WritePermit) throws(WritingFailure) {
    do throws(SystemError) {
      let old = try steps.status(path)
      let flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW
      let descriptor = try steps.calls.open(path, flags, 0o664)
      defer { try? steps.calls.close(descriptor) }
      let size = old?.size ?? 0
      let text = lines.map { $0 + "\n" }.joined()
      do throws(SystemError) {
        let end = size > 0 ? try steps.calls.read(descriptor, 1, size - 1) : []
        let isTorn = end.first.map { $0 != UInt8(ascii: "\n") } ?? false
        try steps.writeAll(Array(((isTorn ? "\n" : "") + text).utf8), to: descriptor)
        try steps.synchronise(descriptor)
        if old == nil { try steps.synchroniseFolder(AtomicFiles.folder(of: path)) }
      } catch {
        try? steps.calls.truncate(descriptor, size)
        if old == nil { try? steps.calls.remove(path) }
        throw error
      }
    } catch {
      throw WritingFailure(path, error)
    }
  }

  /// Adds those of some lines that it does not have, in their order.
  ///
  /// The beginning of one of them, left without its end by a crash, is cut off first.
  func complete(_ lines: [String], permit: WritePermit) throws(WritingFailure) {
    let missing: [String]
    do throws(SystemError) {
      let bytes = try steps.contents(path) ?? []
      let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      let torn = bytes[end...]
      if !torn.isEmpty, lines.contains(where: { $0.utf8.starts(with: torn) }) {
        let descriptor = try steps.calls.open(path, O_RDWR | O_NOFOLLOW, 0)
        defer { try? steps.calls.close(descriptor) }
        try steps.calls.truncate(descriptor, end)
      }
      let known = Set(bytes[..<end].split(separator: UInt8(ascii: "\n")))
      missing = lines.filter { !known.contains(Array($0.utf8)[...]) }
    } catch {
      throw WritingFailure(path, error)
    }
    if !missing.isEmpty { try append(missing, permit: permit) }
  }

  /// Reads entries; a line that is none is told.
  static func read(_ bytes: [UInt8]) -> History {
    var history = History()
    var lines = JournalLines(bytes)
    var number = 0
    while let line = lines.next() {
      number += 1
      if line.bytes.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) { continue }
      if let root = try? JSONDocument(Array(line.bytes)).root, let entry = HistoryEntry(root) {
        history.entries.append(entry)
      } else {
        history.findings.append(Finding(.warning, file: name, line: number, badLine))
      }
    }
    return history
  }

  private static let badLine = LocalizedText(
    vi: "dòng này không đọc được; các dòng khác vẫn dùng",
    en: "the line cannot be read; the others are used all the same")
}

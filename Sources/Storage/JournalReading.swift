import FoundationEssentials
import JSONText
import Scores
import Words

/// Reads the journal of a draft: every whole line that makes sense; the rest is told.
///
/// A last line without its end was being written when the program was stopped: nobody was told that
/// it was kept. If it makes sense all the same, the step is taken, and is written again.
struct JournalReading {
  private let path: String
  private var findings: [Finding] = []
  private var line = 0

  /// The draft that a journal holds.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: whose it is by the file's name.
  ///   - path: the file, for findings.
  ///   - book: what is published, now.
  static func draft(
    _ bytes: [UInt8], name: DraftName, path: String, in book: ScoreBook
  ) throws(Finding) -> SavedDraft {
    var reading = JournalReading(path: path)
    return try reading.read(bytes, name: name, in: book)
  }

  private init(path: String) { self.path = path }

  private mutating func read(
    _ bytes: [UInt8], name: DraftName, in book: ScoreBook
  ) throws(Finding) -> SavedDraft {
    var lines = JournalLines(bytes)
    let head = try head(lines.next(), name: name)
    guard var draft = Draft(year: head.year, level: head.level, in: book), draft.set == head.set else {
      throw Finding(file: path, line: 1, JournalWords.otherSet(head.set, year: head.year))
    }
    var time = head.time
    var position = DraftPosition(step: 0, bytes: lines.position)
    while let next = lines.next() {
      line += 1
      if let taken = take(next.bytes, isWhole: next.isWhole, &draft) { time = taken }
      if next.isWhole { position = DraftPosition(step: draft.steps.last?.number ?? 0, bytes: lines.position) }
    }
    return SavedDraft(name: name, draft: draft, time: time, position: position, findings: findings)
  }

  private mutating func head(
    _ first: JournalLines.Line?, name: DraftName
  ) throws(Finding) -> JournalLine.Head {
    line = 1
    guard let first, first.isWhole, let root = try? JSONDocument(Array(first.bytes)).root else {
      throw Finding(file: path, line: 1, JournalWords.noHead)
    }
    guard let format = root["format"]?.integer else {
      throw Finding(file: path, line: 1, JournalWords.noHead)
    }
    guard format == JournalLine.format else {
      throw Finding(
        file: path, line: 1, format > JournalLine.format ? .newerFormat(format) : .unknownFormat)
    }
    guard let head = JournalLine.head(root) else { throw Finding(file: path, line: 1, JournalWords.noHead) }
    guard head.index == name.index, head.year == name.year, head.user == name.user else {
      throw Finding(file: path, line: 1, JournalWords.otherName)
    }
    return head
  }

  /// The step of a line, if it is one.
  static func step(_ bytes: ArraySlice<UInt8>) -> LoggedStep? { line(bytes)?.step }

  private static func line(_ bytes: ArraySlice<UInt8>) -> (step: LoggedStep, time: Date)? {
    (try? JSONDocument(Array(bytes))).flatMap { JournalLine.step($0.root) }
  }

  /// Takes one line; when it was kept, if it could be used.
  private mutating func take(_ bytes: ArraySlice<UInt8>, isWhole: Bool, _ draft: inout Draft) -> Date? {
    guard let (step, time) = Self.line(bytes) else {
      findings.append(
        Finding(.warning, file: path, line: line, isWhole ? JournalWords.badLine : JournalWords.tornLine))
      return nil
    }
    guard draft.replay(step) else {
      findings.append(Finding(.warning, file: path, line: line, JournalWords.unfittingLine))
      return nil
    }
    return time
  }
}

/// The lines of a journal: what ends in LF is whole.
struct JournalLines {
  struct Line {
    var bytes: ArraySlice<UInt8>
    var isWhole: Bool
  }

  private let bytes: [UInt8]
  /// How many bytes the lines so far have.
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Line? {
    guard position < bytes.count else { return nil }
    let rest = bytes[position...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      position = bytes.count
      return Line(bytes: rest, isWhole: false)
    }
    position = end + 1
    return Line(bytes: rest[..<end], isWhole: true)
  }
}

/// The words about journals.
enum JournalWords {
  static let noHead = LocalizedText(
    vi: "dòng đầu không phải phần mở đầu của một bản nháp papiboard; bản nháp này không dùng được",
    en: "the first line does not begin a papiboard draft; the draft cannot be used")

  static let otherName = LocalizedText(
    vi: "dòng đầu không khớp với tên tệp (năm, người nhập); bản nháp này không dùng được",
    en: "the first line disagrees with the name of the file (year, user); the draft cannot be used")

  static func otherSet(_ set: String, year: Int) -> LocalizedText {
    LocalizedText(
      vi:
        "bản nháp theo \(ProvinceSet.words(set).vietnamese), năm \(year) không dùng bộ này; bản nháp này không dùng được",
      en:
        "the draft is of \(ProvinceSet.words(set).english), which \(year) does not have; the draft cannot be used"
    )
  }

  static let badLine = LocalizedText(
    vi: "dòng này không đọc được, nên bỏ qua", en: "the line cannot be read and is passed over")

  static let tornLine = LocalizedText(
    vi: "dòng cuối chưa ghi xong khi chương trình bị ngắt, nên bỏ qua",
    en: "the last line was being written when the program was stopped; it is passed over")

  static let unfittingLine = LocalizedText(
    vi: "dòng này không khớp với các dòng trước, nên bỏ qua",
    en: "the line does not fit those before it and is passed over")
}

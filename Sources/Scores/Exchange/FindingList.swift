import Words

/// The findings about one file, up to a limit: a file of the wrong kind has one in every cell.
struct FindingList {
  /// How many are kept; with that many errors, reading on helps nobody.
  static let limit = 500

  /// What was found, in the order of the file.
  private(set) var findings: [Finding] = []
  /// Whether any of them forbids using the file.
  private(set) var hasErrors = false
  /// Whether no more are taken.
  var isFull: Bool { findings.count >= FindingList.limit }

  /// What they are about, as the person named it.
  var file: String

  /// Whether a fault that is worded as one before is only counted: in a table of an office a slip stands in
  /// a whole row or column.
  var mergesSame = false
  private var firsts: [LocalizedText: Int] = [:]
  private var repeats: [Int: Int] = [:]

  /// Says of faults that were only counted how many more there are, and counts no more.
  mutating func tellRepeats() {
    for (place, more) in repeats where findings.indices.contains(place) {
      let words = findings[place].words
      findings[place].words = LocalizedText(
        vi: "\(words.vietnamese) (và \(more) chỗ nữa)",
        en: "\(words.english) (and \(more) more)")
    }
    mergesSame = false
    (firsts, repeats) = ([:], [:])
  }

  /// An empty list about a file, as the person named it.
  init(file: String) { self.file = file }

  /// Adds an error; beyond the limit it only counts.
  mutating func add(line: Int? = nil, key: String? = nil, _ words: LocalizedText) {
    add(.error, line: line, key: key, words)
  }

  /// Adds a finding; beyond the limit it only counts.
  mutating func add(
    _ severity: Finding.Severity, line: Int? = nil, key: String? = nil, _ words: LocalizedText
  ) {
    if severity == .error { hasErrors = true }
    if mergesSame {
      if let place = firsts[words] {
        repeats[place, default: 0] += 1
        return
      }
      firsts[words] = findings.count
    }
    guard !isFull else { return }
    findings.append(Finding(severity, file: file, line: line, key: key.map(shownText), words))
  }
}

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
    guard !isFull else { return }
    findings.append(Finding(severity, file: file, line: line, key: key.map(shownText), words))
  }
}

import Dashboard
import FoundationEssentials
import Pages
import Scores
import Storage
import Terminal
import TextUI
import Words

/// What a command works on: the figures that its options name.
struct Session {
  var options: Choices
  var data: BoardData
  var book: ScoreBook
  var province: ProvinceID
  var year: Int
  var language: Language
  /// What was asked for, by option or in `board.json`.
  var chosenGlyphs: GlyphLevel?

  /// Reads the data and finds what the options name.
  init(_ options: CommonOptions, opensEmpty: Bool = false) throws(Failure) {
    try self.init(options.choices, opensEmpty: opensEmpty)
  }

  /// Reads the data and finds what was chosen.
  ///
  /// - Parameter opensEmpty: whether a book without a year is opened too: for a board, which says what to do
  ///   then, and for what needs no scores, as targets and plans.
  init(_ options: Choices, opensEmpty: Bool = false) throws(Failure) {
    self.options = options
    data = try Self.load(options)
    let environment = Speech.environment
    language = Speech.choose(
      option: options.language, configured: data.settings.language, environment: environment)
    chosenGlyphs = options.glyphs ?? data.settings.glyphs.flatMap(GlyphLevel.init(rawValue:))
    book = try Self.book(options.index ?? data.settings.index, in: data, options)
    let isFaultless = !data.findings.contains { $0.severity == .error }
    if opensEmpty, isFaultless, let now = CalendarDay.today?.year { book = book.opened(in: now) }
    guard !book.years.isEmpty else { throw Self.noYears(book.definition.id, data, options) }
    year = try Self.year(options, in: book, data: data)
    province = try Self.province(options, year: year, book: book, data: data)
  }

  /// On which provinces ranks stand; other units are ranked as they are.
  var basis: Basis { book.definition.units == nil ? options.basis : .published }

  /// What printed text may hold.
  var glyphs: GlyphLevel { Self.glyphs(options, data) }

  static func glyphs(_ options: Choices, _ data: BoardData) -> GlyphLevel {
    options.glyphs ?? data.settings.glyphs.flatMap(GlyphLevel.init(rawValue:))
      ?? TerminalEnvironment(Speech.environment).recommendedGlyphs
  }

  /// Reads the data folder that the options name, or the published data.
  static func load(_ options: Choices) throws(Failure) -> BoardData {
    guard let folder = options.data else { return BoardData.load(from: PublishedSource()) }
    let source = FolderSource(folder)
    guard source.isThere else { throw Self.noFolder(folder) }
    // Line by line nothing is drawn over.
    guard !LinearRun.isWanted(options), let line = StandardError.progress() else {
      return BoardData.load(from: source)
    }
    defer { line.end() }
    let words = Speech.pick(vi: "Đang đọc số liệu", en: "Reading the data")
    return BoardData.load(from: source) { line.tell(words, done: $0, of: $1) }
  }

  static func noFolder(_ folder: String) -> Failure {
    Failure(
      2,
      LocalizedText(
        vi: "\(folder): không có thư mục này. Tạo bằng: papiboard init \(Person.quoted(folder))",
        en: "\(folder): there is no such folder. Make it with: papiboard init \(Person.quoted(folder))"))
  }

  /// The index with an id.
  static func book(_ id: String, in data: BoardData, _ options: Choices) throws(Failure) -> ScoreBook {
    if let book = data.books[id] {
      // Without provinces no row of any year is read.
      let lost = data.findings.first { $0.severity == .error && $0.file == "provinces.json" }
      if let lost, book.registry.sets.isEmpty { throw unusable(lost, count: data.findings.count, options) }
      return book
    }
    let errors = data.findings.filter { $0.severity == .error }
    if let finding = errors.first(where: { $0.file == "indices/\(id).json" }) ?? errors.first {
      throw unusable(finding, count: data.findings.count, options)
    }
    let known = data.books.keys.sorted().joined(separator: ", ")
    throw Failure(
      2,
      LocalizedText(
        vi: "--index \(id): không có chỉ số này. Có: \(known).",
        en: "--index \(id): there is no such index. There are: \(known)."))
  }

  /// Why nothing is printed of a book without scores.
  var noScores: Failure { Self.noYears(book.definition.id, data, options) }

  private static func noYears(_ id: String, _ data: BoardData, _ options: Choices) -> Failure {
    if let finding = data.findings.first(where: { $0.severity == .error }) {
      return unusable(finding, count: data.findings.count, options)
    }
    let importing = Phrases.importing(into: id, folder: options.data.map(Person.quoted))
    return Failure(
      1,
      LocalizedText(
        vi: "Chỉ số \(id) chưa có năm nào. Nhập bằng: \(importing)",
        en: "The index \(id) has no year yet. Bring one in with: \(importing)"))
  }

  private static func unusable(_ finding: Finding, count: Int, _ options: Choices) -> Failure {
    let more = LocalizedText(
      vi: count > 1 ? " (và \(count - 1) chỗ khác; chạy: \(options.validating))" : "",
      en: count > 1 ? " (and \(count - 1) more; run: \(options.validating))" : "")
    return Failure(
      1,
      LocalizedText(
        vi: finding.sentence(in: .vietnamese) + more.vietnamese,
        en: finding.sentence(in: .english) + more.english))
  }

  private static func year(
    _ options: Choices, in book: ScoreBook, data: BoardData
  ) throws(Failure) -> Int {
    guard let wanted = options.year, !book.isEmpty else { return book.newestYear ?? 0 }
    if book[wanted] != nil { return wanted }
    let file = "scores/\(book.definition.id)/\(wanted).json"
    if let finding = data.findings.first(where: { $0.file == file && $0.severity == .error }) {
      throw unusable(finding, count: 1, options)
    }
    let years = "\(book.years.first ?? 0)–\(book.years.last ?? 0)"
    throw Failure(
      2,
      LocalizedText(
        vi: "--year \(wanted): không có số liệu năm này. Có: \(years).",
        en: "--year \(wanted): there are no figures of this year. There are: \(years)."))
  }

  private static func province(
    _ options: Choices, year: Int, book: ScoreBook, data: BoardData
  ) throws(Failure) -> ProvinceID {
    let registry = book.registry
    let isOfUnits = book.definition.units != nil
    let own = options.basis == .merged ? registry.sets.last?.id : book[year]?.set
    guard let query = options.province else {
      if isOfUnits, let home = book.home { return home }
      if !isOfUnits, let province = data.settings.province { return province }
      if let finding = data.findings.first(where: { $0.file == "board.json" }) {
        throw unusable(finding, count: data.findings.count, options)
      }
      throw Failure(
        2,
        LocalizedText(
          vi: "board.json không nói tỉnh nào; dùng --province.",
          en: "board.json names no province; use --province."))
    }
    let unknown = book.definition.naming(
      LocalizedText(vi: "không có tỉnh này", en: "there is no such province"))
    let asks = options.year != nil || options.basis == .merged
    return try find(
      query, in: registry, preferring: own, place: "--province", unknown: unknown,
      tellsOfTwins: !asks && options.tellsOfTwins)
  }

  /// The province a person means, first in a set, then in all; behind `@` they may have named the set.
  ///
  /// - Parameters:
  ///   - place: where it was said, for the words where there is none.
  ///   - unknown: that there is none.
  ///   - tellsOfTwins: whether to say that a code means two provinces, on standard error: where nobody
  ///     asked for the set.
  static func find(
    _ query: String, in registry: ProvinceRegistry, preferring own: String?, place: String,
    unknown: LocalizedText, tellsOfTwins: Bool = true
  ) throws(Failure) -> ProvinceID {
    for set in [own].compactMap({ $0 }) + registry.sets.map(\.id) {
      guard let found = registry.find(query, in: set) else { continue }
      if tellsOfTwins { tell(of: registry.twin(of: found.id, called: query), beside: found, in: registry) }
      return found.id
    }
    if let known = registry.setsAsked(by: query) {
      throw Failure(
        2,
        LocalizedText(
          vi: "\(place) \(query): sau @ phải là một trong: \(known).",
          en: "\(place) \(query): behind @ there must be one of: \(known)."))
    }
    let near = registry.nearest(to: query, in: own ?? "").map(\.name)
    throw Failure(
      2,
      LocalizedText(
        vi: "\(place) \(query): \(unknown.vietnamese)."
          + (near.isEmpty
            ? " Xem tên: papiboard ranking."
            : " Gần giống: \(near.map(\.vietnamese).joined(separator: ", "))."),
        en: "\(place) \(query): \(unknown.english)."
          + (near.isEmpty
            ? " papiboard ranking lists the names."
            : " Did you mean: \(near.map(\.english).joined(separator: ", "))?")))
  }

  /// Says which of two provinces a code was taken for, and how the other is named.
  private static func tell(of twin: Province?, beside found: Province, in registry: ProvinceRegistry) {
    guard let twin else { return }
    let both = registry.words(forCodeOf: found, and: twin)
    let other = "\(twin.code)@\(twin.id.set)"
    let words = LocalizedText(
      vi: "\(both.vietnamese). Lấy \(found.name.vietnamese); muốn tỉnh kia thì viết \(other).",
      en: "\(both.english). Taken for \(found.name.english); for the other write \(other).")
    StandardError.say(words[Speech.language])
  }

  /// The item with an id, which the index must have in some year.
  func item(_ text: String) throws(Failure) -> ItemID {
    let item = ItemID(text)
    if book.definition.has(item) { return item }
    throw Self.noItem(text, in: book.definition)
  }

  static func noItem(_ text: String, in definition: IndexDefinition) -> Failure {
    let last = definition.dimensions.last?.id.text ?? ""
    return Failure(
      2,
      LocalizedText(
        vi: "--item \(text): không có mục này. Có: total, 1…\(last), 1.1…",
        en: "--item \(text): there is no such item. There are: total, 1…\(last), 1.1…"))
  }

  /// Says on standard error that the data have faults, where that is not what was asked for.
  func warnOfFindings() {
    guard !data.findings.isEmpty else { return }
    let count = data.findings.count
    let words = LocalizedText(
      vi: "Đọc số liệu thấy \(count) chỗ sai hoặc đáng ngờ; kiểm tra đủ: \(options.validating)",
      en:
        "\(count.english("fault or doubt was", "faults or doubts were")) found reading the data; check all of them: \(options.validating)"
    )
    StandardError.say(words[language])
  }

  /// Says on standard error that the figures are of the province that the one asked for is part of.
  func tellOfMerger() {
    if let part { StandardError.say(part[language]) }
  }

  /// That the figures are of the province that the one asked for is part of; `nil` where they are its own.
  var part: LocalizedText? {
    guard let shown, let asked = book.registry.asked(province, besides: shown), asked.members.count < 2 else {
      return nil
    }
    return Sentences.asked(asked, besides: shown)
  }

  /// The province's year.
  func report() throws(Failure) -> ProvinceYear {
    if let report = book.provinceYear(province, year: year, basis: basis) { return report }
    let name = book.registry[province]?.name ?? LocalizedText(same: province.code)
    throw Failure(
      2,
      LocalizedText(
        vi:
          "\(name.vietnamese): năm \(year) không còn tỉnh này; đã nhập vào \(successor?.vietnamese ?? "–").",
        en: "\(name.english): not a province in \(year) any more; part of \(successor?.english ?? "–") now."))
  }

  private var successor: LocalizedText? {
    book[year].flatMap { book.registry.successor(of: province, in: $0.set)?.name }
  }
}

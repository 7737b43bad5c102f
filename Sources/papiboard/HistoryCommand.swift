import ArgumentParser
import Pages
import Scores
import Storage
import Words

struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: Speech.pick(
        vi: "Ai đã đổi gì, khi nào, vì sao.", en: "Who changed what, when, why."))
  }

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Chỉ total, một chỉ số (7, cùng các thành phần) hoặc một nội dung thành phần (7.1).",
        en: "Only total, a dimension (7, with its components) or a component (7.1)."), valueName: "id"))
  var item: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Chỉ người này.", en: "Only this user."), valueName: "name"))
  var user: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Từ ngày này, kể cả ngày đó.", en: "From this day on, that day included."),
      valueName: "date"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Đến ngày này, kể cả ngày đó.", en: "Up to this day, that day included."),
      valueName: "date"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Từng ô của một lần công bố, nhập hay lấy lại.",
        en: "Every value of a publication, an import or a taking back."), valueName: "id"))
  var entry: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Chỉ n lần mới nhất.", en: "Only the newest n acts."), valueName: "n"))
  var last: Int?

  @OptionGroup var format: FormatOption

  func run() throws {
    let output = try format.place(common)
    let data = try Session.load(common.choices)
    let language = Speech.choose(
      option: common.language, configured: data.settings.language, environment: Speech.environment)
    let history = try history()
    // A history stays readable where the definition of its index is lost.
    if let index = common.index, !history.entries.contains(where: { $0.index == index }) {
      _ = try Session.book(index, in: data, common.choices)
    }
    for finding in history.findings {
      StandardError.say(finding.sentence(in: language))
    }
    let query = try query(data)
    let entries = history.entries(query)
    if let entry, entries.isEmpty { throw Self.noEntry(entry) }
    var page = HistoryPage(
      entries: entries, registry: data.registry, books: data.books, language: language,
      isOfActs: !query.isOfValues)
    page.leavesOut = !history.entries.isEmpty
    let glyphs = Session.glyphs(common.choices, data)
    try Output.page(page.page(glyphs: glyphs), output)
  }

  private func query(_ data: BoardData) throws(Failure) -> HistoryQuery {
    if let last, last < 1 {
      throw Failure(
        2, LocalizedText(vi: "--last \(last): phải từ 1 trở lên.", en: "--last \(last): must be 1 or more."))
    }
    return HistoryQuery(
      index: common.index, year: common.year, provinces: try provinces(in: data), item: try item(in: data),
      user: user, since: try day(since, "--since"), until: try day(until, "--until"), act: entry, newest: last
    )
  }

  private func day(_ text: String?, _ option: String) throws(Failure) -> CalendarDay? {
    guard let text else { return nil }
    return try DayArgument.read(text, of: option)
  }

  /// The item, which the index that is asked for, or any, must have.
  private func item(in data: BoardData) throws(Failure) -> ItemID? {
    guard let item else { return nil }
    let books = common.index.map { [data.books[$0]].compactMap { $0 } } ?? Array(data.books.values)
    let wanted = ItemID(item)
    // A history stays readable where the definition of its index is lost.
    if books.isEmpty || books.contains(where: { $0.definition.has(wanted) }) { return wanted }
    throw Session.noItem(item, in: (data.books[common.index ?? data.settings.index] ?? books[0]).definition)
  }

  private static func noEntry(_ entry: String) -> Failure {
    Failure(
      2,
      LocalizedText(
        vi: "--entry \(entry): lịch sử không có mã này, hoặc các tùy chọn khác đã bỏ nó ra.",
        en: "--entry \(entry): the history has no such id, or the other options leave it out."))
  }

  /// The history of the folder; the figures inside the program have none.
  private func history() throws(Failure) -> History {
    guard let folder = common.choices.data else { return History() }
    let history: History
    do throws(StoreFailure) {
      history = try FolderStore(folder, access: .readOnly).history()
    } catch {
      throw Failure(2, error.words)
    }
    // A history is shown wherever there is one; "no change yet" is true of a data folder only.
    guard history.findings.isEmpty, history.entries.isEmpty, !OpenFolder.isDataFolder(folder) else {
      return history
    }
    throw Self.noDataFolder(folder)
  }

  private static func noDataFolder(_ folder: String) -> Failure {
    Failure(
      2,
      LocalizedText(
        vi: "\(folder): không phải thư mục số liệu, không có board.json."
          + " Kiểm tra --data, hoặc tạo bằng: papiboard init \(Person.quoted(folder))",
        en: "\(folder): not a data folder, there is no board.json."
          + " Check --data, or make one with: papiboard init \(Person.quoted(folder))"))
  }

  /// Whoever is meant: in the set of the year, or in every set that has them.
  ///
  /// Units of an index of one's own are meant where that index is, or where no province is called so.
  private func provinces(in data: BoardData) throws(Failure) -> Set<ProvinceID>? {
    guard let query = common.province else { return nil }
    let own = data.books.values.filter { $0.definition.units != nil }.sorted {
      $0.definition.id < $1.definition.id
    }
    let registries =
      common.index.map { [data.registry(of: $0)] } ?? [data.registry] + own.map(\.registry)
    for registry in registries {
      if let found = provinces(query, in: registry, data) { return found }
    }
    guard let registry = registries.first, let set = sets(of: registry).last else { return [] }
    let units = common.index.flatMap { data.books[$0]?.definition.units }
    let words = registry.answer(query, in: set).words(for: query, in: set, units)
    throw Failure(
      2,
      LocalizedText(
        vi: "--province \(query): \(words.vietnamese).", en: "--province \(query): \(words.english)."))
  }

  /// Those a text means in a registry: the same one in every set, or of two that have a code only one.
  private func provinces(
    _ query: String, in registry: ProvinceRegistry, _ data: BoardData
  ) -> Set<ProvinceID>? {
    let found = sets(of: registry).compactMap { registry.find(query, in: $0.id) }
    guard let last = found.last else { return nil }
    guard common.year == nil, registry.twin(of: last.id, called: query) != nil else {
      return Set(found.map(\.id))
    }
    // A code of two: the province it means in the newest year with figures.
    let book = common.index.flatMap { data.books[$0] } ?? data.books[data.settings.index]
    let newest = book?.newestYear.flatMap { book?[$0]?.set }
    guard
      let id = try? Session.find(
        query, in: registry, preferring: newest, place: "--province", unknown: last.name)
    else { return nil }
    return [id]
  }

  private func sets(of registry: ProvinceRegistry) -> [ProvinceSet] {
    common.year.map { year in [registry.provinceSet(in: year)].compactMap { $0 } } ?? registry.sets
  }
}

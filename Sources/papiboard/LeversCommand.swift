import ArgumentParser
import Pages
import Scores
import Words

struct LeversCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "levers",
      abstract: Speech.pick(
        vi: "Giả định: chỉ số nào tăng thì lên hạng bao nhiêu, cần tăng bao nhiêu để đạt.",
        en: "What-if: which dimension would gain which rank, and what a rank or group takes."))
  }

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Giả định một chỉ số hoặc nội dung thành phần có giá trị này (7=3,68); dùng được nhiều lần.",
        en: "Suppose this value of a dimension or component (7=3.68); may be given many times."),
      valueName: "n=value"))
  var raise: [String] = []

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Cần tăng bao nhiêu để đạt hạng này.", en: "What it takes to reach this rank."),
      valueName: "r"))
  var reachRank: Int?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Cần tăng bao nhiêu để vào nhóm này (1–4).", en: "What it takes to reach this group (1–4)."),
      valueName: "g"))
  var reachGroup: Int?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Xét các nội dung thành phần của một chỉ số (7) thay vì các chỉ số.",
        en: "The components of a dimension (7) in place of the dimensions."), valueName: "id"))
  var item: String?

  @OptionGroup var format: FormatOption

  func run() throws {
    let output = try format.place(common)
    let session = try Session(common)
    session.warnOfFindings()
    session.tellOfMerger()
    let report = try session.report()
    let inside = try item.map { item throws(Failure) in try dimension(item, in: session) }
    let scenario = raise.isEmpty ? nil : try Supposition(session).scenario(raise)
    let whatIf = WhatIf(session.province, year: session.year, basis: session.basis, in: session.book)
    let goal = try goal(report)
    let items = goal == nil ? [] : whatIf?.items(inside: inside) ?? []
    let levers = session.book.levers(
      for: session.province, year: session.year, basis: session.basis, inside: inside)
    let page = LeversPage(
      report: report, levers: levers, whatIf: whatIf, scenario: scenario,
      goal: goal.map { ($0, with: items) },
      language: session.language)
    try Output.page(page.page(glyphs: session.glyphs), output)
  }

  /// The goal of the line; there is no rank beyond those that were ranked.
  private func goal(_ report: ProvinceYear) throws(Failure) -> Goal? {
    if let rank = reachRank {
      guard reachGroup == nil else { throw Self.twoGoals }
      guard rank >= 1, rank <= max(1, report.total.of) else {
        throw Failure(
          2,
          LocalizedText(
            vi: "--reach-rank \(rank): năm \(report.year) chỉ có hạng 1–\(report.total.of).",
            en: "--reach-rank \(rank): the ranks of \(report.year) are 1–\(report.total.of)."))
      }
      return .rank(rank)
    }
    guard let group = reachGroup else { return nil }
    let count = report.definition.groupNames.count
    guard group >= 1, group <= count else {
      throw Failure(
        2,
        LocalizedText(
          vi: "--reach-group \(group): các nhóm là 1–\(count).",
          en: "--reach-group \(group): the groups are 1–\(count)."))
    }
    return .group(group)
  }

  private static let twoGoals = Failure(
    2,
    LocalizedText(
      vi: "Chỉ dùng một trong hai: --reach-rank hoặc --reach-group.",
      en: "Give one of the two only: --reach-rank or --reach-group."))

  private func dimension(_ text: String, in session: Session) throws(Failure) -> ItemID {
    let item = ItemID(text)
    if session.book.definition.dimension(item) != nil { return item }
    let known = session.book.definition.dimensions.map(\.id.text).joined(separator: ", ")
    throw Failure(
      2,
      LocalizedText(
        vi: "--item \(text): không có chỉ số này. Có: \(known).",
        en: "--item \(text): there is no such dimension. There are: \(known)."))
  }
}

/// Reads what is supposed on a line: `7=3.68`.
struct Supposition {
  @Boxed private var definition: IndexDefinition
  private let year: Int

  init(_ session: Session) {
    definition = session.book.definition
    year = session.year
  }

  /// All that is supposed; twice the same, or a dimension beside its components, is a contradiction.
  func scenario(_ texts: [String]) throws(Failure) -> Scenario {
    var scenario = Scenario()
    for text in texts {
      let (item, value) = try part(text)
      let before = scenario.values
      scenario.set(item, to: value, of: definition)
      guard scenario.values.count == before.count + 1 else {
        throw fault(
          text,
          LocalizedText(
            vi: "chỉ số \(item) đã được giả định trước đó, cả hoặc từng phần.",
            en: "\(item) is supposed already, as a whole or in part."))
      }
    }
    return scenario
  }

  private func part(_ text: String) throws(Failure) -> (ItemID, Double) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw fault(
        text, LocalizedText(vi: "hãy viết như 7=3,68.", en: "write it as 7=3.68."))
    }
    let item = ItemID(parts[0].filter { $0 != " " })
    guard item != .total, definition.has(item) else {
      let last = definition.dimensions.last?.id.text ?? ""
      throw fault(
        text,
        LocalizedText(
          vi: "không có mục \(item). Có: 1…\(last), 1.1…",
          en: "there is no item \(item). There are: 1…\(last), 1.1…"))
    }
    guard let scale = definition.scale(of: item, in: year) else {
      throw fault(
        text,
        LocalizedText(vi: "năm \(year) không có mục \(item).", en: "\(item) does not count in \(year)."))
    }
    do throws(SupposedValue.Fault) {
      return (item, try SupposedValue.read(String(parts[1]), scale: scale))
    } catch {
      throw fault(
        text, LocalizedText(vi: error.words.vietnamese + ".", en: error.words.english + "."))
    }
  }

  private func fault(_ text: String, _ words: LocalizedText) -> Failure {
    Failure(
      2, LocalizedText(vi: "--raise \(text): \(words.vietnamese)", en: "--raise \(text): \(words.english)"))
  }
}

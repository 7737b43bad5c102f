import Scores
import TextUI
import Words

extension HistoryPage {
  /// Who changed what, when and why, oldest first.
  public func page(glyphs: GlyphLevel) -> Page {
    var page = Page(title: HistoryWords.title[language], language: language, glyphs: glyphs)
    if entries.isEmpty { page.head = [(leavesOut ? HistoryWords.noneAsked : HistoryWords.empty)[language]] }
    page.file = table
    page.data = [.init("entries", .table(table))]
    let lines = lines
    page.add(HistoryWords.changes, [.facts(readers(lines), asText: .lines(lines.map(words)))])
    if lines.contains(where: { $0.act.map { $0.entries.count > 1 } ?? false }) {
      page.foot = [HistoryWords.opening[language]]
    }
    return page
  }

  private func province(of entry: HistoryEntry) -> LocalizedText? {
    entry.province(in: books[entry.index]?.registry ?? registry)?.name
  }

  private func readers(_ lines: [History.Line]) -> Table {
    Table(lines) {
      Column("time", HistoryWords.when, .page) { .id(HistoryPage.date(of: $0.entry)) }
      Column("user", HistoryWords.who, .page) { .id($0.entry.user) }
      Column("said", HistoryWords.what, .page, isWide: true) { .id(said(of: $0)) }
    }
  }

  private var table: Table {
    Table(entries) {
      Column("time", .data) { .id($0.time.timestamp) }
      Column("time", HistoryWords.when, .page) { .id(HistoryPage.date(of: $0)) }
      Column("user", HistoryWords.who) { .id($0.user) }
      Column("said", HistoryWords.what, .page, isWide: true) { .id(said(of: $0)) }
      Column("action") { .known($0.action.rawValue, HistoryWords.action(of: $0)) }
      Column("index") { .id($0.index) }
      Column("year") { .whole($0.year) }
      Column("provinces") { .id($0.set) }
      Column("code") { .id($0.cell?.code) }
      Column("province") { .name(province(of: $0)) }
      Column("item") { .id(($0.cell?.item ?? $0.assigned)?.text) }
      Column("from") { .number($0.from) }
      Column("to") { .number($0.to) }
      Column("was_stated") { entry in .flag(entry.cell.map { _ in entry.wasStated }) }
      Column("stated") { entry in .flag(entry.cell.map { _ in entry.isStated }) }
      Column("reason", LocalizedText(vi: "Lý do", en: "Reason"), .data) { .id($0.reason) }
      Column("source") { .id($0.source) }
      Column("file") { .id($0.file) }
      Column("of", LocalizedText(vi: "Của mục", en: "Of the entry"), .data) { .id($0.of) }
      Column("id") { .id($0.id) }
      Column("act") { .id($0.act) }
      Column("values") { .whole($0.counts?.values) }
      Column("added") { .whole($0.counts?.added) }
      Column("changed") { .whole($0.counts?.changed) }
      Column("removed") { .whole($0.counts?.removed) }
      Column("unchanged") { .whole($0.counts?.unchanged) }
      Column("target") { .id($0.target) }
      Column("change", LocalizedText(vi: "Thay đổi", en: "Change"), .data) { .id($0.change) }
      Column("plan") { .id($0.planned?.plan) }
      Column("measure") { .id($0.planned?.measure) }
      Column("report") { .id($0.planned?.report) }
      Column("was") { .id($0.planned?.was) }
      Column("now") { .id($0.planned?.now) }
      Column("changes", .json) { .table(HistoryPage.changes($0.changes)) }
      Column("steps_since") { .whole($0.stepsSince) }
    }
  }

  private static func changes(_ changes: [FieldChange]) -> Table {
    Table(changes) {
      Column("key") { .id($0.key) }
      Column("was") { .id($0.was) }
      Column("now") { .id($0.now) }
    }
  }
}

import Scores
import Words

/// The history as plain text: one line a change, oldest first.
public struct HistoryPage {
  var entries: [HistoryEntry]
  /// The provinces that entries of other indices name.
  var registry: ProvinceRegistry
  /// The indices they are of, by id.
  var books: [String: ScoreBook]
  var language: Language
  /// Whether an act is one line for whoever reads; else each of its values is.
  var isOfActs: Bool
  /// Whether there are entries that were not asked for.
  public var leavesOut = false

  /// Entries of a history.
  public init(
    entries: [HistoryEntry], registry: ProvinceRegistry, books: [String: ScoreBook] = [:],
    language: Language, isOfActs: Bool = false
  ) {
    self.entries = entries
    self.registry = registry
    self.books = books
    self.language = language
    self.isOfActs = isOfActs
  }

  /// What a reader is told, line by line.
  var lines: [History.Line] {
    isOfActs ? History.lines(of: entries) : entries.map { History.Line(entry: $0, act: nil) }
  }

  /// An act of several values is told by its size, one value by itself.
  func said(of line: History.Line) -> String {
    guard let act = line.act, act.entries.count > 1, line.entry.counts == nil else {
      return said(of: line.entry)
    }
    let entry = line.entry
    let size = ActWords.size(act, books[entry.index]?.definition)
    var parts = [HistoryWords.action(of: entry), size].map { $0[language] }
    parts[1] = "\(entry.index.uppercased()) \(parts[1])"
    let reasons = Set(act.entries.map(\.ownReason))
    if reasons.count == 1, let reason = entry.ownReason { parts.append("“\(reason)”") }
    parts += [entry.source, entry.file].compactMap { $0 }
    return (parts + [HistoryWords.id(act.id)[language]]).joined(separator: " · ")
  }

  /// One entry: when, who, what, from what to what, why, and where the figure comes from.
  func words(of line: History.Line) -> String {
    [HistoryPage.date(of: line.entry), line.entry.user, said(of: line)].joined(separator: " · ")
  }

  /// What was done, from what to what, why, and where the figure comes from.
  func said(of entry: HistoryEntry) -> String {
    var parts = [HistoryWords.action(of: entry)[language]]
    parts.append(place(of: entry))
    if let target = entry.target { parts.append(target) }
    if let planned = entry.planned { parts.append(HistoryWords.planned(planned)[language]) }
    parts += HistoryWords.changes(of: entry).map { $0[language] }
    if let counts = entry.counts {
      parts.append(HistoryWords.counts(counts, of: books[entry.index]?.definition)[language])
    }
    if let reason = entry.ownReason { parts.append("“\(reason)”") }
    parts += [entry.source, entry.file].compactMap { $0 }
    // By its id a whole act is taken back.
    if entry.action.changesScores, let act = entry.act { parts.append(HistoryWords.id(act)[language]) }
    return parts.joined(separator: " · ")
  }

  /// The day and the time of day, by the local clock.
  public static func date(of entry: HistoryEntry) -> String {
    let time = LocalTime(entry.time)
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(time.year)-\(digits(time.month))-\(digits(time.day)) \(time.clock)"
  }

  /// `PAPI 2024 · 01 Hà Nội · 4.1: 1,43 → 1,50`; of a whole year index and year.
  public func place(of entry: HistoryEntry) -> String {
    let year = "\(entry.index.uppercased()) \(entry.year)"
    guard let cell = entry.cell else {
      return year + (entry.assigned.map { " · \(Phrases.cellItem($0)[language])" } ?? "")
    }
    let name = entry.province(in: books[entry.index]?.registry ?? registry)?.name[language]
    let province = [cell.code, name].compactMap { $0 }.joined(separator: " ")
    let item = Phrases.cellItem(cell.item)[language]
    let figures = Figures(language)
    return "\(year) · \(province) · \(item): \(figures.whole(entry.before, of: cell.item)) → "
      + figures.whole(entry.after, of: cell.item)
  }
}

/// The words of the history.
public enum HistoryWords {
  /// Nothing was changed yet.
  static let empty = LocalizedText(
    vi: "Chưa có thay đổi nào được ghi lại.", en: "No change has been recorded yet.")

  /// How the values of a line of several are seen.
  static let opening = LocalizedText(
    vi: "Mỗi lần ghi là một dòng; thêm --entry MÃ để xem từng ô của một lần.",
    en: "An act is one line; add --entry ID to see each of its values.")

  /// There are changes, and none of them was asked for.
  static let noneAsked = LocalizedText(
    vi: "Không có thay đổi nào khớp với điều kiện đã nêu.", en: "No change matches what was asked for.")

  static let title = LocalizedText(vi: "Lịch sử thay đổi", en: "History of changes")
  static let changes = LocalizedText(vi: "Thay đổi", en: "Changes")
  static let when = LocalizedText(vi: "Lúc", en: "When")
  static let who = LocalizedText(vi: "Ai", en: "Who")
  static let what = LocalizedText(vi: "Việc", en: "What")

  /// By what an act is named: never with a sign that a shell takes for something else.
  static func id(_ act: String) -> LocalizedText { LocalizedText(vi: "mã \(act)", en: "id \(act)") }

  /// What was done.
  public static func action(of entry: HistoryEntry) -> LocalizedText {
    let plain = plainAction(of: entry)
    guard let excerpt = entry.beside?.excerpt else { return plain }
    return excerpt.now
      ? LocalizedText(vi: "\(plain.vietnamese), số báo chí", en: "\(plain.english), press figures")
      : LocalizedText(
        vi: "\(plain.vietnamese), thay số báo chí", en: "\(plain.english), in place of press figures")
  }

  private static func plainAction(of entry: HistoryEntry) -> LocalizedText {
    switch entry.action {
    case .publish: LocalizedText(vi: "công bố", en: "published")
    case .import: LocalizedText(vi: "nhập từ tệp", en: "imported")
    case .takeBack: LocalizedText(vi: "lấy lại thay đổi", en: "took back")
    case .confirm:
      entry.stepsSince.map(confirmedBefore) ?? LocalizedText(vi: "xác nhận", en: "confirmed")
    case .target:
      switch entry.change {
      case "add": LocalizedText(vi: "thêm mục tiêu", en: "added a target")
      case "end": LocalizedText(vi: "kết thúc mục tiêu", en: "ended a target")
      default: LocalizedText(vi: "sửa mục tiêu", en: "changed a target")
      }
    case .plan:
      switch entry.change {
      case "log": LocalizedText(vi: "ghi nhật ký kế hoạch", en: "logged for a plan")
      case "sent": LocalizedText(vi: "ghi ngày gửi báo cáo", en: "recorded a report as sent")
      case "add": LocalizedText(vi: "lập kế hoạch", en: "made a plan")
      case "copy": LocalizedText(vi: "chép kế hoạch", en: "copied a plan")
      case "plan": LocalizedText(vi: "sửa kế hoạch", en: "changed a plan")
      case "measure": LocalizedText(vi: "sửa nhiệm vụ", en: "changed a measure")
      case "measure_add": LocalizedText(vi: "thêm nhiệm vụ", en: "added a measure")
      default: LocalizedText(vi: "đổi trạng thái nhiệm vụ", en: "changed a measure")
      }
    case .assign: LocalizedText(vi: "giao chỉ tiêu", en: "assigned")
    }
  }

  /// `svhtt-380-2021 · 7-a: chưa thực hiện → hoàn thành`.
  static func planned(_ planned: HistoryEntry.Planned) -> LocalizedText {
    let place = [planned.plan, planned.measure ?? planned.report].compactMap { $0 }.joined(separator: " · ")
    let words = { (text: String?) in
      text.map { Plan.State(rawValue: $0).map(Phrases.planState) ?? LocalizedText(same: $0) }
    }
    // What was changed stands behind it, field by field.
    if planned.was == nil, planned.now == nil { return LocalizedText(same: place) }
    let now = words(planned.now) ?? LocalizedText(same: Figures.missing)
    guard let was = words(planned.was) else {
      return LocalizedText(vi: "\(place): \(now.vietnamese)", en: "\(place): \(now.english)")
    }
    return LocalizedText(
      vi: "\(place): \(was.vietnamese) → \(now.vietnamese)", en: "\(place): \(was.english) → \(now.english)")
  }

  static func counts(_ counts: HistoryEntry.Counts, of definition: IndexDefinition?) -> LocalizedText {
    let ranked =
      definition?.counted(counts.provinces)
      ?? LocalizedText(vi: "\(counts.provinces) tỉnh", en: counts.provinces.english("province", "provinces"))
    let what =
      counts.merged
      ? LocalizedText(vi: "", en: "")
      : LocalizedText(vi: "thay cả năm: ", en: "the whole year replaced: ")
    let isGone = counts.values == 0 && counts.added == 0 && counts.changed == 0
    return counts.replaced || isGone
      ? LocalizedText(
        vi: what.vietnamese
          + "\(counts.changed) giá trị đổi, \(counts.added) thêm, \(counts.removed) bỏ",
        en: what.english
          + "\(counts.changed.english("value", "values")) changed, \(counts.added) added, \(counts.removed) removed"
      )
      : LocalizedText(
        vi: "\(ranked.vietnamese), \(counts.values) giá trị",
        en: "\(ranked.english), \(counts.values.english("value", "values"))")
  }
}

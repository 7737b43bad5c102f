import Scores
import Words

/// What is said of a plan that changes.
public enum PlanRevisionWords {
  /// How a table was understood, and what of it was left out.
  public static func understood(_ reading: MeasureTable.Reading) -> [LocalizedText] {
    var told = ColumnWords.understood(
      reading.columns.map { ($0.name, words($0.meaning)) }, leftOut: reading.leftOut,
      rows: reading.edits.count)
    if !reading.otherRows.isEmpty {
      let runs = reading.otherRows.reduce(into: [ClosedRange<Int>]()) { runs, row in
        let last = runs.last.flatMap { $0.upperBound + 1 == row ? $0.lowerBound : nil }
        if last != nil { runs.removeLast() }
        runs.append((last ?? row)...row)
      }
      let list = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        .joined(separator: ", ")
      told.append(
        LocalizedText(
          vi: "Dòng không phải nhiệm vụ của kế hoạch này: \(list).",
          en: "Rows that are no measures of this plan: \(list)."))
    }
    return told
  }

  private static func words(_ meaning: MeasureTable.Meaning) -> LocalizedText {
    switch meaning {
    case .plan: Phrases.planTitle.lowercased
    case .kind: LocalizedText(vi: "loại", en: "kind")
    case .id: LocalizedText(vi: "mã", en: "id")
    case .field(let field): words(field)
    }
  }

  private static func words(_ field: MeasureEdit.Field) -> LocalizedText {
    switch field {
    case .text: LocalizedText(vi: "nhiệm vụ", en: "measure")
    case .paragraph: LocalizedText(vi: "mục", en: "number")
    case .dimension: LocalizedText(vi: "chỉ số nội dung", en: "dimension")
    case .lead: LocalizedText(vi: "chủ trì", en: "lead")
    case .cooperating: LocalizedText(vi: "phối hợp", en: "with")
    case .due: LocalizedText(vi: "thời hạn", en: "due")
    case .rhythm: LocalizedText(vi: "tần suất", en: "how often")
    case .product: LocalizedText(vi: "sản phẩm", en: "product")
    case .state: LocalizedText(vi: "trạng thái", en: "state")
    case .done: LocalizedText(vi: "đã xong", en: "done")
    case .total: LocalizedText(vi: "tổng số", en: "of")
    }
  }

  /// Every change in a line: `+ I.1: … · chủ trì Sở Nội vụ`, `ii-4-1: thời hạn – → 31/12/2026`.
  public static func changes(_ revision: PlanRevision) -> [LocalizedText] {
    let (old, new) = (revision.old, revision.new)
    var told: [LocalizedText] = []
    if let old {
      let parts = zip(document(old), document(new)).compactMap { before, after in
        part(before.name, before.text, after.text)
      }
      if !parts.isEmpty { told.append(parts.joined(by: "; ")) }
      let units = new.units.filter { unit in !old.units.contains { $0.id == unit.id } }.map(\.name)
      if !units.isEmpty {
        told.append(LocalizedText(vi: "Cơ quan mới: ", en: "New units: ") + units.joined(by: "; "))
      }
    }
    for (before, after) in revision.measures {
      guard let before else {
        let parts = facts(after, new).compactMap { field, text in
          text.map { words(field) + LocalizedText(same: " ") + $0 }
        }
        let head = LocalizedText(same: "+ \(after.id): ") + after.text
        told.append(([head] + parts).joined(by: " · "))
        continue
      }
      var parts = [part(words(.text), before.text, after.text)].compactMap { $0 }
      parts += zip(facts(before, old ?? new), facts(after, new)).compactMap { old, new in
        part(words(old.field), old.text, new.text)
      }
      told.append(LocalizedText(same: "\(after.id): ") + parts.joined(by: "; "))
    }
    return told
  }

  /// A plan in a line: `ke-hoach-2026: Kế hoạch … · UBND tỉnh Sơn La, số không ghi, ngày không ghi · 2026 · 12 nhiệm vụ`.
  public static func plan(_ plan: Plan) -> LocalizedText {
    let years = PlanNames.years(plan).map { LocalizedText(same: $0) }
    let count = plan.measures.count
    let measures = LocalizedText(vi: "\(count) nhiệm vụ", en: count.english("measure", "measures"))
    return LocalizedText(same: "\(plan.id): ")
      + [plan.title, PlanNames.document(plan), years, measures].compactMap { $0 }.joined(by: " · ")
  }

  private static func document(_ plan: Plan) -> [(name: LocalizedText, text: LocalizedText?)] {
    [
      ("title", plan.title), ("number", plan.number.map { LocalizedText(same: $0) }),
      ("date", plan.date.map(TargetNames.date)), ("issuer", plan.issuer),
      ("from", plan.firstYear.map { LocalizedText(same: "\($0)") }),
      ("through", plan.lastYear.map { LocalizedText(same: "\($0)") }),
    ].map { key, text in ((PlanNames.field(key) ?? LocalizedText(same: key)).lowercased, text) }
  }

  private static func facts(
    _ measure: Plan.Measure, _ plan: Plan
  ) -> [(field: MeasureEdit.Field, text: LocalizedText?)] {
    let units = { (ids: [String]) in ids.isEmpty ? nil : PlanNames.units(ids, of: plan) }
    let number = { (number: Int?) in number.map { LocalizedText(same: "\($0)") } }
    return [
      (.paragraph, LocalizedText(same: measure.paragraph)),
      (.dimension, measure.dimension.map { LocalizedText(same: $0.text) }), (.lead, units(measure.lead)),
      (.cooperating, units(measure.helpers)), (.due, measure.due.map(TargetNames.date)),
      (.rhythm, measure.rhythm), (.product, measure.product),
      (.state, measure.record.state == .notRecorded ? nil : Phrases.planState(measure.record.state)),
      (.done, number(measure.record.done)), (.total, number(measure.record.total)),
    ]
  }

  private static func part(
    _ name: LocalizedText, _ old: LocalizedText?, _ new: LocalizedText?
  ) -> LocalizedText? { ColumnWords.part(name, old, new) }
}

/// What is said of tables that are known by their headings.
enum ColumnWords {
  static func understood(
    _ columns: [(name: String, meaning: LocalizedText)], leftOut: [String], rows: Int
  ) -> [LocalizedText] {
    guard !columns.isEmpty else { return [] }
    let flat = { (name: String) in name.replacing("\n", with: " ") }
    let list = columns.map { name, meaning in LocalizedText(same: flat(name) + " → ") + meaning }
    var told = [
      LocalizedText(vi: "Đọc \(rows) dòng; cột: ", en: "\(rows) rows read; columns: ")
        + list.joined(by: "; ") + LocalizedText(same: ".")
    ]
    if !leftOut.isEmpty {
      let list = leftOut.map(flat).joined(separator: "; ")
      told.append(LocalizedText(vi: "Cột không dùng: \(list).", en: "Columns left out: \(list)."))
    }
    return told
  }

  /// `chủ trì – → Thanh tra tỉnh`; nothing where both say the same.
  static func part(_ name: LocalizedText, _ old: LocalizedText?, _ new: LocalizedText?) -> LocalizedText? {
    guard old != new else { return nil }
    let none = LocalizedText(same: Figures.missing)
    return name + LocalizedText(same: " ") + (old ?? none) + LocalizedText(same: " → ") + (new ?? none)
  }
}

extension LocalizedText {
  /// Within a sentence.
  fileprivate var lowercased: LocalizedText {
    LocalizedText(vi: vietnamese.lowercased(), en: english.lowercased())
  }
}

import Scores
import Words

/// What is said of assignments that change.
public enum AssignmentWords {
  /// How the columns of a table were understood, and what was left out.
  public static func understood(_ reading: AssignmentTable.Reading) -> [LocalizedText] {
    ColumnWords.understood(
      reading.columns.map { ($0.name, words($0.meaning)) }, leftOut: reading.leftOut,
      rows: reading.edits.count)
  }

  private static func words(_ meaning: AssignmentTable.Meaning) -> LocalizedText {
    switch meaning {
    case .item: LocalizedText(vi: "mã", en: "item")
    case .name: LocalizedText(vi: "tên", en: "name")
    case .lead: LocalizedText(vi: "chủ trì", en: "lead")
    case .cooperating: LocalizedText(vi: "phối hợp", en: "cooperating")
    case .goal: LocalizedText(vi: "đích", en: "goal")
    case .note: LocalizedText(vi: "ghi chú", en: "note")
    }
  }

  /// Every change in a line: `4.1: chủ trì – → Thanh tra tỉnh; đích 1,70 → 1,85`.
  public static func changes(_ change: AssignmentChange, targets: TargetBook) -> [LocalizedText] {
    let goals = change.targets.map(\.target)
    let items = change.items.map(\.new.item)
    let all = items + goals.map(\.item).filter { !items.contains($0) }
    return all.compactMap { item in
      var parts: [LocalizedText] = []
      if let changed = change.items.first(where: { $0.new.item == item }) {
        let (old, new) = (changed.old, changed.new)
        let lead = LocalizedText(vi: "chủ trì", en: "lead")
        parts += [
          part(lead, old?.lead, new.lead),
          part(
            LocalizedText(vi: "phối hợp", en: "with"), old.map(\.cooperating).flatMap(listed),
            listed(new.cooperating)),
          part(LocalizedText(vi: "ghi chú", en: "note"), old?.note, new.note),
        ].compactMap { $0 }
      }
      let entry = change.items.first { $0.new.item == item }
      let before = goal(entry?.old?.target ?? goals.first { $0.item == item }?.id, targets)
      let after =
        goals.first { $0.item == item }.map { score($0) } ?? entry.map { goal($0.new.target, targets) }
        ?? before
      if let goal = part(LocalizedText(vi: "đích", en: "goal"), before, after ?? nil) { parts.append(goal) }
      return parts.isEmpty ? nil : LocalizedText(same: "\(item): ") + parts.joined(by: "; ")
    }
  }

  private static func listed(_ units: [LocalizedText]) -> LocalizedText? {
    units.isEmpty ? nil : units.joined(by: ", ")
  }

  private static func goal(_ id: String?, _ targets: TargetBook) -> LocalizedText? {
    id.flatMap { id in targets.targets.first { $0.id == id } }.flatMap(score)
  }

  private static func score(_ target: Target) -> LocalizedText? {
    guard case .score(let score) = target.kind else { return nil }
    return Figures.both { $0.decimal(score) }
  }

  private static func part(_ name: LocalizedText, _ old: LocalizedText?, _ new: LocalizedText?)
    -> LocalizedText?
  { ColumnWords.part(name, old, new) }
}

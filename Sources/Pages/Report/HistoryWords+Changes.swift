import Scores
import Words

/// What of a target or a measure was changed, and what was confirmed before it was changed once more.
extension HistoryWords {
  /// That a confirmation is of the draft as it was so many steps before it was published.
  static func confirmedBefore(_ steps: Int) -> LocalizedText {
    LocalizedText(
      vi: "xác nhận, trước \(steps) thay đổi cuối", en: "confirmed, before the last \(counted(steps))")
  }

  static func counted(_ steps: Int) -> String { steps == 1 ? "change" : "\(steps) changes" }

  /// `Con số: 5 → 3`, one a field; what is said elsewhere in the line is left out.
  static func changes(of entry: HistoryEntry) -> [LocalizedText] {
    let told: Set<String> = entry.planned == nil ? ["ended"] : entry.change == "state" ? ["state"] : []
    return entry.changes.filter { !told.contains($0.key) }.map { change in
      let planned = entry.planned == nil ? nil : PlanNames.field(change.key)
      let (label, missing) = (planned ?? label(of: change.key), Figures.missing)
      let value = { (text: String?) in
        text.map {
          Target.Kind.Name(rawValue: $0).map(Phrases.kind) ?? Plan.State(rawValue: $0).map(Phrases.planState)
            ?? LocalizedText(same: $0)
        }
      }
      let (was, now) = (value(change.was), value(change.now))
      let text = { (language: Language) in
        "\(label[language]): \(was?[language] ?? missing) → \(now?[language] ?? missing)"
      }
      return LocalizedText(vi: text(.vietnamese), en: text(.english))
    }
  }

  /// What a key of the file is called in the form where it is changed; else the key.
  private static func label(of key: String) -> LocalizedText {
    switch key {
    case "begun": return Phrases.label(of: PlanDraft.Field.begun)
    case "done": return Phrases.label(of: PlanDraft.Field.done)
    case "evidence": return Phrases.evidence
    case "lead": return Phrases.leadTitle
    case "with": return Phrases.withTitle
    case "target": return LocalizedText(vi: "Mục tiêu", en: "Target")
    case "note": return Phrases.noteTitle
    default: break
    }
    guard let field = TargetDraft.Field(rawValue: key) else { return LocalizedText(same: key) }
    return Phrases.label(of: field, for: .partsRise)
  }
}

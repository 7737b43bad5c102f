import Pages
import Scores
import Words

/// What a rank or a group takes, line by line.
enum LinearReach {
  static func choices(_ whatIf: WhatIf, _ view: LinearView) -> [(name: String, step: LinearStep)] {
    let groups = whatIf.groupCount
    let rank = LocalizedText(vi: "Hạng muốn đạt (1–\(whatIf.of))", en: "The rank to reach (1–\(whatIf.of))")
    let group = LocalizedText(vi: "Nhóm muốn vào (1–\(groups))", en: "The group to reach (1–\(groups))")
    let ranks: [(name: String, step: LinearStep)] = [
      (
        name(LocalizedText(vi: "một hạng", en: "a rank"), view),
        .ask(rank) { open($0, Goal.rank, rank, whatIf) }
      )
    ]
    guard groups > 0 else { return ranks }
    return ranks + [
      (
        name(LocalizedText(vi: "một nhóm", en: "a group"), view),
        .ask(group) { open($0, Goal.group, group, whatIf) }
      )
    ]
  }

  private static func name(_ what: LocalizedText, _ view: LinearView) -> String {
    "\(view.text(Phrases.reach)) \(view.text(what))"
  }

  /// The page of a goal that is typed; what would be right where there is no such rank or group.
  private static func open(
    _ text: String, _ goal: (Int) -> Goal, _ question: LocalizedText, _ whatIf: WhatIf
  ) -> LinearStep {
    guard let number = Int(text.filter { $0 != " " }),
      let reach = whatIf.reach(goal(number), with: whatIf.items())
    else { return .say(question) }
    return .open { page(reach, $0) }
  }

  private static func page(_ reach: Reach, _ view: LinearView) -> LinearPage {
    let figures = Figures(view.language)
    var lines = [view.text(Sentences.reach(reach, view.definition))]
    if !reach.isReached {
      lines += reach.options.map { option in
        let label = view.text(view.definition.label(of: option.item))
        let needed =
          "\(view.text(Phrases.neededValue).lowercased()) \(figures.required(option.value, places: 2))"
        return
          "\(label): \(view.text(Phrases.now).lowercased()) \(figures.decimal(option.score)), \(needed), "
          + view.text(Phrases.whether(option, in: view.report))
          + (Phrases.rose(option.precedent, view.definition).map { ", " + view.text($0) } ?? "")
      }
      let share = figures.required(reach.equally.rise, places: 4)
      lines.append(view.text(Phrases.allAlike(reach.options.count, share)))
    }
    return LinearPage(
      "\(view.text(Phrases.reach)) \(view.text(Phrases.goal(reach, view.definition))) · \(view.place)",
      lines: lines)
  }
}

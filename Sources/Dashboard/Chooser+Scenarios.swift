import Panels
import Scores
import Words

extension Chooser {
  /// The kept scenarios, the newest first, each with its province and year.
  func scenarioRows(in model: Model) -> [Row] {
    model.whatIf.kept.reversed().map { kept in
      let province = model.book.registry[kept.province]?.shortName[model.language] ?? kept.province.code
      let basis = kept.basis == .merged ? " · 34" : ""
      return Row(name: kept.name, remark: "\(province) \(kept.year)\(basis)", choice: .scenario(kept))
    }
  }
}

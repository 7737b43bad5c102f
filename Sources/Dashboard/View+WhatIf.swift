import Pages
import Scores
import TextUI
import Words

extension View {
  static func whatIf(for model: Model) -> WhatIfPanel {
    WhatIfPanel(
      report: model.report, content: model.whatIf.content, scenario: model.scenario,
      name: model.draft.name, selection: model.whatIfSelection, language: model.language)
  }

  /// What is being typed in a field of panel 5, with what is wrong about it.
  static func whatIfField(of model: Model) -> (text: LocalizedText, role: Role)? {
    switch model.overlay {
    case .supposedValue(let field, let item, let fault):
      let label = fault == nil ? Phrases.newValue(item.id, item.scale) : LocalizedText(same: item.id.text)
      return line(label, field.text, fault)
    case .scenarioName(let field, let fault): return line(Phrases.scenarioName, field.text, fault)
    default: return nil
    }
  }

  private static func line(
    _ label: LocalizedText, _ typed: String, _ fault: LocalizedText?
  ) -> (text: LocalizedText, role: Role) {
    let end = fault.map { LocalizedText(vi: " — \($0.vietnamese)", en: " — \($0.english)") }
    return (
      LocalizedText(
        vi: "\(label.vietnamese): \(typed)▏\(end?.vietnamese ?? "")",
        en: "\(label.english): \(typed)▏\(end?.english ?? "")"), fault == nil ? .field : .fieldError
    )
  }
}

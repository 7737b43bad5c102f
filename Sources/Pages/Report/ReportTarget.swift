import Scores
import Words

/// A target as a printed page tells it.
public struct ReportTarget: Hashable, Sendable {
  /// What was promised.
  public var name: LocalizedText
  /// What was judged.
  public var judged: Verdict
  /// The year that is named beside the verdict: through which is looked, or in which a goal was exceeded
  /// before its time.
  public var asOf: Int?
  /// The verdict: its word and its mark, and that year.
  public var verdict: LocalizedText { Phrases.dated(Phrases.markedVerdict(judged), asOf) }
  /// The sentence that explains the verdict.
  public var sentence: LocalizedText
  /// What is supposed where the document says nothing.
  var assumptions: [LocalizedText] = []
  /// The document that promises it; `nil` of several.
  var document: Target.Document?
}

/// What is supposed of the targets of a page: each once, in one short place, with a number that stands beside
/// the targets it is of.
extension [ReportTarget] {
  private var assumed: [LocalizedText] {
    flatMap(\.assumptions).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// `Giả định trong cách tính: [1] …`; empty where nothing is supposed.
  public func assumptions(_ language: Language) -> [String] {
    let list = assumed.enumerated().map { "[\($0.offset + 1)] \($0.element[language])" }
    return list.isEmpty ? [] : ["\(Phrases.assumption[language]): \(list.joined(separator: " "))"]
  }

  /// Whose promises they are, each document once: `Văn bản: Sở …, số 380/KH-SVHTT, ngày 20/10/2021: Tăng … ; …`;
  /// empty where none is named.
  func documents(_ language: Language) -> [String] {
    let known = compactMap(\.document).filter { $0.number != nil || $0.issuer != nil }
    let distinct = known.reduce(into: [Target.Document]()) { seen, document in
      if !seen.contains(where: { $0.isSame(as: document) }) { seen.append(document) }
    }
    let list = distinct.map { document in
      let names = filter { $0.document?.isSame(as: document) == true }.map { $0.name[language] }
      return "\(TargetNames.document(document)[language]): \(names.joined(separator: "; "))."
    }
    return list.isEmpty ? [] : ["\(Phrases.source[language]): \(list.joined(separator: " "))"]
  }

  /// Whose promises they are, in a line: `Của: Sở …; UBND xã …`; `nil` where nobody is named.
  public var issuers: LocalizedText? {
    let known = compactMap { $0.document?.issuer }.reduce(into: [LocalizedText]()) { seen, issuer in
      if !seen.contains(issuer) { seen.append(issuer) }
    }
    guard !known.isEmpty else { return nil }
    return LocalizedText(
      vi: "Theo văn bản của: " + known.map(\.vietnamese).joined(separator: "; "),
      en: "Promised by: " + known.map(\.english).joined(separator: "; "))
  }

  /// What one of them is called, with the numbers of what is supposed of it: `Nhóm 3 trở lên năm 2025 [5]`.
  public func name(of target: ReportTarget, _ language: Language) -> String {
    let numbers = assumed.enumerated().filter { target.assumptions.contains($0.element) }
    return target.name[language] + numbers.map { " [\($0.offset + 1)]" }.joined()
  }
}

extension Target.Document {
  /// The same paper, whatever is quoted of it.
  fileprivate func isSame(as other: Target.Document) -> Bool {
    number == other.number && date == other.date && issuer == other.issuer
  }
}

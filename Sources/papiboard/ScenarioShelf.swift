import Dashboard
import FoundationEssentials
import Scores
import Storage
import Words

/// The scenarios a person keeps: `$XDG_STATE_HOME/papiboard/scenarios.json`.
///
/// Their own, not the office's: never in a data folder, so nobody takes them for figures.
struct ScenarioShelf {
  private let path: String?

  init(environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let base =
      environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? home.map { $0 + "/.local/state" }
    path = base.map { $0 + "/papiboard/scenarios.json" }
  }

  /// All there are; none where there is no file or it cannot be read.
  var scenarios: [KeptScenario] { (try? stored()?.all) ?? [] }

  /// Keeps a scenario in place of one of the same name; says what became of it.
  func keep(_ scenario: KeptScenario) -> Model.Notice? {
    change(
      done: LocalizedText(vi: "Đã lưu “\(scenario.name)”.", en: "“\(scenario.name)” is kept.")
    ) { $0.bytes(keeping: scenario) }
  }

  /// Deletes the scenario with a name; says what went wrong.
  func drop(_ name: String) -> Model.Notice? { change(done: nil) { $0.bytes(dropping: name) } }

  /// Reads the file again first: another board of the same person may have added to it.
  private func change(
    done: LocalizedText?, _ bytes: (KeptScenarios) -> [UInt8]?
  ) -> Model.Notice? {
    guard let path else { return Self.notKept(WritingFailure("XDG_STATE_HOME, HOME", .badPath)) }
    do throws(WritingFailure) {
      guard let stored = try stored(), let bytes = bytes(stored) else { return nil }
      let folder = URL(filePath: path).deletingLastPathComponent().path
      // Writing tells why, where the folder cannot be made.
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try OutputFile.own(path).write(bytes)
    } catch {
      return Self.notKept(error)
    }
    return done.map { Model.Notice($0) }
  }

  private func stored() throws(WritingFailure) -> KeptScenarios? {
    guard let path else { return nil }
    return try KeptScenarios(at: path)
  }

  private static func notKept(_ failure: WritingFailure) -> Model.Notice {
    let words = failure.words
    return Model.Notice(
      LocalizedText(
        vi: "Chưa lưu, chỉ giữ đến khi thoát: \(words.vietnamese).",
        en: "Not saved, there until you leave: \(words.english)."), .warning)
  }
}

import Dashboard
import FoundationEssentials
import Scores
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
  var scenarios: [KeptScenario] { (try? stored()) ?? [] }

  /// Keeps a scenario in place of one of the same name; says what became of it.
  func keep(_ scenario: KeptScenario) -> Model.Notice? {
    change(
      done: LocalizedText(vi: "Đã lưu “\(scenario.name)”.", en: "“\(scenario.name)” is kept.")
    ) { scenarios in
      scenarios.removeAll { $0.name == scenario.name }
      scenarios.append(scenario)
    }
  }

  /// Deletes the scenario with a name; says what went wrong.
  func drop(_ name: String) -> Model.Notice? {
    change(done: nil) { scenarios in scenarios.removeAll { $0.name == name } }
  }

  /// Reads the file again first: another board of the same person may have added to it.
  private func change(
    done: LocalizedText?, _ body: (inout [KeptScenario]) -> Void
  ) -> Model.Notice? {
    guard let path else { return Self.notKept("XDG_STATE_HOME, HOME") }
    do {
      var scenarios = try stored()
      body(&scenarios)
      let folder = URL(filePath: path).deletingLastPathComponent().path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try OutputFile.own(path).write(KeptScenarios.bytes(of: scenarios))
    } catch let fault as KeptScenarios.Fault {
      return Self.notKept(path, fault)
    } catch {
      return Self.notKept(path)
    }
    return done.map { Model.Notice($0) }
  }

  private func stored() throws -> [KeptScenario] {
    guard let path, FileManager.default.fileExists(atPath: path) else { return [] }
    return try KeptScenarios.read(try FolderSource.bytes(ofFile: path))
  }

  private static func notKept(_ path: String, _ fault: KeptScenarios.Fault? = nil) -> Model.Notice {
    let why =
      switch fault {
      case .newer: LocalizedText(vi: "do phiên bản mới hơn ghi", en: "a newer version wrote it")
      case .unreadable: LocalizedText(vi: "tệp hỏng, hãy đổi tên nó", en: "the file is broken, rename it")
      case nil: LocalizedText(vi: "không ghi được", en: "cannot be written")
      }
    return Model.Notice(
      LocalizedText(
        vi: "Chưa lưu, chỉ giữ đến khi thoát: \(path): \(why.vietnamese).",
        en: "Not saved, there until you leave: \(path): \(why.english)."), .warning)
  }
}

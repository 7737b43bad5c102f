import Dashboard
import FoundationEssentials
import JSONText
import Scores
import Storage
import Words

/// What a person chose for themselves: `$XDG_CONFIG_HOME/papiboard/config.json`.
///
/// Not part of any data folder; without it, or where it is wrong, everything has its default.
struct UserSettings {
  var theme: String?
  private let path: String?

  init(environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let base =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home.map { $0 + "/.config" }
    path = base.map { $0 + "/papiboard/config.json" }
    guard let path else { return }
    theme = (try? Self.standing(path))?.root?["theme"]?.string
  }

  private static func standing(_ path: String) throws(WritingFailure) -> StandingFile {
    try StandingFile(ofPerson: path, shapes: ["theme": .string])
  }

  /// Keeps a theme for the next start, and everything else of the file as it is; says what went wrong.
  func keep(theme: String) -> Model.Notice? {
    guard let path else { return nil }
    let bytes: [UInt8]
    do throws(WritingFailure) {
      bytes = try Self.standing(path).bytes(setting: [("theme", JSONWriting.quoted(theme))])
    } catch {
      return Model.Notice(error.words, .warning)
    }
    do {
      let folder = URL(filePath: path).deletingLastPathComponent().path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try OutputFile.own(path).write(bytes)
    } catch {
      return Model.Notice(
        LocalizedText(
          vi: "Không ghi được \(path): lần sau phải chọn lại giao diện.",
          en: "\(path) cannot be written: choose the theme again next time."), .warning)
    }
    return nil
  }
}

import ArgumentParser
import Scores
import Storage
import Words

struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: Speech.pick(vi: "Tạo một thư mục số liệu.", en: "Make a data folder."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(Speech.pick(vi: "Thư mục mới.", en: "The new folder."), valueName: "dir"),
    completion: .directory)
  var folder: String

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Chỉ định nghĩa và các tỉnh, không có điểm, mục tiêu và kế hoạch.",
        en: "Definitions and provinces only, no scores, targets and plans.")))
  var empty = false

  func run() throws {
    var files = Self.publishedFiles
    if empty {
      files.removeAll { file in
        ["scores/", "plans/"].contains { file.path.hasPrefix($0) } || file.path == "targets.json"
      }
    }
    if let settings = try settings() {
      files.removeAll { $0.path == "board.json" }
      files.append(("board.json", settings.fileBytes))
    }
    do throws(WritingFailure) {
      try NewFolder.make(at: folder, files: files, access: common.readOnly ? .readOnly : .writing)
    } catch {
      throw Failure(2, error.words)
    }
    try Output.say(
      LocalizedText(
        vi: "Đã tạo \(folder). Mở bằng: papiboard --data \(Person.quoted(folder))",
        en: "Made \(folder). Open it with: papiboard --data \(Person.quoted(folder))")[Speech.language]
    )
  }

  /// Everything published that belongs into a data folder.
  static var publishedFiles: [(path: String, bytes: [UInt8])] {
    let published = PublishedSource()
    return published.paths.filter { !$0.hasPrefix("themes/") }.compactMap { path in
      (try? published.read(path)).map { (path, $0) }
    }
  }

  /// The same, where `board.json` says another own province.
  static func publishedFiles(own: ProvinceID) -> [(path: String, bytes: [UInt8])] {
    publishedFiles.map { file in
      guard file.path == "board.json", let bytes = BoardSettings.bytes(of: file.bytes, own: own) else {
        return file
      }
      return (file.path, bytes)
    }
  }

  /// What `board.json` shall say; `nil` if no option says anything about it.
  private func settings() throws(Failure) -> BoardSettings? {
    guard common.province != nil || common.language != nil || common.theme != nil else { return nil }
    var options = common.choices
    options.data = nil
    let session = try Session(options)
    var settings = session.data.settings
    settings.province = session.province
    settings.language = common.language
    if let theme = common.theme { _ = try ThemeShelf().shippedTheme(theme) }
    settings.theme = common.theme
    return settings
  }
}

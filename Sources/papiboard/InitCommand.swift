import ArgumentParser
import Scores
import Words

struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: Speech.pick(vi: "Tạo một thư mục số liệu.", en: "Make a data folder."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Speech.pick(vi: "Thư mục mới.", en: "The new folder."), valueName: "dir"))
  var folder: String

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Chỉ định nghĩa và các tỉnh, không có điểm và mục tiêu.",
        en: "Definitions and provinces only, no scores and targets.")))
  var empty = false

  func run() throws {
    let published = PublishedSource()
    var files: [(path: String, bytes: [UInt8])] = []
    for path in published.paths where isWanted(path) {
      if let bytes = try? published.read(path) { files.append((path, bytes)) }
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
    print(
      LocalizedText(
        vi: "Đã tạo \(folder). Mở bằng: papiboard --data \(folder)",
        en: "Made \(folder). Open it with: papiboard --data \(folder)")[Speech.language].printable)
  }

  private func isWanted(_ path: String) -> Bool {
    let isOurs = ["scores/", "plans/"].contains { path.hasPrefix($0) } || path == "targets.json"
    return !path.hasPrefix("themes/") && !(empty && isOurs)
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
    settings.theme = common.theme
    return settings
  }
}

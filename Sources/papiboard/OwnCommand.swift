import ArgumentParser
import Scores
import Storage
import Words

struct OwnCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "own",
      abstract: Speech.pick(
        vi: "Đặt tỉnh mình của thư mục số liệu; không nêu tỉnh thì cho biết tỉnh mình.",
        en: "Set the data folder's own province; without one, say which it is."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Tỉnh: mã hai chữ số hoặc tên, viết thế nào cũng được.",
        en: "The province: its two-digit code or its name in any spelling."), valueName: "province"))
  var own: String?

  func run() throws {
    let choices = common.choices
    let data = try Session.load(choices)
    guard let wanted = own ?? common.province else { return try tell(data) }
    guard let folder = choices.data else { throw Self.noFolder(wanted) }
    let set = data.book.flatMap { book in book.newestYear.flatMap { book[$0]?.set } }
    let id = try Session.find(
      wanted, in: data.registry, preferring: set, place: "own",
      unknown: LocalizedText(vi: "không có tỉnh này", en: "there is no such province"))
    do throws(WritingFailure) {
      try FolderWriter(folder, access: common.readOnly ? .readOnly : .writing).keep(own: id)
    } catch {
      throw Failure(2, error.words)
    }
    let (new, old) = (Self.words(id, data), data.settings.province.map { Self.words($0, data) })
    let before = old.flatMap { $0 == new ? nil : $0 }
    try Output.say(
      LocalizedText(
        vi: "\(folder)/board.json: tỉnh mình là \(new.vietnamese)"
          + (before.map { ", trước là \($0.vietnamese)." } ?? "."),
        en: "\(folder)/board.json: the own province is \(new.english)"
          + (before.map { ", before \($0.english)." } ?? "."))[Speech.language])
  }

  private func tell(_ data: BoardData) throws(Failure) {
    guard let id = data.settings.province else {
      throw Failure(
        1,
        LocalizedText(
          vi: "board.json không nói tỉnh nào; đặt bằng: papiboard own TỈNH",
          en: "board.json names no province; set it with: papiboard own PROVINCE"))
    }
    try Output.say(Self.words(id, data)[Speech.language])
  }

  /// `Sơn La (14, 63 tỉnh)`: seven codes mean another province in another set.
  private static func words(_ id: ProvinceID, _ data: BoardData) -> LocalizedText {
    let name = data.registry[id]?.name ?? LocalizedText(same: id.code)
    return LocalizedText(
      vi: "\(name.vietnamese) (\(id.code), \(id.set) tỉnh)",
      en: "\(name.english) (\(id.code), \(id.set) provinces)")
  }

  private static func noFolder(_ wanted: String) -> Failure {
    let path = OpenFolder.usualPath(Speech.environment) ?? "papi"
    let command = "papiboard init \(path) --province \"\(wanted)\""
    return Failure(
      2,
      LocalizedText(
        vi: "own \(wanted): số liệu có sẵn không ghi được. Tạo thư mục của tỉnh: \(command)",
        en: "own \(wanted): the data inside cannot be written. Make a folder of the province: \(command)"))
  }
}

import ArgumentParser
import Scores
import Terminal
import TextUI
import Words

/// The options every subcommand understands.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Thư mục số liệu; không có thì dùng thư mục riêng nếu đã tạo, hoặc số liệu công bố có sẵn.",
        en: "The data folder; without it your own if you made one, else the published figures inside."),
      valueName: "dir"), completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Chỉ số (mặc định papi).", en: "The index (default papi)."), valueName: "id"))
  var index: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Tỉnh: mã hai chữ số (24@63, 24@34 khi mã có hai nghĩa) hoặc tên, viết thế nào cũng được.",
        en: "The province: its two-digit code (24@63, 24@34 where it means two) or its name in any spelling."),
      valueName: "code|name"))
  var province: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Năm (mặc định năm mới nhất).", en: "The year (default the newest)."), valueName: "year"
    ))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Xếp hạng theo các tỉnh được công bố, hoặc quy về 34 tỉnh: published, 34.",
        en: "Rank over the published provinces, or as if there were 34: published, 34."),
      valueName: "basis"))
  var basis: Basis = .published

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Ngôn ngữ: vi, en.", en: "The language: vi, en."), valueName: "language"))
  var language: Language?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Giao diện màu; xem: papiboard themes.", en: "The theme; see: papiboard themes."),
      valueName: "name"))
  var theme: String?

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Ký tự thiết bị đầu cuối vẽ được: braille, blocks, ascii.",
        en: "What the terminal can draw: braille, blocks, ascii."), valueName: "level"))
  var glyphs: GlyphLevel?

  @Option(
    help: ArgumentHelp(
      Speech.pick(vi: "Màu: never, auto, always.", en: "Colours: never, auto, always."), valueName: "when"))
  var color: ScreenOptions.ColourMode = .auto

  @Flag(
    help: ArgumentHelp(
      Speech.pick(vi: "Chỉ xem, không sửa được gì.", en: "Only look; nothing can be changed.")))
  var readOnly = false

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Không dùng chuột, để chọn được chữ trên màn hình.",
        en: "Leave the mouse to the terminal, so that text can be selected.")))
  var noMouse = false
}

extension CommonOptions {
  /// What the line says.
  var choices: Choices {
    Choices(
      data: data, index: index, province: province, year: year, basis: basis, language: language,
      theme: theme, glyphs: glyphs, color: color, readOnly: readOnly, noMouse: noMouse
    ).withUsualFolder
  }
}

/// What a line chooses with the options every subcommand understands; as it is, a line without any.
struct Choices {
  var data: String?
  var index: String?
  var province: String?
  var year: Int?
  var basis = Basis.published
  var language: Language?
  var theme: String?
  var glyphs: GlyphLevel?
  var color = ScreenOptions.ColourMode.auto
  var readOnly = false
  var noMouse = false
  /// Line by line, without a screen.
  var linear = false
  /// Whether a code that means two provinces is told of; not again while a board stands.
  var tellsOfTwins = true

  /// The same; where no folder is named, with the person's own if it was made.
  var withUsualFolder: Choices {
    var choices = self
    choices.data = data ?? OpenFolder.usual
    return choices
  }

  /// The command that tells every fault of these figures, as it can be typed.
  var validating: String { "papiboard validate" + (data.map { " " + Person.quoted($0) } ?? "") }
}

extension Basis: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension GlyphLevel: ExpressibleByArgument {}
extension ScreenOptions.ColourMode: ExpressibleByArgument {}

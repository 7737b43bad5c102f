import ArgumentParser
import Pages
import Terminal
import TextUI
import Words

struct ThemesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "themes",
      abstract: Speech.pick(
        vi: "Liệt kê các giao diện màu, hoặc xem một giao diện.", en: "List the themes, or show one."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Speech.pick(vi: "Tên hoặc tệp của một giao diện.", en: "The name or the file of a theme."),
      valueName: "name"))
  var name: String?

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Độ tương phản với 8 và 256 màu, trên nền tối và nền sáng; mã thoát 1 nếu thấp hơn mức cam kết.",
        en:
          "The contrast with 8 and 256 colours on dark and light grounds; status 1 where it is below the promise."
      )))
  var contrast = false

  @OptionGroup var format: FormatOption

  func run() throws {
    let place = try format.place(common)
    let shelf = ThemeShelf()
    let themes = try name.map { [try shelf.theme($0)] } ?? shelf.names.map { try shelf.theme($0) }
    let page = ThemesPage(themes: themes, language: Speech.language)
    let glyphs = common.glyphs ?? TerminalEnvironment.current().recommendedGlyphs
    guard contrast else {
      return try Output.page(name == nil ? page.list(glyphs: glyphs) : page.roles(glyphs: glyphs), place)
    }
    try Output.page(page.contrasts(glyphs: glyphs, ofRoles: name != nil), place)
    if !page.isKept { throw ExitCode(1) }
  }
}

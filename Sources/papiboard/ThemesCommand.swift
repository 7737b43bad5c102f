import ArgumentParser
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

  func run() throws {
    let shelf = ThemeShelf()
    guard let name else {
      for name in shelf.names {
        let title = try shelf.theme(name).title
        print("\(name)  \(title[Speech.language])".printable)
      }
      return
    }
    let theme = try shelf.theme(name)
    print("\(theme.name)  \(theme.title[Speech.language])".printable)
    for role in Role.allCases { print("  \(role.key): \(theme.look(of: Style(role)).description)") }
  }
}

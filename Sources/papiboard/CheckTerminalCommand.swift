import ArgumentParser
import Dashboard
import Pages
import Terminal
import TextUI
import Words

struct CheckTerminalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check-terminal",
      abstract: Speech.pick(
        vi: "Xem thiết bị đầu cuối vẽ và nhận phím ra sao, và phải đặt gì.",
        en: "See how the terminal draws and what keys it sends, and what to set."))
  }

  @OptionGroup var common: CommonOptions

  func run() throws {
    let environment = TerminalEnvironment.current()
    var facts = facts(of: environment)
    guard facts.canDraw else {
      return try Output.text(TerminalCheckPage(facts: facts, language: Speech.language).text)
    }
    let theme = try theme(environment)
    var screen: Screen
    do {
      screen = try Screen(
        options: ScreenOptions(
          colours: common.color, mouse: !common.noMouse, glyphs: common.glyphs, environment: environment))
    } catch {
      throw Failure(2, error.text)
    }
    facts.taken = screen.terminalName == facts.name ? nil : screen.terminalName
    facts.colours = screen.colourCount
    facts.glyphs = screen.glyphs
    facts.size = screen.size
    var check = TerminalCheck(facts: facts, size: screen.size, language: Speech.language)
    check.run(on: &screen, theme: theme)
    screen.close()
  }

  /// What the environment says; what only an open screen knows is left for later.
  private func facts(of environment: TerminalEnvironment) -> TerminalFacts {
    TerminalFacts(
      name: environment.terminalName, canDraw: environment.canDraw(), locale: environment.localeName,
      isLocaleInstalled: environment.isLocaleInstalled, isUTF8: environment.namesUTF8,
      glyphs: common.glyphs ?? environment.recommendedGlyphs, size: TerminalEnvironment.windowSize(of: 1))
  }

  /// The theme the board would take here without a data folder.
  private func theme(_ environment: TerminalEnvironment) throws(Failure) -> Theme {
    let shelf = ThemeShelf()
    if let name = common.theme { return try shelf.theme(name) }
    let usual = environment.isTextConsole ? ThemeShelf.console : "default"
    let chosen = UserSettings(environment: Speech.environment).theme ?? usual
    return (try? shelf.theme(chosen)) ?? .fallback
  }
}

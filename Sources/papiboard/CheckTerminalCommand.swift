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
    let shelf = ThemeShelf()
    let chosen =
      try common.theme.map { try shelf.theme($0).name } ?? UserSettings(environment: Speech.environment).theme
    let usual = ThemeShelf.usual(environment)
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
    facts.ground = screen.ground
    facts.theme = chosen
    facts.isTextConsole = environment.isTextConsole
    var check = TerminalCheck(facts: facts, size: screen.size, language: Speech.language)
    check.run(on: &screen) { ground in
      (try? shelf.theme(chosen ?? ground.flatMap { usual[$0] } ?? ThemeShelf.usualName(environment)))
        ?? .fallback
    }
    screen.close()
  }

  /// What the environment says; what only an open screen knows is left for later.
  private func facts(of environment: TerminalEnvironment) -> TerminalFacts {
    TerminalFacts(
      name: environment.terminalName, canDraw: environment.canDraw(), locale: environment.localeName,
      isLocaleInstalled: environment.isLocaleInstalled, isUTF8: environment.namesUTF8,
      glyphs: common.glyphs ?? environment.recommendedGlyphs, size: TerminalEnvironment.windowSize(of: 1))
  }
}

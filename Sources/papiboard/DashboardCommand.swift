import ArgumentParser
import Dashboard
import FoundationEssentials
import Panels
import Scores
import Terminal
import TextUI
import Words

struct DashboardCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dashboard",
      abstract: Speech.pick(vi: "Mở bảng điều khiển (mặc định).", en: "Open the board (the default)."))
  }

  @OptionGroup var common: CommonOptions

  func run() throws {
    let session = try Session(common)
    let environment = TerminalEnvironment.current()
    guard environment.canDraw() else {
      return try ReportCommand.write(session, format: .text)
    }
    let theme = try ThemeShelf().theme(common.theme ?? session.data.settings.theme ?? "default")
    // Found before the screen is taken, so that what is wrong is told on the plain terminal.
    let report = try session.report()
    var screen: Screen
    do {
      screen = try Screen(
        options: ScreenOptions(
          colours: common.color, mouse: !common.noMouse, glyphs: session.chosenGlyphs,
          environment: environment))
    } catch {
      throw Failure(2, error.text)
    }
    let model = Model(
      book: session.book, province: session.province, year: report.year, basis: session.basis,
      options: options(of: session, on: screen))
    if let model {
      EventLoop(theme: theme, reload: reload).run(model, on: &screen)
    }
    screen.close()
  }

  private func options(of session: Session, on screen: borrowing Screen) -> Model.Options {
    var notice = screen.notice.map { Model.Notice($0, .warning) }
    if !session.data.findings.isEmpty { notice = Model.Notice.findings(session.data.findings.count) }
    return Model.Options(
      language: session.language, glyphs: screen.glyphs, size: screen.size,
      isReadOnly: common.readOnly, notice: notice)
  }

  private func reload() -> (book: ScoreBook, findings: Int)? {
    guard let session = try? Session(common) else { return nil }
    return (session.book, session.data.findings.count)
  }
}

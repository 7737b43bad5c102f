import ArgumentParser
import Glibc
import Words

/// The command `papiboard`.
@main
struct Papiboard: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "papiboard",
      abstract: Speech.pick(
        vi: "Bảng điều khiển Chỉ số PAPI của tỉnh, trên dòng lệnh.",
        en: "A terminal dashboard for a province's PAPI work."),
      version: Version.text,
      subcommands: [
        DashboardCommand.self, ReportCommand.self, RankingCommand.self, TrendCommand.self,
        TargetsCommand.self, LeversCommand.self, PlanCommand.self, AssignCommand.self, ExportCommand.self,
        ImportCommand.self,
        UndoCommand.self, HistoryCommand.self,
        ValidateCommand.self, InitCommand.self, OwnCommand.self, ThemesCommand.self,
        CheckTerminalCommand.self,
      ],
      defaultSubcommand: DashboardCommand.self)
  }

  /// Does what the line says.
  ///
  /// The board without any option does not wait for the parser, which learns every subcommand's
  /// options first: a tenth of the start.
  private static func runLine() throws {
    let line = try ProgramArguments.read()
    if line.isEmpty { return try BoardRun(choices: Choices().withUsualFolder).run() }
    var command = try parseAsRoot(line)
    try command.run()
  }

  /// Runs the command; exit status 0 fine, 1 the thing asked about is bad, 2 wrong usage or a file
  /// that cannot be read or written.
  static func main() {
    // A file that may grow no further is an error to be told, not the end.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try runLine()
    } catch let failure as Failure {
      failure.tell()
      exit(withError: ExitCode(failure.status))
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      // Help and version go to standard output and are no faults; all else is wrong usage.
      let text = fullMessage(for: error)
      guard exitCode(for: error) != .success else { end(withText: text) }
      let words = ParserWords(
        line: ProgramArguments.known ?? [],
        commands: configuration.subcommands.compactMap { $0.configuration.commandName })
      Failure(2, words.fault(message(for: error), full: text)).tell()
      exit(withError: ExitCode(2))
    }
  }

  /// Prints what was asked of the parser: help in the language of the line, all else as it is.
  private static func end(withText text: String) -> Never {
    do throws(Failure) {
      if text.hasPrefix("OVERVIEW: ") {
        let help = Speech.language == .vietnamese ? ParserWords.vietnameseHelp(text) : text
        try Output.words(help + "\n")
      } else {
        try Output.text(text + "\n")
      }
    } catch {
      error.tell()
      exit(withError: ExitCode(error.status))
    }
    exit(withError: ExitCode.success)
  }
}

import ArgumentParser
import Pages
import Scores
import Words

struct TargetsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "targets",
      abstract: Speech.pick(
        vi: "Mục tiêu: lộ trình, thực tế, đánh giá.", en: "Targets: path, actual, verdict."))
  }

  /// What makes the command end with status 1.
  enum FailOn: String, CaseIterable, ExpressibleByArgument {
    case late
  }

  @OptionGroup var common: CommonOptions

  @OptionGroup var format: FormatOption

  @Option(
    help: ArgumentHelp(
      Speech.pick(
        vi: "late: trả về 1 khi có mục tiêu chậm hoặc không đạt.",
        en: "late: exit with 1 if a target is late or missed."), valueName: "when"))
  var failOn: FailOn?

  func run() throws {
    let output = try format.place(common)
    let session = try Session(common, opensEmpty: true)
    session.warnOfFindings()
    // Targets of one's own are judged by one's own figures.
    if session.targetOwner != session.province { session.tellOfMerger() }
    let judge = session.targetJudge
    let outlooks = session.targetOutlooks(by: judge)
    for fault in session.data.targets.entryFaults where output.format.isForScripts {
      StandardError.say(fault.sentence(in: session.language))
    }
    try Output.page(session.targetsPage(outlooks, by: judge).page, output)
    let isBad = outlooks.contains { $0.verdict.isBad && $0.target.ended == nil }
    if failOn == .late, isBad { throw ExitCode(1) }
  }
}

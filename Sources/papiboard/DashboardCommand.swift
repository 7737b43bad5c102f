import ArgumentParser
import Dashboard
import FoundationEssentials
import Pages
import Scores
import Storage
import Terminal
import TextUI
import Words

struct DashboardCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dashboard",
      abstract: Speech.pick(vi: "Mở bảng điều khiển.", en: "Open the board."))
  }

  @OptionGroup var common: CommonOptions

  @Flag(
    help: ArgumentHelp(
      Speech.pick(
        vi: "Từng dòng, không vẽ màn hình: cho trình đọc màn hình và đường truyền rất chậm.",
        en: "Line by line without a screen: for screen readers and very slow lines.")))
  var linear = false

  func run() throws {
    var choices = common.choices
    choices.linear = linear
    try BoardRun(choices: choices).run()
  }
}

/// Opens the board on what a line chose, and closes it.
struct BoardRun {
  private let choices: Choices
  /// The folder that is open; another one once it was made.
  private let folder: OpenFolder

  init(choices: Choices) {
    self.choices = choices
    folder = OpenFolder(choices.data, readOnly: choices.readOnly)
  }

  func run() throws {
    let session = try Session(choices, opensEmpty: true)
    guard !LinearRun.isWanted(choices) else {
      tellOfBadTheme()
      return try LinearRun(session: session).run()
    }
    let environment = TerminalEnvironment.current()
    let drawing = environment.drawing()
    guard drawing == .possible else {
      tellOfBadTheme()
      if drawing == .undescribed { StandardError.say(Self.noTerminals) }
      guard !session.book.isEmpty else { throw session.noScores }
      return try Output.page(ReportCommand.page(of: session))
    }
    let shelf = ThemeShelf()
    let settings = UserSettings(environment: Speech.environment)
    let scenarios = ScenarioShelf(environment: Speech.environment)
    let chosen = try chooseTheme(shelf, settings, session, environment)
    // Found before the screen is taken, so that what is wrong is told on the plain terminal.
    let report = try session.report()
    var screen: Screen
    do {
      screen = try Screen(
        options: ScreenOptions(
          colours: choices.color, mouse: !choices.noMouse, glyphs: session.chosenGlyphs,
          environment: environment))
    } catch {
      throw Failure(2, error.text)
    }
    var options = options(of: session, on: screen, theme: chosen, themes: shelf.list)
    if chosen.isUsual { options.themesOfGrounds = ThemeShelf.usual(environment) }
    options.scenarios = scenarios.scenarios
    options.home = session.data.settings.province
    options.newFolder = OpenFolder.usualPath(Speech.environment) ?? ""
    options.mouse = !screen.hasMouse ? .absent : choices.noMouse ? .off : .on
    let model = Model(
      book: session.book, province: session.province, year: report.year, basis: session.basis,
      options: options)
    if let model {
      let outside = EventLoop.Outside(
        theme: { try? shelf.theme($0) }, reload: reload,
        keepTheme: { choices.readOnly ? nil : settings.keep(theme: $0) },
        keepScenario: { choices.readOnly ? Self.nothingKept : scenarios.keep($0) },
        dropScenario: { choices.readOnly ? Self.nothingKept : scenarios.drop($0) },
        keepCompared: keep(compared:), changeTarget: change(target:), changePlan: change(plan:),
        write: write, today: { .today }, restOfDay: { CalendarDay.restOfToday }, store: folder.store,
        sign: { Signature(user: ImportCommand.user, time: Date()) },
        makeFolder: choices.readOnly ? nil : folder.make, keepOwn: keep(own:))
      EventLoop(outside: outside).run(model, on: &screen)
    }
    screen.close()
  }

  /// No key leads here; the answer if one ever does.
  private static var nothingKept: Model.Notice {
    Model.Notice(WritingFailure("scenarios.json", .readOnly).words, .warning)
  }

  /// The theme by option, by the person's own choice, by the folder's, else the one of the ground.
  ///
  /// One that was asked for on this line must be right; any other that is wrong is told on the board.
  private func chooseTheme(
    _ shelf: ThemeShelf, _ settings: UserSettings, _ session: Session, _ environment: TerminalEnvironment
  ) throws(Failure) -> ChosenTheme {
    if let name = choices.theme {
      _ = try shelf.theme(name)
      return ChosenTheme(name: name)
    }
    let usual = ChosenTheme(name: ThemeShelf.usualName(environment), isUsual: true)
    guard let name = settings.theme ?? session.data.settings.theme else {
      return usual
    }
    do {
      // Who may write the folder shall not say which of this person's files is opened.
      _ = settings.theme == nil ? try shelf.shippedTheme(name) : try shelf.theme(name)
      return ChosenTheme(name: name)
    } catch {
      return ChosenTheme(name: usual.name, isUsual: true, notice: Model.Notice(error.words, .warning))
    }
  }

  private struct ChosenTheme {
    var name: String
    /// Whether nobody chose it, so that it goes by the terminal's ground.
    var isUsual = false
    var notice: Model.Notice?
  }

  /// Why a page stands where a board was asked for.
  private static var noTerminals: String {
    Speech.pick(
      vi:
        "Máy này không có mô tả thiết bị đầu cuối nào (cài gói ncurses-base), nên in báo cáo thay cho bảng.",
      en: "This machine describes no terminal (install the package ncurses-base): here is the report instead."
    )
  }

  /// A page has no theme; one that was asked for and is wrong is told all the same.
  private func tellOfBadTheme() {
    guard let name = choices.theme else { return }
    do throws(Failure) {
      _ = try ThemeShelf().theme(name)
    } catch {
      error.tell()
    }
  }

  private func options(
    of session: Session, on screen: borrowing Screen, theme: ChosenTheme,
    themes: ThemeNames
  ) -> Model.Options {
    var notice = screen.notice.map { Model.Notice($0, .warning) } ?? theme.notice
    if session.book.isEmpty { notice = Model.Notice(Phrases.noScores, .warning) }
    if !session.data.findings.isEmpty { notice = Model.Notice.findings(session.data.findings.count) }
    return Model.Options(
      language: session.language, glyphs: screen.glyphs, size: screen.size,
      isReadOnly: choices.readOnly, theme: theme.name, themes: themes,
      compared: session.data.settings.compared, entering: entering, notice: notice,
      targets: session.targetSource, plans: session.planSource)
  }

  /// Whether scores may be entered into what is open.
  private var entering: Model.Entering {
    guard !choices.readOnly else { return .readOnly }
    guard let store = folder.store else { return .noFolder }
    return store.access == .writing ? .allowed : .readOnly
  }

  /// Keeps the compared provinces in the data folder; says why they stay for this session only.
  private func keep(compared: [ProvinceID]) -> Model.Notice? {
    guard let folder = folder.path else {
      return Model.Notice(
        LocalizedText(
          vi: "Số liệu có sẵn không ghi được: tỉnh so sánh chỉ giữ trong phiên này.",
          en: "The data inside the program cannot be written: compared for this session only."))
    }
    do throws(WritingFailure) {
      try FolderWriter(folder, access: choices.readOnly ? .readOnly : .writing).keep(compared: compared)
      return nil
    } catch {
      let words = error.words
      return Model.Notice(
        LocalizedText(
          vi: "Tỉnh so sánh chỉ giữ trong phiên này: \(words.vietnamese).",
          en: "Compared for this session only: \(words.english)."), .warning)
    }
  }

  /// Sets the own province in the data folder; says what went wrong.
  private func keep(own: ProvinceID) -> Model.Notice? {
    guard let folder = folder.path else { return nil }
    do throws(WritingFailure) {
      try FolderWriter(folder, access: choices.readOnly ? .readOnly : .writing).keep(own: own)
      return nil
    } catch {
      return Model.Notice(error.words, .error)
    }
  }

  /// Writes a target into the data folder; says what went wrong.
  private func change(target change: TargetChange) -> Model.Notice? {
    guard let folder = folder.path else { return nil }
    do throws(WritingFailure) {
      try FolderWriter(folder, access: choices.readOnly ? .readOnly : .writing)
        .write(change, by: Signature(user: ImportCommand.user, time: Date()))
      return nil
    } catch {
      return Model.Notice(error.words, .error)
    }
  }

  /// Records something of a plan in the data folder; says what went wrong.
  private func change(plan change: PlanChange) -> Model.Notice? {
    guard let folder = folder.path else { return nil }
    do throws(WritingFailure) {
      try FolderWriter(folder, access: choices.readOnly ? .readOnly : .writing)
        .write(change, by: Signature(user: ImportCommand.user, time: Date()))
      return nil
    } catch {
      // The plan's name says where: there is no room for a long path beside what to do.
      let isOfPlan = [.changedMeanwhile, .planEntryGone].contains(error.reason)
      return Model.Notice((isOfPlan ? WritingFailure(change.plan, error.reason) : error).words, .error)
    }
  }

  private func reload() -> EventLoop.Figures? {
    var choices = choices
    choices.data = folder.path
    choices.tellsOfTwins = false
    guard let session = try? Session(choices, opensEmpty: true) else { return nil }
    return EventLoop.Figures(
      book: session.book, findings: session.data.findings.count, targets: session.targetSource,
      plans: session.planSource)
  }

  /// Writes a table into a new file, a pipe or a device; a file that is there is never overwritten.
  private func write(_ path: String, _ bytes: [UInt8]) -> Model.Notice? {
    guard !choices.readOnly else { return Model.Notice(WritingFailure(path, .readOnly).words, .warning) }
    var file = OutputFile.own(path)
    file.overwrites = false
    do throws(WritingFailure) {
      // Standard output is the board.
      guard path != "-" else { throw WritingFailure(path, .screen) }
      try file.write(bytes)
    } catch {
      // The path was typed a moment ago; there is no room for a long one beside what to do.
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return Model.Notice(WritingFailure(name, error.reason).words, .error)
    }
    return Model.Notice(LocalizedText(vi: "Đã ghi \(path).", en: "Wrote \(path)."))
  }
}

import CVTerm
import TextUI

/// Why a program under test could not be run or waited for.
public enum TestProgramError: Error, Hashable, Sendable {
  /// The system refused, with this `errno`.
  case system(Int32)
  /// It did not end in time, and was killed; what its screen showed last.
  case stillRunning(screen: String)
}

/// A program running in a terminal of its own, as a person runs it.
///
/// Nothing of the tests' own environment reaches it. Waiting is for something to happen, with a
/// generous end for the case that it never does; nothing is asserted about time.
public final class TestProgram {
  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    /// By itself, with this status.
    case exited(Int32)
    /// By a signal.
    case signalled(Int32)
  }

  /// What a person would see.
  public var emulator: TerminalEmulator { line.emulator }
  /// The number of the process.
  public let process: Int32
  private let line: PseudoTerminal
  private var ending: Ending?
  private static let patience = Duration.seconds(30)

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - executable: a path, not searched for.
  ///   - arguments: without the program's own name.
  ///   - claiming: the size that the line says its window has, where that is not its own.
  ///   - environment: all of it; `TERM` is added from `terminal`, and left out where that is `nil`.
  public init(
    executable: String, arguments: [String] = [], environment: [String: String] = [:],
    terminal: String? = "xterm-256color", size: Size = Size(columns: 80, rows: 24), claiming: Size? = nil,
    isUTF8: Bool = true, isRecording: Bool = false
  ) throws {
    line = try PseudoTerminal(size: size, isUTF8: isUTF8, isRecording: isRecording)
    if let claiming { line.claim(claiming) }
    var variables = environment
    if let terminal { variables["TERM"] = terminal }
    let words = PackedStrings([executable] + arguments)
    let settings = PackedStrings(environment: variables)
    process = cvt_spawn(
      line.slave, executable, words.bytes, words.count, settings.bytes, settings.count)
    line.closeSlave()
    guard process > 0 else { throw TestProgramError.system(-process) }
  }

  deinit {
    guard ending == nil else { return }
    cvt_signal(process, 9)
    var status: Int32 = 0
    while cvt_has_ended(process, &status) == 0 { line.pump(milliseconds: 5) }
  }

  /// Types; a large text needs a program that reads.
  public func send(_ text: String) { line.send(text) }

  /// Types as a person does: a key at a time, the next once the program has taken the one before.
  public func type(_ text: String) {
    let own = RunningProcess(process)
    var rest = Substring(text)
    while let first = rest.first {
      // A sequence is one key: it ends with a letter behind its second sign.
      let end = rest.dropFirst(2).firstIndex { $0.isLetter || $0 == "~" }
      let key = first == "\u{1B}" ? end.map { rest[...$0] } ?? rest : rest.prefix(1)
      rest = rest[key.endIndex...]
      let before = try? own.wakeUps
      line.send(String(key))
      wait { _ in (try? own.wakeUps) != before && (try? own.isWaiting) != false }
    }
  }

  /// Types bytes.
  public func send(_ bytes: [UInt8]) { line.send(bytes) }

  /// Pastes as a terminal does in which pastes are bracketed.
  public func paste(_ text: String) { line.send("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Gives the window another size.
  public func resize(_ size: Size) { line.resize(size) }

  /// Says that the window has a size, whatever it has.
  public func claim(_ size: Size) { line.claim(size) }

  /// Waits for the program's end without taking anything it sends, as a terminal that stands still.
  public func waitForExitUnread() -> Ending? {
    let start = ContinuousClock.now
    var status: Int32 = 0
    while cvt_has_ended(process, &status) == 0 {
      _ = cvt_wait(-1, 20)
      if ContinuousClock.now - start > Self.patience { return nil }
    }
    ending = status < 0 ? .signalled(-status) : .exited(status)
    return ending
  }

  /// Drops the line, as a lost connection does.
  public func hangUp() { line.hangUp() }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { cvt_signal(process, number) }

  /// Takes what the program sends until a condition holds; whether it ever did.
  @discardableResult
  public func wait(until condition: (TerminalEmulator) -> Bool) -> Bool {
    let start = ContinuousClock.now
    while true {
      let isAlive = line.pump(milliseconds: 20)
      if condition(emulator) { return true }
      if !isAlive || ContinuousClock.now - start > Self.patience { return false }
    }
  }

  /// Waits as ``wait(until:)``, but gives up as soon as the program does nothing any more.
  ///
  /// For what one program does by itself: once it has slept through a second it has answered all it
  /// was sent, however slow the machine is, and nothing else will come.
  public func waitForAnswer(until condition: (TerminalEmulator) -> Bool) -> Bool {
    let own = RunningProcess(process)
    var (quietSince, wakeUps) = (ContinuousClock.now, -1)
    let came = wait { emulator in
      if condition(emulator) { return true }
      let now = (try? own.wakeUps) ?? -1
      if now != wakeUps || (try? own.isWaiting) != true { (quietSince, wakeUps) = (.now, now) }
      return ContinuousClock.now - quietSince > .seconds(1)
    }
    return came && condition(emulator)
  }

  /// Waits until a text stands on the screen; whether it ever did.
  @discardableResult
  public func wait(for text: String) -> Bool { wait { $0.text.contains(text) } }

  /// Waits until nothing has come for so many milliseconds; whether that ever was.
  @discardableResult
  public func waitUntilQuiet(milliseconds: Int = 250) -> Bool {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < Self.patience {
      let before = emulator.bytesReceived
      if !line.pump(milliseconds: milliseconds) { return true }
      if emulator.bytesReceived == before { return true }
    }
    return false
  }

  /// Waits until the program has stopped itself; whether it ever did.
  @discardableResult
  public func waitUntilStopped() -> Bool { wait { _ in cvt_is_stopped(process) == 1 } }

  /// Waits for the program's end and for the last of what it sent.
  @discardableResult
  public func waitForExit() throws -> Ending {
    if let ending { return ending }
    let start = ContinuousClock.now
    var status: Int32 = 0
    while cvt_has_ended(process, &status) == 0 {
      // At the end of the line nothing is left to wait for but the process itself.
      if !line.pump(milliseconds: 20) { _ = cvt_wait(-1, 5) }
      if ContinuousClock.now - start > Self.patience {
        throw TestProgramError.stillRunning(screen: emulator.text)
      }
    }
    let ending: Ending = status < 0 ? .signalled(-status) : .exited(status)
    self.ending = ending
    line.pump()
    return ending
  }

  /// Whether the terminal is as the program found it: screen, cursor, mouse, pastes, modes.
  public var isTerminalRestored: Bool { emulator.isAtRest && line.hasModesOfStart }

  /// The time its threads have spent computing, in ticks of the system's clock.
  public var processorTicks: Int { get throws { try RunningProcess(process).processorTicks } }

  /// How often the program has waited and gone on; an idle one does neither.
  public var wakeUps: Int { get throws { try RunningProcess(process).wakeUps } }
}

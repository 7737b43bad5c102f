import CVTerm
import TextUI

/// A line with an emulated terminal at one end; the other end is for the code under test.
public final class PseudoTerminal {
  /// What the terminal shows.
  public let emulator: TerminalEmulator
  /// The program's end of the line; -1 once closed.
  public private(set) var slave: Int32 = -1
  private var master: Int32 = -1
  private var modesAtStart = cvt_modes()

  /// A line of this size; an error carries the system's number.
  public init(size: Size, isUTF8: Bool = true, isRecording: Bool = false) throws {
    emulator = TerminalEmulator(size: size, isUTF8: isUTF8, isRecording: isRecording)
    let fault = cvt_open_pty(Int32(size.rows), Int32(size.columns), &master, &slave)
    guard fault == 0 else { throw TestProgramError.system(fault) }
    modesAtStart = cvt_get_modes(master)
  }

  deinit {
    closeSlave()
    hangUp()
  }

  /// Whether the line's modes are those it began with.
  public var hasModesOfStart: Bool { cvt_get_modes(master).digest == modesAtStart.digest }

  /// Types; blocks once the line's buffer is full and nobody reads.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Types bytes.
  public func send(_ bytes: [UInt8]) { _ = cvt_write(master, bytes, bytes.count) }

  /// Gives the window another size; a program in the foreground is told.
  public func resize(_ size: Size) {
    emulator.resize(size)
    claim(size)
  }

  /// Says that the window has a size, whatever it has.
  public func claim(_ size: Size) { cvt_set_window(master, Int32(size.rows), Int32(size.columns)) }

  /// Takes what has been sent; waits for the first byte of it so long at most.
  ///
  /// `false` once the other end is closed.
  @discardableResult
  public func pump(milliseconds: Int = 0) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var patience = Int32(milliseconds)
    while master >= 0 {
      let state = cvt_wait(master, patience)
      if state <= 0 { return state == 0 }
      let count = cvt_read(master, &buffer, buffer.count)
      if count == 0 { return false }
      emulator.feed(buffer[..<count])
      patience = 0
    }
    return false
  }

  /// Closes the program's end, once a program has its own copy.
  public func closeSlave() {
    if slave >= 0 { cvt_close(slave) }
    slave = -1
  }

  /// Drops the line, as a lost connection does.
  public func hangUp() {
    if master >= 0 { cvt_close(master) }
    master = -1
  }
}

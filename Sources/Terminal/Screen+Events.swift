import CNcurses
import TextUI

extension Screen {
  /// Whether something happened already: a key, a signal, the end of the terminal.
  public var hasEvent: Bool {
    !events.isEmpty || isHungUp || !isOpen || reader.patience != nil || cnc_wait(0, -1) != CNC_TIMEOUT
  }

  /// Whether the program was asked to end; what was typed before that is still told.
  public var isEnding: Bool { cnc_is_ending() == 1 }

  public var mayTakeEscapeBack: Bool { reader.awaitsTail }

  /// Whether nothing is typed for so many milliseconds; waits as long.
  public mutating func isSilent(milliseconds: Int) -> Bool {
    guard events.isEmpty, !isHungUp, isOpen, reader.patience == nil else { return false }
    return cnc_wait(Int32(milliseconds), -1) & CNC_INPUT == 0
  }

  /// Waits, without using the CPU, for the next thing to happen.
  ///
  /// Once the terminal is gone, every call says so at once.
  public mutating func nextEvent() -> Event {
    nextEvent(watching: Watched(descriptor: nil, milliseconds: nil))
  }

  /// The same, waiting for something else too, which is told as ``Event/woken``.
  public mutating func nextEvent(watching other: Watched) -> Event {
    while true {
      if let event = events.popFirst() { return event }
      if isHungUp || !isOpen { return .hungUp }
      // The waits with an end: for what belongs to what has come, and where a folder must be looked at.
      let own = reader.patience
      let tail = own == nil && reader.awaitsTail ? reader.tailDelay : nil
      let reason = cnc_wait((own ?? tail ?? other.milliseconds).map(Int32.init) ?? -1, other.descriptor ?? -1)
      if reason & CNC_SIGNAL != 0 { noteSignals(cnc_take_signals()) }
      if reason & CNC_INPUT != 0 { readInput() }
      if reason & CNC_TIMEOUT != 0, own != nil { note(reader.giveUp()) }
      if reason & CNC_TIMEOUT != 0, tail != nil { reader.endTail() }
      if reason & CNC_OTHER != 0 || (reason & CNC_TIMEOUT != 0 && own == nil) { events.append(.woken) }
    }
  }

  private mutating func readInput() {
    var count = read(after: 0)
    guard count > 0 else {
      note(reader.end())
      isHungUp = true
      return
    }
    // What lies there already came with it, whatever pieces the line gives it in.
    while count < inputBuffer.count, cnc_wait(0, -1) & CNC_INPUT != 0 {
      let more = read(after: count)
      if more == 0 { break }
      count += more
    }
    note(reader.take(inputBuffer[..<count]))
  }

  private mutating func read(after count: Int) -> Int {
    inputBuffer.withUnsafeMutableBufferPointer { buffer in
      cnc_read(buffer.baseAddress.map { $0 + count }, buffer.count - count)
    }
  }

  private mutating func note(_ decoded: [Event]) {
    for event in decoded {
      switch event {
      case .mouse(let mouse): events.append(.mouse(clicks.resolve(mouse, at: .now)))
      case .ground(let told):
        ground = told
        events.append(event)
      default: events.append(event)
      }
    }
  }

  mutating func noteSignals(_ signals: Int32) {
    if signals & CNC_SIGNAL_HANG_UP != 0 { isHungUp = true }
    if signals & CNC_SIGNAL_TERMINATE != 0 { events.append(.terminated) }
    if signals & CNC_SIGNAL_RESIZE != 0 { noteSize() }
    if signals & CNC_SIGNAL_STOP != 0 {
      suspend()
    } else if signals & CNC_SIGNAL_CONTINUE != 0 {
      cnc_retake()
      noteReturn()
    }
  }

  /// After the terminal was in other hands.
  mutating func noteReturn() {
    events.append(.resumed)
    noteSize()
  }

  private mutating func noteSize() {
    guard cnc_take_size() == 1 else { return }
    size = Self.takenSize()
    // Terminals rearrange what stands on them in ways of their own.
    forget()
    events.append(.resized(size))
  }
}

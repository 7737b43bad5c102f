import CNcurses
import TextUI

extension Screen {
  /// Whether something happened already: a key, a signal, the end of the terminal.
  public var hasEvent: Bool {
    !events.isEmpty || isHungUp || !isOpen || decoder.isInsideSequence || cnc_wait(0, -1) != CNC_TIMEOUT
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
      // The waits with an end: for what may follow an Esc, and where a folder must be looked at.
      let isInsideSequence = decoder.isInsideSequence
      let patience = isInsideSequence ? Int32(escapeDelay) : other.milliseconds.map(Int32.init) ?? -1
      let reason = cnc_wait(patience, other.descriptor ?? -1)
      if reason & CNC_SIGNAL != 0 { noteSignals(cnc_take_signals()) }
      if reason & CNC_INPUT != 0 { readInput() }
      if reason & CNC_TIMEOUT != 0, isInsideSequence { note(decoder.giveUp()) }
      if reason & CNC_OTHER != 0 || (reason & CNC_TIMEOUT != 0 && !isInsideSequence) { events.append(.woken) }
    }
  }

  private mutating func readInput() {
    let count = inputBuffer.withUnsafeMutableBufferPointer { cnc_read($0.baseAddress, $0.count) }
    if count > 0 {
      note(decoder.decode(inputBuffer[..<count]))
    } else {
      // An Esc before the end was an Esc; an unfinished paste is lost with the line.
      note(decoder.giveUp())
      isHungUp = true
    }
  }

  private mutating func note(_ decoded: [Event]) {
    for event in decoded {
      if case .mouse(let mouse) = event {
        events.append(.mouse(clicks.resolve(mouse, at: .now)))
      } else {
        events.append(event)
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

/// What the event loop draws on and listens to: the real screen, or a fake one in tests.
public protocol Surface: ~Copyable {
  /// The size in cells, as of the last event returned.
  var size: Size { get }

  /// Shows a canvas; only what changed since the last one is sent.
  ///
  /// Parts of the canvas beyond the surface are left out.
  mutating func show(_ canvas: Canvas, theme: Theme)

  /// Whether something happened already, for which nobody need wait.
  var hasEvent: Bool { get }

  /// Whether the end is near: what was typed before is still told, but nobody waits for a frame.
  var isEnding: Bool { get }

  /// Whether nothing is typed for so many milliseconds; waits as long.
  mutating func isSilent(milliseconds: Int) -> Bool

  /// Whether the Esc that was told last may still be taken back (``Event/escapeTakenBack``): until the next
  /// event, what it did is not to leave the program.
  var mayTakeEscapeBack: Bool { get }

  /// Waits, without using the CPU, for the next thing to happen.
  mutating func nextEvent() -> Event

  /// The same, waiting for something else too, which is told as ``Event/woken``.
  mutating func nextEvent(watching other: Watched) -> Event

  /// Forgets what stands on the terminal, so that the next canvas is sent whole (Ctrl-L).
  mutating func forget()

  /// Gives the terminal back, stops this process as Ctrl-Z does, and takes the terminal again.
  mutating func suspend()

  /// Puts text into the clipboard of whoever sits at the terminal; `false` where it cannot.
  mutating func copy(_ text: String) -> Bool

  /// Has the mouse reported from now on, or no longer.
  mutating func useMouse(_ isOn: Bool)

  /// Rings the terminal's bell once.
  mutating func ring()
}

/// What is waited for beside the terminal.
public struct Watched: Hashable, Sendable {
  /// Becomes readable when there is something to tell; `nil` where nothing does.
  public var descriptor: Int32?
  /// How long to wait at most, in milliseconds; `nil` without an end.
  public var milliseconds: Int?

  /// A descriptor, or a time after which to look.
  public init(descriptor: Int32?, milliseconds: Int?) {
    self.descriptor = descriptor
    self.milliseconds = milliseconds
  }

  /// The same, not longer than so many milliseconds.
  public func ending(in most: Int?) -> Watched {
    guard let most else { return self }
    return Watched(descriptor: descriptor, milliseconds: min(milliseconds ?? most, most))
  }
}

extension Surface where Self: ~Copyable {
  /// A surface that waits for nothing else.
  public mutating func nextEvent(watching other: Watched) -> Event { nextEvent() }

  /// A surface on which nothing happens before it is waited for.
  public var hasEvent: Bool { false }

  /// A surface whose keys come whole.
  public var mayTakeEscapeBack: Bool { false }

  /// A surface that ends when it says so.
  public var isEnding: Bool { false }

  /// A surface on which whatever is typed has happened already.
  public mutating func isSilent(milliseconds: Int) -> Bool { !hasEvent }

  /// A surface without a clipboard.
  public mutating func copy(_ text: String) -> Bool { false }

  /// A surface without a mouse.
  public mutating func useMouse(_ isOn: Bool) {}

  /// A surface without a bell.
  public mutating func ring() {}
}

/// What the event loop draws on and listens to: the real screen, or a fake one in tests.
public protocol Surface: ~Copyable {
  /// The size in cells, as of the last event returned.
  var size: Size { get }

  /// Shows a canvas; only what changed since the last one is sent.
  ///
  /// Parts of the canvas beyond the surface are left out.
  mutating func show(_ canvas: Canvas, theme: Theme)

  /// Waits, without using the CPU, for the next thing to happen.
  mutating func nextEvent() -> Event

  /// Forgets what stands on the terminal, so that the next canvas is sent whole (Ctrl-L).
  mutating func forget()

  /// Gives the terminal back, stops this process as Ctrl-Z does, and takes the terminal again.
  mutating func suspend()

  /// Puts text into the clipboard of whoever sits at the terminal; `false` where it cannot.
  mutating func copy(_ text: String) -> Bool
}

extension Surface where Self: ~Copyable {
  /// A surface without a clipboard.
  public mutating func copy(_ text: String) -> Bool { false }
}

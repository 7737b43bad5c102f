import TextUI
import Words

/// A part of the board: values in, a drawing out; no effects and no memory.
public protocol Panel {
  /// Draws itself into a rectangle; whatever its size, no number is cut.
  func draw(in rect: Rect, on canvas: inout Canvas)
}

extension List: Panel {}

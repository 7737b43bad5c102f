import TextUI

/// What a terminal says about its mouse: a button code and a place counted from 1.
struct MouseReport {
  private var code: Int
  private var column: Int
  private var row: Int
  private var isRelease: Bool

  /// The present form, `ESC [ < code ; column ; row M` (or `m` for a release).
  init?(numbers: [Int], final: UInt8) {
    guard numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
    (code, column, row) = (numbers[0], numbers[1], numbers[2])
    isRelease = final == UInt8(ascii: "m")
  }

  /// The old form, three bytes of which each is 32 too large; a release does not name its button.
  init?(raw: ArraySlice<UInt8>) {
    let values = raw.map { Int($0) - 32 }
    guard values.count == 3, values.allSatisfy({ $0 >= 0 }) else { return nil }
    (code, column, row) = (values[0], values[1], values[2])
    isRelease = code & 0b110_0011 == 3
    if isRelease { code &= ~3 }
  }

  /// What was done; `nil` for movement, for what other buttons let go, and for places off the screen.
  var mouse: Mouse? {
    guard column > 0, row > 0 else { return nil }
    let place = Point(column: column - 1, row: row - 1)
    // Bits 2 to 4 are Shift, Alt and Ctrl; bit 5 is movement; bit 6 the wheel.
    switch code & ~0b1_1100 {
    case 0: return Mouse(isRelease ? .release : .press, at: place)
    case 1, 2: return isRelease ? nil : Mouse(.otherPress, at: place)
    case 64: return Mouse(.scrollUp, at: place)
    case 65: return Mouse(.scrollDown, at: place)
    default: return nil
    }
  }
}

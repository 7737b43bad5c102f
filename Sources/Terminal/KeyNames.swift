import TextUI

/// Which key a control character or a sequence stands for.
enum KeyNames {
  /// The key of a C0 control or DEL.
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: Key(.backspace)
    case 0x09: Key(.tab)
    case 0x0A, 0x0D: Key(.enter)
    case 0x1B: Key(.escape)
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// The key of `ESC [` parameters final; `nil` for what is no key here.
  static func control(parameters: [Int], final: UInt8) -> Key? {
    let modifiers = parameters.count > 1 ? parameters[1] : 1
    switch final {
    case UInt8(ascii: "~"):
      if parameters.first == 27, parameters.count > 2 { return typed(parameters[2], modifiers) }
      return parameters.first.flatMap { numbered[$0] }.map { key($0, modifiers) }
    case UInt8(ascii: "u"): return parameters.first.flatMap { typed($0, modifiers) }
    case UInt8(ascii: "Z"): return .backTab
    default:
      // Before the modifiers stands a 1; other numbers are a reply (ESC [ 12 ; 34 R: the cursor).
      guard (parameters.first ?? 0) <= 1 else { return nil }
      return letters[final].map { key($0, modifiers) }
    }
  }

  /// The key of `ESC O` with the rest: arrows and F1–F4 in application mode, the keypad.
  static func shifted(_ rest: ArraySlice<UInt8>) -> Key? {
    guard let final = rest.last, (0x40...0x7E).contains(final) else { return nil }
    let digits = rest.dropLast().filter { (0x31...0x39).contains($0) }
    let modifiers = digits.last.map { Int($0 - 0x30) } ?? 1
    if let code = letters[final] { return key(code, modifiers) }
    if final == UInt8(ascii: "M") { return Key(.enter) }
    // j…y are the keypad's characters, each 64 above its own.
    if (0x6A...0x79).contains(final) || final == UInt8(ascii: "X") {
      return .character(Character(Unicode.Scalar(final - 0x40)))
    }
    return final == UInt8(ascii: "I") ? Key(.tab) : nil
  }

  /// F1 to F5 of the Linux console: `ESC [ [ A` to `E`.
  static func linuxFunction(_ final: UInt8) -> Key? {
    (0x41...0x45).contains(final) ? Key(.function(Int(final) - 0x40)) : nil
  }

  /// What terminfo calls the keys, and which they are.
  static let capabilities: [(name: String, key: Key)] =
    [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
      ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
      ("kich1", Key(.insert)), ("kdch1", Key(.delete)), ("kcbt", .backTab), ("kent", Key(.enter)),
    ] + (1...12).map { ("kf\($0)", Key(.function($0))) }

  private static let letters: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// A key with the modifiers of xterm: 1 more than the sum of Shift 1, Alt 2, Ctrl 4, Meta 8.
  private static func key(_ code: Key.Code, _ modifiers: Int) -> Key {
    let bits = max(0, modifiers - 1)
    return Key(code, control: bits & 4 != 0, alt: bits & 0b1010 != 0, shift: bits & 1 != 0)
  }

  /// A character sent as a number, as some terminals do for keys with modifiers.
  private static func typed(_ number: Int, _ modifiers: Int) -> Key? {
    guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else { return nil }
    if number < 0x20 || number == 0x7F {
      var named = key(control(UInt8(number)).code, modifiers)
      named.control = named.control || (number < 0x20 && control(UInt8(number)).control)
      return named
    }
    guard scalar.properties.generalCategory != .control,
      scalar.properties.generalCategory != .privateUse
    else { return nil }
    var typed = key(.character(Character(scalar)), modifiers)
    typed.shift = false
    return typed
  }
}

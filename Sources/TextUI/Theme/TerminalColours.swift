/// What a terminal's own ground is: dark with light text, or light with dark text.
public enum Ground: String, CaseIterable, Hashable, Sendable {
  case dark, light

  /// Which text can be read better on a colour.
  public init(of colour: RGB) {
    let black = RGB(red: 0, green: 0, blue: 0), white = RGB(red: 255, green: 255, blue: 255)
    self = colour.contrast(to: white) > colour.contrast(to: black) ? .dark : .light
  }
}

/// How a terminal draws a look: its first 16 colours, its own text and ground, and what bold does to them.
public struct TerminalColours: Sendable {
  let name: String
  /// The first 16; the other 240 look the same everywhere.
  let base: [RGB]
  let ground: RGB
  let ink: RGB
  /// The colours of bold text and of bold ground, where these take the place of the terminal's own.
  let boldInk: RGB
  let boldGround: RGB
  /// Whether faint letters can be asked of it.
  var dims = true
  /// Whether bold makes bright what is text after reverse has exchanged both; else before.
  let isReversedFirst: Bool

  /// The terminals that the themes are judged on.
  public static func all(on ground: Ground) -> [TerminalColours] {
    ground == .dark ? [xterm(.dark), putty(.dark), console] : [xterm(.light), putty(.light)]
  }

  /// The colours of text and ground as this terminal draws them: bold text in one of the first eight
  /// colours takes the bright one.
  func seen(_ look: Look) -> (ink: RGB, ground: RGB) {
    var (text, below) = (Part.of(look.foreground, .ink), Part.of(look.background, .ground))
    if isReversedFirst, look.reverse { swap(&text, &below) }
    var (ink, ground) = (colour(text, isBold: look.bold), colour(below, isBold: false))
    if look.dim, dims { ink = ink.faint }
    return look.reverse && !isReversedFirst ? (ground, ink) : (ink, ground)
  }

  /// What text and ground of a look differ by, at least, as this terminal draws it.
  func contrast(_ look: Look) -> Double {
    let colours = seen(look)
    return colours.ink.contrast(to: colours.ground)
  }

  private enum Part {
    case ink, ground
    case index(UInt8)

    static func of(_ index: UInt8?, _ own: Part) -> Part { index.map { .index($0) } ?? own }
  }

  private func colour(_ part: Part, isBold: Bool) -> RGB {
    switch part {
    case .ink: isBold ? boldInk : ink
    case .ground: isBold ? boldGround : ground
    case .index(let index): rgb(isBold && index < 8 ? index + 8 : index)
    }
  }

  func rgb(_ index: UInt8) -> RGB { index < 16 ? base[Int(index)] : Palette.rgb(index) }

  private static let black = RGB(red: 0, green: 0, blue: 0)
  private static let white = RGB(red: 255, green: 255, blue: 255)

  private static func xterm(_ ground: Ground) -> TerminalColours {
    let (paper, ink) = ground == .dark ? (black, white) : (white, black)
    return TerminalColours(
      name: "xterm", base: (0..<16).map(Palette.rgb), ground: paper, ink: ink, boldInk: ink,
      boldGround: paper,
      isReversedFirst: false)
  }

  /// PuTTY as it comes, and with the white ground and black text of “Use system colours”.
  private static func putty(_ ground: Ground) -> TerminalColours {
    let base = eight(level: 187, addend: 0) + eight(level: 170, addend: 85)
    return ground == .dark
      ? TerminalColours(
        name: "PuTTY", base: base, ground: black, ink: base[7], boldInk: white, boldGround: base[8],
        isReversedFirst: true)
      : TerminalColours(
        name: "PuTTY", base: base, ground: white, ink: black, boldInk: black, boldGround: white,
        isReversedFirst: true)
  }

  /// The text console of a Linux machine, always on black.
  private static let console: TerminalColours = {
    var base = eight(level: 170, addend: 0) + eight(level: 170, addend: 85)
    // Dark yellow is brown there.
    base[3].green = 85
    return TerminalColours(
      name: "linux", base: base, ground: black, ink: base[7], boldInk: white, boldGround: base[8],
      dims: false, isReversedFirst: true)
  }()

  private static func eight(level: UInt8, addend: UInt8) -> [RGB] {
    (0..<8).map { (index: UInt8) in
      let part = { (bit: UInt8) in addend + (index & bit == 0 ? 0 : level) }
      return RGB(red: part(1), green: part(2), blue: part(4))
    }
  }
}

extension RGB {
  /// The contrast of two colours by WCAG 2: 1 to 21.
  public func contrast(to other: RGB) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Fainter, as terminals draw it.
  fileprivate var faint: RGB {
    let part = { (part: UInt8) in UInt8(Int(part) * 2 / 3) }
    return RGB(red: part(red), green: part(green), blue: part(blue))
  }

  private var luminance: Double {
    0.2126 * Self.light[Int(red)] + 0.7152 * Self.light[Int(green)] + 0.0722 * Self.light[Int(blue)]
  }

  /// The amount of light of each part, 0 to 1.
  private static let light: [Double] = (0...255).map { part in
    let share = Double(part) / 255
    guard share > 0.04045 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    // To the power of 2.4: the square, and the fifth root of the square, by Newton.
    let square = base * base
    var root = 1.0
    for _ in 0..<40 { root -= (root - square / (root * root * root * root)) / 5 }
    return square * root
  }
}

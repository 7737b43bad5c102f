import Testing

@testable import TextUI

/// A theme with so many colours on a ground.
struct ThemeCase: Sendable, CustomTestStringConvertible {
  var name: String
  var colours: Int
  var ground: Ground

  var testDescription: String { "\(name), \(colours) colours on \(ground)" }

  static let all = ThemeTests.names.flatMap { name in
    [8, 16, 88, 256].flatMap { colours in
      Ground.allCases.map { ThemeCase(name: name, colours: colours, ground: $0) }
    }
  }

  /// Whose eyes tell its states apart.
  static func eyes(_ name: String) -> [ColourVision] {
    switch name {
    case "deuteranopia", "linux-console": [.full, .protanopia, .deuteranopia]
    case "tritanopia": [.full, .tritanopia]
    default: ColourVision.allCases
    }
  }
}

@Suite struct ThemeSightTests {
  /// Roles that must not be taken for each other.
  static let opposites: [(Role, Role)] = {
    let good: [Role] = [.exceeded, .met, .onTrack]
    let verdicts = good.flatMap { [($0, Role.late), ($0, .missed)] }
    return [(.tier1, .tier4), (.tile1, .tile4), (.rising, .falling)] + verdicts
  }()

  /// As xterm, PuTTY and the Linux console draw it, where bold black is grey.
  @Test(arguments: ThemeCase.all)
  func everyRoleCanBeRead(theme: ThemeCase) throws {
    let shipped = try ThemeTests.shipped(theme.name)
    let contrast = ThemeContrast(of: shipped, colours: theme.colours, on: theme.ground)
    for role in Role.allCases {
      let least = try #require(contrast.least(of: role))
      #expect(
        least.isKept,
        "\(role.key) selected \(least.isSelected) on \(least.terminal): \(least.contrast), \(shipped.adapted(to: theme.colours, on: theme.ground).look(of: Style(role, isSelected: least.isSelected)))"
      )
    }
  }

  /// A dark ground is not always black.
  @Test(arguments: ["default", "deuteranopia", "tritanopia"])
  func darkThemesCanBeReadOnGrey(name: String) throws {
    let theme = try ThemeTests.shipped(name)
    for style in Style.all {
      let look = theme.look(of: style)
      let (ink, ground) = (Palette.rgb(look.foreground ?? 250), Palette.rgb(look.background ?? 234))
      let least = style.role.isDrawing ? 2.3 : 4.5
      #expect(ink.contrast(to: ground) >= least, "\(style.role.key)")
    }
  }

  @Test func theHighestContrastIsPromisedByOne() throws {
    for name in ThemeTests.names {
      #expect(try ThemeTests.shipped(name).contrast == (name == "high-contrast" ? 7 : 4.5), "\(name)")
    }
  }

  @Test(arguments: ThemeTests.names.filter { $0 != "mono" }, TerminalColours.all(on: .dark).map(\.name))
  func statesDifferForTheEyesItIsMadeFor(name: String, terminal: String) throws {
    let theme = try ThemeTests.shipped(name)
    let terminals = TerminalColours.all(on: theme.madeFor ?? .dark) + TerminalColours.all(on: .dark)
    let sight = try #require(terminals.first { $0.name == terminal })
    for eye in ThemeCase.eyes(name) {
      for (one, other) in Self.opposites {
        let (left, right) = (sight.seen(theme.look(of: Style(one))), sight.seen(theme.look(of: Style(other))))
        let distance = max(
          eye.distance(left.ink, right.ink), eye.distance(left.ground, right.ground))
        #expect(distance >= 25, "\(one.key), \(other.key) with \(eye): \(distance)")
      }
    }
  }

  /// No terminal draws as a model of it does unless the model is that of its maker: bold, and exchanged.
  @Test func terminalsBrighten() throws {
    let dark = TerminalColours.all(on: .dark)
    let (xterm, putty) = (
      try #require(dark.first { $0.name == "xterm" }), try #require(dark.first { $0.name == "PuTTY" })
    )
    #expect(xterm.seen(Look(foreground: 0, background: 6, bold: true)).ink == Palette.rgb(8))
    #expect(xterm.seen(Look(bold: true, reverse: true)).ink == Palette.rgb(0))
    #expect(putty.seen(Look(bold: true)).ink == Palette.rgb(15))
    #expect(putty.seen(Look(bold: true, reverse: true)).ink == RGB(red: 85, green: 85, blue: 85))
    #expect(putty.seen(Look(foreground: 4)).ink == RGB(red: 0, green: 0, blue: 187))
    #expect(putty.seen(Look(foreground: 4, bold: true)).ink == RGB(red: 85, green: 85, blue: 255))
  }

  @Test func onlyTheFirst8ColoursOnTheConsole() throws {
    let theme = try ThemeTests.shipped("linux-console")
    for role in Role.allCases {
      let look = theme.look(of: Style(role))
      #expect((look.foreground ?? 0) < 8 && (look.background ?? 0) < 8, "\(role.key)")
    }
  }

  @Test func highContrastPaintsTheWholeGround() throws {
    let theme = try ThemeTests.shipped("high-contrast")
    for role in Role.allCases {
      let look = theme.look(of: Style(role))
      #expect(look.foreground != nil && look.background != nil, "\(role.key)")
    }
  }
}

@Suite struct ColourVisionTests {
  private static let black = RGB(red: 0, green: 0, blue: 0)
  private static let white = RGB(red: 255, green: 255, blue: 255)

  @Test func contrastIsThatOfTheStandard() {
    #expect(abs(Self.black.contrast(to: Self.white) - 21) < 1e-9)
    let grey = RGB(red: 118, green: 118, blue: 118)
    #expect(abs(grey.contrast(to: Self.white) - 4.54) < 0.01)
  }

  /// Greys look the same to all; what one eye confuses another tells apart.
  @Test func eyesDiffer() {
    for eye in ColourVision.allCases {
      #expect(abs(eye.distance(Self.black, Self.white) - 100) < 0.5)
    }
    let (red, green) = (RGB(red: 200, green: 80, blue: 60), RGB(red: 130, green: 125, blue: 50))
    #expect(ColourVision.full.distance(red, green) > 45)
    #expect(ColourVision.deuteranopia.distance(red, green) < 25)
    let (blue, teal) = (RGB(red: 0, green: 95, blue: 135), RGB(red: 0, green: 110, blue: 95))
    #expect(ColourVision.full.distance(blue, teal) > 25)
    #expect(ColourVision.tritanopia.distance(blue, teal) < 12)
  }
}

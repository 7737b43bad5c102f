import Testing

@testable import TextUI

/// A theme on the terminal it is made for.
///
/// A theme that leaves the ground to the terminal is judged on black and on a dark grey, `light` on
/// white; one that sets the ground is judged on its own. The Linux console has its own palette.
struct ThemeCase: Sendable, CustomTestStringConvertible {
  var name: String
  var ground: UInt8
  var ink: UInt8
  var least = 4.5
  var isConsole = false
  /// Whose eyes tell its states apart.
  var eyes: [ColourVision]

  var testDescription: String { "\(name) on \(ground)" }

  func sight() throws -> ThemeSight {
    let theme = try ThemeTests.shipped(name)
    if isConsole {
      return ThemeSight(
        theme: theme, ground: ThemeSight.console(ground), ink: ThemeSight.console(ink),
        colour: ThemeSight.console, boldIsBright: true)
    }
    return ThemeSight(theme: theme, ground: Palette.rgb(ground), ink: Palette.rgb(ink))
  }

  private static let redGreen: [ColourVision] = [.full, .protanopia, .deuteranopia]

  static let all = [
    ThemeCase(name: "default", ground: 0, ink: 250, eyes: ColourVision.allCases),
    ThemeCase(name: "default", ground: 234, ink: 250, eyes: ColourVision.allCases),
    ThemeCase(name: "light", ground: 15, ink: 16, eyes: ColourVision.allCases),
    ThemeCase(name: "deuteranopia", ground: 0, ink: 250, eyes: redGreen),
    ThemeCase(name: "deuteranopia", ground: 234, ink: 250, eyes: redGreen),
    ThemeCase(name: "tritanopia", ground: 0, ink: 250, eyes: [.full, .tritanopia]),
    ThemeCase(name: "tritanopia", ground: 234, ink: 250, eyes: [.full, .tritanopia]),
    ThemeCase(name: "high-contrast", ground: 234, ink: 250, least: 7, eyes: ColourVision.allCases),
    ThemeCase(name: "linux-console", ground: 0, ink: 7, eyes: redGreen),
    ThemeCase(name: "linux-console", ground: 0, ink: 7, isConsole: true, eyes: redGreen),
  ]
}

@Suite struct ThemeSightTests {
  /// Lines and bars, which may be fainter than text.
  static let drawings: Set<Role> = [.rule, .breakLine, .barRest, .bar]

  /// Roles that must not be taken for each other.
  static let opposites: [(Role, Role)] = {
    let good: [Role] = [.exceeded, .met, .onTrack]
    let verdicts = good.flatMap { [($0, Role.late), ($0, .missed)] }
    return [(.tier1, .tier4), (.tile1, .tile4), (.rising, .falling)] + verdicts
  }()

  @Test(arguments: ThemeCase.all)
  func textStandsOut(theme: ThemeCase) throws {
    let sight = try theme.sight()
    for role in Role.allCases where !Self.drawings.contains(role) {
      for isSelected in [false, true] {
        let seen = sight.colours(Style(role, isSelected: isSelected))
        let contrast = ColourVision.contrast(seen.ink, seen.ground)
        #expect(contrast >= theme.least, "\(role.key) selected \(isSelected): \(contrast)")
      }
    }
  }

  @Test(arguments: ThemeCase.all)
  func statesDifferForTheEyesItIsMadeFor(theme: ThemeCase) throws {
    let sight = try theme.sight()
    for eye in theme.eyes {
      for (one, other) in Self.opposites {
        let (left, right) = (sight.colours(Style(one)), sight.colours(Style(other)))
        let distance = max(
          eye.distance(left.ink, right.ink), eye.distance(left.ground, right.ground))
        #expect(distance >= 25, "\(one.key), \(other.key) with \(eye): \(distance)")
      }
    }
  }

  @Test func everyThemeWithColoursIsJudged() {
    #expect(Set(ThemeCase.all.map(\.name)) == Set(ThemeTests.names).subtracting(["mono"]))
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
    #expect(abs(ColourVision.contrast(Self.black, Self.white) - 21) < 1e-9)
    let grey = RGB(red: 118, green: 118, blue: 118)
    #expect(abs(ColourVision.contrast(grey, Self.white) - 4.54) < 0.01)
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

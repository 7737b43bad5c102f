import Foundation
import JSONText
import Testing
import Words

@testable import TextUI

@Suite struct ThemeTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Themes")

  static func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: folder.appendingPathComponent(name + ".json")))
  }

  static func shipped(_ name: String) throws -> Theme {
    try Theme(name: name, bytes: bytes(name), file: name + ".json")
  }

  /// The names of the shipped themes.
  static let names = [
    "default", "deuteranopia", "high-contrast", "light", "linux-console", "mono", "tritanopia",
  ]

  @Test(arguments: names)
  func shippedThemesLoad(name: String) throws {
    let theme = try Self.shipped(name)
    #expect(theme.name == name)
    #expect(!theme.title.vietnamese.isEmpty && !theme.title.english.isEmpty)
  }

  @Test func everyShippedThemeIsTested() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Self.names.map { $0 + ".json" })
  }

  @Test func monoIsTheFallback() throws {
    let mono = try Self.shipped("mono")
    #expect(mono == Theme.fallback)
    for role in Role.allCases {
      let look = mono.look(of: Style(role))
      #expect(look.foreground == nil && look.background == nil)
    }
  }

  @Test func keysAreNamesInSmallLetters() {
    #expect(Role.text.key == "text")
    #expect(Role.titleStrong.key == "title_strong")
    #expect(Role.tier1.key == "tier_1")
    #expect(Role.comparedA.key == "compared_a")
    #expect(Role.panelNameActive.key == "panel_name_active")
    for role in Role.allCases {
      let name = String(describing: role)
      #expect(role.key.replacing("_", with: "") == name.lowercased(), "\(name)")
      #expect(Role(key: role.key) == role)
    }
    #expect(Set(Role.allCases.map(\.key)).count == Role.allCases.count)
    #expect(Role.allCases.map(\.ordinal) == Array(0..<Role.allCases.count))
  }

  @Test func theDocumentationNamesEveryRole() throws {
    let page = Self.folder.deletingLastPathComponent().appendingPathComponent("docs/themes.md")
    let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    for role in Role.allCases { #expect(text.contains("| `\(role.key)` |"), "\(role.key)") }
  }

  // MARK: Faults

  /// `default.json` with one text in place of another, which must be there.
  static func faults(_ old: String, _ new: String) throws -> [ThemeFault] {
    let text = String(decoding: try bytes("default"), as: UTF8.self)
    let range = try #require(text.range(of: old), "\(old) is not in default.json")
    let changed = text.replacingCharacters(in: range, with: new)
    do {
      _ = try Theme(name: "x", bytes: Array(changed.utf8), file: "x.json")
      return []
    } catch {
      return error.faults
    }
  }

  @Test(arguments: [
    (
      #""text": {}"#, #""text": {"foreground": 256}"#, 6, "roles.text.foreground",
      ThemeFault.Reason.notAColour
    ),
    (#""text": {}"#, #""text": {"foreground": 1.5}"#, 6, "roles.text.foreground", .notAColour),
    (#""text": {}"#, #""text": {"background": "purple"}"#, 6, "roles.text.background", .notAColour),
    (#""text": {}"#, #""text": {"background": null}"#, 6, "roles.text.background", .notAColour),
    (#""text": {}"#, #""text": {"bold": 1}"#, 6, "roles.text.bold", .notTrueOrFalse),
    (#""text": {}"#, #""text": {"italic": true}"#, 6, "roles.text.italic", .unknownKey),
    (#""text": {}"#, #""text": 7"#, 6, "roles.text", .notAnObject),
    (#""text": {}"#, #""text": {}, "tier_5": {}"#, 6, "roles.tier_5", .unknownRole),
    (#""text": {},"#, "", 5, "roles.text", .missingKey),
    (#""format": 1,"#, "", 1, "format", .missingKey),
    (#""format": 1,"#, #""format": 2,"#, 2, "format", .unknownFormat),
    (#""format": 1,"#, #""format": "1","#, 2, "format", .unknownFormat),
    (#""format": 1,"#, #""format": 1, "author": "x","#, 2, "author", .unknownKey),
    (#""ground": "dark""#, #""ground": "black""#, 4, "ground", .notAGround),
    (#""ground": "dark""#, #""contrast": 45"#, 4, "contrast", .notAContrast),
    (#", "en": "Default""#, "", 3, "name.en", .missingKey),
    (#""vi": "Mặc định""#, #""vi": 3"#, 3, "name.vi", .notText),
    (#""vi": "Mặc định""#, #""vi": "x", "fr": "y""#, 3, "name.fr", .unknownKey),
    (#"{"vi": "Mặc định", "en": "Default"}"#, #""Default""#, 3, "name", .notAnObject),
  ])
  func fault(_ old: String, _ new: String, line: Int, key: String, reason: ThemeFault.Reason) throws {
    let faults = try Self.faults(old, new)
    #expect(faults == [ThemeFault(file: "x.json", line: line, key: key, reason: reason)])
    for words in [faults[0].words.vietnamese, faults[0].words.english] {
      #expect(words.contains("x.json") && words.contains("\(line)") && words.contains(key))
    }
  }

  @Test func aKeyTwiceIsAFault() throws {
    let faults = try Self.faults(#""strong": {"bold": true}"#, #""strong": {}, "text": {}"#)
    #expect(faults.map(\.line) == [8])
    guard case .json(let fault)? = faults.first?.reason else {
      Issue.record("\(faults)")
      return
    }
    #expect(fault.reason == .duplicateKey("text"))
    #expect(faults[0].words.vietnamese.contains("\"text\""))
  }

  @Test func brokenJSONIsAFaultWithItsLine() throws {
    let faults = try Self.faults(#""text": {},"#, #""text": {"#)
    #expect(faults.count == 1)
    #expect(faults[0].words.english.hasPrefix("x.json, line "))
    #expect(throws: ThemeFaults.self) { try Theme(name: "x", bytes: [], file: "x.json") }
    #expect(throws: ThemeFaults.self) { try Theme(name: "x", bytes: Array("[]".utf8), file: "x.json") }
  }

  /// All faults of a file are told at once, in the order of its lines.
  @Test func allFaultsAtOnce() throws {
    let text = #"{"name": {"vi": 1}, "roles": {"nobody": {},"# + "\n" + #""text": {"dim": 0}}, "more": 0}"#
    let error = #expect(throws: ThemeFaults.self) {
      try Theme(name: "x", bytes: Array(text.utf8), file: "x.json")
    }
    let faults = error?.faults ?? []
    #expect(faults.count == 6 + Role.allCases.count - 1)
    #expect(faults.map(\.line) == faults.map(\.line).sorted())
    #expect(error?.words.english.split(separator: "\n").count == faults.count)
    #expect(error?.words.vietnamese.split(separator: "\n").count == faults.count)
  }

  @Test func coloursByNumberByNameAndDefault() throws {
    var text = String(decoding: try Self.bytes("mono"), as: UTF8.self)
    text = text.replacingOccurrences(
      of: #""text": {}"#, with: #""text": {"foreground": "bright_blue", "background": "default"}"#)
    text = text.replacingOccurrences(of: #""bar": {}"#, with: #""bar": {"foreground": 255, "background": 0}"#)
    let theme = try Theme(name: "x", bytes: Array(text.utf8), file: "x.json")
    #expect(theme.look(of: Style(.text)) == Look(foreground: 12))
    #expect(theme.look(of: Style(.bar)) == Look(foreground: 255, background: 0))
  }
}

@Suite struct PaletteTests {
  @Test(arguments: [
    (0, 0, 0, 0), (7, 229, 229, 229), (8, 127, 127, 127), (15, 255, 255, 255), (16, 0, 0, 0),
    (231, 255, 255, 255),
    (25, 0, 95, 175), (208, 255, 135, 0), (39, 0, 175, 255), (232, 8, 8, 8), (255, 238, 238, 238),
  ])
  func rgb(_ index: UInt8, _ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    #expect(Palette.rgb(index) == RGB(red: red, green: green, blue: blue))
  }

  @Test(arguments: [
    (196, 8, 1), (208, 8, 3), (46, 8, 2), (21, 8, 4), (25, 8, 4), (231, 8, 7), (16, 8, 0), (238, 16, 8),
    (231, 16, 15),
    (5, 8, 5), (12, 16, 12), (12, 8, 4),
  ])
  func nearest(of index: UInt8, count: Int, is expected: UInt8) {
    #expect(Palette.nearest(of: index, count: count) == expected)
  }

  /// A theme of one look beside plain text and a selection.
  private func look(
    _ look: Look, _ colours: Int, on ground: Ground? = nil, text: Look = .plain, madeFor: Ground? = nil
  ) -> Look {
    let theme = Theme(name: "x", madeFor: madeFor) { $0 == .text ? text : look }
    return theme.adapted(to: colours, on: ground).look(of: Style(.late))
  }

  @Test func fewerColours() {
    #expect(look(Look(foreground: 208, bold: true), 256) == Look(foreground: 208, bold: true))
    #expect(look(Look(foreground: 208, bold: true), 8) == Look(foreground: 3, bold: true))
    #expect(look(Look(foreground: 208), 8, on: .light).foreground == 1, "yellow cannot be read on white")
    #expect(look(Look(foreground: 245), 8) == Look(), "grey text must not become black")
    #expect(look(Look(foreground: 231, background: 238), 8) == Look(reverse: true))
    #expect(
      look(Look(foreground: 231, background: 238), 16) == Look(reverse: true), "grey is no ground for text")
    #expect(look(Look(foreground: 16, background: 74, bold: true), 8) == Look(foreground: 0, background: 6))
    #expect(look(Look(foreground: 231, background: 124), 8) == Look(foreground: 7, background: 1, bold: true))
    #expect(look(Look(foreground: 231, background: 25), 0) == Theme.fallback.look(of: Style(.late)))
  }

  /// Bold text may be white or grey on a light ground.
  @Test func blackIsNamedWhereItWouldBeBold() {
    #expect(look(Look(bold: true), 8, on: .light) == Look(foreground: 0))
    #expect(look(Look(bold: true), 8, on: .dark) == Look(bold: true))
  }

  /// A theme on the other ground brings its own; on its own, and where nobody knows, it leaves it as it is.
  @Test(arguments: [8, 256])
  func aThemeBringsItsGround(colours: Int) {
    let (paper, ink): (UInt8, UInt8) = colours == 8 ? (0, 7) : (16, 231)
    #expect(look(.plain, colours, on: .light, madeFor: .dark) == Look(foreground: ink, background: paper))
    #expect(look(.plain, colours, on: .dark, madeFor: .light) == Look(foreground: paper, background: ink))
    for ground in [Ground.dark, nil] { #expect(look(.plain, colours, on: ground, madeFor: .dark) == .plain) }
    for ground in Ground.allCases { #expect(look(.plain, colours, on: ground) == .plain) }
  }

  /// On any terminal every look can be read: text and ground differ, and a selection shows.
  @Test(arguments: ThemeTests.names, [0, 8, 16, 88, 256])
  func textAndGroundDiffer(name: String, count: Int) throws {
    let theme = try ThemeTests.shipped(name).adapted(to: count)
    for role in Role.allCases {
      let plain = theme.look(of: Style(role))
      let selected = theme.look(of: Style(role, isSelected: true))
      for look in [plain, selected] {
        #expect(look.foreground == nil || look.foreground != look.background, "\(role)")
      }
      if Self.grounds.contains(role) { continue }
      let isSeen = selected.background != plain.background || selected.reverse != plain.reverse
      #expect(isSeen, "\(role)")
    }
    #expect(theme.look(of: Style(.cursor)) != theme.look(of: Style(.field)))
    #expect(theme.look(of: Style(.cursor)) != theme.look(of: Style(.fieldError)))
  }

  /// Roles with a ground of their own, which lie on no selected row.
  static let grounds: Set<Role> = [
    .title, .titleStrong, .panelNameActive, .selection, .field, .fieldError, .cursor, .tile1, .tile2,
    .tile3, .tile4, .tileNone, .tileSelected,
  ]

  /// A theme that paints the whole screen does not turn it all to reverse where colours are few.
  @Test func aGroundUnderEverythingIsNoGround() {
    let theme = Theme(name: "dark") { Look(foreground: 250, background: $0 == .selection ? 25 : 234) }
    #expect(theme.adapted(to: 8).look(of: Style(.text)) == Look(foreground: 7, background: 0))
    #expect(theme.adapted(to: 8).look(of: Style(.text, isSelected: true)).background == 4)
  }

  @Test func withoutColoursTheAttributesOfTheFallbackAreLeft() throws {
    let theme = try ThemeTests.shipped("default").adapted(to: 0)
    #expect(theme.name == "default")
    for role in Role.allCases { #expect(theme.look(of: Style(role)) == Theme.fallback.look(of: Style(role))) }
  }

  /// Where 8 colours are all there is, better and worse still differ.
  @Test(arguments: ThemeTests.names.filter { $0 != "mono" }, [8, 16])
  func directionsDiffer(name: String, count: Int) throws {
    let theme = try ThemeTests.shipped(name).adapted(to: count)
    func look(_ role: Role) -> Look { theme.look(of: Style(role)) }
    #expect(look(.rising) != look(.falling))
    #expect(look(.tier1) != look(.tier4))
    #expect(look(.exceeded) != look(.late))
    #expect(look(.ownLine) != look(.targetPath))
    let (title, text) = (look(.title), look(.text))
    #expect(title.background != text.background || title.reverse != text.reverse)
  }
}

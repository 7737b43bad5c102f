import JSONText
import Words

extension Theme {
  /// Reads a theme file; see `docs/themes.md` for its shape.
  ///
  /// - Parameters:
  ///   - name: the name by which the theme is chosen: that of the file without `.json`.
  ///   - bytes: what the file holds, UTF-8.
  ///   - file: what to call the file in faults.
  /// - Throws: everything that is wrong, not only the first; but a text that is no JSON, or has a key
  ///   twice, has only that fault.
  public init(name: String, bytes: [UInt8], file: String) throws(ThemeFaults) {
    var reader = ThemeReader(file: file)
    let content: ThemeReader.Content
    do {
      content = reader.read(try JSONDocument(bytes).root)
    } catch {
      throw ThemeFaults(
        faults: [ThemeFault(file: file, line: error.line, key: "", reason: .json(error))])
    }
    guard reader.faults.isEmpty else {
      throw ThemeFaults(faults: reader.faults.sorted { ($0.line, $0.key) < ($1.line, $1.key) })
    }
    self.init(
      name: name, title: content.title, madeFor: content.madeFor, contrast: content.contrast
    ) { content.looks[$0.ordinal] }
  }
}

/// Walks a theme file and notes every fault on the way.
private struct ThemeReader {
  let file: String
  private(set) var faults: [ThemeFault] = []

  init(file: String) { self.file = file }

  /// What a file says, with a look a role in the order of `Role.allCases`.
  struct Content {
    var title = LocalizedText(same: "")
    var madeFor: Ground?
    var contrast = Theme.usualContrast
    var looks = Array(repeating: Look.plain, count: Role.allCases.count)
  }

  mutating func read(_ root: JSONValue) -> Content {
    var content = Content()
    for (key, value) in members(of: root, at: "", required: ["format", "name", "roles"]) {
      switch key {
      case "format": if value.integer != 1 { note(value, key, .unknownFormat) }
      case "name": content.title = readTitle(value)
      case "ground":
        content.madeFor = value.string.flatMap(Ground.init)
        if content.madeFor == nil { note(value, key, .notAGround) }
      case "contrast":
        content.contrast = value.number ?? 0
        if !(1...21).contains(content.contrast) { note(value, key, .notAContrast) }
      case "roles": readRoles(value, &content.looks)
      default: note(value, key, .unknownKey)
      }
    }
    return content
  }

  private mutating func readTitle(_ value: JSONValue) -> LocalizedText {
    var title = LocalizedText(same: "")
    for (key, text) in members(of: value, at: "name", required: ["vi", "en"]) {
      switch key {
      case "vi": title.vietnamese = readText(text, "name.vi")
      case "en": title.english = readText(text, "name.en")
      default: note(text, "name." + key, .unknownKey)
      }
    }
    return title
  }

  private mutating func readText(_ value: JSONValue, _ path: String) -> String {
    if value.string == nil { note(value, path, .notText) }
    return value.string ?? ""
  }

  private mutating func readRoles(_ value: JSONValue, _ looks: inout [Look]) {
    for (key, look) in members(of: value, at: "roles", required: Role.keys) {
      guard let role = Role(key: key) else {
        note(look, "roles." + key, .unknownRole)
        continue
      }
      looks[role.ordinal] = readLook(look, "roles." + key)
    }
  }

  private mutating func readLook(_ value: JSONValue, _ path: String) -> Look {
    var look = Look()
    for (key, part) in members(of: value, at: path, required: []) {
      let path = path + "." + key
      switch key {
      case "foreground": look.foreground = readColour(part, path)
      case "background": look.background = readColour(part, path)
      case "bold": look.bold = readFlag(part, path)
      case "dim": look.dim = readFlag(part, path)
      case "underline": look.underline = readFlag(part, path)
      case "reverse": look.reverse = readFlag(part, path)
      default: note(part, path, .unknownKey)
      }
    }
    return look
  }

  private mutating func readFlag(_ value: JSONValue, _ path: String) -> Bool {
    if value.bool == nil { note(value, path, .notTrueOrFalse) }
    return value.bool ?? false
  }

  /// A colour's number; `nil` for `default` and for a fault.
  private mutating func readColour(_ value: JSONValue, _ path: String) -> UInt8? {
    if let number = value.integer.flatMap({ UInt8(exactly: $0) }) { return number }
    if value.string == "default" { return nil }
    if let name = value.string, let place = Palette.names.firstIndex(of: name) { return UInt8(place) }
    note(value, path, .notAColour)
    return nil
  }

  /// The members of an object, after noting which of the required ones are not among them.
  private mutating func members(
    of value: JSONValue, at path: String, required: [String]
  ) -> [(key: String, value: JSONValue)] {
    guard let members = value.members.map(Array.init) else {
      note(value, path, .notAnObject)
      return []
    }
    let present = Set(members.map(\.key))
    for key in required where !present.contains(key) {
      note(value, path.isEmpty ? key : path + "." + key, .missingKey)
    }
    return members
  }

  private mutating func note(_ value: JSONValue, _ key: String, _ reason: ThemeFault.Reason) {
    faults.append(ThemeFault(file: file, line: value.line, key: key, reason: reason))
  }
}

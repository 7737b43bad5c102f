import JSONText
import Words

/// One thing wrong with a theme file: where, and in words.
public struct ThemeFault: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// Not JSON we read.
    case json(JSONFault)
    /// A key that must be there is not.
    case missingKey
    /// A key nobody reads.
    case unknownKey
    /// Not the name of a role.
    case unknownRole
    case notAnObject
    /// Not text in quotes.
    case notText
    /// Neither `true` nor `false`.
    case notTrueOrFalse
    /// Not a colour: a number from 0 to 255, one of the 16 names, or `default`.
    case notAColour
    /// Neither `dark` nor `light`.
    case notAGround
    /// Not a number from 1 to 21.
    case notAContrast
    /// A version of the format this program does not know.
    case unknownFormat
  }

  /// The file, as the caller named it.
  public var file: String
  /// The line, counted from 1; of the object that lacks the key where one is missing.
  public var line: Int
  /// The key with those above it: `roles.title.bold`; empty for the whole file.
  public var key: String
  /// What is wrong there.
  public var reason: Reason

  /// File, line, key, and what to do, in one sentence.
  public var words: LocalizedText {
    let what = reasonWords
    let place = key.isEmpty ? "" : "\"\(key)\": "
    return LocalizedText(
      vi: "\(file), dòng \(line): \(place)\(what.vietnamese)",
      en: "\(file), line \(line): \(place)\(what.english)")
  }

  private var reasonWords: LocalizedText {
    switch reason {
    case .json(let fault): fault.words
    case .missingKey: LocalizedText(vi: "thiếu khóa này", en: "this key is missing")
    case .unknownKey: LocalizedText(vi: "không có khóa tên này", en: "there is no key of this name")
    case .unknownRole: LocalizedText(vi: "không có vai trò tên này", en: "there is no role of this name")
    case .notAnObject: LocalizedText(vi: "phải là một đối tượng {…}", en: "must be an object {…}")
    case .notText:
      LocalizedText(vi: "phải là chữ trong ngoặc kép", en: "must be text in quotes")
    case .notTrueOrFalse: LocalizedText(vi: "phải là true hoặc false", en: "must be true or false")
    case .notAColour:
      LocalizedText(
        vi: "phải là số từ 0 đến 255, một trong 16 tên màu (red, bright_blue, …) hoặc \"default\"",
        en: "must be a number from 0 to 255, one of the 16 colour names (red, bright_blue, …) or \"default\"")
    case .notAGround:
      LocalizedText(vi: "phải là \"dark\" hoặc \"light\"", en: "must be \"dark\" or \"light\"")
    case .notAContrast: LocalizedText(vi: "phải là số từ 1 đến 21", en: "must be a number from 1 to 21")
    case .unknownFormat:
      LocalizedText(vi: "phải là 1, phiên bản duy nhất", en: "must be 1, the only version there is")
    }
  }
}

/// Everything wrong with a theme file, in the order of its lines; never empty.
public struct ThemeFaults: Error, Hashable, Sendable {
  public var faults: [ThemeFault]

  /// One line a fault.
  public var words: LocalizedText {
    LocalizedText(
      vi: faults.map(\.words.vietnamese).joined(separator: "\n"),
      en: faults.map(\.words.english).joined(separator: "\n"))
  }
}

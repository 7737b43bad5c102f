import FoundationEssentials
import Terminal
import TextUI
import Words

/// The language in which the command speaks before any file is read: its help and its errors.
enum Speech {
  /// `--language`, else the environment, else Vietnamese.
  static let language = choose(
    option: optionValue("--language", in: ProgramArguments.known ?? []).flatMap(Language.init(rawValue:)),
    configured: nil, environment: environment)

  /// What can be shown where nothing else is said: `--glyphs`, else what the locale has.
  static let glyphs =
    optionValue("--glyphs", in: ProgramArguments.known ?? []).flatMap(GlyphLevel.init(rawValue:))
    ?? TerminalEnvironment.current().recommendedGlyphs

  static var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// A text in that language.
  static func pick(vi: String, en: String) -> String {
    LocalizedText(vi: vi, en: en)[language]
  }

  /// Option, configuration, `LC_ALL`, `LC_MESSAGES`, `LANG`, else Vietnamese.
  static func choose(
    option: Language?, configured: Language?, environment: [String: String]
  ) -> Language {
    if let chosen = option ?? configured { return chosen }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return value.hasPrefix("en") ? .english : .vietnamese
    }
    return .vietnamese
  }

  private static func optionValue(_ name: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == name, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
    }
    return nil
  }
}

import Dashboard
import Scores
import Storage
import Terminal
import TextUI
import Words

/// The themes there are: those inside the program by name, and any file by its path.
struct ThemeShelf {
  private let shipped = PublishedSource()
  private static let folder = "themes"

  /// The themes where nobody chose one, by the ground; a text console has its own.
  static func usual(_ environment: TerminalEnvironment) -> [Ground: String] {
    environment.isTextConsole ? [.dark: "linux-console"] : [.dark: "default", .light: "light"]
  }

  /// The theme where nobody chose one, by what is known before the terminal says more.
  static func usualName(_ environment: TerminalEnvironment) -> String {
    usual(environment)[environment.ground ?? .dark] ?? "default"
  }

  /// The names of the shipped themes, the default first.
  var names: [String] {
    let names = shipped.names(in: Self.folder).map { String($0.dropLast(".json".count)) }
    return names.filter { $0 == "default" } + names.filter { $0 != "default" }
  }

  /// The same, with what they are called.
  var list: ThemeNames {
    ThemeNames(names) { (try? ThemeShelf().theme($0).title) ?? LocalizedText(same: $0) }
  }

  /// The theme with a name, or in a file.
  func theme(_ name: String) throws(Failure) -> Theme {
    let (bytes, file) = try bytes(of: name)
    do {
      return try Theme(name: name, bytes: bytes, file: file)
    } catch {
      throw Failure(1, error.words)
    }
  }

  /// The theme with a name, of those inside the program only.
  func shippedTheme(_ name: String) throws(Failure) -> Theme {
    guard names.contains(name) else {
      let known = names.joined(separator: ", ")
      throw Failure(
        2,
        LocalizedText(
          vi: "board.json: không có giao diện \(name). Có: \(known).",
          en: "board.json: there is no theme \(name). There are: \(known)."))
    }
    return try theme(name)
  }

  private func bytes(of name: String) throws(Failure) -> ([UInt8], String) {
    if names.contains(name), let bytes = try? shipped.read("\(Self.folder)/\(name).json") {
      return (bytes, "\(name).json")
    }
    if let bytes = try? FolderSource.bytes(ofFile: name) { return (bytes, name) }
    let known = names.joined(separator: ", ")
    throw Failure(
      2,
      LocalizedText(
        vi: "--theme \(name): không có giao diện này. Có: \(known), hoặc một tệp .json.",
        en: "--theme \(name): there is no such theme. There are: \(known), or a .json file."))
  }
}

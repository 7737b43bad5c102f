import Foundation
import TestSupport

/// LibreOffice, where it is installed: no test needs it.
enum Office {
  private static let program = ["/usr/bin/libreoffice", "/usr/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// How text is written: in UTF-8, cells as they are shown.
  private static let filters = [
    "txt": "txt:Text (encoded):UTF8", "csv": "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true",
  ]

  static var isThere: Bool { program != nil }

  /// How many sheets of paper a document takes.
  static func sheets(of file: String, in folder: TemporaryFolder) throws -> Int {
    // A page of a PDF is an object of this kind; `Pages` is the tree of them.
    try text(of: file, as: "pdf", in: folder).matches(of: /\/Type\s*\/Page[^s]/).count
  }

  /// What it makes of a file, as text; a profile of its own, so that no other run is in its way.
  static func text(of file: String, as ending: String, in folder: TemporaryFolder) throws -> String {
    let run = try TestCommand(
      executable: program ?? "",
      arguments: [
        "-env:UserInstallation=file://\(folder.path("office"))", "--headless", "--convert-to",
        Self.filters[ending] ?? ending, "--outdir", folder.path("made"), file,
      ], environment: ["HOME": folder.path(""), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"])
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    let made = folder.path("made/\(name).\(ending)")
    guard let data = FileManager.default.contents(atPath: made) else { return run.text + run.errors }
    return String(decoding: data, as: UTF8.self)
  }
}

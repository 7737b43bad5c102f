import FoundationEssentials

/// A file beside the tests.
enum Fixture {
  static func bytes(_ name: String, _ here: String = #filePath) throws -> [UInt8] {
    let folder = here.split(separator: "/").dropLast().joined(separator: "/")
    return Array(try Data(contentsOf: URL(filePath: "/\(folder)/Fixtures/\(name)")))
  }
}

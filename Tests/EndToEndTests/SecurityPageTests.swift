import Foundation
import Testing

/// `docs/security.md` claims nothing without a test that is there.
@Suite("The page on security") struct SecurityPageTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL

  /// The rows of the page's tables: a claim, and the tests named beside it.
  private func claims() throws -> [(claim: String, tests: [String])] {
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("docs/security.md"), encoding: .utf8)
    return page.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| claim") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let tests = (cells.last ?? "").matches(of: /`([A-Za-z]+\.[A-Za-z]+)`/).map { String($0.1) }
      return (cells.first ?? "", tests)
    }
  }

  /// Every test there is, as `Suite.function`, by the files that declare or extend the suite.
  private func tests() throws -> Set<String> {
    var found: Set<String> = []
    let folder = Self.root.appendingPathComponent("Tests")
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let suites = text.matches(of: /(?:struct|class|extension) ([A-Za-z]+)/).map { $0.1 }
      // The attribute may take several lines; no function lies between it and its own.
      for part in text.components(separatedBy: "@Test").dropFirst() {
        guard let function = part.firstMatch(of: /func ([A-Za-z]+)\(/)?.1 else { continue }
        for suite in suites { found.insert("\(suite).\(function)") }
      }
    }
    return found
  }

  @Test("Every claim names a test, and every test it names is there")
  func everyClaimHasItsTest() throws {
    let (claims, tests) = (try claims(), try tests())
    #expect(claims.count >= 20)
    for (claim, named) in claims {
      #expect(!named.isEmpty, "no test: \(claim)")
      for test in named where !tests.contains(test) {
        Issue.record("there is no \(test): \(claim)")
      }
    }
  }
}

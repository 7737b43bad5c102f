import Foundation
import Testing

/// Compares a text with `Snapshots/<name>.txt` beside the test's file.
///
/// With `PAPIBOARD_RECORD_SNAPSHOTS=1` in the environment it writes the file instead, and the test
/// fails, so that a recording is never taken for a pass.
public func expectSnapshot(
  _ text: String, named name: String, file: String = #filePath,
  location: SourceLocation = #_sourceLocation
) {
  let url = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Snapshots").appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["PAPIBOARD_RECORD_SNAPSHOTS"] == "1" {
    record(text, at: url, location)
    return
  }
  guard let data = try? Data(contentsOf: url) else {
    Issue.record(
      "no snapshot \(url.path); record it with PAPIBOARD_RECORD_SNAPSHOTS=1. Drawn:\n\(text)",
      sourceLocation: location)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard let difference = snapshotDifference(expected: expected, drawn: text + "\n") else { return }
  Issue.record("snapshot \(name) differs: \(difference)", sourceLocation: location)
}

/// What two texts differ in, for a person: the first differing line, then both; `nil` where they
/// are the same, byte for byte.
public func snapshotDifference(expected: String, drawn: String) -> String? {
  guard !expected.utf8.elementsEqual(drawn.utf8) else { return nil }
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
  let line =
    zip(old, new).enumerated().first { !$1.0.utf8.elementsEqual($1.1.utf8) }?.offset
    ?? min(old.count, new.count)
  func text(_ lines: [Substring]) -> String { lines.indices.contains(line) ? "‹\(lines[line])›" : "nothing" }
  return """
    line \(line + 1): expected \(text(old)), drawn \(text(new))
    --- expected
    \(expected)--- drawn
    \(drawn)---
    """
}

private func record(_ text: String, at url: URL, _ location: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((text + "\n").utf8).write(to: url)
    Issue.record("recorded \(url.path); run again without recording", sourceLocation: location)
  } catch {
    Issue.record("cannot record \(url.path): \(error)", sourceLocation: location)
  }
}

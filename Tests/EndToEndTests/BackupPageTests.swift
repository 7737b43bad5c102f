import Foundation
import TestSupport
import Testing

/// Runs the commands of docs/deploying-over-ssh.md on backups as they are written there, in a folder
/// that stands for the server's.
@Suite("The page on backups", .enabled(if: canRunBackups, "no run-parts or no git here"))
struct BackupPageTests {
  @Test("Every night's jobs keep the folder, and what they kept comes back")
  func backup() throws {
    let blocks = try Self.blocks()
    try #require(blocks.count == 4)
    let server = try TemporaryFolder()
    for name in ["srv", "var/backups", "etc/cron.daily"] {
      try FileManager.default.createDirectory(
        atPath: server.path(name), withIntermediateDirectories: true)
    }
    let folder = server.path("srv/papi")
    #expect(try Papiboard.run("init", folder, "--province", "14").ending == .exited(0))
    let board = try server.read("srv/papi/board.json")

    // The jobs are made, and cron would run both.
    for block in blocks.prefix(2) { try run(block, on: server) }
    let listed = try run("run-parts --test /etc/cron.daily", on: server)
    #expect(listed.split(separator: "\n").map { $0.split(separator: "/").last } == ["papi", "papi-git"])

    // The first night, one on which nothing changed, one with a change.
    try run("run-parts --exit-on-error /etc/cron.daily", on: server)
    try run("run-parts --exit-on-error /etc/cron.daily", on: server)
    #expect(try commits(server) == 1)
    try server.write("srv/papi/board.json", String(decoding: board, as: UTF8.self) + "\n")
    try run("run-parts --exit-on-error /etc/cron.daily", on: server)
    #expect(try commits(server) == 2)
    let kept = try contents(of: "srv/papi", server)
    let copies = try contents(of: "var/backups", server).keys.filter { $0.hasSuffix(".gz") }
    #expect(copies.count == 1 && !FileManager.default.fileExists(atPath: server.path("var/backups/papi.new")))

    // Something is lost, and comes back by either way.
    for block in blocks.suffix(2) {
      try FileManager.default.removeItem(atPath: folder + "/scores/papi")
      try server.write("srv/papi/board.json", "{")
      try run(block, on: server)
      #expect(try contents(of: "srv/papi", server) == kept)
      // The next is put aside under another second's name.
      try run("mv /srv/papi-before-* /srv/aside-$$", on: server)
    }

    // Copies that are two months old go, younger ones stay.
    for (name, age) in [("papi-2024-01-01.tar.gz", 61), ("papi-2024-02-01.tar.gz", 59)] {
      try run("touch -d '\(age) days ago' /var/backups/\(name)", on: server)
    }
    try run("run-parts --exit-on-error /etc/cron.daily", on: server)
    let left = try contents(of: "var/backups", server).keys.filter { $0.hasPrefix("papi-2024") }
    #expect(left == ["papi-2024-02-01.tar.gz"])
  }

  @Test("A full disk ends the job before an old copy goes")
  func fullDisk() throws {
    let server = try TemporaryFolder()
    for name in ["var/backups", "etc/cron.daily"] {
      try FileManager.default.createDirectory(
        atPath: server.path(name), withIntermediateDirectories: true)
    }
    try run(try #require(try Self.blocks().first), on: server)
    try run("touch -d '61 days ago' /var/backups/papi-2024-01-01.tar.gz", on: server)
    // There is no folder to copy.
    let command = try command("run-parts --exit-on-error /etc/cron.daily", on: server)
    #expect(command.ending != .exited(0))
    #expect(
      FileManager.default.fileExists(atPath: server.path("var/backups/papi-2024-01-01.tar.gz")))
  }

  /// The blocks of the part on backups, one text each.
  private static func blocks() throws -> [String] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/deploying-over-ssh.md").standardizedFileURL.path
    let page = try String(contentsOfFile: path, encoding: .utf8)
    let part = page.components(separatedBy: "\n## Backup\n").last?.components(separatedBy: "\n## ").first
    return (part ?? "").components(separatedBy: "```sh\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  /// Runs lines, with the server's folders in the place of this computer's; what they print.
  @discardableResult
  private func run(_ lines: String, on server: TemporaryFolder) throws -> String {
    let command = try command(lines, on: server)
    #expect(command.ending == .exited(0), "\(lines)\n\(command.text)\(command.errors)")
    return command.text
  }

  private func command(_ lines: String, on server: TemporaryFolder) throws -> TestCommand {
    let text = ["/srv", "/var/backups", "/etc/cron.daily"].reduce(lines) {
      $0.replacingOccurrences(of: $1, with: server.path(String($1.dropFirst())))
    }
    let programs = URL(fileURLWithPath: try BuiltProducts.path(of: "papiboard")).deletingLastPathComponent()
    // As cron starts its jobs: nothing says who it is, there is no git configuration.
    return try TestCommand(
      executable: "/bin/sh", arguments: ["-ec", text],
      environment: Papiboard.environment().merging(["PATH": "/usr/bin:/bin:\(programs.path)"]) { $1 })
  }

  private func commits(_ server: TemporaryFolder) throws -> Int {
    try run("git --git-dir=/var/backups/papi.git rev-list HEAD", on: server).split(separator: "\n").count
  }

  private func contents(of name: String, _ server: TemporaryFolder) throws -> [String: [UInt8]] {
    let all = try server.contents().filter { $0.key.hasPrefix(name + "/") && !$0.key.contains(".git/") }
    return Dictionary(uniqueKeysWithValues: all.map { (String($0.key.dropFirst(name.count + 1)), $0.value) })
  }
}

/// Whether there is what the jobs are started and made with.
private let canRunBackups =
  ["/usr/bin/run-parts", "/bin/run-parts"].contains { FileManager.default.isExecutableFile(atPath: $0) }
  && FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

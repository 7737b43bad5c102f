import Foundation
import TestSupport
import TextUI
import Testing

/// A real `sshd` on the loopback with keys, ports and configuration of its own.
///
/// Both logins are the account the tests run as; which of them a line gets is decided by the port,
/// not by the group. The leaders' lines are those of `.packaging/sshd-papiboard.conf`, word for word
/// but for paths.
final class SSHServer {
  /// Which login a line gets.
  enum Login { case leader, staff }

  static let program = "/usr/sbin/sshd"
  /// Whether this machine has one.
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// Keys, configuration, and the data folder in `data`.
  let folder: TemporaryFolder
  /// The data folder that both logins work on.
  var data: String { folder.path("data") }
  private let ports: [Login: Int]
  private let server: BackgroundProgram

  init() throws {
    folder = try TemporaryFolder()
    try #require(try Papiboard.run("init", folder.path("data")).ending == .exited(0))
    for key in ["host", "client"] {
      let made = try TestCommand(
        executable: "/usr/bin/ssh-keygen",
        arguments: ["-q", "-t", "ed25519", "-N", "", "-C", key, "-f", folder.path(key)], environment: [:])
      try #require(made.ending == .exited(0), "\(made.errors)")
    }
    try FileManager.default.copyItem(atPath: folder.path("client.pub"), toPath: folder.path("allowed"))
    // The server gives up its rights into this folder, which Debian makes when it starts one.
    if getuid() == 0 {
      try FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
    }
    (server, ports) = try Self.start(in: folder)
    let host = String(decoding: try folder.read("host.pub"), as: UTF8.self)
    try folder.write("known", ports.values.map { "[127.0.0.1]:\($0) \(host)" }.joined())
  }

  /// Starts the server; a port that somebody took meanwhile is given up for another.
  private static func start(in folder: TemporaryFolder) throws -> (BackgroundProgram, [Login: Int]) {
    for _ in 0..<10 {
      let first = Int.random(in: 20_000..<60_000)
      let ports: [Login: Int] = [.leader: first, .staff: first + 1]
      let file = try folder.write("sshd_config", try configuration(in: folder, leader: first))
      let server = try BackgroundProgram(executable: program, arguments: ["-D", "-e", "-f", file])
      // One that has the first port and not the second goes on with one.
      while server.isRunning, !server.errors.contains("Address already in use") {
        let lines = server.errors.split(whereSeparator: \.isNewline)
        if lines.count(where: { $0.contains("Server listening") }) == 2 { return (server, ports) }
        usleep(10_000)
      }
      guard server.errors.contains("Address already in use") else {
        Issue.record("sshd does not start: \(server.errors)")
        break
      }
    }
    throw CocoaError(.executableNotLoadable)
  }

  /// As Debian has it, and then what our example adds.
  private static func configuration(in folder: TemporaryFolder, leader: Int) throws -> String {
    """
    ListenAddress 127.0.0.1:\(leader)
    ListenAddress 127.0.0.1:\(leader + 1)
    HostKey \(folder.path("host"))
    PidFile none
    UsePAM no
    StrictModes no
    PermitRootLogin prohibit-password
    KbdInteractiveAuthentication no
    PasswordAuthentication no
    AuthorizedKeysFile \(folder.path("allowed"))
    X11Forwarding yes
    PrintMotd no
    AcceptEnv LANG LC_*
    Subsystem sftp /usr/lib/openssh/sftp-server
    LogLevel VERBOSE
    \(try example(in: folder, leader: leader))
    """
  }

  /// The leaders' lines as they are shipped, on paths and ports of the test.
  private static func example(in folder: TemporaryFolder, leader: Int) throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../.packaging/sshd-papiboard.conf")
    var text = try String(contentsOf: file, encoding: .utf8)
    let changes = [
      ("Match Group papiboard-leaders", "Match LocalPort \(leader)"),
      ("/usr/bin/papiboard", try BuiltProducts.path(of: "papiboard")),
      ("/srv/papi", folder.path("data")),
      ("/etc/ssh/papiboard/%u", folder.path("allowed")),
    ]
    for (shipped, own) in changes {
      try #require(text.contains(shipped), "the example no longer says \(shipped)")
      text = text.replacingOccurrences(of: shipped, with: own)
    }
    return text
  }

  /// The options with which a client finds the server, and nothing of the person's own settings.
  func options(_ login: Login) -> [String] {
    [
      "-F", "/dev/null", "-i", folder.path("client"), "-o", "UserKnownHostsFile=\(folder.path("known"))",
      "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o", "EscapeChar=none", "-o",
      "Port=\(ports[login] ?? 0)",
    ]
  }

  /// Whom to log in as, and where.
  var destination: String { "\(NSUserName())@127.0.0.1" }

  /// The staff's port, as something a leader's line might be made to reach.
  var staffPort: Int { ports[.staff] ?? 0 }

  /// Runs `ssh` without a terminal.
  func run(
    _ login: Login, options more: [String] = [], _ words: String..., variables: [String: String] = [:]
  ) throws -> TestCommand {
    try TestCommand(
      executable: "/usr/bin/ssh", arguments: options(login) + more + [destination] + words,
      environment: Papiboard.environment().merging(variables) { $1 })
  }

  /// Opens a line with a terminal at this end.
  func open(
    _ login: Login, options more: [String] = [], _ words: String..., terminal: String = "xterm-256color",
    size: Size = Size(columns: 80, rows: 24), variables: [String: String] = [:]
  ) throws -> TestProgram {
    try TestProgram(
      executable: "/usr/bin/ssh",
      arguments: options(login) + ["-tt", "-o", "SendEnv=LANG"] + more + [destination] + words,
      environment: Papiboard.environment().merging(variables) { $1 }, terminal: terminal, size: size,
      isRecording: true)
  }

  /// Opens the board over a line and waits until it stands there.
  func board(
    _ login: Login, options more: [String] = [], size: Size = Size(columns: 80, rows: 24),
    until text: String = "29/61"
  ) throws -> TestProgram {
    let line =
      login == .leader
      ? try open(login, options: more, size: size)
      : try open(
        login, options: more, "\(try BuiltProducts.path(of: "papiboard")) --data \(data)", size: size)
    try #require(line.wait(for: text), "\(line.emulator.text)\n\(server.errors)")
    line.waitUntilQuiet(milliseconds: 100)
    return line
  }

  /// The boards that run at the other end on the data folder.
  var boards: [RunningProcess] {
    RunningProcess.started(with: data).filter { $0.arguments.first?.hasSuffix("papiboard") ?? false }
  }
}

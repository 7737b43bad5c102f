import Foundation
import TestSupport
import TextUI
import Testing

/// The leaders' login of `.packaging/sshd-papiboard.conf`: the board, and nothing but the board.
@Suite("SSH: the leaders' login", .serialized, .enabled(if: SSHServer.isThere, "no sshd here"))
struct SSHLeaderTests {
  private let server: SSHServer

  init() throws { server = try SSHServer() }

  @Test("It opens the board read-only, and gives the terminal back")
  func opens() throws {
    let line = try server.board(.leader)
    #expect(line.title.contains("chỉ đọc"), "\(line.title)")
    try line.quit()
    #expect(server.boards.isEmpty)
  }

  /// What a client may ask to run; every one of them would leave a file.
  static let commands = [
    "id > PLACE/made", "/bin/sh -c 'id > PLACE/made'", "touch PLACE/made", "; touch PLACE/made",
    "$(touch PLACE/made)", "`touch PLACE/made`", "papiboard report --output PLACE/made",

    "cat /etc/passwd > PLACE/made", "internal-sftp", "/usr/lib/openssh/sftp-server",
  ]

  @Test("Whatever a client asks to run, it gets the page", arguments: commands)
  func asked(command: String) throws {
    let place = try TemporaryFolder()
    let before = try server.folder.contents()
    let words = command.replacingOccurrences(of: "PLACE", with: place.root)
    let answer = try server.run(.leader, words)
    #expect(answer.ending == .exited(0), "\(answer.errors)")
    #expect(answer.text.contains("29/61") && !answer.text.contains("root:"))
    #expect(try place.contents().isEmpty)
    #expect(try server.folder.contents() == before)
    // The same line without our example does what was asked, so the attempt is a real one.
    if command.hasPrefix("touch") {
      #expect(try server.run(.staff, words).ending == .exited(0))
      #expect(try place.contents().count == 1)
    }
  }

  @Test("A shell asked for on a terminal is the board")
  func shell() throws {
    let line = try server.open(.leader, "/bin/bash -i")
    #expect(line.wait(for: "29/61"), "\(line.emulator.text)")
    line.waitUntilQuiet(milliseconds: 100)
    line.send("id\r")
    line.waitUntilQuiet()
    #expect(!line.emulator.text.contains("uid="))
    line.send(Keys.control("c"))
    #expect(try line.waitForExit() == .exited(0))
  }

  @Test("sftp and scp get nothing out and nothing in", arguments: ["sftp", "scp", "scp -O"])
  func copying(way: String) throws {
    let place = try TemporaryFolder()
    let file = try place.write("from", "mine")
    let before = try server.folder.contents()
    let words = way.split(separator: " ").map(String.init)
    let attempts =
      words[0] == "sftp"
      ? [["-b", try place.write("batch", "put \(file) \(server.data)/made\nls /\n"), server.destination]]
      : [
        [file, "\(server.destination):\(server.data)/made"],
        ["\(server.destination):/etc/passwd", place.path("passwd")],
      ]
    for attempt in attempts {
      let answer = try TestCommand(
        executable: "/usr/bin/\(words[0])",
        arguments: server.options(.leader) + words.dropFirst() + attempt,
        environment: Papiboard.environment())
      #expect(answer.ending != .exited(0))
    }
    #expect(try server.folder.contents() == before)
    #expect(!FileManager.default.fileExists(atPath: place.path("passwd")))
    // Copying works where nobody forbids it.
    let allowed = try TestCommand(
      executable: "/usr/bin/scp",
      arguments: server.options(.staff) + [file, "\(server.destination):\(place.path("to"))"],
      environment: Papiboard.environment())
    #expect(allowed.ending == .exited(0), "\(allowed.errors)")
  }

  @Test("No port is forwarded in either direction")
  func forwarding() throws {
    let target = "127.0.0.1:\(server.staffPort)"
    let through = try server.run(.leader, options: ["-W", target])
    #expect(through.ending != .exited(0))
    #expect(!through.text.contains("SSH-2.0"), "\(through.text)")
    #expect(try server.run(.staff, options: ["-W", target]).text.contains("SSH-2.0"))
    let back = try server.run(.leader, options: ["-o", "ExitOnForwardFailure=yes", "-R", "0:\(target)"])
    #expect(back.ending != .exited(0) && back.errors.contains("forwarding failed"), "\(back.errors)")
  }

  @Test("Variables from the line do not arrive, but for the language")
  func hostileVariables() throws {
    let place = try TemporaryFolder()
    try place.write("papiboard/config.json", "{\"theme\": \"light\"}")
    let hostile = [
      "LD_PRELOAD": "/nonexistent/evil.so", "LD_LIBRARY_PATH": place.root, "TERMINFO": place.root,
      "TERMINFO_DIRS": place.root, "XDG_CONFIG_HOME": place.root, "XDG_STATE_HOME": place.root,
      "XDG_DATA_HOME": place.root, "PAPIBOARD_LINEAR": "1", "SWIFT_BACKTRACE": "enable=yes",
      "HOME": place.root, "BASH_ENV": "/nonexistent/env", "ENV": "/nonexistent/env",
    ]
    let sent = hostile.map { "\($0)=\($1)" }.sorted().joined(separator: " ")
    let line = try server.open(.leader, options: ["-o", "SetEnv=\(sent) LC_MESSAGES=en_GB.UTF-8"])
    try #require(line.wait(for: "29/61"), "\(line.emulator.text)")
    let board = try #require(server.boards.first)
    let arrived = board.environment
    for (name, value) in hostile {
      #expect(!arrived.contains("\(name)=\(value)"), "\(name) arrived")
    }
    #expect(arrived.contains("LC_MESSAGES=en_GB.UTF-8") && arrived.contains("TERM=xterm-256color"))
    line.waitUntilQuiet(milliseconds: 100)
    #expect(line.title.contains("read-only"), "\(line.title)")
    try line.quit()
    #expect(try place.contents().count == 1)
  }

  /// Names of terminals and languages that lead astray.
  static let names = [
    "../../../../etc/passwd", "/etc/passwd", "x;touch made", "$(touch made)", "%n%n%n%s",
    String(repeating: "x", count: 4000), "\u{1B}[2J", "-i",
  ]

  @Test("TERM and LC_ALL may say what they like: a board or a page, never a crash", arguments: names)
  func badNames(name: String) throws {
    let before = try server.folder.contents()
    let line = try server.open(
      .leader, options: ["-o", "SendEnv=LC_ALL"], terminal: name, variables: ["LC_ALL": name])
    #expect(line.wait(for: "29/61"), "\(line.emulator.text)")
    line.waitUntilQuiet(milliseconds: 100)
    line.send("q")
    #expect(try line.waitForExit() == .exited(0))
    #expect(try server.folder.contents() == before)
  }

  @Test("No key leads out or writes: the whole keyboard, Ctrl-Z, pasted commands, names typed")
  func keyboard() throws {
    let signs = (0x21...0x7E).map { String(UnicodeScalar(UInt8($0))) }.filter { $0 != "q" }
    let home = try FileManager.default.contentsOfDirectory(atPath: NSHomeDirectory()).sorted()
    let before = try server.folder.contents()
    let lines = try ["1", "2", "3", "4", "5", "6", "7"].map { panel in
      let line = try server.board(.leader, size: Size(columns: 100, rows: 30))
      line.send(panel)
      return line
    }
    type(signs, on: lines)
    for line in lines {
      line.paste("!sh\n:!sh\n|sh\n~.\n")
      line.send(Keys.control("z") + Keys.control("\\") + "\u{19}" + Keys.control("]"))
      line.waitUntilQuiet(milliseconds: 100)
      #expect(!line.emulator.text.contains("uid="))
    }
    #expect(try server.folder.contents() == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: NSHomeDirectory()).sorted() == home)
    // Nobody runs anything else there: the boards, and the shells that sshd began them with.
    for process in RunningProcess.started(with: server.data) {
      #expect(process.arguments.contains("--read-only"), "\(process.arguments)")
    }
    let boards = server.boards
    for line in lines {
      line.hangUp()
      _ = try line.waitForExit()
    }
    for board in boards { #expect(board.waitForEnd()) }
  }

  @Test("The same keys do write where that is allowed")
  func keyboardOfStaff() throws {
    let before = try server.folder.contents()
    let program = try BuiltProducts.path(of: "papiboard")
    let line = try server.open(
      .staff, "cd \(server.data) && \(program) --data .", size: Size(columns: 100, rows: 30))
    try #require(line.wait(for: "29/61"), "\(line.emulator.text)")
    line.send("4")
    line.waitUntilQuiet(milliseconds: 100)
    line.send("wx.csv")
    line.waitUntilQuiet()
    line.send("\r")
    line.waitUntilQuiet()
    #expect(try server.folder.contents() != before)
    line.hangUp()
    _ = try line.waitForExit()
  }

  /// Signs, each followed by a name and Enter, for where a file is asked for, and by Esc.
  private func type(_ signs: [String], on lines: [TestProgram]) {
    for sign in signs {
      for line in lines { line.send(sign + "x.csv") }
      for line in lines { line.waitUntilQuiet(milliseconds: 5) }
      // Alone: together with letters it would be a paste.
      for line in lines { line.send("\r") }
      for line in lines { line.waitUntilQuiet(milliseconds: 5) }
      for line in lines { line.send(Keys.escape) }
      // Longer than the wait for what may follow an Esc.
      lines.first?.waitUntilQuiet(milliseconds: 75)
    }
    for line in lines { line.waitUntilQuiet(milliseconds: 100) }
  }

  @Test("Ctrl-Z with nobody to continue it goes on as if nothing had happened")
  func suspending() throws {
    let line = try server.board(.leader)
    line.send(Keys.control("z"))
    line.waitUntilQuiet()
    line.press("4", for: "Xếp hạng")
    try line.quit()
  }
}

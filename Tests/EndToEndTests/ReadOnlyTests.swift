import Foundation
import TestSupport
import TextUI
import Testing

/// `--read-only` writes nothing, wherever the environment points.
@Suite("Read-only") struct ReadOnlyTests {
  @Test("No file is made where --output is asked for, too", arguments: [["report"], ["export"]])
  func output(command: [String]) throws {
    let folder = try TemporaryFolder()
    let words = command + ["--output", folder.path("made"), "--language", "en"]
    let refused = try Papiboard.run(words + ["--read-only"])
    #expect(refused.ending == .exited(2) && refused.errors.contains("for reading only"), "\(refused.errors)")
    #expect(refused.text == "")
    #expect(try folder.contents().isEmpty)
    #expect(try Papiboard.run(words).ending == .exited(0))
    #expect(try folder.contents().count == 1)
  }

  @Test("The board keeps neither theme nor scenario nor table in the person's own folders")
  func board() throws {
    for options in [["--read-only"], []] {
      let home = try TemporaryFolder()
      let program = try TestProgram(
        executable: BuiltProducts.path(of: "papiboard"), arguments: options,
        environment: [
          "LANG": "C.UTF-8", "HOME": home.root, "XDG_CONFIG_HOME": home.path("config"),
          "XDG_STATE_HOME": home.path("state"), "XDG_DATA_HOME": home.path("data"),
        ], isRecording: true)
      try #require(program.wait(for: "29/61"), "\(program.emulator.text)")
      program.waitUntilQuiet(milliseconds: 100)
      // A theme, a scenario with a name, a table: each with the keys that would keep it.
      for keys in [
        "t", Keys.down, Keys.enter, "5", "+", "w", "thử\r", "4", "w", "\u{15}\(home.path("made.csv"))\r",
      ] {
        program.enter(keys)
        program.waitUntilQuiet(milliseconds: 100)
      }
      if !options.isEmpty {
        // Elsewhere this asks where to make a folder for what is typed.
        for keys in ["7", "1,43\r", "y\r"] {
          program.enter(keys)
          program.waitUntilQuiet(milliseconds: 100)
        }
      }
      program.signal(15)
      #expect(try program.waitForExit() == .exited(0))
      let made = try home.contents().keys.sorted()
      let expected =
        options.isEmpty ? ["config/papiboard/config.json", "made.csv", "state/papiboard/scenarios.json"] : []
      #expect(made == expected, "\(options)")
    }
  }

  @Test("Where it may write, the board overwrites nothing: neither a file nor what a link points to")
  func neverOverwrites() throws {
    let folder = try TemporaryFolder()
    try folder.write("there.csv", "mine")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.csv"), withDestinationPath: folder.path("nowhere.csv"))
    for name in ["there.csv", "link.csv"] {
      let program = try Papiboard.open()
      program.press("4", for: "Xếp hạng")
      program.send("w")
      program.waitUntilQuiet(milliseconds: 100)
      program.press("\u{15}\(folder.path(name))\r", for: "\(name): tệp đã có")
      try program.quit()
    }
    #expect(try folder.contents().filter { !$0.key.hasPrefix("link") } == ["there.csv": Array("mine".utf8)])
  }
}

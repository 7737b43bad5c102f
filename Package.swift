// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "papiboard",
  targets: [
    // The terminal side.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CNcurses", "TextUI"]),
    .target(name: "TextUI"),

    // What the tests share: a terminal emulator, and a small program around a screen to run,
    // crash and suspend in it.
    .target(
      name: "CVTerm", path: "Tests/CVTerm",
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util")]),
    .target(name: "TestSupport", dependencies: ["CVTerm", "TextUI"], path: "Tests/TestSupport"),
    .executableTarget(
      name: "ScreenProgram", dependencies: ["Terminal", "TextUI"], path: "Tests/ScreenProgram"),

    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TextUI", "TestSupport", "ScreenProgram"]),
  ]
)

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

    // A small program around a screen, for the tests to run, crash and suspend.
    .executableTarget(
      name: "ScreenProgram", dependencies: ["Terminal", "TextUI"], path: "Tests/ScreenProgram"),
  ]
)

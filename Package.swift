// swift-tools-version: 6.1
import PackageDescription

// What `papiboard --version` calls this build; see .packaging/deb.
let build = (Context.environment["PAPIBOARD_BUILD"] ?? "").filter {
  $0.isLetter || $0.isNumber || "-+.".contains($0)
}

// The tests to build, all of them without it; see .ci/sanitizers.
let tests = Context.environment["PAPIBOARD_TESTS"]?.split(separator: " ")

let package = Package(
  name: "papiboard",
  products: [.executable(name: "papiboard", targets: ["papiboard"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Below everything: text in two languages, JSON with line numbers.
    .target(name: "Words"),
    .target(name: "CJSON", linkerSettings: [.linkedLibrary("stdc++")]),
    .target(name: "JSONText", dependencies: ["CJSON", "Words"]),

    // The terminal side.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CNcurses", "TextUI", "Words"]),
    .target(
      name: "TextUI", dependencies: ["JSONText", "Words"], linkerSettings: [.linkedLibrary("m")]),

    // The data side.
    .target(name: "PublishedData", exclude: ["data"]),
    .target(name: "Scores", dependencies: ["JSONText", "PublishedData", "Words"]),

    // Which build this is.
    .target(
      name: "BuildStamp", cSettings: [.define("PAPIBOARD_BUILD", to: "\"\(build)\"")]),

    // The board.
    .target(name: "Panels", dependencies: ["TextUI", "Scores", "Words"]),
    .target(name: "Dashboard", dependencies: ["Panels", "TextUI", "Scores", "Words"]),
    .executableTarget(
      name: "papiboard",
      dependencies: [
        "BuildStamp", "Dashboard", "Panels", "Terminal", "TextUI", "Scores", "JSONText", "Words",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What the tests share: snapshots, a terminal emulator, and a small program around a screen to
    // run, crash and suspend in it.
    .target(
      name: "CVTerm", path: "Tests/CVTerm",
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util")]),
    .target(name: "TestSupport", dependencies: ["CVTerm", "TextUI"], path: "Tests/TestSupport"),
    .target(
      name: "BoardSupport", dependencies: ["Dashboard", "Scores", "TextUI", "Words"],
      path: "Tests/BoardSupport"),
    // A store in memory, which keeps the same promises as a data folder.
    .target(name: "StoreSupport", dependencies: ["Scores"], path: "Tests/StoreSupport"),
    .executableTarget(
      name: "ScreenProgram", dependencies: ["Terminal", "TextUI"], path: "Tests/ScreenProgram"),
    // Not a test: prints how fast the board is. See Tests/Benchmarks/run.
    .executableTarget(
      name: "papiboard-bench", dependencies: ["CVTerm", "Scores", "JSONText", "Words"],
      path: "Tests/Benchmarks", exclude: ["run"]),
    // Not a test either: kills, starves and crowds the store. See docs/reliability.md.
    .executableTarget(
      name: "papiboard-stress", dependencies: ["Scores"], path: "Tests/Stress", exclude: ["run"]),

    .testTarget(name: "WordsTests", dependencies: ["Words"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(
      name: "ScoresTests",
      dependencies: ["Scores", "StoreSupport", "BoardSupport", "JSONText", "PublishedData", "Words"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "TextUITests", dependencies: ["TextUI", "TestSupport", "JSONText", "Words"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "PanelsTests",
      dependencies: ["Panels", "Dashboard", "BoardSupport", "TestSupport", "TextUI", "Scores", "Words"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["Dashboard", "BoardSupport", "StoreSupport", "Panels", "TextUI", "Scores", "Words"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "CNcurses", "TextUI", "TestSupport", "ScreenProgram"]),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "BoardSupport", "StoreSupport", "Dashboard", "Scores", "Terminal", "TextUI", "JSONText",
        "PublishedData", "Words",
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["TestSupport", "BoardSupport", "Scores", "TextUI", "Words", "papiboard"]),
  ]
)

if let tests {
  package.targets.removeAll { $0.type == .test && !tests.contains(Substring($0.name)) }
}

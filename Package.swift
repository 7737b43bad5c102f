// swift-tools-version: 6.1
import PackageDescription

// What `papiboard --version` calls this build; see .packaging/deb.
let build = (Context.environment["PAPIBOARD_BUILD"] ?? "").filter {
  $0.isLetter || $0.isNumber || "-+.".contains($0)
}

// The tests to build, all of them without it; see .ci/sanitizers.
let tests = Context.environment["PAPIBOARD_TESTS"]?.split(separator: " ")

// Whether the programs that measure and torment the board are built, too: Tests/Benchmarks/run and
// Tests/Stress/run say so. Else the package has one program, and `swift run` needs no name.
let withTools = Context.environment["PAPIBOARD_TOOLS"] != nil

let package = Package(
  name: "papiboard",
  products: [.executable(name: "papiboard", targets: ["papiboard"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // A package of its own, so that only who builds the tests needs libvterm.
    .package(path: "Tests/Emulator"),
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

    // The line the program was started with.
    .target(name: "CArguments"),

    // Which build this is.
    .target(
      name: "BuildStamp", cSettings: [.define("PAPIBOARD_BUILD", to: "\"\(build)\"")]),

    // The board.
    .target(name: "Panels", dependencies: ["TextUI", "Scores", "Words"]),
    .target(name: "Dashboard", dependencies: ["Panels", "TextUI", "Scores", "Words"]),
    .executableTarget(
      name: "papiboard",
      dependencies: [
        "BuildStamp", "CArguments", "Dashboard", "Panels", "Terminal", "TextUI", "Scores", "JSONText",
        "Words",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What the tests share: snapshots, a terminal emulator, replaying keys, a store in memory, which
    // keeps the same promises as a data folder. Targets of tests, so that `swift build` needs none.
    .testTarget(
      name: "TestSupport", dependencies: [.product(name: "CVTerm", package: "Emulator"), "TextUI"],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "BoardSupport", dependencies: ["Dashboard", "Scores", "TextUI", "Words"],
      path: "Tests/BoardSupport"),
    .testTarget(name: "StoreSupport", dependencies: ["Scores"], path: "Tests/StoreSupport"),
    // The schemas of docs/schema, and who holds a value against one.
    .testTarget(name: "SchemaSupport", dependencies: ["JSONText"], path: "Tests/SchemaSupport"),

    .testTarget(name: "WordsTests", dependencies: ["Words"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(
      name: "ScoresTests",
      dependencies: [
        "Scores", "StoreSupport", "BoardSupport", "SchemaSupport", "JSONText", "PublishedData", "Words",
      ],
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
      dependencies: ["Terminal", "CNcurses", "TextUI", "TestSupport"]),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "BoardSupport", "StoreSupport", "Dashboard", "Scores", "Terminal", "TextUI", "JSONText",
        "PublishedData", "Words",
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "TestSupport", "BoardSupport", "SchemaSupport", "Scores", "TextUI", "Words", "papiboard",
      ]),
  ]
)

if let tests {
  package.targets.removeAll {
    $0.type == .test && !$0.name.hasSuffix("Support") && !tests.contains(Substring($0.name))
  }
}

if withTools {
  package.targets += [
    // Prints how fast the board is.
    .executableTarget(
      name: "papiboard-bench",
      dependencies: [.product(name: "CVTerm", package: "Emulator"), "Scores", "JSONText", "Words"],
      path: "Tests/Benchmarks", exclude: ["run"]),
    // Kills, starves and crowds the store. See docs/reliability.md.
    .executableTarget(
      name: "papiboard-stress", dependencies: ["Scores"], path: "Tests/Stress", exclude: ["run"]),
  ]
}

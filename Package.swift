// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "papiboard",
  targets: [
    // Below everything: text in two languages, JSON with line numbers.
    .target(name: "Words"),
    .target(name: "CJSON", linkerSettings: [.linkedLibrary("stdc++")]),
    .target(name: "JSONText", dependencies: ["CJSON", "Words"]),

    // The terminal side.
    .target(name: "TextUI", dependencies: ["JSONText", "Words"]),

    // The data side.
    .target(name: "PublishedData", exclude: ["data"]),
    .target(name: "Scores", dependencies: ["JSONText", "PublishedData", "Words"]),

    // The board.
    .target(name: "Panels", dependencies: ["TextUI", "Scores", "Words"]),

    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "ScoresTests", dependencies: ["JSONText", "PublishedData", "Scores", "Words"]),
    .testTarget(name: "WordsTests", dependencies: ["Words"]),
    .target(name: "TestSupport", dependencies: ["TextUI"], path: "Tests/TestSupport"),
    .testTarget(
      name: "TextUITests", dependencies: ["TextUI", "TestSupport", "JSONText", "Words"],
      exclude: ["Snapshots"]),
  ]
)

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
    .target(name: "Scores", dependencies: ["JSONText", "Words"]),

    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "ScoresTests", dependencies: ["JSONText", "Scores", "Words"]),
    .testTarget(name: "WordsTests", dependencies: ["Words"]),
  ]
)

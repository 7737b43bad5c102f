// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "papiboard",
  targets: [
    .target(name: "TextUI"),
    .target(name: "TestSupport", dependencies: ["TextUI"], path: "Tests/TestSupport"),
    .testTarget(
      name: "TextUITests", dependencies: ["TextUI", "TestSupport"], exclude: ["Snapshots"]),
  ]
)

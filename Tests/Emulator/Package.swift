// swift-tools-version: 6.1
import PackageDescription

// A terminal emulator and pseudo-terminals for the tests. Its own package: what no test is built for
// needs no libvterm.
let package = Package(
  name: "Emulator",
  products: [.library(name: "CVTerm", targets: ["CVTerm"])],
  targets: [
    .target(name: "CVTerm", linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util")])
  ]
)

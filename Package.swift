// swift-tools-version: 6.2
import PackageDescription

// What `papiboard --version` calls this build; see .packaging/deb.
let build = (Context.environment["PAPIBOARD_BUILD"] ?? "").filter {
  $0.isLetter || $0.isNumber || "-+.".contains($0)
}

// The tests to build, with what they need and nothing else; everything without it. See .ci/sanitizers.
let tests = Context.environment["PAPIBOARD_TESTS"]?.split(separator: " ")

// Whether the programs that measure and torment the board are built, too: Tests/Benchmarks/run and
// Tests/Stress/run say so. Else the package has one program, and `swift run` needs no name.
let withTools = Context.environment["PAPIBOARD_TOOLS"] != nil

// Whether a warning ends the build; .ci/run says so. Who only builds the board is not kept from it by a
// warning that a newer compiler has.
let isStrict = Context.environment["PAPIBOARD_STRICT"] != nil

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
    // Files of tables. The archives are linked as they are: see docs/decisions.md.
    .target(
      name: "CWorkbook",
      linkerSettings: [
        .linkedLibrary(":libminizip.a"), .linkedLibrary(":libexpat.a"), .linkedLibrary(":libz.a"),
      ]),
    .target(name: "Workbooks", dependencies: ["CWorkbook", "Words"]),

    // The terminal side.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CNcurses", "TextUI", "Words"]),
    .target(
      name: "TextUI", dependencies: ["JSONText", "Words"], linkerSettings: [.linkedLibrary("m")]),

    // The data side.
    .target(name: "PublishedData", exclude: ["data"]),
    .target(name: "Scores", dependencies: ["JSONText", "PublishedData", "Workbooks", "Words"]),

    // The data folder on a disk: what is written there, and how; only the program itself needs it.
    .target(name: "Storage", dependencies: ["Scores", "JSONText", "Words"]),

    // The line the program was started with.
    .target(name: "CArguments"),

    // Which build this is.
    .target(
      name: "BuildStamp", cSettings: [.define("PAPIBOARD_BUILD", to: "\"\(build)\"")]),

    // The board.
    .target(name: "Pages", dependencies: ["TextUI", "Scores", "Workbooks", "Words"]),
    .target(name: "Dashboard", dependencies: ["Pages", "TextUI", "Scores", "Words"]),
    .executableTarget(
      name: "papiboard",
      dependencies: [
        "BuildStamp", "CArguments", "Dashboard", "Pages", "Terminal", "TextUI", "Storage", "Scores",
        "JSONText", "Words",
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
    .testTarget(
      name: "StoreSupport", dependencies: ["Storage", "Scores", "Words"], path: "Tests/StoreSupport"),
    // The schemas of docs/schema, and who holds a value against one.
    .testTarget(name: "SchemaSupport", dependencies: ["JSONText"], path: "Tests/SchemaSupport"),

    // Workbooks made in a test.
    .testTarget(name: "WorkbookSupport", path: "Tests/WorkbookSupport"),

    .testTarget(name: "WordsTests", dependencies: ["Words"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(
      name: "WorkbooksTests", dependencies: ["Workbooks", "WorkbookSupport", "TestSupport", "Words"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ScoresTests",
      dependencies: [
        "Storage", "Scores", "StoreSupport", "SchemaSupport", "WorkbookSupport", "JSONText", "PublishedData",
        "Words",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "Scores", "StoreSupport", "JSONText", "PublishedData", "Words"]),
    .testTarget(
      name: "TextUITests", dependencies: ["TextUI", "TestSupport", "JSONText", "Words"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "PanelsTests",
      dependencies: [
        "Pages", "Dashboard", "BoardSupport", "SchemaSupport", "StoreSupport", "TestSupport", "TextUI",
        "Storage",
        "Scores", "Workbooks", "JSONText", "Words",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Dashboard", "BoardSupport", "TestSupport", "StoreSupport", "Pages", "TextUI", "Scores", "Workbooks",
        "Words",
      ]),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "CNcurses", "TextUI", "TestSupport"]),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "TestSupport", "StoreSupport", "Storage", "Scores", "Terminal", "TextUI", "JSONText", "PublishedData",
        "Words",
      ]),
    .testTarget(
      name: "BoardFuzzTests",
      dependencies: [
        "BoardSupport", "StoreSupport", "TestSupport", "Dashboard", "Scores", "Terminal", "TextUI",
        "PublishedData", "Words",
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "TestSupport", "BoardSupport", "SchemaSupport", "WorkbookSupport", "Workbooks", "Scores", "TextUI",
        "Words", "papiboard",
      ]),
  ]
)

if let tests {
  let targets = Dictionary(uniqueKeysWithValues: package.targets.map { ($0.name, $0) })
  var needed: Set<String> = []
  var waiting = tests.map(String.init)
  while let name = waiting.popLast() {
    guard let target = targets[name], needed.insert(name).inserted else { continue }
    for case .byNameItem(let other, _) in target.dependencies { waiting.append(other) }
  }
  package.targets.removeAll { !needed.contains($0.name) }
  if !needed.contains("papiboard") { package.products = [] }
}

if withTools {
  package.targets += [
    // Prints how fast the board is.
    .executableTarget(
      name: "papiboard-bench",
      dependencies: [
        .product(name: "CVTerm", package: "Emulator"), "Storage", "Scores", "JSONText", "Words",
      ],
      path: "Tests/Benchmarks", exclude: ["run"]),
    // Kills, starves and crowds the store. See docs/reliability.md.
    .executableTarget(
      name: "papiboard-stress", dependencies: ["Storage", "Scores"], path: "Tests/Stress", exclude: ["run"]),
  ]
}

// Where the program is optimised (-c release), its tests are not: that takes longer than they run.
for target in package.targets where target.type == .test {
  target.swiftSettings = [.unsafeFlags(["-Onone"], .when(configuration: .release))]
}

if isStrict {
  for target in package.targets {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
    target.cSettings = (target.cSettings ?? []) + [.treatAllWarnings(as: .error)]
    target.cxxSettings = (target.cxxSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}

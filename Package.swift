// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The members that a file uses come from the modules that it imports itself: what Yams imports is no part of ours.
let own = strict + [SwiftSetting.enableUpcomingFeature("MemberImportVisibility")]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "daylight",
  products: [
    .library(name: "DaylightCore", targets: ["DaylightCore"]),
    .library(name: "DaylightScanner", targets: ["DaylightScanner"]),
    .executable(name: "daylight", targets: ["daylight"]),
    .executable(name: "daylight-hook", targets: ["daylight-hook"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(
      name: "CCmarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    .target(name: "DaylightCore", swiftSettings: own),
    .target(name: "DaylightHooks", dependencies: ["DaylightCore"], swiftSettings: strict),
    .target(name: "DaylightGit", dependencies: ["CLibgit2", "CDeflate"], swiftSettings: strict),
    .target(
      name: "DaylightScanner", dependencies: ["DaylightCore", "DaylightGit", "CCmarkGFM", yams],
      swiftSettings: own),
    .target(
      name: "DaylightStore", dependencies: ["DaylightCore", "DaylightScanner", grdb],
      swiftSettings: strict),
    .target(name: "DaylightReports", dependencies: ["DaylightCore", mustache], swiftSettings: strict),
    .target(
      name: "DaylightCommands",
      dependencies: [
        "DaylightCore", "DaylightGit", "DaylightHooks", "DaylightScanner", "DaylightStore", "DaylightReports",
        argumentParser, logging, yams,
      ],
      swiftSettings: strict),
    .executableTarget(name: "daylight", dependencies: ["DaylightCommands"], swiftSettings: strict),
    .executableTarget(name: "daylight-hook", dependencies: ["DaylightHooks"], swiftSettings: strict),
    .executableTarget(
      name: "history-bench", dependencies: ["DaylightCore", "DaylightGit", "DaylightScanner", "DaylightStore"],
      swiftSettings: strict),

    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "DaylightCoreTests", dependencies: ["DaylightCore"], swiftSettings: strict),
    .testTarget(name: "DaylightHooksTests", dependencies: ["DaylightHooks"], swiftSettings: strict),
    .testTarget(name: "DaylightGitTests", dependencies: ["DaylightGit"], swiftSettings: strict),
    .testTarget(
      name: "DaylightScannerTests", dependencies: ["DaylightCore", "DaylightGit", "DaylightScanner"],
      swiftSettings: strict),
    .testTarget(
      name: "DaylightStoreTests", dependencies: ["DaylightCore", "DaylightScanner", "DaylightStore", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "DaylightReportsTests", dependencies: ["DaylightCore", "DaylightReports"], exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "DaylightCommandsTests",
      dependencies: [
        "DaylightCommands", "DaylightCore", "DaylightGit", "DaylightHooks", "DaylightReports", "DaylightScanner",
        "DaylightStore", "daylight", "daylight-hook", yams,
      ], swiftSettings: strict),
  ]
)

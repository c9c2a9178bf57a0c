import Testing

/// Which module may know which: an arrow that is not here is a mistake, or a decision that belongs here.
@Suite struct ImportsTests {
  private static let arrows: [String: Set<String>] = [
    "CLibgit2": [],
    "CDeflate": [],
    "CCmarkGFM": [],
    "DaylightCore": ["Glibc", "Musl"],
    "DaylightHooks": ["DaylightCore", "Glibc"],
    "DaylightGit": ["CLibgit2", "CDeflate", "Glibc", "Synchronization"],
    "DaylightScanner": [
      "DaylightCore", "DaylightGit", "CCmarkGFM", "Yams", "FoundationEssentials", "Glibc", "Synchronization",
    ],
    "DaylightStore": ["DaylightCore", "DaylightScanner", "GRDB", "GRDBSQLite", "FoundationEssentials", "Glibc"],
    "DaylightReports": ["DaylightCore", "Mustache", "FoundationEssentials"],
    "DaylightCommands": [
      "DaylightCore", "DaylightGit", "DaylightHooks", "DaylightScanner", "DaylightStore", "DaylightReports",
      "ArgumentParser", "Yams", "Foundation", "FoundationEssentials", "Glibc", "Logging", "Synchronization",
    ],
    "daylight": ["DaylightCommands"],
    "daylight-hook": ["DaylightHooks", "Glibc"],
    "history-bench": ["DaylightCore", "DaylightGit", "DaylightScanner", "DaylightStore", "Glibc"],
  ]

  @Test func everyImportIsAnAllowedArrow() throws {
    var imports = 0
    for module in try SourceTree.modules() {
      let allowed = try #require(ImportsTests.arrows[module], "\(module) has no place in the table")
      for (path, source) in try SourceTree.files(in: "Sources/\(module)") {
        for (imported, line) in source.imports {
          imports += 1
          #expect(allowed.contains(imported), "\(path):\(line): \(module) must not import \(imported)")
        }
      }
    }
    #expect(imports > 100, "the files were found and read")
  }

  @Test func everyModuleOfTheTableIsThere() throws {
    #expect(try SourceTree.modules() == ImportsTests.arrows.keys.sorted())
  }

  @Test func noArrowsGoRound() {
    func reaches(_ start: String, _ end: String) -> Bool {
      ImportsTests.arrows[start, default: []].contains { $0 == end || reaches($0, end) }
    }
    for module in ImportsTests.arrows.keys { #expect(!reaches(module, module)) }
  }

  @Test func onlyCommandsPrint() throws {
    for module in try SourceTree.modules() where !["DaylightCommands", "history-bench"].contains(module) {
      for (path, source) in try SourceTree.files(in: "Sources/\(module)") {
        for word in ["print", "debugPrint", "dump"] {
          for line in source.lines(with: word, followedBy: "(") { Issue.record("\(path):\(line): \(word)(") }
        }
      }
    }
  }

  @Test(arguments: ["Sources", "Tests"])
  func nothingIsForced(_ folder: String) throws {
    let files = try SourceTree.files(in: folder)
    #expect(files.count > 10)
    for (path, source) in files {
      for line in source.forcedLines { Issue.record("\(path):\(line): a forced unwrapping, try! or as!") }
    }
  }
}

import DaylightCore
import Testing

@testable import DaylightScanner

/// What others took up by their own commits counts, once for each repository; what was rolled out does not.
@Suite struct StandardAdoptedTests {
  private static let callable = "on:\n  workflow_call:\njobs: {}\n"
  private static let calling = "on: push\njobs:\n  a:\n    uses: harbour/ci/.github/workflows/build.yml@v1\n"
  private static let preset = (1...20).map { "rule-\($0): true\n" }.joined()

  private let shared = FleetPart("ci") { made in
    try made.commit("Share", by: "Ana", changes: [".github/workflows/build.yml": StandardAdoptedTests.callable])
    try made.commit("Preset", by: "Ana", changes: ["presets/lint/rules.yml": StandardAdoptedTests.preset])
  }

  private func caller(_ id: String, by name: String, then more: @escaping (inout History) throws -> Void = { _ in })
    -> FleetPart
  {
    FleetPart(id) { made in
      try made.commit("Start", by: name, changes: ["a.c": "0"])
      try made.commit("Call", by: name, changes: [".github/workflows/own.yml": StandardAdoptedTests.calling])
      try more(&made)
    }
  }

  private func items(_ parts: [FleetPart]) async throws -> [EvidenceItem] {
    StandardAdopted.items(in: try await fleet([shared] + parts, organisation: Harbour.organisation))
  }

  @Test func callersOfTwoRepositoriesAreReach() async throws {
    let found = try await items([caller("pay", by: "Kim"), caller("ops", by: "Lee")])
    #expect(told(found) == ["author ana -> 2 in ops,pay"])
    #expect(found.first?.reach.teams == [TeamID("ops"), TeamID("pay")])
    #expect(found.first?.participants.first?.confidence == .high)
  }

  @Test func theAuthorsOwnRollOutIsNone() async throws {
    #expect(try await items([caller("pay", by: "Ana"), caller("ops", by: "Ana")]).isEmpty)
  }

  @Test func onePersonInThreeRepositoriesRollsOut() async throws {
    let parts = ["pay", "ops", "app"].map { caller($0, by: "Kim") }
    #expect(try await items(parts).isEmpty)
    #expect(try await items(Array(parts.prefix(2))).count == 1)
  }

  @Test func machinesTakeNothingUp() async throws {
    #expect(try await items([caller("pay", by: "dependabot[bot]")]).isEmpty)
  }

  @Test func whatWasGivenUpIsShownAsSuch() async throws {
    let found = try await items([
      caller("pay", by: "Kim") { made in
        try made.commit("No more", by: "Kim", changes: [".github/workflows/own.yml": nil])
      }
    ])
    #expect(found.map(\.durability) == [.reverted])
    #expect(found.first?.isAdoptedByOthers == false)
  }

  @Test func aSlipThatIsGoneTheSameDayIsNone() async throws {
    let found = try await items([
      caller("pay", by: "Kim") { made in
        try made.commit("A slip", by: "Kim", changes: [".github/workflows/own.yml": nil], after: 0)
      }
    ])
    #expect(found.isEmpty)
  }

  /// A gem's rules are taken up by its name and its file.
  @Test func rulesOfAGemAreTakenUp() async throws {
    let rules = (1...9).map { "Style/Rule\($0):\n  Enabled: true\n" }.joined()
    let found = StandardAdopted.items(
      in: try await fleet(
        [
          FleetPart("harbour-style") { made in try made.commit("Rules", by: "Ana", changes: ["rubocop.yml": rules]) },
          FleetPart("pay") { made in
            try made.commit("Start", by: "Kim", changes: ["a.rb": "0"])
            try made.commit(
              "Rules", by: "Kim", changes: [".rubocop.yml": "inherit_gem:\n  harbour-style: rubocop.yml\n"])
          },
        ], organisation: Harbour.organisation))
    #expect(told(found) == ["author ana -> 1 in pay"])
  }

  /// What a tool puts into repositories began where it is kept, and whoever runs the tool takes nothing up.
  @Test func whatATemplateHoldsBeganThere() async throws {
    let form = (1...12).map { "Say number \($0) of what you changed, and why.\n" }.joined()
    let context = try await fleet(
      [
        FleetPart("sync") { made in
          try made.commit("Forms", by: "Ana", changes: ["moduleroot/.github/PULL_REQUEST_TEMPLATE.md.erb": form])
        },
        FleetPart("pay") { made in
          try made.commit("Start", by: "Kim", changes: ["a.rb": "0"], after: 2)
          try made.commit("modulesync 1.2.0", by: "Kim", changes: [".github/PULL_REQUEST_TEMPLATE.md": form], after: 2)
        },
      ], organisation: Harbour.organisation)
    let entry = context.standards.entries.first { !$0.adoptions.isEmpty }
    #expect(entry?.standard.repository == "sync" && entry?.adoptions.map(\.repository) == ["pay"])
    #expect(StandardAdopted.items(in: context).isEmpty)
  }

  /// That two repositories have the head of one licence says nothing of who took it from whom.
  @Test func aLicencesHeadIsTakenFromNobody() async throws {
    let head =
      "Copyright Harbour.\n\nLicensed under the Apache License, Version 2.0\n"
      + (1...12).map { "line \($0) of it\n" }.joined()
    let context = try await fleet(
      ["web", "pay"].map { id in
        FleetPart(id) { made in
          try made.commit("Start", by: id == "web" ? "Ana" : "Kim", changes: ["a.go": "0"])
          try made.commit(
            "Head", by: id == "web" ? "Ana" : "Kim", changes: ["hack/boilerplate.go.txt": head],
            after: id == "web" ? 1 : 9)
        }
      }, organisation: Harbour.organisation)
    #expect(context.standards.entries.count == 2)
    #expect(context.standards.entries.allSatisfy { $0.adoptions.isEmpty && !$0.isCopy })
  }

  @Test func aMovedFileIsTakenUpOnce() async throws {
    let found = try await items([
      caller("pay", by: "Kim") { made in
        try made.commit(
          "Move", by: "Lee",
          changes: [".github/workflows/own.yml": nil, ".github/workflows/other.yml": StandardAdoptedTests.calling])
      }
    ])
    #expect(told(found) == ["author ana -> 1 in pay"])
    #expect(found.first?.durability != .reverted)
  }

  @Test func nearCopiesAreTakenUp() async throws {
    let near = StandardAdoptedTests.preset.replacing("rule-7: true", with: "rule-7: false")
    let far = (1...20).map { $0 < 9 ? "rule-\($0): true\n" : "own-\($0): yes\n" }.joined()
    let found = try await items([
      FleetPart("pay") { made in try made.commit("Copy", by: "Kim", changes: ["lint/rules.yml": near], after: 3) },
      FleetPart("ops") { made in try made.commit("Own", by: "Lee", changes: ["lint/rules.yml": far], after: 3) },
    ])
    #expect(told(found) == ["author ana -> 1 in pay"])
  }

  @Test func whatCameWithAScaffoldIsNoCopy() async throws {
    let scaffold: [String: String?] = [
      "lint/rules.yml": StandardAdoptedTests.preset, "CODEOWNERS": "* @x\n", ".editorconfig": "a=1\nb=2\nc=3\n",
      "CONTRIBUTING.md": (1...9).map { "line \($0)\n" }.joined(), ".github/PULL_REQUEST_TEMPLATE.md": "a\nb\nc\nd\n",
    ]
    let found = try await items([
      FleetPart("pay") { made in try made.commit("Start", by: "Kim", changes: scaffold, after: 3) }
    ])
    #expect(found.isEmpty)
  }

  @Test func aRepositoryOfTheSameNameElsewhereIsAnother() async throws {
    let other = caller("harbour/pay", by: "Kim")
    var parts = [FleetPart("elsewhere/ci", shared.write), other]
    #expect(StandardAdopted.items(in: try await fleet(parts, organisation: Harbour.organisation)).isEmpty)
    parts[0].id = "harbour/ci"
    #expect(StandardAdopted.items(in: try await fleet(parts, organisation: Harbour.organisation)).count == 1)
  }
}

import DaylightCore
import Testing

@Suite struct DataProtectionTests {
  private func processing(_ change: (inout ProcessingRecord) -> Void = { _ in }) -> ProcessingRecord {
    var record = ProcessingRecord(
      program: "1.0", purposes: [.development, .recognition], hasRoster: true,
      enrolments: [.init(name: "Ana Keller", since: day("2026-01-05")), .init(name: "Kim Bo", since: nil)], teams: 3,
      repositories: ["/srv/git/**.git"], ownConventions: ["release checklist"], notes: ["refs/notes/own"], imports: [],
      joinsOnEvidence: false, isFetching: false, state: "../state",
      access: [.init(role: "The person concerned", sees: "everything about themselves")],
      retention: [.init(what: "The journal", term: "for good")],
      rights: [.init(role: "To see everything", sees: "daylight me")], identities: nil)
    change(&record)
    return record
  }

  private func both(_ record: ProcessingRecord, _ context: ArtifactContext = context()) -> [Artifact] {
    [
      DataProtectionAssessment(record, context: context).artifact,
      WorksAgreementAnnex(record, context: context).artifact,
    ]
  }

  @Test func saysWhatTheConfigurationSays() throws {
    for artifact in both(processing()) {
      let all = try texts(of: artifact).joined(separator: "\n")
      for expected in [
        "Ana Keller", "2026-01-05", "not told yet", "recognition", "everything about themselves", "for good",
        "daylight me", "legal advice",
      ] where !(artifact.kind == "worksAgreementAnnex" && expected == "legal advice") {
        #expect(all.lowercased().contains(expected.lowercased()), "\(artifact.kind): \(expected)")
      }
      #expect(!all.lowercased().contains("calibration preparation"), "a purpose that is off")
      #expect(artifact.signOff?.lines.isEmpty == false && !artifact.footer.isEmpty)
    }
    let assessment = try texts(of: both(processing())[0]).joined(separator: "\n")
    for expected in ["/srv/git/**.git", "release checklist", "refs/notes/own", "../state", "Only addresses of which"] {
      #expect(assessment.contains(expected), "\(expected)")
    }
  }

  @Test func anotherConfigurationIsAnotherDocument() {
    let changes: [(inout ProcessingRecord) -> Void] = [
      { $0.purposes = [] }, { $0.enrolments[1].since = day("2026-02-01") }, { $0.repositories = ["other"] },
      { $0.hasRoster = false }, { $0.joinsOnEvidence = true }, { $0.isFetching = true }, { $0.imports = ["github"] },
      { $0.retention[0].term = "a year" }, { $0.access[0].sees = "nothing" }, { $0.rights[0].sees = "otherwise" },
      { $0.state = "elsewhere" }, { $0.notes = [] }, { $0.ownConventions = [] }, { $0.teams = 4 },
      { $0.identities = IdentityCounts(people: 3) },
    ]
    let before = both(processing())[0]
    for (index, change) in changes.enumerated() { #expect(both(processing(change))[0] != before, "change \(index)") }
    #expect(both(processing()) == both(processing()))
  }

  @Test func withoutARosterItWarns() throws {
    let assessment = both(processing { $0.hasRoster = false })[0]
    #expect(assessment.sections.flatMap(\.blocks).contains { if case .notice = $0 { true } else { false } })
    #expect(try texts(of: assessment).contains { $0.contains("High: keep a roster") })
  }

  @Test func whatWasNotReadIsARisk() throws {
    let coverage = Coverage(repositories: ["a"], unread: [.init(repository: "b", reason: "shallow")])
    #expect(
      try texts(of: both(processing(), context(coverage: coverage))[0]).contains(
        "Some people's repositories are not read"))
  }
}

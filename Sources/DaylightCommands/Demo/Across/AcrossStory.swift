/// What crosses repositories and what keeps trouble away: told into each repository's timeline, beside its own story.
enum AcrossStory {
  /// Adds what belongs into a repository.
  static func tell(_ timeline: inout DemoTimeline) {
    switch timeline.repository {
    case "payments": payments(&timeline)
    case "search": search(&timeline)
    case "mobile": mobile(&timeline)
    case "platform":
      platform(&timeline)
      HandedOverStory.platform(&timeline)
    case "data": data(&timeline)
    case "handbook":
      handbook(&timeline)
      HandedOverStory.handbook(&timeline)
    default: break
    }
  }

  private static let window = "Initiative: One delivery window"

  private static func reviewed(_ by: DemoPerson) -> String { "Reviewed-by: \(by.line)" }

  private static func kotlin(_ file: String, _ name: String, _ comment: String) -> DemoChange {
    let type = file.split(separator: "/").last.map(String.init) ?? file
    return .append("\(file).kt", DemoLanguage.kotlin.addition(name, type: type, comment: comment))
  }

  private static func go(_ file: String, _ name: String, _ comment: String) -> DemoChange {
    let type = file.split(separator: "/").last.map(String.init) ?? file
    return .append("\(file).go", DemoLanguage.go.addition(name, type: type, comment: comment))
  }

  private static func swift(_ file: String, _ name: String, _ comment: String) -> DemoChange {
    let type = file.split(separator: "/").last.map(String.init) ?? file
    return .append("\(file).swift", DemoLanguage.swift.addition(name, type: type, comment: comment))
  }

  private static func python(_ file: String, _ name: String, _ comment: String) -> DemoChange {
    let type = file.split(separator: "/").last.map(String.init) ?? file
    return .append("\(file).py", DemoLanguage.python.addition(name, type: type, comment: comment))
  }

  // MARK: - Payments

  private static func payments(_ timeline: inout DemoTimeline) {
    timeline.commit(
      by: .ana, on: "2025-11-12", "Refuse calls without a retry budget",
      trailers: [reviewed(.kwame)],
      changes: [
        .write(AcrossPages.policyPath, AcrossPages.policy),
        .write(".github/workflows/policy.yml", AcrossPages.policyWorkflow),
      ])
    for (day, name, subject) in [
      ("2026-01-13", "windowed", "Book a refund in the window in which the parcel came"),
      ("2026-04-14", "windowFee", "Ask the window for its fee"),
      ("2026-07-14", "windowMoved", "Give the fee back when the window is moved"),
    ] {
      timeline.commit(
        by: .kwame, on: day, subject, trailers: [window, reviewed(.jonas)],
        changes: [kotlin("gateway/CaptureQueue", name, subject + ".")])
    }
    for (day, name, subject) in [
      ("2025-10-21", "bounded", "Harden the card parser against names without end"),
      ("2026-02-24", "signed", "Harden the answers of the processor: check who signed them"),
    ] {
      timeline.commit(
        by: .kwame, on: day, subject, trailers: [reviewed(.jonas)],
        changes: [kotlin("gateway/RetryPolicy", name, subject + ".")])
    }
    timeline.commit(
      by: .kwame, on: "2026-03-17", "Move off `QueueClient.push`", trailers: [reviewed(.jonas)],
      changes: [kotlin("gateway/CaptureQueue", "sendOnce", "The client's new way says whether it was sent.")])
    // The same title everywhere within three days, and releases: nobody's initiative.
    timeline.commit(
      by: .jonas, on: "2026-01-07", "Say 2026 in the notice", trailers: ["Ticket: OPS-77"],
      changes: [.append("README.md", "\nCopyright 2026 Harbour.\n")])
    timeline.commit(
      by: .jonas, on: "2026-05-19", "Release 5.0.0", trailers: ["Ticket: REL-5"],
      changes: [.append("README.md", "\nVersion 5.0.0.\n")])
  }

  // MARK: - Search

  private static func search(_ timeline: inout DemoTimeline) {
    timeline.commit(
      by: .mei, on: "2025-12-11", "Write down what to do about slow shards",
      trailers: ["Reviewers: \(DemoPerson.tomas.line)"],
      changes: [.write(AcrossPages.runbookPath, AcrossPages.runbook)])
    timeline.commit(
      by: .tomas, on: "2026-06-09", "Begin a runbook for lost indexes",
      trailers: ["Reviewers: \(DemoPerson.mei.line)"],
      changes: [.write(AcrossPages.emptyRunbookPath, AcrossPages.emptyRunbook)])
    timeline.commit(
      by: .tomas, on: "2026-03-24", "SEARCH-470: Stop using `QueueClient.push` (#871)",
      trailers: ["Reviewers: \(DemoPerson.mei.line)"],
      changes: [kotlin("indexing/TokenFolder", "sendOnce", "The client's new way says whether it was sent.")])
    timeline.commit(
      by: .mei, on: "2026-02-17", "Find parcels by their window (#835)",
      trailers: [window, "Reviewers: \(DemoPerson.tomas.line)"],
      changes: [kotlin("serving/PageCursor", "inWindow", "A window is a filter like any other.")])
    for (day, fault) in [("2026-02-25", "CVE-2026-11111"), ("2026-06-24", "CVE-2026-22222")] {
      timeline.commit(
        by: .priya, on: day, "Harden the build: a new JSON library for \(fault)",
        changes: [.append("gradle.lockfile", "com.example:json:\(fault.suffix(5))\n")])
    }
    timeline.commit(
      by: .priya, on: "2026-01-08", "Say 2026 in the notice", trailers: ["Ticket: OPS-77"],
      changes: [.append("README.md", "\nCopyright 2026 Harbour.\n")])
    timeline.commit(
      by: .priya, on: "2026-05-20", "Release 5.0.0", trailers: ["Ticket: REL-5"],
      changes: [.append("README.md", "\nVersion 5.0.0.\n")])
    rollOut(&timeline, "2026-04-22")
  }

  // MARK: - Mobile

  private static func mobile(_ timeline: inout DemoTimeline) {
    timeline.commit(
      by: .ines, on: "2025-08-05", "Test the queue of intents (#101)",
      changes: ["SyncQueueTests", "SyncOrderTests", "SyncClockTests"].map {
        .write("tests/\($0).swift", AcrossPages.syncTest($0))
      })
    for (day, number, file) in [("2025-12-02", 231, "SyncQueueTests"), ("2026-03-31", 341, "SyncOrderTests")] {
      timeline.commit(
        by: .soren, on: day, "Mend the flaky \(file): wait for the queue, not for the clock (#\(number))",
        trailers: [reviewed(.ines)],
        changes: [
          .replace(
            "tests/\(file).swift", "    queue.add(\"like\")\n",
            with: "    queue.add(\"like\")\n    queue.waitUntilSaved()\n")
        ])
    }
    // Tests that are taken away, or skipped, repair nothing.
    timeline.commit(
      by: .yuki, on: "2026-04-15", "Deflake the build: SyncClockTests (#356)",
      changes: [.delete("tests/SyncClockTests.swift")])
    timeline.commit(
      by: .yuki, on: "2026-05-13", "Mend flaky SyncOrderTests (#369)",
      changes: [
        .replace(
          "tests/SyncOrderTests.swift", "  func testOrder() throws {\n",
          with: "  func testOrder() throws {\n    throw XCTSkip(\"fails now and then\")\n")
      ])
    timeline.commit(
      by: .amara, on: "2025-12-09", "Ask the same of every report (#236)",
      trailers: [reviewed(.ines)], changes: AcrossPages.templates.map { .write($0.path, $0.text) })
    timeline.commit(
      by: .yuki, on: "2026-01-20", "Write down what the app's code should look like (#279)",
      changes: [.write(".swiftlint.yml", AcrossPages.swiftLint)])
    timeline.commit(
      by: .yuki, on: "2026-04-01", "Migrate from `QueueClient.push` (#345)",
      changes: [swift("sync/IntentSender", "sendOnce", "The client's new way says whether it was sent.")])
    timeline.commit(
      by: .ines, on: "2026-03-10", "Choose a window in the app (#323)", trailers: [window],
      changes: [swift("app/OrderList", "window", "Half an hour, from the service.")])
    rollOut(&timeline, "2026-04-23")
  }

  // MARK: - Platform

  private static func platform(_ timeline: inout DemoTimeline) {
    timeline.commit(
      by: .zofia, on: "2025-12-15", "registry: one place for delivery windows",
      trailers: [window, reviewed(.amara), "Signed-off-by: \(DemoPerson.zofia.line)"],
      changes: [go("registry/ServiceEntry", "Windows", "What a service says of its windows.")])
    timeline.commit(
      by: .diego, on: "2026-03-05", "client: deprecate `QueueClient.push`",
      trailers: [reviewed(.amara), "Signed-off-by: \(DemoPerson.diego.line)"],
      changes: [go("client/PoolGuard", "Push", "Deprecated: nobody learns whether it was sent.")])
    timeline.commit(
      by: .zofia, on: "2026-03-19", "registry: deprecate `LeaseKeeper.touch`",
      trailers: [reviewed(.amara), "Signed-off-by: \(DemoPerson.zofia.line)"],
      changes: [go("registry/LeaseKeeper", "Touch", "Deprecated, and everybody still calls it.")])
    timeline.commit(
      by: .diego, on: "2026-04-20", "Add a lint preset for texts",
      trailers: [reviewed(.zofia), "Signed-off-by: \(DemoPerson.diego.line)"],
      changes: [.write(AcrossPages.presetPath, AcrossPages.preset)])
    newcomer(&timeline)
  }

  /// Yuki, of Mobile, learns her way about the client; Diego looks at each first step, and later is not needed.
  private static func newcomer(_ timeline: inout DemoTimeline) {
    let steps: [(day: String, file: String, name: String, subject: String, trailers: [String])] = [
      ("2026-01-12", "client/CallOptions", "Quiet", "client: an option for calls that may be lost", [reviewed(.diego)]),
      (
        "2026-01-21", "client/TraceHeader", "FromPhone", "client: keep the trace that a phone began", [reviewed(.diego)]
      ),
      (
        "2026-02-09", "client/DeadlineChain", "Background", "client: calls in the background have a deadline, too",
        [reviewed(.diego), "Mentored-by: \(DemoPerson.zofia.line)"]
      ),
      ("2026-02-25", "client/KeyStore", "Rotated", "client: read keys that were rotated", [reviewed(.diego)]),
      ("2026-06-02", "client/CallOptions", "Metered", "client: say when a network costs money", [reviewed(.amara)]),
      ("2026-06-23", "client/TraceHeader", "Short", "client: shorter traces on slow networks", [reviewed(.amara)]),
      ("2026-08-11", "client/KeyStore", "Shared", "client: share keys between two apps", [reviewed(.amara)]),
    ]
    for step in steps {
      timeline.commit(
        by: .yuki, on: step.day, step.subject, trailers: step.trailers + ["Signed-off-by: \(DemoPerson.yuki.line)"],
        changes: [go(step.file, step.name, step.subject + ".")])
    }
  }

  // MARK: - Data and handbook

  private static func data(_ timeline: inout DemoTimeline) {
    timeline.commit(
      by: .lena, on: "2026-01-15", "Wake somebody when tables are old",
      trailers: [reviewed(.wei)], changes: [.write(AcrossPages.alertPath, AcrossPages.alerts)])
    timeline.commit(
      by: .wei, on: "2026-05-05", "Take the alerts that the tool makes",
      trailers: [reviewed(.lena)], changes: [.write(AcrossPages.generatedAlertPath, AcrossPages.generatedAlerts)])
    for (day, number, file) in [
      ("2025-10-28", 118, "replay"), ("2026-02-18", 204, "clock"), ("2026-06-30", 262, "lock"),
    ] {
      timeline.commit(
        by: .wei, on: day, "A regression test for the lost \(file)", trailers: ["Fixes: #\(number)", reviewed(.lena)],
        changes: [.write("tests/test_\(file).py", "def test_\(file)():\n    assert \(file)_is_kept()\n")])
    }
    rollOut(&timeline, "2026-04-24")
  }

  private static func handbook(_ timeline: inout DemoTimeline) {
    timeline.commit(
      by: .kwame, on: "2026-01-20", "What the slow hour taught us",
      trailers: [reviewed(.ana), reviewed(.lena)],
      changes: [.write(AcrossPages.postmortemPath, AcrossPages.postmortem)])
    timeline.commit(
      by: .mei, on: "2026-03-30", "What the late index taught us", trailers: [reviewed(.tomas)],
      changes: [.write(AcrossPages.wishPath, AcrossPages.wish)])
  }

  /// Diego brings his own preset to three repositories: pushed, not taken up.
  private static func rollOut(_ timeline: inout DemoTimeline, _ day: String) {
    timeline.commit(
      by: .diego, on: day, "Check texts with the shared preset",
      changes: [.write(".markdownlint.yaml", AcrossPages.preset)])
  }
}

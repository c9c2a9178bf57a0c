/// What somebody kept true for some quarters, and others keep true since: a direction in platform, an area of the handbook.
enum HandedOverStory {
  static let strategyPath = "docs/strategy.md"

  /// Zofia keeps the strategy of the release path for three quarters; Diego since.
  static func platform(_ timeline: inout DemoTimeline) {
    timeline.commit(
      by: .zofia, on: "2025-07-17", "Write down where releasing goes",
      trailers: ["Reviewed-by: \(DemoPerson.amara.line)", "Signed-off-by: \(DemoPerson.zofia.line)"],
      changes: [.write(strategyPath, strategy)])
    let revisions: [(by: DemoPerson, day: String, title: String, lines: [String])] = [
      (
        .zofia, "2025-10-22", "What the first quarter showed",
        [
          "The workflow is there, and two repositories call it.",
          "Steps are slow, because each one waits for a person.",
          "The person mostly waits for a page to load.", "So the page goes, and a comparison takes its place.",
          "What the comparison cannot tell, a person still decides.", "Rolling back stays one button.",
          "It was pressed four times, and worked four times.", "Nobody could say why it was pressed the third time.",
          "From now on the button asks.", "Nightly releases wait until the comparison has run for a month.",
        ]
      ),
      (
        .zofia, "2026-01-21", "What we no longer plan",
        [
          "Releases at night are off the list.", "All who would need them can wait for the morning.",
          "Two services that must go together are not supported.",
          "Three teams asked, and all three found another way.",
          "Canaries by country are on the list.", "Markets differ more than machines do.",
          "The comparison has run for six weeks.", "It was wrong twice, both times on the careful side.",
          "It decides alone from March on.", "Diego builds that, and this page will be his.",
        ]
      ),
      (
        .diego, "2026-04-22", "It decides alone",
        [
          "Since March no person looks at a step that the comparison likes.",
          "Nothing went wrong that a person would have seen.",
          "Two things went wrong that nobody would have seen.", "Both are in the handbook.",
          "Countries come next, one at a time.", "The first is the smallest.",
          "A country that is slow to answer stops the rest.",
          "The catalogue of services says which countries matter to whom.", "Until it is complete, all of them do.",
          "Zofia is asked when the budget for machines is.",
        ]
      ),
      (
        .diego, "2026-07-22", "Countries, and then nothing",
        [
          "Five countries run this way.", "The sixth has no traffic at night, and the comparison waits.",
          "It may wait until noon; then a person decides.", "The last eleven scripts are gone from four repositories.",
          "The fifth keeps one, for a vendor that has no other way.", "There is no next big thing on this page.",
          "Keeping it small is the plan for two quarters.", "Requests go to the catalogue's list.",
          "What is asked for by two teams is looked at.", "What is asked for by one is answered.",
        ]
      ),
    ]
    for revision in revisions {
      timeline.commit(
        by: revision.by, on: revision.day,
        "strategy: \(revision.title.prefix(1).lowercased())\(revision.title.dropFirst())",
        trailers: ["Reviewed-by: \(DemoPerson.amara.line)", "Signed-off-by: \(revision.by.line)"],
        changes: [
          .append(strategyPath, "\n## \(revision.title)\n\n" + revision.lines.map { "- \($0)\n" }.joined())
        ])
    }
  }

  /// The pages for whoever is on call: first Amara's, who looks at what other teams change there; Ana joins her, and goes on.
  static func handbook(_ timeline: inout DemoTimeline) {
    timeline.commit(
      by: .amara, on: "2025-07-10", "Pages for whoever is on call, and who looks after them",
      changes: [
        .write(".github/CODEOWNERS", "/oncall/  \(DemoPerson.amara.email)\n"),
        .write("oncall/README.md", "# On call\n\nOne page a team: whom to wake, and what wakes whom.\n"),
      ])
    change(&timeline, "2025-08-13", .tomas, "search", "The index is Tomáš's and Mei's, week by week.", seenBy: .amara)
    change(
      &timeline, "2025-10-15", .soren, "mobile", "Nobody is woken for an application; a message will do.",
      seenBy: .amara)
    change(&timeline, "2026-01-28", .wei, "data", "Tables that are late by an hour wake one of two.", seenBy: .amara)
    timeline.commit(
      by: .amara, on: "2026-02-04", "Ana looks after the pages for those on call, too",
      changes: [
        .write(".github/CODEOWNERS", "/oncall/  \(DemoPerson.amara.email) \(DemoPerson.ana.email)\n")
      ])
    change(&timeline, "2026-03-04", .lena, "data", "Late by a day wakes both.", seenBy: .ana)
    change(&timeline, "2026-04-29", .mei, "search", "In the small markets mornings are early enough.", seenBy: .ana)
    change(
      &timeline, "2026-07-29", .soren, "mobile", "A store that takes the application down wakes Inês.", seenBy: .ana)
  }

  private static func change(
    _ timeline: inout DemoTimeline, _ day: String, _ author: DemoPerson, _ page: String, _ line: String,
    seenBy owner: DemoPerson
  ) {
    timeline.commit(
      by: author, on: day, "On call: \(page)", trailers: ["Reviewed-by: \(owner.line)"],
      changes: [.append("oncall/\(page).md", "\(line)\n")])
  }

  private static let strategy = """
    # Releasing: strategy

    ## Where it goes

    - A release is a decision of one team, at any hour of a working day.
    - What a person does twice a week, a machine does.
    - What a machine cannot explain, it does not do.

    ## How we get there

    - One workflow that every repository can call, and none has to.
    - Steps: a share of the traffic, a wait, a comparison, the next share.
    - Every step can be taken back by whoever is there.

    ## What it costs

    - Two people of Platform for a year, and a week of each team that moves.

    """
}

/// The handbook: standards, the direction, and design pages that came from a wiki, were moved and corrected in bulk.
struct HandbookStory {
  private var timeline = DemoTimeline("handbook")

  static func told() throws(DemoError) -> DemoTimeline {
    var story = HandbookStory()
    story.begin()
    story.importWiki()
    story.setStandards()
    story.keepDirection()
    story.moveAndCorrect()
    story.everyday()
    return story.timeline
  }

  private mutating func begin() {
    timeline.commit(
      by: .amara, on: "2025-07-02", "Start the handbook",
      changes: [
        .write("README.md", "# Handbook\n\nWhat all teams share. Say what you recieve, and from whom.\n"),
        .write("glossary.md", "# Words\n\n- *Market*: a country with its own prices. You recieve its numbers.\n"),
        .write("teams.md", "# Teams\n\nPayments, Search, Mobile, Platform, Data. New ones recieve a page.\n"),
      ])
  }

  /// 24 pages at once, by somebody who wrote none of them.
  private mutating func importWiki() {
    timeline.commit(
      by: .diego, on: "2025-07-22", "Import the wiki's design pages",
      body: "The wiki is switched off at the end of the month. It kept no names.",
      changes: WikiPages.pages.map { .write("design/\($0.slug).md", $0.text) })
    timeline.commit(
      by: .yuki, on: "2025-09-16", "Design: handing over the pager",
      trailers: ["Reviewed-by: \(DemoPerson.soren.line)"],
      changes: [.write("design/\(WikiPages.handoverSlug).md", WikiPages.handover)])
  }

  private mutating func setStandards() {
    timeline.commit(
      by: .mei, on: "2025-08-26", "Add an API style guide",
      trailers: ["Reviewed-by: \(DemoPerson.priya.line)"],
      changes: [.write(HandbookStandards.apiStylePath, HandbookStandards.apiStyle)])
    timeline.commit(
      by: .ines, on: "2025-10-09", "Say who does what in an incident",
      trailers: ["Reviewed-by: \(DemoPerson.yuki.line)"],
      changes: [.write(HandbookStandards.incidentsPath, HandbookStandards.incidents)])
  }

  /// Amara looks at the direction every quarter.
  private mutating func keepDirection() {
    timeline.commit(
      by: .amara, on: "2025-07-15", "Write down the direction of engineering",
      changes: [.write("docs/roadmap.md", HandbookStandards.roadmap)])
    for revision in HandbookStandards.revisions {
      timeline.commit(
        by: .amara, on: revision.day, revision.subject, trailers: ["Reviewed-by: \(DemoPerson.zofia.line)"],
        changes: [.append("docs/roadmap.md", revision.text)])
    }
  }

  /// All design pages move, and later all pages lose a wrong spelling. Neither makes anybody an author.
  private mutating func moveAndCorrect() {
    timeline.commit(
      by: .jonas, on: "2026-02-10", "Move the design pages below docs/",
      changes: [.moveAll("design/", to: "docs/design/")])
    timeline.commit(
      by: .tomas, on: "2026-05-12", "Write \"receive\" everywhere",
      changes: [
        .sweep(folder: "", suffix: ".md") { text in
          text.split(separator: "recieve", omittingEmptySubsequences: false).joined(separator: "receive")
        }
      ])
  }

  private mutating func everyday() {
    let lines: [(day: String, by: DemoPerson, text: String)] = [
      ("2025-08-05", .amara, "- *Slot*: the half hour in which a parcel may come. You recieve it by mail."),
      ("2025-11-18", .zofia, "- *Step*: a share of the traffic that a new version takes. Teams recieve a note."),
      ("2025-12-04", .amara, "- *Budget*: how many retries a caller may send. You recieve a hint when it is empty."),
      ("2026-03-03", .zofia, "- *Preset*: settings that are copied as they are."),
      ("2026-04-07", .amara, "- *Aside*: where an event waits that does not fit its schema."),
      ("2026-06-30", .zofia, "- *Late*: after its partition was closed."),
      ("2026-08-04", .amara, "- *Chain*: tables that are made from tables. Six at most."),
      ("2026-09-15", .zofia, "- *End*: what every thing needs beside an owner and a price."),
    ]
    for line in lines {
      timeline.commit(
        by: line.by, on: line.day, "Explain a word", changes: [.append("glossary.md", line.text + "\n")])
    }
    for month in 8...12 {
      timeline.commit(
        by: .releaseTrain, on: "2025-\(month < 10 ? "0" : "")\(month)-28", "Publish the handbook",
        changes: [.append("CHANGELOG.md", "- published in month \(month) of 2025, as you recieve it\n")])
    }
    for month in 1...9 {
      timeline.commit(
        by: .releaseTrain, on: "2026-0\(month)-28", "Publish the handbook",
        changes: [.append("CHANGELOG.md", "- published in month \(month) of 2026\n")])
    }
  }
}

internal import DaylightCore
internal import DaylightReports
internal import Foundation

extension ScanReport {
  /// The most warnings of one repository that a page lists; JSON has all.
  private static let listed = 50

  /// The report as a page for whoever runs the scan.
  ///
  /// - Parameters:
  ///   - coverage: what could be seen, when evidence was derived.
  ///   - day: the day of the scan.
  func artifact(_ coverage: CoverageReport?, rulesVersion: String, day: CalendarDay) -> Artifact {
    var sections = [
      Artifact.Section("Repositories", [.paragraph(summary), .table(table)])
    ]
    let damaged = repositories.filter { !$0.damage.isEmpty }
    if !damaged.isEmpty {
      sections.append(
        Artifact.Section(
          "Objects that could not be read",
          [
            .list(
              damaged.flatMap { entry in
                entry.damage.prefix(ScanReport.listed).map {
                  "\(entry.id ?? entry.path): \($0.object.isEmpty ? "" : "\($0.object) ")\($0.reason)"
                }
              })
          ]))
    }
    sections.append(Artifact.Section("Warnings", warnings))
    sections += coverage?.sections ?? []
    return Artifact(
      kind: "scanReport", title: "What the scan of \(day) read",
      lead: "For whoever runs Daylight. It names repositories and no people.",
      particulars: [
        .init("Purpose", "to run Daylight: what was read, what was not, and what to mend"),
        .init("Window", "all branches and tags of \(repositories.count) repositories"),
        .init("Coverage", "\(read) of \(repositories.count) repositories read"),
        .init("Sources", "the repositories below"), .init("Rules", rulesVersion),
      ], sections: sections,
      signOff: .init("Whoever runs the scan has seen to what was not read.", lines: ["Seen to by"]),
      footer: [
        "What was not read is missing from every page about work in it, for everybody alike.",
        "A page shows at most \(ScanReport.listed) warnings of a repository; the report as JSON has all.",
      ])
  }

  private var summary: String {
    let commits = repositories.reduce(0) { $0 + ($1.commits ?? 0) }
    return
      "\(read) of \(repositories.count) repositories read, \(incomplete) not or not in full. \(commits) commits on all branches and tags; what coverage calls a change is a commit by a person that reached the main line, without merges."
  }

  private var table: Block.Table {
    .init(
      caption: "What became of each repository", headings: ["Repository", "State", "Commits", "Documents", "Why"],
      rows: repositories.map { entry in
        [
          entry.id ?? entry.path, ScanReport.words(entry.state), entry.commits.map { "\($0)" } ?? "",
          entry.facts["document"].map { "\($0)" } ?? "", entry.reason ?? "",
        ]
      })
  }

  private var warnings: [Block] {
    let blocks = repositories.filter { !$0.diagnostics.isEmpty }.map { entry -> Block in
      var texts = entry.diagnostics.prefix(ScanReport.listed).map { diagnostic in
        Artifact.Particular("\(diagnostic.path)\(diagnostic.line.map { ":\($0)" } ?? "")", diagnostic.message)
      }
      let rest = entry.diagnostics.count - texts.count
      if rest > 0 { texts.append(.init("and more", "\(rest) further warnings stand in the report as JSON")) }
      return .passages(.init(entry.id ?? entry.path, texts))
    }
    return blocks.isEmpty
      ? [.paragraph("Nothing in documents, ownership files and mailmaps needs mending, or nothing was read anew.")]
      : blocks
  }

  private static func words(_ state: Entry.State) -> String {
    switch state {
    case .read: "read"
    case .partial: "read in part"
    case .unchanged: "unchanged"
    case .unread: "not read"
    case .stopped: "not read to the end"
    }
  }

  /// Writes the report to a file: a page when the file's name ends in `.html`, `.md` or `.txt`, else JSON.
  func write(to file: String, _ installation: Installation, _ evidence: Evidence?, rulesVersion: String) throws {
    let ending = (file as NSString).pathExtension.lowercased()
    guard ["html", "md", "txt"].contains(ending) else {
      return try OutputOptions.write(try JSONReport.text(self), to: file)
    }
    let organisation = installation.organisation
    let coverage = try evidence.map {
      CoverageReport(
        context: try installation.context($0), identities: $0.identities, hasRoster: organisation.hasRoster)
    }
    let page = artifact(coverage, rulesVersion: rulesVersion, day: TrustRules.today(organisation))
    let text =
      switch ending {
      case "html": try HTMLReport(page, templates: try WorkspaceTemplates.read()).text()
      case "md": MarkdownReport(page).text
      default: TextReport(page, columns: 100, colour: false).text
      }
    try OutputOptions.write(text, to: file)
  }
}

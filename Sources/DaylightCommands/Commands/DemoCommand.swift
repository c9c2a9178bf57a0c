internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// `daylight demo`
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "See everything on an invented organisation.",
    discussion: """
      Makes six small repositories of an invented company, scans them, and writes every artifact. Nothing outside the \
      folder is touched. The same files come out on every machine.
      """)

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to make.", valueName: "folder")) var output =
    "daylight-demo"

  func run() async throws {
    let folder = WorkspaceFiles.absolute(output, FileManager.default.currentDirectoryPath)
    Console.note("Making an invented organisation in \(folder) …")
    let demo: DemoOrganisation
    do {
      demo = try DemoOrganisation.build(at: folder)
    } catch {
      throw Failure("\(error)", hint: "Name an empty folder: daylight demo --output FOLDER", status: .usage)
    }
    var options = GlobalOptions()
    // Options that nobody parsed have no value until they are given one.
    options.org = nil
    options.workspace = demo.workspace
    options.org = nil
    options.state = "\(folder)/state"
    let installation = try Installation(options, create: true)
    let progress = Progress(total: demo.repositories.count, isShown: Console.isWatched)
    let report = try await FleetScan(
      entries: installation.organisation.repositories, database: installation.database, jobs: 2, full: false,
      stop: StopSignal(), progress: progress
    ).run()
    progress.end()
    guard report.incomplete == 0 else {
      throw Failure(report.repositories.compactMap(\.reason).joined(separator: "\n"))
    }
    let written = try DemoArtifacts(installation: installation, folder: "\(folder)/artifacts").write()
    let commits = report.repositories.reduce(0) { $0 + ($1.commits ?? 0) }
    Console.write(
      """
      Read \(report.repositories.count) repositories with \(commits) commits. Artifacts, best opened in a browser:

      \(written.map { "  \($0)" }.joined(separator: "\n"))

      Try next, in this terminal:
        cd \(output)/workspace
        daylight me --person \(DemoArtifacts.engineer)
        daylight evidence \(DemoArtifacts.engineer) --since 2025-Q4
        daylight items --kind design.adopted
        daylight rules explain design.adopted
        daylight scan PATH && daylight me      (your own repository; run it outside this folder)

      """)
  }
}

/// Writes every artifact of the demo.
struct DemoArtifacts {
  /// The engineer whose page and pack are written.
  static let engineer = "ana"

  let installation: Installation
  let folder: String

  func write() throws -> [String] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let evidence = try installation.evidence()
    let context = try installation.context(evidence)
    let organisation = installation.organisation
    let engineer = try installation.person(DemoArtifacts.engineer, in: evidence)
    let window = try Windows.window(since: nil, until: nil, evidence, organisation.calendar)
    let items = try installation.items(evidence)
    try agree(to: items, evidence)
    let own = items.filter { $0.part(of: engineer) != nil }
    let newest = evidence.asOf.civil
    let page = MyEvidence(
      of: engineer, window: .init(first: own.map(\.first).min() ?? evidence.asOf, last: evidence.asOf), items: own,
      context: context)
    let pack = EvidencePack(about: engineer, window: window, items: items, context: context)
    let brag = BragDocument(of: engineer, window: window, items: own, context: context)
    let brief = SponsorBrief(about: engineer, window: window, items: items, context: context)
    let highlights = Highlights(
      month: CalendarDay(year: newest.year, month: newest.month, day: 1), items: try installation.tellable(items).told,
      withheld: [], consents: try installation.consents(), teams: { Set(evidence.teams[$0] ?? []) }, context: context)
    let coverage = CoverageReport(
      context: context, identities: evidence.identities, hasRoster: organisation.hasRoster)
    let processing = installation.processing(evidence)
    let assessment = DataProtectionAssessment(processing, context: context)
    let annex = WorksAgreementAnnex(processing, context: context)
    let name = DemoArtifacts.engineer
    let artifacts: [(String, Artifact, any Encodable)] = [
      ("my-evidence-\(name)", page.artifact, page.record), ("evidence-pack-\(name)", pack.artifact, pack.record),
      ("brag-document-\(name)", brag.artifact, brag.record), ("sponsor-brief-\(name)", brief.artifact, brief.record),
      ("highlights-\(String("\(evidence.asOf)".prefix(7)))", highlights.artifact, highlights.record),
      ("coverage", coverage.artifact, coverage.record),
      ("data-protection-assessment", assessment.artifact, assessment.record),
      ("works-agreement-annex", annex.artifact, annex.record),
    ]
    var written: [String] = []
    for (name, artifact, record) in artifacts {
      for (ending, text) in [
        ("html", try HTMLReport(artifact).text()), ("md", MarkdownReport(artifact).text),
        ("json", try JSONReport.text(record)),
      ] {
        let path = "\(folder)/\(name).\(ending)"
        try AtomicFile.write(text, to: path, mode: nil)
        if ending == "html" { written.append(path) }
      }
    }
    return written
  }
  /// Has everybody in the invented company agree that their work is told, on its newest day: else there was no story.
  private func agree(to items: [EvidenceItem], _ evidence: Evidence) throws {
    let enrolled = Set(installation.organisation.people.filter { $0.enrolled != nil }.map(\.id))
    let noon = Timestamp(seconds: Int64(evidence.asOf.number) * 86_400 + 43_200)
    for item in items {
      let agreed = try installation.consents(to: item.id)
      for person in item.participants.map(\.person) where enrolled.contains(person) && agreed[person] == nil {
        try installation.journal.append(
          Journal.Entry(at: noon, actor: person.description, kind: .consent, person: person, item: item.id))
      }
    }
  }
}

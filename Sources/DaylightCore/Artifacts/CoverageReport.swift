/// What could be read and what could not, for whoever runs the scan and whoever reads its results.
public struct CoverageReport: Sendable {
  let context: ArtifactContext
  private let identities: IdentityCounts?
  private let hasRoster: Bool

  /// A report.
  ///
  /// - Parameters:
  ///   - identities: how many people the facts know of; nil: the report does not speak of it.
  ///   - hasRoster: whether a roster says who is analysed by name.
  public init(context: ArtifactContext, identities: IdentityCounts? = nil, hasRoster: Bool = false) {
    self.context = context
    self.identities = identities
    self.hasRoster = hasRoster
  }

  /// The report as a document.
  public var artifact: Artifact {
    let coverage = context.coverage
    return Artifact(
      kind: "coverage", title: "What Daylight can and cannot see here",
      lead: "What cannot be seen is never shown as zero.",
      particulars: context.particulars(nil, window: days),
      sections: sections
        + (coverage.notes.isEmpty ? [] : [Artifact.Section("Notes", [.list(coverage.notes)])]),
      signOff: .init(
        "Whoever draws conclusions from evidence of these repositories has read this page.", lines: ["Read by", "On"]),
      footer: context.footer)
  }

  private var days: String {
    guard let first = context.coverage.firstDay, let last = context.coverage.lastDay else { return "nothing to read" }
    return ItemWindow(first: first, last: last).label
  }

  /// What could be seen, what that means, who is known, and what was read: a scan report has the same.
  public var sections: [Artifact.Section] {
    var sections = [
      Artifact.Section(
        "What could be seen", [.coverage(picture), .paragraph(CoverageReport.units(context)), .table(found)]),
      Artifact.Section("What that means for each dimension", [.passages(.init("", dimensions))]),
    ]
    if let identities { sections.append(Artifact.Section("Who is known", people(identities))) }
    if !context.sources.isEmpty { sections.append(Artifact.Section("Repositories read", [.table(read)])) }
    if !context.coverage.unread.isEmpty {
      sections.append(
        Artifact.Section(
          "Repositories not read",
          [
            .table(
              .init(
                caption: "Repositories that were not read", headings: ["Repository", "Why"],
                rows: context.coverage.unread.map { [$0.repository, $0.reason] }))
          ]))
    }
    return sections
  }

  private var picture: CoveragePicture {
    let coverage = context.coverage
    let listed = coverage.repositories.count + coverage.unread.count
    var bars: [CoveragePicture.Bar] = [
      .init("Repositories read", .init(seen: coverage.repositories.count, of: listed)),
      .init("Changes that name a human reviewer", coverage.reviewedChanges),
      .init("Changed paths with a known owning team", coverage.ownedPaths),
      .init("People with a known team", coverage.peopleWithTeam),
    ]
    if coverage.squashedRequests.of > 0 {
      bars.append(.init("Squashed requests that name a reviewer", coverage.squashedRequests))
    }
    return CoveragePicture(
      bars: bars, observable: context.thresholds.observableShare, wellObservable: context.thresholds.wellObservableShare
    )
  }

  /// Why two numbers of one history differ: said wherever either stands.
  static func units(_ context: ArtifactContext) -> String {
    let changes = context.coverage.reviewedChanges.of
    let rule =
      "A scan counts commits, on all branches and tags; coverage counts changes, which are commits by people that reached the main line, without merges, machines and imported history."
    let commits = context.sources.reduce(0) { $0 + $1.commits }
    return commits == 0
      ? rule
      : "\(rule) Here \(Phrases.count(commits, "commit holds", "commits hold")) \(Phrases.count(changes, "change", "changes"))."
  }

  private var found: Block.Table {
    let coverage = context.coverage
    func list(_ names: [String]) -> String { names.isEmpty ? "none" : names.joined(separator: ", ") }
    return .init(
      caption: "What was found", headings: ["What", "Which"],
      rows: [
        ["Design documents", "\(coverage.documents)"], ["Families of documents", list(coverage.documentFamilies)],
        ["Ways of recording reviews", list(coverage.reviewConventions.map(ReviewConventionWords.words))],
      ])
  }

  private var read: Block.Table {
    .init(
      caption: "Repositories that were read, and their newest commits",
      headings: ["Repository", "Newest commit", "Commits"],
      rows: context.sources.map { [$0.repository, String($0.head.prefix(12)), "\($0.commits)"] })
  }

  private var dimensions: [Artifact.Particular] {
    Dimension.allCases.map { dimension in
      let seen = context.coverage.observability(of: dimension, thresholds: context.thresholds)
      let verdict =
        seen.isObservable ? (seen.limits.isEmpty ? "Observable." : "Observable in part.") : "Not observable here."
      return .init(dimension.title, ([verdict] + seen.limits).joined(separator: " "))
    }
  }

  private func people(_ counts: IdentityCounts) -> [Block] {
    var lines: [String] = []
    let outside = counts.people - counts.onRoster
    if hasRoster {
      lines.append(
        "\(Phrases.count(counts.onRoster, "person", "people")) of the roster \(counts.onRoster == 1 ? "is" : "are") in the facts, and \(outside) from outside it, who appear under a pseudonym. If somebody of yours is among those, add their address to org.yaml: daylight identities review"
      )
    } else {
      lines.append(
        "\(Phrases.count(counts.people, "person is", "people are")) in the facts. No roster says who they are.")
    }
    if counts.machines > 0 {
      lines.append(
        "\(Phrases.count(counts.machines, "machine or tool is", "machines and tools are")) no people and were left out."
      )
    }
    if counts.namesakes > 0 {
      lines.append(
        "\(Phrases.count(counts.namesakes, "person shares", "people share")) a full name with somebody else, and nothing says whether they are one."
      )
    }
    if counts.undecided > 0 {
      lines.append(
        "\(Phrases.count(counts.undecided, "pair", "pairs")) may be one person; a human decides: daylight identities review"
      )
    }
    if counts.alarms > 0 {
      lines.append(
        "\(Phrases.count(counts.alarms, "join", "joins")) may have swallowed somebody: daylight identities check")
    }
    return [.list(lines)]
  }
}

extension CoverageReport {
  /// What only this report has.
  public struct Content: Hashable, Sendable, Codable {
    /// How many people the facts know of; absent where nobody counted.
    public var identities: IdentityCounts?
    /// What a scan and coverage count, in a sentence.
    public var units: String
  }

  /// The report as data.
  public var record: ArtifactRecord<Content> {
    ArtifactRecord(
      artifact, purpose: nil, content: Content(identities: identities, units: CoverageReport.units(context)),
      context: context)
  }
}

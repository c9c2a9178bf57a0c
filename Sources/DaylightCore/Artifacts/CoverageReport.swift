/// What could be read and what could not, for whoever runs the scan and whoever reads its results.
public struct CoverageReport: Sendable {
  private let context: ArtifactContext

  /// A report.
  public init(context: ArtifactContext) { self.context = context }

  /// The report as a document.
  public var artifact: Artifact {
    let coverage = context.coverage
    var rows = [
      [
        "Repositories read", "\(coverage.repositories.count) of \(coverage.repositories.count + coverage.unread.count)",
      ],
      ["Changes that name a human reviewer", seen(coverage.reviewedChanges)],
      ["Changed paths with a known owning team", seen(coverage.ownedPaths)],
      ["People with a known team", coverage.peopleWithTeam.label],
      ["Design documents found", "\(coverage.documents)"],
      [
        "Families of documents",
        coverage.documentFamilies.isEmpty ? "none" : coverage.documentFamilies.joined(separator: ", "),
      ],
      [
        "Ways of recording reviews",
        coverage.reviewConventions.isEmpty
          ? "none" : coverage.reviewConventions.map(ReviewConventionWords.words).joined(separator: ", "),
      ],
    ]
    if coverage.squashedRequests.of > 0 {
      rows.append(["Squashed requests that name a reviewer", coverage.squashedRequests.label])
    }
    if let first = coverage.firstDay, let last = coverage.lastDay { rows.append(["Days", "\(first) to \(last)"]) }
    var sections = [
      Artifact.Section(
        "What could be seen", [.table(.init(caption: "Coverage", headings: ["What", "How much"], rows: rows))]),
      Artifact.Section(
        "What that means for each dimension",
        Dimension.allCases.map { dimension in
          let seen = coverage.observability(of: dimension, thresholds: context.thresholds)
          let verdict =
            seen.isObservable ? (seen.limits.isEmpty ? "observable." : "observable in part.") : "not observable here."
          return .paragraph("\(dimension.title): \(verdict) \(seen.limits.joined(separator: " "))".trimmedEnd)
        }),
    ]
    if !coverage.unread.isEmpty {
      sections.append(
        Artifact.Section(
          "Not read",
          [
            .table(
              .init(
                caption: "Repositories that were not read", headings: ["Repository", "Why"],
                rows: coverage.unread.map { [$0.repository, $0.reason] }))
          ]))
    }
    if !coverage.notes.isEmpty { sections.append(Artifact.Section("Notes", [.list(coverage.notes)])) }
    return Artifact(
      kind: "coverage", title: "What Daylight can and cannot see here",
      lead: "What cannot be seen is never shown as zero.",
      particulars: [.init("Rules", context.rulesVersion), .init("Facts up to", "\(context.asOf)")],
      sections: sections, footer: context.footer)
  }
}

extension CoverageReport {
  /// A share, and whether so little of it is seen that nothing can be said of the rest.
  private func seen(_ share: Coverage.Share) -> String {
    guard let fraction = share.fraction, fraction < context.thresholds.observableShare else { return share.label }
    return "not observable: \(share.label)"
  }
}

extension String {
  /// Without blanks at the end.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// An annex to a works agreement about Daylight, written from the live configuration: what was agreed to be read, by
/// whom, for what, how long, and what never happens. A draft for the two sides, not legal advice.
public struct WorksAgreementAnnex: Sendable {
  private let assessment: DataProtectionAssessment

  /// An annex to the agreement about an installation.
  public init(_ processing: ProcessingRecord, context: ArtifactContext) {
    assessment = DataProtectionAssessment(processing, context: context)
  }

  /// The annex as a document.
  public var artifact: Artifact {
    let processing = assessment.processing
    let context = assessment.context
    let purposes = processing.purposes.map(\.label)
    let repositories = context.coverage.repositories
    return Artifact(
      kind: "worksAgreementAnnex", title: "Annex to the works agreement on Daylight",
      lead: "Written from this installation's configuration, for employer and works council to settle.",
      particulars: assessment.particulars,
      sections: [
        clause(
          1, "What this is about",
          [
            "Daylight reads git repositories and shows work of senior engineers that few see. This annex lists what it reads here, and binds the employer to it.",
            "It holds for: \(Phrases.blank)",
          ]),
        clause(
          2, "Purposes",
          [
            purposes.isEmpty
              ? "No purpose is agreed. Pages about people are refused."
              : "Only these: \(Phrases.list(purposes)). Another purpose needs another agreement before org.yaml is changed.",
            "Evidence is not used for pay, promotion, warnings, dismissal, or to control performance or behaviour. What was got against this annex is not used against anybody.",
          ]),
        clause(
          3, "What is read",
          [
            "These repositories, and no others: \(Phrases.list(repositories, most: 40)).",
            "Authors, days, changed paths, the first lines of commit messages, recorded reviews, design documents, standards and ownership files. Programs are only looked through for comments that refer to a design document, and lines are counted where a change crosses a team's boundary; no code is kept. No mail, no chat.",
            processing.imports.isEmpty
              ? "No exports of forges." : "Exports of \(Phrases.list(processing.imports)), reviews only.",
          ]),
        clause(4, "Who is in it", enrolled(processing)),
        clause(5, "Who may see what", processing.access.map { "\($0.role): \($0.sees)" }),
        clause(6, "How long", processing.retention.map { "\($0.what): \($0.term)" }),
        clause(
          7, "What everybody can do",
          processing.rights.map { "\($0.role): \($0.sees)" } + [
            "Using these rights costs nobody anything, and readers are not told of an opt-out."
          ]),
        clause(8, "What never happens", DataProtectionAssessment.never),
        clause(
          9, "Seeing that it is kept",
          [
            "The works council may at any time have this annex written anew, and read the configuration, the rules and the log of reads.",
            "daylight rules list and daylight coverage print the rules and what is read; the same input gives the same bytes, so that both sides can check a page.",
            "The employer tells the works council before anything in §§ 2 to 6 changes, and before a new version with other rules is used. This annex is for rules \(context.rulesVersion).",
            "Both sides look at it again on: \(Phrases.blank)",
          ]),
      ],
      signOff: .init("Agreed, with place and day:", lines: ["Employer", "Works council"]),
      footer: DataProtectionAssessment.footer(context))
  }

  private func clause(_ number: Int, _ title: String, _ lines: [String]) -> Artifact.Section {
    Artifact.Section("§ \(number) \(title)", [.list(lines)])
  }

  private func enrolled(_ processing: ProcessingRecord) -> [String] {
    guard processing.hasRoster else {
      return ["Nobody is enrolled: there is no roster. It is to be kept before this annex is signed."]
    }
    var lines = processing.enrolments.map { person in
      "\(person.name), \(person.since.map { "told on \($0)" } ?? "not told yet, and so not analysed in packs")"
    }
    lines.append(
      "Nobody else is shown by name. Who is enrolled is told before, and can say no to highlights at any time.")
    return lines
  }
}

extension WorksAgreementAnnex {
  /// The annex as data.
  public var record: ArtifactRecord<ProcessingRecord> {
    ArtifactRecord(artifact, purpose: nil, content: assessment.processing, context: assessment.context)
  }
}

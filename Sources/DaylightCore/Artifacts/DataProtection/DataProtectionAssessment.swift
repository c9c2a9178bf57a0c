/// The data-protection impact assessment of an installation, written from its live configuration.
///
/// It follows Article 35(7) GDPR: what is done and why, whether it is needed and no more than that, what could go wrong
/// for people, and what is done about it. What only people can decide is a blank. It is no legal advice.
public struct DataProtectionAssessment: Sendable {
  let processing: ProcessingRecord
  let context: ArtifactContext

  /// An assessment.
  public init(_ processing: ProcessingRecord, context: ArtifactContext) {
    self.processing = processing
    self.context = context
  }

  /// The assessment as a document.
  public var artifact: Artifact {
    Artifact(
      kind: "dataProtectionAssessment", title: "Data-protection impact assessment of Daylight",
      lead: "Written from this installation's configuration. Change the configuration, and write it anew.",
      particulars: particulars,
      sections: [
        .init("Why there is an assessment", need), .init("Who is responsible", [.passages(.init("", responsible))]),
        .init("What is done, and what for", purposes), .init("What is read", [.passages(.init("", data))]),
        .init("Whom it concerns", people), .init("Who may see what", [.table(access)]),
        .init("How long it stays", [.table(retention)]), .init("Whether it is needed, and no more", [.list(necessity)]),
        .init("What people can do about it", [.table(rights)]),
        .init("What is never done", [.list(DataProtectionAssessment.never)]),
        .init("Risks, measures, and what remains", [.table(risks)]),
        .init("Before it begins", [.list(before)]),
      ],
      signOff: .init(
        "People answer for this assessment, not the program that wrote it. It is no legal advice.",
        lines: [
          "Controller", "Data-protection officer (Article 35(2) GDPR)",
          "Views of the people concerned heard on (Article 35(9))", "To be looked at again by",
        ]),
      footer: DataProtectionAssessment.footer(context))
  }

  var particulars: [Artifact.Particular] {
    [
      .init("Purpose", "to assess what this installation does with people's data"),
      .init("Organisation", context.organisation.isEmpty ? Phrases.blank : context.organisation),
      .init("State of", "\(context.asOf), the newest day in the facts"),
      .init("Coverage", context.coverageLine),
      .init("Sources", "the workspace's org.yaml and ladder.yaml, the journal's settings, and the facts database"),
      .init(
        "Rules", "\(context.rulesVersion), thresholds \(context.thresholds.version), Daylight \(processing.program)"),
    ]
  }

  static func footer(_ context: ArtifactContext) -> [String] {
    [
      "It says what this installation is set up to do on the day it was written. It cannot see what people do with pages that left it.",
      "Law is cited so that a lawyer finds the place; what applies here is for people to say.",
      "Rules \(context.rulesVersion), facts up to \(context.asOf).",
    ]
  }

  private var need: [Block] {
    [
      .paragraph(
        "Guidelines WP 248 of the European data-protection authorities ask for an assessment where two of nine criteria are met. Four are met, or may be:"
      ),
      .list([
        "Evaluation: evidence about people's work is read and put in order, although nobody is scored.",
        "Systematic monitoring: every scan reads all of the history of the repositories below.",
        "Matching: names, addresses, reviews, documents and teams from several places are put together.",
        "People who cannot freely refuse: employees towards their employer.",
      ]),
    ]
  }

  private var responsible: [Artifact.Particular] {
    [
      .init("Controller", Phrases.blank), .init("Data-protection officer", Phrases.blank),
      .init("Who runs it", Phrases.blank),
      .init("Legal basis, and why", "Articles 6 and 88 GDPR and national law on employment: \(Phrases.blank)"),
      .init(
        "Processors",
        "None that Daylight knows of: it runs on the organisation's own machine. Who hosts that machine: \(Phrases.blank)"
      ),
    ]
  }

  private var purposes: [Block] {
    let words = processing.purposes.map { purpose in
      switch purpose {
      case .development: Artifact.Particular("Development", "A person's own page, for them and with them.")
      case .recognition:
        Artifact.Particular("Recognition", "Stories of work that few saw, told with consent, and a sponsor's page.")
      case .calibrationPreparation:
        Artifact.Particular(
          "Calibration preparation", "Evidence packs for sessions about development. A pack holds no verdict.")
      }
    }
    return [
      words.isEmpty
        ? .paragraph("No purpose is switched on in org.yaml: every page about a person is refused.")
        : .passages(.init("", words)),
      .paragraph(
        "Other purposes are refused by the program, with exit status 4. Deciding on pay, promotion or dismissal is none of them."
      ),
    ]
  }

  private var data: [Artifact.Particular] {
    var conventions = "trailers, merge texts and the usual lines of reviewers"
    if !processing.ownConventions.isEmpty {
      conventions += ", and the organisation's own: \(Phrases.list(processing.ownConventions))"
    }
    var beside = "Review notes of Gerrit and git-appraise where they were fetched"
    if !processing.notes.isEmpty { beside += ", and \(Phrases.list(processing.notes))" }
    beside +=
      processing.imports.isEmpty
      ? ". No export of a forge was added." : ". Exports were added from \(Phrases.list(processing.imports))."
    return [
      .init("Repositories", repositories),
      .init("From each commit", "author and committer with name, address and day, changed paths, \(conventions)"),
      .init("From files", "design documents, standards, ownership files and .mailmap of the main line"),
      .init("Beside commits", beside),
      .init(
        "From the workspace",
        "\(Phrases.count(processing.teams, "team", "teams")) and \(Phrases.count(processing.enrolments.count, "person", "people")) with names, addresses, handles, managers and teams; days away or of part-time work, without a reason, where somebody wrote them down"
      ),
      .init("From people", "notes, contests, consents, opt-outs, and who read what about whom, in the journal"),
      .init(
        "Who is who",
        processing.joinsOnEvidence
          ? "Addresses that enough evidence in git says to be one person's are joined; doubtful ones are listed for a human. A name alone joins nobody."
          : "Only addresses of which somebody says that they are one person's are joined."),
      .init(
        "Special categories (Article 9 GDPR)",
        "None is asked for or inferred. Free text in commits may hold some: it is not analysed."),
      .init("Where", "\(processing.state), readable by its owner alone"),
      .init(
        "Network",
        processing.isFetching
          ? "Daylight itself opens no connection. The nightly run calls the organisation's own git to fetch from the addresses above."
          : "Daylight opens no connection, and nothing is fetched."),
    ]
  }

  private var repositories: String {
    let read = "\(context.coverage.repositories.count) read, \(context.coverage.unread.count) not read"
    let places = processing.repositories
    return places.isEmpty ? read : "\(read); listed as \(Phrases.list(places, most: 20))"
  }

  private var people: [Block] {
    var blocks: [Block] = []
    if processing.hasRoster {
      blocks.append(
        .paragraph(
          "Only people on the roster are analysed by name, and packs about somebody are refused until they were told and had time to read their own page. Everybody else appears under a keyed pseudonym."
        ))
      blocks.append(
        .table(
          .init(
            caption: "Who is enrolled, and since when", headings: ["Name", "Enrolled"],
            rows: processing.enrolments.map {
              [$0.name, $0.since.map(\.description) ?? "not told yet: no pack is made"]
            })))
    } else {
      blocks.append(
        .notice(
          "There is no roster. Everybody appears as git log shows them, and no pack is refused. Keep a roster before packs are used."
        ))
    }
    if let counts = processing.identities {
      blocks.append(
        .paragraph(
          "The facts know \(Phrases.count(counts.people, "person", "people")), of whom \(counts.onRoster) on the roster. \(Phrases.sentence(Phrases.count(counts.undecided, "pair waits", "pairs wait"))) for a human to say whether they are one."
        ))
    }
    return blocks
  }

  private var access: Block.Table {
    .init(
      caption: "Roles, and what each may see", headings: ["Who", "What"],
      rows: processing.access.map { [$0.role, $0.sees] })
  }

  private var retention: Block.Table {
    .init(caption: "Terms", headings: ["What", "How long"], rows: processing.retention.map { [$0.what, $0.term] })
  }

  private var rights: Block.Table {
    .init(
      caption: "Rights, and how they are used", headings: ["Right", "How"],
      rows: processing.rights.map { [$0.role, $0.sees] })
  }

  private var necessity: [String] {
    [
      "The aim is that work which leaves no mark on dashboards is seen. That work stands in git and nowhere else, so git has to be read.",
      "A milder means would be to ask people. It favours those who speak up: evidence is offered beside asking, not in its place.",
      "Little is kept: facts with a pointer to git, no text of commits beyond a first line, no code. Programs are looked through for comments that refer to a design document, and lines are counted where a change crosses a team's boundary.",
      "Hours, weekends, pauses, speed, lines a day and moods are not read. A changed clock time within a day changes nothing.",
      "What cannot be seen is said on every page, so that absence is not read as failure.",
      "Rules are published and deterministic: the same input gives the same bytes, and each item can be read again in git.",
    ]
  }

  private var risks: Block.Table {
    var rows = [
      [
        "Evidence is used to rank people, or to decide on pay or dismissal",
        "No number belongs to a person, no list is in order of people, no verdict field; purposes are locked; a person signs",
        "Somebody may still count cards by hand. Agree that it is not done, and look at how packs were used",
      ],
      [
        "What is not seen is taken for not done",
        "“Not observable” is a level of its own; coverage stands on every page",
        "Readers in a hurry. The session's chair reads the limits aloud",
      ],
      [
        "Work is put to the wrong person, or a former name comes out",
        "A name alone joins nobody; the roster's preferred name is the only one shown; joins can be undone",
        "An address that holds a former name still holds it where addresses are listed for administrators",
      ],
      [
        "People do not know that they are read about",
        processing.hasRoster
          ? "Enrolment has a date; packs are refused before; every read is logged, the person's own too, and the person sees the log"
          : "Nothing stops it without a roster",
        processing.hasRoster ? "The roster is kept by people: a date may be wrong" : "High: keep a roster",
      ],
      [
        "People change how they work because it is read",
        "Best few items decide, so volume raises nothing; one's own word lifts no level",
        "Some will write for the reader. Talk about it",
      ],
      [
        "Pages leave the installation",
        "Each page says what it is for and that it decides nothing; packs name their window",
        "A file that was copied is out of reach. Agree where packs are kept, and for how long",
      ],
      [
        "The database is stolen",
        "It is readable by its owner alone, and holds what git holds; pseudonyms have a secret key in the journal",
        "Whoever has database and journal knows who is who. Encrypt the disk and its backups",
      ],
    ]
    if !context.coverage.unread.isEmpty {
      rows.append([
        "Some people's repositories are not read",
        "\(Phrases.count(context.coverage.unread.count, "repository is", "repositories are")) listed as not read on every coverage page",
        "Their people look as if they had done less. Mend it, or say so",
      ])
    }
    return .init(
      caption: "What could go wrong for people", headings: ["Risk", "What is done about it", "What remains"], rows: rows
    )
  }

  private var before: [String] {
    var lines = [
      "Tell everybody on the roster what is read and why (Articles 13 and 14 GDPR), and write the day into org.yaml.",
      "Agree with the works council where there is one: a system that is able to monitor behaviour or performance needs it (§ 87(1) no. 6 BetrVG). An annex is written by: daylight dpia --part annex",
      "Ask the authority first if a high risk remains (Article 36 GDPR).",
    ]
    let untold = processing.enrolments.count { $0.since == nil }
    if untold > 0 {
      lines.append(
        "\(Phrases.count(untold, "person", "people")) on the roster \(untold == 1 ? "has" : "have") no enrolment date: tell them first."
      )
    }
    return lines
  }

  /// What no version of the program does; each is a rule of its own tests.
  static let never = [
    "No score, rank, average, percentile or total of a person, and no list that compares people.",
    "No decision, and no recommendation to promote, pay, warn or dismiss (Article 22 GDPR). A person signs every page.",
    "No model that was trained on anything: rules are written down and printed by daylight rules explain. Whether the AI Act (Annex III, 4(b)) applies to a use is for people to say.",
    "No working hours, weekends, pauses, speed, lines of code a day, moods, or places read from time zones.",
    "No mail, chat, calendar, screen or keyboard.",
    "No guess at sex, origin, age or health.",
    "No telemetry: nothing is sent anywhere.",
    "No hidden reading: every page and list of evidence about a person that is read is logged where that person can see it. Plans, charters and minutes are files of the workspace: who opens them is for its host to log.",
  ]
}

extension DataProtectionAssessment {
  /// The assessment as data.
  public var record: ArtifactRecord<ProcessingRecord> {
    ArtifactRecord(artifact, purpose: nil, content: processing, context: context)
  }
}

internal import DaylightCore
internal import DaylightScanner

/// A standard as a document.
struct StandardPage {
  /// The page as a record for programs.
  struct Record: Encodable {
    struct Uptake: Encodable {
      var repository: String
      var form: String
      var path: String
      var commit: String
      var by: String?
      var since: String
      var until: String?
      var retention: String
      var rolledOut: Bool
    }

    var id: String
    var repository: String
    var path: String
    var category: String
    var title: String
    var introducedBy: String?
    var introducedOn: String
    var commit: String
    var shapedBy: [String]
    var enforcedBy: String?
    var adoptions: [Uptake]
  }

  private let entry: StandardsCatalogue.Entry
  private let context: ArtifactContext

  private var shapers: [PersonID] { entry.shapers }

  init(_ entry: StandardsCatalogue.Entry, context: ArtifactContext) {
    self.entry = entry
    self.context = context
  }

  var record: Record {
    Record(
      id: entry.id, repository: entry.standard.repository, path: entry.standard.path,
      category: entry.standard.category.rawValue, title: entry.standard.title,
      introducedBy: entry.introducer.map(context.name), introducedOn: "\(entry.day)",
      commit: entry.standard.introduced.commit, shapedBy: shapers.map(context.name),
      enforcedBy: entry.standard.enforcement,
      adoptions: entry.adoptions.map {
        .init(
          repository: $0.adoption.repository, form: $0.adoption.form.rawValue, path: $0.adoption.path,
          commit: $0.adoption.commit, by: $0.by.map(context.name), since: "\($0.day)", until: $0.end.map { "\($0)" },
          retention: $0.retention.rawValue, rolledOut: $0.isPushed)
      })
  }

  private static let texts: Set<StandardFact.Category> = [
    .styleGuide, .guideline, .contributing, .governance, .security, .template,
  ]

  var artifact: Artifact {
    let fact = entry.standard
    var about = [
      "It is \(fact.category.phrase): \(fact.path), \(fact.lines) lines.",
      entry.introducer.map { "It was brought on \(entry.day) by \(context.name(of: $0)), perhaps under another path." }
        ?? "It came on \(entry.day) with an import, a scaffold or a machine: nobody is named for it.",
    ]
    if !shapers.isEmpty {
      about.append("Shaped later, by ten lines or more: \(shapers.map(context.name).joined(separator: ", ")).")
    }
    if let pipeline = fact.enforcement {
      about.append("The pipeline \(pipeline) enforces it.")
    } else if fact.category.isCheckable {
      about.append("No pipeline of the repository was found that enforces it.")
    } else if StandardPage.texts.contains(fact.category) {
      about.append("It is a text for people: no tool can enforce it.")
    }
    if entry.isCopy { about.append("An older file of nearly the same content stands in another repository.") }
    about.append("In git: \(fact.repository) \(fact.introduced.commit.prefix(10)).")
    return Artifact(
      kind: "standard", title: fact.title, lead: "\(fact.repository): \(fact.path)",
      particulars: [
        .init("Purpose", Purpose.recognition.label), .init("Standard", entry.id),
        .init("Coverage", context.coverageLine),
        .init("Rules", context.rulesVersion),
      ],
      sections: [Artifact.Section("What it is", [.list(about)]), Artifact.Section("Who took it up", adoption)],
      footer: context.footer)
  }

  private var adoption: [Block] {
    if entry.adoptions.isEmpty {
      return [
        .paragraph(
          "Whether others took it up does not show in the repositories read. What a forge applies to all repositories at once leaves no trace in them."
        )
      ]
    }
    let calendar = context.calendar
    let picture = AdoptionPicture(
      title: entry.standard.title, start: calendar.quarter(of: entry.day), now: calendar.quarter(of: context.asOf),
      bars: entry.adoptions.map {
        .init(
          repository: $0.adoption.repository, first: calendar.quarter(of: $0.day),
          end: $0.end.map { calendar.quarter(of: $0) }, isPushed: $0.isPushed)
      })
    return [
      .adoption(picture),
      .table(
        .init(
          caption: "By which commits", headings: ["Repository", "Since", "How", "Kept", "By", "In git"],
          rows: entry.adoptions.map { uptake in
            [
              uptake.adoption.repository, "\(uptake.day)",
              uptake.isPushed ? "\(uptake.adoption.form.label), rolled out" : uptake.adoption.form.label,
              uptake.retention.label + (uptake.end.map { " on \($0)" } ?? ""),
              uptake.by.map(context.name) ?? "a machine, or nobody known",
              "\(uptake.adoption.commit.prefix(10)) \(uptake.adoption.path)",
            ]
          })),
    ]
  }
}

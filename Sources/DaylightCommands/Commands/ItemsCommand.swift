internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner
internal import Foundation

/// `daylight items`
struct ItemsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items", abstract: "List evidence items; explain one.", subcommands: [List.self, Explain.self],
    defaultSubcommand: List.self)

  /// `daylight items list`, which `daylight items` means.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List evidence items.",
      discussion: "The list is in order of kind and subject. No order compares people.")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only one kind, such as design.adopted.") var kind: String?
    @Option(help: "Only items in which this person has a part.") var person: String?
    @Option(help: "Only items about subjects in this repository.") var repository: String?
    @OptionGroup var list: ListOptions

    func run() throws {
      let installation = try Installation(options)
      let evidence = try installation.evidence()
      if let kind, !SignalRules.all.contains(where: { $0.kind.description == kind }) {
        throw Failure("There is no kind '\(kind)'.", hint: "The kinds are in: daylight rules", status: .usage)
      }
      try evidence.check(repository: repository)
      let someone = try person.map { try installation.person($0, in: evidence) }
      let hidden = try installation.hidden()
      let context = try installation.context(evidence)
      let access = installation.access
      if let someone, !access.maySeeItems(of: someone) { try installation.check(.pack(someone), about: someone) }
      let all = try installation.items(evidence).filter { item in
        (kind.map { item.kind.description == $0 } ?? true) && (repository.map { item.subject.repository == $0 } ?? true)
          && (someone.map { item.part(of: $0) != nil } ?? true) && !hidden.contains(item.id)
      }
      let items = all.filter { item in
        item.participants.contains { access.maySeeItems(of: $0.person) || $0.person == someone }
      }
      if items.count < all.count {
        Console.note("Left out: items about people who are neither you nor report to you (roles in org.yaml).")
      }
      if installation.organisation.hasRoster || someone != nil {
        try installation.record(.read, about: someone, text: "list of items")
      }
      let table = Block.Table(
        caption: "Evidence items",
        headings: ["id", "kind", "title", "repository", "people", "first", "last", "reach", "held", "confidence"],
        rows: items.map { item in
          [
            item.id, item.kind.description, item.title, item.subject.repository,
            item.participants.prefix(4).map { context.name(of: $0.person) }.joined(separator: "; ")
              + (item.participants.count > 4 ? "; and others" : ""), "\(item.first)", "\(item.last)",
            item.reach.band(context.thresholds).label, item.durability.label(for: item.kind),
            (item.participants.map(\.confidence).max() ?? .low).rawValue,
          ]
        })
      try list.write(table, records: items)
    }
  }

  /// `daylight items explain`
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain", abstract: "Say how an item's reach, weight and visibility gap come about.",
      discussion: """
        Prints every step with its numbers, so that a pocket calculator gives the same. The numbers order items on one \
        page; they belong to the item and to a depth of part in it, never to a person.
        """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The item's id, or its beginning.") var item: String
    @Option(help: "For whom it is invisible, such as 'senior leadership'. Default: for everybody.") var audience:
      String?
    @OptionGroup var output: OutputOptions

    func run() throws {
      let installation = try Installation(options)
      let evidence = try installation.evidence()
      let item = try installation.item(item, evidence)
      let access = installation.access
      if let first = item.participants.first, !item.participants.contains(where: { access.maySeeItems(of: $0.person) })
      {
        try installation.check(.pack(first.person), about: first.person)
      }
      let context = try installation.context(evidence)
      let explanations = Set(item.participants.map(\.depth)).sorted(by: >).map {
        Explanation(of: item, depth: $0, thresholds: context.thresholds, audience: audience)
      }
      var sections = explanations.map { explanation in
        Artifact.Section(
          "For a part that \(explanation.depth.label)",
          [
            .table(
              .init(
                caption: "Steps for a part that \(explanation.depth.label)",
                headings: ["step", "from", "formula", "result"],
                rows: explanation.steps.map { [$0.name, $0.because, $0.formula, $0.result] })),
            .paragraph(
              "The visibility gap is \(explanation.word.rawValue): medium begins at \(context.thresholds.weights.mediumGap), high at \(context.thresholds.weights.highGap)."
            ),
            .paragraph(
              explanation.levels.isEmpty
                ? "A part like this may lift a level, when somebody else's record attests it."
                : "A part like this lifts no level. \(explanation.levels.joined(separator: " "))"),
          ])
      }
      sections.append(
        .init(
          "Reach in words",
          [.paragraph("\(explanations.first?.band ?? "").")]))
      let artifact = Artifact(
        kind: "explanation", title: "How the numbers of \(item.title) come about",
        lead: "They order items on one page. log2(x) is log(x) / log(2). Results are rounded to four places.",
        particulars: [
          .init("Item", item.id), .init("Rule", "\(item.kind), version \(item.ruleVersion)"),
          .init("Constants", "ladder.yaml, version \(context.thresholds.version)"),
          .init("Dimensions", item.dimensions.map(\.rawValue).joined(separator: ", ")),
        ], sections: sections, footer: [])
      try output.write(artifact, record: explanations)
    }
  }
}

internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports

/// `daylight initiatives show`
struct InitiativesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an initiative: who began it, who drove it, who took part, and where.",
    discussion: "Reading it is logged for whoever began or drove it.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Its id, or its title, such as SEARCH-421.", valueName: "initiative")) var initiative:
    String
  @OptionGroup var output: OutputOptions

  private struct Record: Encodable {
    var id: String
    var title: String
    var originators: [String]
    var drivers: [String]
    var participants: [String]
    var items: [EvidenceItem]
  }

  func run() throws {
    let installation = try Installation(options)
    let evidence = try installation.evidence()
    let hidden = try installation.hidden()
    let all = InitiativeItems.all(try installation.items(evidence).filter { !hidden.contains($0.id) })
    let found = all.filter { $0.id == initiative || $0.title.lowercased() == initiative.lowercased() }
    guard let entry = found.first, found.count == 1 else {
      throw Failure(
        found.isEmpty
          ? "There is no initiative '\(initiative)'." : "\(found.count) initiatives are called '\(initiative)'.",
        hint: found.isEmpty
          ? "Ids are in: daylight initiatives" : "Name one by id: \(found.map(\.id).joined(separator: ", "))",
        status: .usage)
    }
    let context = try installation.context(evidence)
    for person in Set(entry.people(.originator) + entry.people(.driver)).sorted() {
      try installation.record(.read, about: person, text: "initiative \(entry.id)")
    }
    func names(_ role: Role) -> [String] { entry.people(role).map(context.name) }
    var people: [String] = []
    for (role, words) in [(Role.originator, "Began it"), (.driver, "Drove it"), (.participant, "Took part")] {
      let names = names(role)
      if !names.isEmpty { people.append("\(words): \(names.joined(separator: ", ")).") }
    }
    var blocks: [Block] = [
      .list([entry.items[0].statements.first ?? "", "From \(entry.first) to \(entry.last)."] + people)
    ]
    if let widest = entry.items.max(by: { $0.reach.measure < $1.reach.measure }) {
      blocks.append(.reach(ReachPicture(widest, context)))
    }
    let places = entry.items.flatMap(\.provenance).reduce(into: [String]()) { found, place in
      if !found.contains(place.summary) { found.append(place.summary) }
    }
    let artifact = Artifact(
      kind: "initiative", title: entry.title, lead: "In \(entry.repositories.joined(separator: ", "))",
      particulars: [
        .init("Purpose", Purpose.recognition.label), .init("Initiative", entry.id),
        .init("Coverage", context.coverageLine),
        .init("Rules", context.rulesVersion),
      ],
      sections: [
        Artifact.Section("What it was", blocks),
        Artifact.Section("In git", [.list(places), .paragraph(entry.items[0].caveats.joined(separator: " "))]),
      ], footer: context.footer)
    try output.write(
      artifact,
      record: Record(
        id: entry.id, title: entry.title, originators: names(.originator), drivers: names(.driver),
        participants: names(.participant), items: entry.items))
  }
}

internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner
internal import Foundation

/// `daylight items`
struct ItemsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items", abstract: "List evidence items.",
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
    if let repository, !evidence.coverage.repositories.contains(repository) {
      throw Failure(
        "No facts of a repository '\(repository)'.",
        hint: "There are: \(evidence.coverage.repositories.prefix(10).joined(separator: ", "))", status: .usage)
    }
    let someone = try person.map { try installation.person($0, in: evidence) }
    let hidden = try installation.hidden()
    let context = try installation.context(evidence)
    let items = try installation.items(evidence).filter { item in
      (kind.map { item.kind.description == $0 } ?? true) && (repository.map { item.subject.repository == $0 } ?? true)
        && (someone.map { item.part(of: $0) != nil } ?? true) && !hidden.contains(item.id)
    }
    let table = Block.Table(
      caption: "Evidence items",
      headings: ["id", "kind", "title", "repository", "people", "first", "last", "reach", "held", "confidence"],
      rows: items.map { item in
        [
          item.id, item.kind.description, item.title, item.subject.repository,
          item.participants.prefix(4).map { context.name(of: $0.person) }.joined(separator: "; ")
            + (item.participants.count > 4 ? "; and others" : ""), "\(item.first)", "\(item.last)",
          item.reach.band(context.thresholds).label, item.durability.label,
          (item.participants.map(\.confidence).max() ?? .low).rawValue,
        ]
      })
    try list.write(table, records: items)
  }
}

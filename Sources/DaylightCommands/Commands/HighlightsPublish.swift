internal import ArgumentParser
internal import DaylightCore
internal import Foundation

/// `daylight highlights publish`
struct HighlightsPublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Write down what was told to whom, with everybody's consent.",
    discussion: """
      Daylight sends nothing. You send the issue; this notes in the ledger which items it told, to whom, on which day, \
      with whose consent, and a hash of its words. What was told does not come back in a draft for the same audience \
      until something material has changed: another team or repository took it up.

      Everybody named has to agree first, each with: daylight me consent ITEM
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("The items that the issue tells: ids, or their beginnings.", valueName: "item"))
  var items: [String]
  @Option(help: ArgumentHelp("The month of the issue, such as 2026-11. Default: the newest in the facts."))
  var month: String?
  @Option(help: "Who is told.") var audience = Highlights.audience
  @Option(
    help: ArgumentHelp("The issue as it is sent.", discussion: "Default: highlights/MONTH.md in the workspace."))
  var file: String?

  func run() throws {
    let installation = try Installation(options)
    let organisation = installation.organisation
    try installation.checkHighlights()
    let evidence = try installation.evidence()
    let first = try month.map { try Windows.month($0) } ?? evidence.asOf
    let issue = Highlights.issue(of: first)
    let path =
      file.map { WorkspaceFiles.absolute($0, FileManager.default.currentDirectoryPath) }
      ?? HighlightsPublish.file(of: first, installation)
    guard let text = FileManager.default.contents(atPath: path), !text.isEmpty else {
      throw Failure(
        "\(path) cannot be read: there is no issue to publish.",
        hint:
          "Draft it, finish it, save it: daylight highlights draft --month \("\(first)".prefix(7)) --format markdown -o FILE",
        status: .usage)
    }
    // Two at once would each find the item untold, and tell it twice.
    let lock = FolderLock(Array(installation.state.path.utf8))
    defer { withExtendedLifetime(lock) {} }
    let ledger = try installation.ledger()
    let contested = try installation.context(evidence).contested
    var told: [BroadcastLedger.Entry] = []
    for prefix in items {
      let item = try installation.item(prefix, evidence)
      guard !ledger.isTold(item, to: audience) else {
        throw Failure(
          "\(item.id) was told to \(audience) before, and nothing material has changed since.",
          hint: "Nothing was written down. Leave it out.", status: .usage)
      }
      let consents = try installation.consents(to: item.id)
      let people = organisation.hasRoster ? item.participants.map(\.person) : []
      // Who said no, who was not asked and what is contested look the same: saying no costs nothing.
      guard people.allSatisfy({ consents[$0] != nil }), !contested.contains(item.id) else {
        throw Failure(
          "Refused: not everybody named in \(item.id), \(item.title), has agreed that it is told.",
          hint: "Nothing was written down. Each agrees with: daylight me consent \(item.id)", status: .refused)
      }
      told.append(
        .init(
          item, artifact: issue, day: TrustRules.today(organisation), audience: audience,
          consents: people.compactMap { consents[$0] }, textHash: HighlightsPublish.hash(text)))
    }
    for entry in told { try installation.record(entry) }
    Console.note(
      "Written down: \(told.count) \(told.count == 1 ? "item" : "items") told to \(audience) in \(issue).")
  }

  /// Where a month's issue is kept unless somebody says otherwise.
  static func file(of month: CalendarDay, _ installation: Installation) -> String {
    let folder = installation.workspace?.folder ?? FileManager.default.currentDirectoryPath
    return "\(folder)/highlights/\("\(month)".prefix(7)).md"
  }

  /// A hash of an issue's words.
  static func hash(_ text: Data) -> String { String(KeyedHash.public.hash(text), radix: 16) }
}

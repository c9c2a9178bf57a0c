internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner

/// `daylight identities`
struct IdentitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identities", abstract: "Who is who: which names and addresses are one person, and why.",
    discussion: """
      What the roster, .mailmap files and earlier decisions say is followed; so is what is certain, and what enough \
      evidence in git says. The rest is suggested: daylight identities review. Every decision can be undone.
      """,
    subcommands: [
      IdentitiesList.self, IdentitiesReview.self, IdentitiesAccept.self, IdentitiesReject.self, IdentitiesJoin.self,
      IdentitiesPart.self, IdentitiesUndo.self, IdentitiesLog.self, IdentitiesCheck.self,
    ],
    defaultSubcommand: IdentitiesList.self)
}

/// `daylight identities list`
struct IdentitiesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List everybody with all their names and addresses.",
    discussion: """
      With a roster, the addresses of people outside it are left out; --raw shows them. Where a name to use is known, no \
      other name of that person is shown, and no address that would give a former one away.
      """)

  @OptionGroup var options: GlobalOptions
  @Flag(name: .customLong("no-mailmap"), help: "Leave out what mailmaps say.") var withoutMailmap = false
  @Flag(help: "Add who may be one person, and who may be a machine, with reasons.") var suggest = false
  @Flag(help: "Show addresses of people outside the roster, too.") var raw = false
  @OptionGroup var list: ListOptions

  func run() throws {
    let installation = try Installation.administered(options)
    let people = try installation.people(mailmap: !withoutMailmap)
    let hasRoster = installation.organisation.hasRoster
    let former = FormerNames(people)
    var records = people.entries.values.sorted { $0.person.id < $1.person.id }.map { entry in
      IdentityRecord(entry, former, showsAliases: raw || !hasRoster || entry.isOnRoster)
    }
    if suggest {
      records += people.suggestions.map { IdentityRecord($0, former) }
      records += people.machineQuestions.map { IdentityRecord($0) }
    }
    let table = Block.Table(
      caption: "Who is who", headings: ["id", "name", "known as", "joined by", "why"],
      rows: records.map { record in
        [
          record.id, record.name ?? (record.people ?? []).joined(separator: " and "),
          record.aliases.map(\.text).joined(separator: "; "), record.basis,
          (record.reasons ?? []).joined(separator: "; "),
        ]
      })
    try list.write(table, records: records)
  }
}

/// A line of the list: somebody, or two who may be one.
struct IdentityRecord: Encodable {
  struct Alias: Encodable {
    var name: String?
    var email: String?
    var handle: String?

    var text: String {
      let place = email.map { "<\($0)>" } ?? handle.map { "@\($0)" }
      return [name, place].compactMap(\.self).joined(separator: " ")
    }

    private enum CodingKeys: String, CodingKey { case name, email, handle }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(email, forKey: .email)
      try container.encodeIfPresent(handle, forKey: .handle)
    }
  }

  var id: String
  var name: String?
  var aliases: [Alias]
  var basis: String
  var isMachine: Bool?
  /// Why it is taken for a machine, where it does not sign as one.
  var machineReason: String?
  var people: [String]?
  var isLikely: Bool?
  var reasons: [String]?
  /// Who is asked about where several may be meant.
  var about: String?

  /// - Parameter former: names that must not appear; an address or handle that gives one away is left out.
  init(_ entry: PeopleDirectory.Entry, _ former: FormerNames, showsAliases: Bool) {
    id = entry.person.id.description
    name = entry.person.name
    basis = entry.basis.rawValue
    isMachine = entry.isMachine ? true : nil
    machineReason = entry.machineReason
    reasons = entry.reasons.isEmpty ? nil : entry.reasons.map { former.hidden(in: $0, about: [entry.person.id]) }
    var seen: Set<String> = []
    aliases = (showsAliases ? entry.aliases : []).map { alias in
      func shown(_ text: String?) -> String? {
        text.flatMap { former.isGivenAway(by: $0, of: entry.person.id) ? nil : $0 }
      }
      // Where a name to use is known, no other one is shown.
      return Alias(name: entry.preferredName ?? alias.name, email: shown(alias.email), handle: shown(alias.handle))
    }.filter { seen.insert($0.text).inserted }
  }

  init(_ question: MachineQuestion) {
    id = question.id
    aliases = []
    basis = "machineQuestion"
    people = [question.side.person.description]
    reasons = [question.reason]
  }

  init(_ suggestion: MergeSuggestion, _ former: FormerNames) {
    id = suggestion.id
    aliases = []
    basis = "suggestion"
    people = [suggestion.left.person.description, suggestion.right.person.description]
    isLikely = suggestion.isLikely
    about = suggestion.about?.description
    reasons = suggestion.reasons.map {
      former.hidden(in: $0, about: [suggestion.left.person, suggestion.right.person])
    }
  }
}

internal import DaylightCore
internal import DaylightStore
internal import Foundation

/// What the journal's entries mean: consents, tellings, attested work, what was given out, what is settled.
extension Installation {
  /// How something contested was settled.
  enum Settlement: String, Codable, CaseIterable {
    /// The item is wrong: nothing shows it any more, and nothing counts it.
    case wrong
    /// The item stands.
    case stands
  }

  /// Something that was given out, and what was in it.
  struct Issue: Codable {
    var artifact: String
    var items: [String]
    /// The calibration session for which it was made, when there was one.
    var session: String?
  }

  func day(_ entry: Journal.Entry) -> CalendarDay { organisation.calendar.day(of: entry.at.seconds) }

  /// The ledger of what was told to whom.
  func ledger() throws -> BroadcastLedger {
    BroadcastLedger(
      try journal.entries(kinds: [.broadcast]).compactMap { entry in
        entry.text.flatMap { try? JSONDecoder().decode(BroadcastLedger.Entry.self, from: Data($0.utf8)) }
      })
  }

  /// Writes a telling down.
  func record(_ entry: BroadcastLedger.Entry) throws {
    try record(.broadcast, about: nil, item: entry.item, text: try line(entry), audience: entry.audience)
  }

  /// The numbers of the entries by which people agreed that an item is told, by person. Whoever has opted out, or taken
  /// it back, is not among them.
  func consents(to item: String) throws -> [PersonID: Int64] { consents(to: item, in: try words()) }

  /// What people said about being told of, in the order in which they said it.
  private func words() throws -> [Journal.Entry] {
    try journal.entries(kinds: [.consent, .declineConsent, .optOut, .optIn])
  }

  private func consents(to item: String, in words: [Journal.Entry]) -> [PersonID: Int64] {
    var consents: [PersonID: Int64] = [:]
    var out: Set<PersonID> = []
    for entry in words {
      guard let person = entry.person, entry.item == item || entry.item == nil else { continue }
      switch entry.kind {
      case .consent: consents[person] = entry.id
      case .declineConsent: consents[person] = nil
      case .optOut:
        out.insert(person)
        consents[person] = nil
      default: out.remove(person)
      }
    }
    return consents.filter { !out.contains($0.key) }
  }

  /// What highlights may tell, of some items, and what they might tell once its people agree.
  ///
  /// With a roster a story is told when everybody in it was told of Daylight and agreed to it: who said no and who was not
  /// asked are left out alike, so that neither can be told from the other. What is left out for that reason alone may be
  /// asked about by whoever may see items of its people, without a name. Without a roster nothing is hidden that git log
  /// does not show, but for those who said no.
  func tellable(_ items: [EvidenceItem]) throws -> (told: [EvidenceItem], askable: [EvidenceItem]) {
    let words = try words()
    guard organisation.hasRoster else {
      let out = words.reduce(into: Set<PersonID>()) { out, entry in
        guard entry.item == nil, let person = entry.person else { return }
        if entry.kind == .optOut { out.insert(person) } else if entry.kind == .optIn { out.remove(person) }
      }
      let declined = try optedOutItems()
      return (
        items.filter { item in !declined.contains(item.id) && !item.participants.contains { out.contains($0.person) } },
        []
      )
    }
    let enrolled = Set(organisation.people.filter { $0.enrolled != nil }.map(\.id))
    let spoken = Set(words.compactMap(\.item))
    let access = access
    var (told, askable): ([EvidenceItem], [EvidenceItem]) = ([], [])
    for item in items where item.participants.allSatisfy({ enrolled.contains($0.person) }) {
      let agreed = spoken.contains(item.id) ? consents(to: item.id, in: words) : [:]
      if item.participants.allSatisfy({ agreed[$0.person] != nil }) {
        told.append(item)
      } else if item.participants.contains(where: { access.maySeeItems(of: $0.person) }) {
        askable.append(item)
      }
    }
    return (told, askable)
  }

  /// The consents that stand. Coming back after opting out is none yet: `daylight me opt-in` says that one will be asked.
  func consents() throws -> [Highlights.Consent] {
    var standing: [Highlights.Consent] = []
    for entry in try journal.entries(kinds: [.consent, .declineConsent, .optOut, .optIn]) {
      guard let person = entry.person else { continue }
      let isOutAtLarge = entry.kind == .optOut && entry.item == nil
      standing.removeAll { $0.person == person && (isOutAtLarge || $0.item == entry.item) }
      if entry.kind == .consent {
        standing.append(.init(id: "\(entry.id)", person: person, item: entry.item, day: day(entry)))
      }
    }
    return standing.sorted { ($0.person, $0.item ?? "") < ($1.person, $1.item ?? "") }
  }

  /// Items that somebody in them does not want told.
  func optedOutItems() throws -> Set<String> {
    try journal.entries(kinds: [.optOut, .optIn, .declineConsent, .consent]).reduce(into: Set<String>()) { out, entry in
      guard let item = entry.item else { return }
      if entry.kind == .optOut || entry.kind == .declineConsent { out.insert(item) } else { out.remove(item) }
    }
  }

  /// What people wrote down because git cannot show it.
  func attestedWork() throws -> [AttestedWork] {
    var found: [AttestedWork] = []
    for entry in try journal.entries(kinds: [.attest, .countersign]) {
      switch entry.kind {
      case .attest:
        guard let person = entry.person, let text = entry.text,
          let attested = try? JSONDecoder().decode(Attested.self, from: Data(text.utf8))
        else { continue }
        found.append(
          AttestedWork(
            id: "\(entry.id)", person: person, text: attested.text, dimensions: attested.dimensions, day: day(entry),
            with: attested.with))
      default:
        // Only whoever the entry names can confirm it.
        guard let index = found.firstIndex(where: { $0.id == entry.item && $0.with != nil && $0.with == entry.person })
        else { continue }
        found[index].confirmed = day(entry)
      }
    }
    return found
  }

  /// Attested work's words as the journal keeps them.
  struct Attested: Codable {
    var text: String
    var dimensions: [DaylightCore.Dimension]
    var with: PersonID?
  }

  /// Who read evidence about somebody, or was refused to: by name, or in a list that names everybody.
  func readings(about person: PersonID) throws -> [Journal.Entry] {
    try journal.entries(kinds: [.read, .refused]).filter { $0.person == person || $0.person == nil }.map { entry in
      var entry = entry
      if entry.kind == .refused { entry.text = "refused: \(entry.text ?? "")" }
      return entry
    }
  }

  /// Writes down that something was given out.
  func issue(_ artifact: String, about person: PersonID, items: [EvidenceItem]) throws {
    let session = organisation.trust.roles?.sessions.first { session in
      session.about.contains(person) && access.reader.map(session.members.contains) == true
        && session.isOpen(on: access.today)
    }
    try record(
      .issued, about: person,
      text: try line(Issue(artifact: artifact, items: items.map(\.id).sorted(), session: session?.id)))
  }

  /// What was given out and holds an item, a line each.
  func issues(with item: String) throws -> [String] {
    try journal.entries(kinds: [.issued, .broadcast]).compactMap { entry in
      guard let text = entry.text else { return nil }
      if entry.kind == .broadcast {
        guard entry.item == item,
          let told = try? JSONDecoder().decode(BroadcastLedger.Entry.self, from: Data(text.utf8))
        else { return nil }
        return "\(told.artifact), told to \(told.audience) on \(told.day)"
      }
      guard let issue = try? JSONDecoder().decode(Issue.self, from: Data(text.utf8)), issue.items.contains(item) else {
        return nil
      }
      return "\(issue.artifact), given to \(entry.actor) on \(day(entry))"
    }
  }

  /// How contests ended, by item: the last word counts.
  func settlements() throws -> [String: Settlement] {
    try journal.entries(kinds: [.contest, .resolve]).reduce(into: [:]) { settled, entry in
      guard let item = entry.item else { return }
      settled[item] =
        entry.kind == .contest
        ? nil : entry.text.flatMap { Settlement(rawValue: String($0.prefix { $0 != ":" })) } ?? .stands
    }
  }

  private func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// Who may do what here.
extension Installation {
  /// Access for whoever is at the keyboard.
  var access: Access { Access(organisation, login: reader, today: TrustRules.today(organisation)) }

  /// Refuses a deed that the roles do not allow, says why, and writes it down for the person it is about.
  func check(_ deed: Access.Deed, about person: PersonID? = nil) throws {
    guard let reason = access.refusal(deed) else { return }
    try refuse(reason, about: person, hint: "Roles and relationships are in org.yaml: roles, and manager under people.")
  }

  /// An installation for somebody who looks after it.
  static func administered(_ options: GlobalOptions) throws -> Installation {
    let installation = try Installation(options)
    try installation.check(.administer)
    return installation
  }

  /// Refuses highlights, which are for an agreed purpose, and for managers and senior leaders.
  func checkHighlights() throws {
    guard organisation.purposes.contains(.recognition) else {
      throw Failure("Refused: highlights are not among the purposes in org.yaml.", status: .refused)
    }
    try check(.highlights)
  }

  /// Refuses a pack that comes too early, is for no agreed purpose, or is not the reader's to see.
  func checkPack(about person: PersonID) throws {
    try check(.pack(person), about: person)
    do {
      try TrustRules.checkPack(about: person, organisation, today: TrustRules.today(organisation))
    } catch let failure as Failure {
      try record(.refused, about: person, text: failure.message)
      throw failure
    }
  }

  private func refuse(_ reason: String, about person: PersonID?, hint: String) throws {
    try record(.refused, about: person, text: reason)
    throw Failure("Refused: \(reason)", hint: hint, status: .refused)
  }
}

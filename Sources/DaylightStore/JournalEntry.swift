package import DaylightCore

extension Journal {
  /// What an entry records.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Somebody looked at what is said of a person.
    case read
    /// A note on an item.
    case note
    /// A person says that an item is wrong.
    case contest
    /// The answer to a contest.
    case resolve
    /// A person hides an item from others.
    case hide
    /// A person shows it again.
    case show
    /// A person no longer wants to be analysed.
    case optOut
    /// A person wants it again.
    case optIn
    /// An item was told to an audience.
    case broadcast
    /// An item was seen for the first time.
    case firstSeen
    /// Two namings are one person, somebody says; the text holds their keyed hashes.
    case joinNamings
    /// Two namings are two people, somebody says.
    case partNamings
    /// A naming is a machine's, somebody says; the text holds its keyed hash.
    case machineNaming
    /// A naming is a person's, somebody says.
    case humanNaming
    /// An earlier entry about namings no longer holds; the text holds its id.
    case undoNamings
    /// A person agrees that an item of theirs is told.
    case consent
    /// A person takes that back, or says no.
    case declineConsent
    /// A person writes down work that git cannot show.
    case attest
    /// Somebody whom it names confirms it; the item is the entry's number.
    case countersign
    /// A pack, an export or the like was given out; the text holds what was in it.
    case issued
    /// Somebody was refused to read or do something about a person.
    case refused
    /// What a person asked to have erased was erased.
    case erased

    /// Decisions about who is who, and what takes them back.
    package static let aboutNamings: Set<Kind> = [
      .joinNamings, .partNamings, .machineNaming, .humanNaming, .undoNamings,
    ]
  }

  /// One thing that somebody did, as it was recorded then.
  package struct Entry: Hashable, Sendable, Codable {
    /// Its place in the journal, from 1; the journal gives it.
    package var id: Int64
    /// When.
    package var at: Timestamp
    /// Who did it.
    package var actor: String
    /// What was done.
    package var kind: Kind
    /// Whom it is about, when it is about somebody.
    package var person: PersonID?
    /// The evidence item it is about, by its id, when it is about one.
    package var item: String?
    /// What was said, when something was.
    package var text: String?
    /// Who was told, for a broadcast.
    package var audience: String?

    /// An entry; one that is to be appended needs no id.
    package init(
      id: Int64 = 0, at: Timestamp, actor: String, kind: Kind, person: PersonID? = nil, item: String? = nil,
      text: String? = nil, audience: String? = nil
    ) {
      self.id = id
      self.at = at
      self.actor = actor
      self.kind = kind
      self.person = person
      self.item = item
      self.text = text
      self.audience = audience
    }
  }
}

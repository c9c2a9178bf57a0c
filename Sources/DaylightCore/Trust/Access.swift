/// Who may read and do what, by role and relationship. Roles come from `org.yaml`; where it names none, whoever may read
/// the state's files decides for themselves, and nothing is refused here.
public struct Access: Sendable {
  /// What somebody is about to do.
  public enum Deed: Hashable, Sendable {
    /// Read, correct or take along the page of somebody.
    case ownPage(PersonID)
    /// Read a pack, an audit or a plan about somebody.
    case pack(PersonID)
    /// Write what two people agree on, or read it in full: plan, charter, conversations.
    case agreement(PersonID)
    /// Read what a sponsor is to say about somebody, and who their sponsors are.
    case brief(PersonID, sponsors: Set<PersonID>)
    /// Read or write what a session agreed; its agenda holds evidence, and is read only while it is open.
    case session(String, holdsEvidence: Bool)
    /// Read what is told to those who lead, without names: patterns across a session, warning signs.
    case summary
    /// Settle what somebody contests.
    case resolve(PersonID)
    /// Confirm what somebody wrote down about work with the reader.
    case countersign
    /// Draft or publish highlights.
    case highlights
    /// Look after the installation: facts, retention.
    case administer
  }

  /// What the roster and the roles say.
  public let organisation: Organisation
  /// Who is at the keyboard; nil for somebody who is not on the roster.
  public let reader: PersonID?
  /// The day.
  public let today: CalendarDay

  /// Access for a reader.
  ///
  /// - Parameter login: how the operating system calls whoever is at the keyboard.
  public init(_ organisation: Organisation, login: String, today: CalendarDay) {
    self.organisation = organisation
    self.today = today
    reader = organisation.people.first { $0.logins.contains(login) || $0.id.description == login }?.id
  }

  /// Why a deed is refused, in a sentence; nil when it is allowed.
  public func refusal(_ deed: Deed) -> String? {
    guard let roles = organisation.trust.roles else { return nil }
    guard let reader else { return "Your login belongs to nobody on the roster (logins in org.yaml)." }
    switch deed {
    case .ownPage(let person):
      return reader == person ? nil : "A page is read by the person it is about, and by nobody else."
    case .pack(let person):
      if reader == person || isManager(of: person) { return nil }
      let sessions = roles.sessions.filter { $0.members.contains(reader) && $0.about.contains(person) }
      if sessions.contains(where: { $0.isOpen(on: today) }) { return nil }
      guard let session = sessions.max(by: { $0.closes < $1.closes }) else {
        return
          "Evidence and plans are read by the person, by their manager, and by members of a session about the person while it is open."
      }
      return notOpen(session)
    case .agreement(let person):
      return reader == person || isManager(of: person)
        ? nil : "Plans and charters are written, and read in full, by the person and their manager."
    case .brief(let person, let sponsors):
      return reader == person || isManager(of: person) || sponsors.contains(reader)
        ? nil : "A brief is read by the sponsor whom plan or charter names, by the manager, and by the person."
    case .session(let id, let holdsEvidence):
      guard let session = roles.sessions.first(where: { $0.id == id }) else {
        return "There is no session \(id) under roles in org.yaml: who takes part stands there first."
      }
      guard session.members.contains(reader) else { return "The session \(id) is its members'." }
      return session.isOpen(on: today) || session.closes < today && !holdsEvidence ? nil : notOpen(session)
    case .resolve(let person):
      if reader == person { return "What somebody contests is settled by somebody else." }
      let mayDecide =
        isManager(of: person) || roles.administrators.contains(reader) || roles.seniorLeaders.contains(reader)
      return mayDecide
        ? nil : "What somebody contests is settled by their manager, an administrator or a senior leader."
    case .countersign: return nil
    case .highlights:
      return isLeading(reader, roles) ? nil : "Highlights are drafted and read by managers and senior leaders."
    case .summary:
      return isLeading(reader, roles) ? nil : "This is read by managers and senior leaders."
    case .administer:
      return roles.administrators.contains(reader) ? nil : "Only an administrator does this (roles in org.yaml)."
    }
  }

  /// Whether the reader may see a list's rows about somebody: their own, and those of people who report to them.
  public func maySeeItems(of person: PersonID) -> Bool {
    organisation.trust.roles == nil || reader == person || isManager(of: person)
  }

  private func notOpen(_ session: TrustSettings.Session) -> String {
    session.opens > today
      ? "The session \(session.id) opens on \(session.opens)."
      : "The session \(session.id) closed on \(session.closes): packs are read while it is open."
  }

  private func isLeading(_ reader: PersonID, _ roles: TrustSettings.Roles) -> Bool {
    roles.seniorLeaders.contains(reader) || organisation.people.contains { $0.manager == reader }
  }

  private func isManager(of person: PersonID) -> Bool {
    guard let reader else { return false }
    return organisation.people.contains { $0.id == person && $0.manager == reader }
  }
}

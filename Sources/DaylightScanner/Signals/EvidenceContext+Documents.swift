internal import DaylightCore

/// A number with its noun: `1 commit`, `3 commits`.
func phrase(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(count == 1 ? one : many ?? one + "s")"
}

extension EvidenceContext {
  /// A document's authors: those whom its head names, else whoever brought its first 30 lines by a commit that was
  /// about it. Nobody for a document that came with a bulk import and names nobody.
  func authors(of document: Document) -> [PersonID] {
    let declared = document.people(in: .author)
    if !declared.isEmpty || document.fact.people.contains(where: { $0.role == .author }) { return declared }
    guard !document.fact.isImported else { return [] }
    // Only the commit that brought the text says who wrote it; a later large edit is an edit.
    guard let origin = document.revisions.first, origin.fact.isFirst, origin.isSubstantive, origin.fact.added >= 30
    else {
      return []
    }
    // Text that arrived with an imported tree is not its committer's.
    let isImport = change(origin.fact.commit, in: origin.fact.repository)?.fact.marks.contains(.imported) ?? false
    return isImport ? [] : [origin.by]
  }

  /// Whether a document's head names an author of the same full name whom nothing certain joins to this person: then it
  /// may be the author, and no claim is made either way.
  func mayBeAuthor(_ person: PersonID, of document: Document) -> Bool {
    guard let entry = people.entries[person] else { return false }
    let names = entry.names
    return document.fact.people.contains { declared in
      guard declared.role == .author || declared.role == .coAuthor else { return false }
      if let name = declared.person.name?.lowercased(), names.contains(name) { return true }
      if let author = people.person(declared.person), let other = people.entries[author],
        author == person || !other.names.isDisjoint(with: names)
      {
        return true
      }
      guard let handle = declared.person.handle, handle.count >= 4 else { return false }
      return entry.person.emails.contains { $0.hasPrefix(handle + "@") }
    }
  }

  /// Everybody beside the doers whom the document names, and who worked on its text.
  func others(around document: Document, than doers: [PersonID]) -> Set<PersonID> {
    Set(document.declared.map(\.person)).union(document.revisions.filter(\.isSubstantive).map(\.by))
      .subtracting(doers)
  }

  /// How well somebody's part in a document is attested: by how many others who left a record on its commits.
  func confidence(of person: PersonID, in document: Document) -> Confidence {
    let others = document.attesters.union(document.revisions.filter(\.isSubstantive).map(\.by)).subtracting([person])
    let records = others.count + (document.isIntegratedByServer ? 1 : 0)
    return records >= 2 ? .high : records == 1 ? .medium : .low
  }

  /// A document's title with its number, such as `ADR-14 Retry budget`.
  func title(of document: Document) -> String {
    let title = document.fact.title
    guard let number = document.fact.number, let form = ReferenceText.form(document.fact.type, number) else {
      return title
    }
    let lower = title.lowercased()
    // "NEP 50 — Promotion rules" has its number already, and "RFC-0010 Workload identity" has, too.
    let words = DocumentPath.words(lower).prefix(2).map { word in Int(word).map { "\($0)" } ?? word }
    let isNumbered = words.joined(separator: "-") == form.lowercased()
    if isNumbered || lower.hasPrefix(form.lowercased()) || title.contains("\(number):") || lower.hasPrefix("kep-") {
      return title
    }
    // Swift's proposals are written with four digits.
    let shown =
      document.fact.type == .swiftEvolution
      ? "SE-\(String(repeating: "0", count: max(0, 4 - "\(number)".count)))\(number)" : form
    return "\(shown) \(title)"
  }

  /// What a reader must know of its status.
  func statusStatements(_ document: Document) -> [String] {
    guard let declared = document.fact.declaredStatus else { return [] }
    let words = declared.filter { !"*[]`_".contains($0) }.trimmed
    switch document.fact.status {
    case .rejected, .withdrawn:
      return ["Its status is “\(words)”. Framing a question counts, whatever was decided."]
    case .unknown: return []
    default: return ["Its status is “\(words)”."]
    }
  }

  /// How long a document has held.
  func durability(of document: Document, since start: CalendarDay) -> Durability {
    let first = document.revisions.first { $0.fact.isFirst }
    if let first, change(first.fact.commit, in: first.fact.repository)?.fact.marks.contains(.reverted) == true,
      document.revisions.count == 1
    {
      return .reverted
    }
    return document.fact.status == .superseded && document.fact.supersededBy != nil
      ? .lasting : .held(since: start, asOf: asOf)
  }

  /// Whether every author whom a document's head names is known: only then can it be said who is not one.
  func knowsAuthors(of document: Document) -> Bool {
    document.fact.people.allSatisfy { $0.role != .author || people.person($0.person) != nil }
  }

  /// The document's own place; the line is where the head names somebody in a role.
  func provenance(
    of document: Document, note: String, naming person: PersonID? = nil, as roles: [DocumentFact.Role] = [.author]
  ) -> [Provenance] {
    let line = document.declared.first { entry in
      roles.contains(entry.declared.role) && (person == nil || entry.person == person)
    }?.declared.line
    var places = [
      Provenance(
        repository: document.fact.repository, object: document.fact.source.oid, path: document.fact.source.path,
        line: line, note: note)
    ]
    if let first = document.revisions.first {
      places.append(
        Provenance(
          repository: document.fact.repository, object: first.fact.commit, path: first.fact.path,
          note: first.fact.isFirst ? "its first version" : "an early version"))
    }
    return places
  }

  /// A review record's place.
  func provenance(of review: Review, note: String) -> Provenance {
    Provenance(
      repository: review.fact.repository, object: review.fact.source.oid, path: review.fact.source.path,
      line: review.fact.source.line, note: note, day: review.day)
  }
}

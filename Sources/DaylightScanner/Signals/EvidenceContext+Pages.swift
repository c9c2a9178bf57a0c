public import DaylightCore

extension EvidenceContext {
  /// A page for every document, in order of repositories and paths.
  ///
  /// - Parameters:
  ///   - name: what the reader may call somebody.
  ///   - unknown: the same for a naming that is no known person.
  public func pages(name: (PersonID) -> String, unknown: (GitPerson) -> String) -> [DocumentPage] {
    var byKey: [String: Int] = [:]
    for (place, document) in documents.enumerated() {
      byKey["\(document.fact.repository) \(document.fact.lineage)"] = place
    }
    func shown(_ place: Int) -> String { title(of: documents[place]) }
    var outgoing: [Int: [DocumentPage.Citation]] = [:]
    var writers: [Int: Set<PersonID>] = [:]
    for (place, document) in documents.enumerated() {
      writers[place] = Set(authors(of: document) + document.people(in: .coAuthor))
    }
    var incoming: [Int: [DocumentPage.Citation]] = [:]
    for (place, document) in documents.enumerated() {
      let own = writers[place] ?? []
      for citation in document.citations {
        let from = citation.fact.from.lineage.flatMap { byKey["\(citation.fact.repository) \($0)"] }
        let isOwn = own.contains(citation.by) || from.map { !(writers[$0] ?? []).isDisjoint(with: own) } ?? false
        incoming[place, default: []].append(
          .init(
            day: citation.day, who: name(citation.by),
            manner: citation.fact.manner == .implements
              ? "carries it out"
              : from != nil ? "refers to it" : citation.fact.from.path == nil ? "names it" : "names it in code",
            what: from.map(shown) ?? change(citation.fact.from.commit, in: citation.fact.repository)?.fact.subject
              ?? "a commit", repository: citation.fact.repository, commit: citation.fact.from.commit,
            path: citation.fact.from.path, isOwn: isOwn))
        if let from {
          outgoing[from, default: []].append(
            .init(
              day: citation.day, who: name(citation.by), manner: "refers to it", what: shown(place),
              repository: document.fact.repository, commit: citation.fact.from.commit, path: document.fact.path,
              isOwn: isOwn))
        }
      }
    }
    return documents.indices.map { place in
      hidden(
        in: page(
          documents[place], citedBy: incoming[place] ?? [],
          refersTo: (outgoing[place] ?? []).sorted { ($0.day, $0.what) < ($1.day, $1.what) },
          name: name, unknown: unknown))
    }
  }

  /// A page whose paths and quotes hold no former name; its texts hold none already.
  private func hidden(in page: DocumentPage) -> DocumentPage {
    if former.isEmpty { return page }
    var page = page
    page.path = former.hidden(in: page.path)
    page.earlierPaths = page.earlierPaths.map { former.hidden(in: $0) }
    page.declaredStatus = page.declaredStatus.map { former.hidden(in: $0) }
    for index in page.steps.indices { page.steps[index].declared = page.steps[index].declared.map(former.hidden) }
    for index in page.changes.indices { page.changes[index].path = former.hidden(in: page.changes[index].path) }
    for index in page.citedBy.indices { page.citedBy[index].path = page.citedBy[index].path.map(former.hidden) }
    for index in page.refersTo.indices { page.refersTo[index].path = page.refersTo[index].path.map(former.hidden) }
    return page
  }

  private func page(
    _ document: Document, citedBy: [DocumentPage.Citation], refersTo: [DocumentPage.Citation],
    name: (PersonID) -> String,
    unknown: (GitPerson) -> String
  ) -> DocumentPage {
    let fact = document.fact
    var known: [GitPerson: PersonID] = [:]
    for (person, declared) in document.declared { known[declared.person] = person }
    var people = fact.people.map { declared in
      DocumentPage.Part(
        who: known[declared.person].map(name) ?? unknown(declared.person), role: declared.role.label,
        since: declared.since.map { calendar.day(of: $0.seconds) },
        basis: declared.line.map { "the head, line \($0)" } ?? "the head")
    }
    if !fact.people.contains(where: { $0.role == .author }) {
      people += authors(of: document).map {
        DocumentPage.Part(
          who: name($0), role: "author", since: document.revisions.first?.day,
          basis: "the history: who brought its text")
      }
    }
    let newest = document.revisions.sorted { ($1.fact.at, $1.fact.commit) < ($0.fact.at, $0.fact.commit) }
    var earlier: [String] = []
    for path in newest.map(\.fact.path) where path != fact.path && !earlier.contains(path) { earlier.append(path) }
    return DocumentPage(
      lineage: fact.lineage, repository: fact.repository, path: fact.path, title: title(of: document),
      reference: fact.reference, family: fact.type.rawValue, status: fact.status.rawValue,
      declaredStatus: fact.declaredStatus, supersededBy: fact.supersededBy,
      created: calendar.day(of: fact.created.seconds),
      isImported: fact.isImported, confidence: fact.confidence.rawValue, source: fact.source.oid, earlierPaths: earlier,
      people: people,
      steps: fact.steps.map {
        .init(
          day: calendar.day(of: $0.at.seconds), status: $0.status.rawValue, declared: $0.declared, commit: $0.commit)
      },
      changes: document.revisions.map {
        .init(
          day: $0.day, who: name($0.by),
          isSubstantive: $0.isSubstantive,
          path: $0.fact.path, commit: $0.fact.commit)
      },
      citedBy: citedBy, refersTo: refersTo, framing: fact.framing.map(EvidenceContext.sentences) ?? [], asOf: asOf)
  }

  /// A framing in sentences.
  private static func sentences(_ framing: DocumentFact.Framing) -> [String] {
    var sentences: [String] = []
    if let line = framing.problemLine {
      sentences.append(
        framing.isProblemFirst
          ? "It says what the problem is before it proposes a solution (line \(line))."
          : "It says what the problem is after the solution (line \(line)).")
    }
    if !framing.alternatives.isEmpty {
      sentences.append(
        "It weighs \(phrase(framing.alternatives.count, "alternative")): \(framing.alternatives.joined(separator: "; "))."
      )
    }
    if framing.openQuestions > 0 { sentences.append("It leaves \(phrase(framing.openQuestions, "question")) open.") }
    if framing.resolvedQuestions > 0 {
      sentences.append("An earlier version left \(phrase(framing.resolvedQuestions, "question")) more open.")
    }
    return sentences
  }
}

extension DocumentFact.Role {
  /// In words.
  var label: String {
    switch self {
    case .coAuthor: "co-author"
    default: rawValue
    }
  }
}

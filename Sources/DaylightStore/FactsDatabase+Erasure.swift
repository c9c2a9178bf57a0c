internal import DaylightCore
internal import DaylightScanner
internal import GRDB

extension FactsDatabase {
  /// Forgets all facts and everything derived from them, from the file's bytes too. Facts are derived: the next scan reads
  /// them anew, without the people who were erased. What exports told stays, without them.
  package func forgetEverything() throws(StoreError) {
    var kept: [(repository: RepositoryFact, reviews: [ReviewFact])] = []
    do {
      for repository in try repositories() {
        var reviews: [ReviewFact] = []
        try facts(kind: .review, repository: repository.repository) { fact in
          if case .review(let review) = fact, review.convention == .imported { reviews.append(review) }
        }
        if !reviews.isEmpty { kept.append((repository, reviews)) }
      }
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(code: .other, message: "\(error)")
    }
    try file.write { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      // Every table, also one that is added later: whatever is kept beside the facts may name people, too.
      for table in try FactsSchema.allTables(db) { try db.execute(sql: "DELETE FROM \(table)") }
    }
    try file.compact()
    for (repository, reviews) in kept {
      try replace(repository, with: [Fact]())
      try add(imported: reviews, to: repository.repository)
    }
  }
}

extension Suppression {
  /// A fact in which no erased person is named any more.
  func hidden(_ fact: Fact) -> Fact {
    if isEmpty { return fact }
    switch fact {
    case .repository: return fact
    case .identity(var identity):
      let shown = hidden(GitPerson(name: identity.name, email: identity.email))
      guard shown.email == nil else { return fact }
      identity.name = shown.name ?? ""
      identity.email = ""
      return .identity(identity)
    case .alias(var alias):
      alias.alias = hidden(alias.alias)
      alias.proper = hidden(alias.proper)
      return .alias(alias)
    case .change(let change): return .change(hidden(change))
    case .review(let review): return .review(hidden(review))
    case .document(var document):
      document.title = hidden(in: document.title)
      document.declaredStatus = document.declaredStatus.map(hidden(in:))
      document.people = document.people.map { declared in
        var declared = declared
        declared.person = hidden(declared.person)
        return declared
      }
      return .document(document)
    case .revision(var revision):
      revision.by = hidden(revision.by)
      return .revision(revision)
    case .citation(var citation):
      citation.by = hidden(citation.by)
      return .citation(citation)
    case .standard(var standard):
      standard.title = hidden(in: standard.title)
      standard.introduced.author = hidden(standard.introduced.author)
      return .standard(standard)
    case .ownership(var rule):
      rule.owners = rule.owners.map(hidden(in:))
      return .ownership(rule)
    }
  }

  func hidden(_ change: ChangeFact) -> ChangeFact {
    if isEmpty { return change }
    var change = change
    change.author = hidden(change.author)
    change.committer = hidden(change.committer)
    change.subject = hidden(in: change.subject)
    change.areas = change.areas.map { area in
      var area = area
      area.owners = area.owners.map(hidden(in:))
      return area
    }
    return change
  }

  func hidden(_ review: ReviewFact) -> ReviewFact {
    if isEmpty { return review }
    var review = review
    review.reviewer = hidden(review.reviewer)
    return review
  }

  /// Nobody in particular, in the place of somebody who was erased.
  private func hidden(_ person: GitPerson) -> GitPerson {
    guard covers(person.email) || covers(person.handle) || covers(person.name) else { return person }
    return GitPerson(name: Suppression.placeholder)
  }
}

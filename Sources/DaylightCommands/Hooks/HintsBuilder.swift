internal import DaylightCore
internal import DaylightGit
internal import DaylightHooks
internal import DaylightScanner
internal import DaylightStore

/// Puts together what the hooks of one repository may offer.
///
/// It reads the latest commits of the current branch, some of every other one, and the facts. People who opted out, and
/// machines, are left out; with a roster everybody outside it. Names are those that every other page shows.
struct HintsBuilder {
  let path: String
  let id: String
  let evidence: Evidence
  let organisation: Organisation
  let optedOut: Set<PersonID>

  /// How many commits are looked at, and how many files of one.
  private static let commits = 2_000
  private static let filesOfCommit = 100
  private static let branchCommits = 50
  private static let branches = 200

  /// What was found about one file or folder, latest first.
  private struct Found {
    var authors: [PersonID] = []
    var reviewers: [PersonID] = []
    var mentors: [PersonID] = []

    mutating func add(_ person: PersonID, to list: WritableKeyPath<Found, [PersonID]>, limit: Int) {
      if self[keyPath: list].count < limit, !self[keyPath: list].contains(person) { self[keyPath: list].append(person) }
    }
  }

  /// The facts that matter here.
  private struct Facts {
    /// Addresses in `.mailmap` by the one that stands in commits, with the name before it where the line has one.
    var proper: [String: String] = [:]

    func address(_ name: String?, _ email: String) -> String {
      proper["\(name?.lowercased() ?? "") \(email)"] ?? proper[email] ?? email
    }
    var addresses: Set<String> = []
    var records: [String: [(role: ReviewFact.Role, person: PersonID)]] = [:]
    var documents: [DocumentFact] = []
  }

  func hints(_ database: FactsDatabase, basis: String) throws -> Hints {
    var hints = Hints()
    hints.basis = basis
    hints.scanned = "\(evidence.asOf)"
    let facts = try facts(database)
    hints.known = Set(facts.addresses.map { Hints.hash($0.utf8) }).sorted()
    addDocuments(facts.documents, to: &hints)
    let git = try Repository(at: path)
    guard let head = try git.head().commit else { return hints }
    var lines: [PersonID: [UInt8]] = [:]
    var found: [[UInt8]: Found] = [:]
    var order: [[UInt8]] = []
    var met: Set<ObjectID> = []
    var lineAuthors = LineAuthors()
    func person(_ signature: Signature) -> PersonID? {
      let email = facts.address(
        String(decoding: signature.name, as: UTF8.self), String(decoding: signature.email, as: UTF8.self).lowercased())
      guard let person = evidence.namings[email], !optedOut.contains(person) else { return nil }
      if lines[person] == nil { lines[person] = line(person, email: email) }
      return lines[person].flatMap { $0.isEmpty ? nil : person }
    }
    var walk = HistoryWalk(tips: [head])
    var trees = TreeComparison()
    while met.count < HintsBuilder.commits, let commit = try walk.next(in: git) {
      met.insert(commit.id)
      guard commit.parents.count < 2 else { continue }
      let parent = try commit.parents.first.map { try walk.tree(of: $0) ?? git.commit($0).tree }
      var changes: [FileChange] = []
      try trees.changes(from: parent, to: commit.tree, in: git) { change in
        if change.status != .deleted, changes.count <= HintsBuilder.filesOfCommit { changes.append(change) }
      }
      // A sweep tells nothing about any one file.
      guard changes.count <= HintsBuilder.filesOfCommit else { continue }
      let author = person(commit.author)
      if let author { for change in changes { lineAuthors.note(change, by: author) } }
      let paths = changes.map(\.path)
      let records = facts.records[commit.id.hex] ?? []
      for place in Set(paths.flatMap(HintsBuilder.places)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        if found[place] == nil { order.append(place) }
        var one = found[place] ?? Found()
        if let author { one.add(author, to: \.authors, limit: 3) }
        for record in records where !optedOut.contains(record.person) {
          switch record.role {
          case .reviewed, .approved, .acked: one.add(record.person, to: \.reviewers, limit: 3)
          case .mentored, .helped: one.add(record.person, to: \.mentors, limit: 2)
          case .coAuthored, .coDeveloped: one.add(record.person, to: \.authors, limit: 3)
          default: break
          }
        }
        found[place] = one
      }
    }
    let branches = try branches(git, beyond: met, person)
    finish(&hints, lines: &lines, found, order, branches, facts, lineAuthors.lines { try? git.blob($0, limit: $1) })
    return hints
  }

  /// A path and the folders above it.
  private static func places(_ path: [UInt8]) -> [[UInt8]] {
    var places = [path]
    for (index, byte) in path.enumerated() where byte == UInt8(ascii: "/") { places.append(Array(path[...index])) }
    return places
  }

  private func facts(_ database: FactsDatabase) throws -> Facts {
    var facts = Facts()
    try database.facts(kind: .alias, repository: id) { fact in
      if case .alias(let alias) = fact, alias.basis == .mailmap, let from = alias.alias.email,
        let to = alias.proper.email
      {
        let name = alias.alias.name.map { "\($0.lowercased()) " } ?? ""
        facts.proper[name + from] = to
      }
    }
    try database.facts(kind: .identity, repository: id) { fact in
      if case .identity(let identity) = fact { facts.addresses.insert(identity.email.lowercased()) }
    }
    try database.facts(kind: .review, repository: id) { fact in
      guard case .review(let review) = fact else { return }
      if let email = review.reviewer.email { facts.addresses.insert(email) }
      let address = review.reviewer.email.map { facts.address(review.reviewer.name, $0) }
      let naming = address ?? review.reviewer.handle ?? ""
      if let person = evidence.namings[naming] {
        facts.records[review.commit, default: []].append((review.role, person))
      }
    }
    try database.facts(kind: .document, repository: id) { fact in
      if case .document(let document) = fact { facts.documents.append(document) }
    }
    for person in organisation.people { facts.addresses.formUnion(person.emails) }
    facts.addresses.formUnion(facts.proper.values)
    return facts
  }

  /// `Name <address>`; empty for somebody who has no address of their own.
  private func line(_ person: PersonID, email: String) -> [UInt8] {
    guard let name = evidence.names[person] else { return [] }
    let onRoster = organisation.people.first { $0.id == person }?.emails.first
    let text = Array("\(name) <\(onRoster ?? email)>".utf8)
    let isPlain = !name.contains { "<>".contains($0) } && email.contains("@")
    return isPlain && HintsFile.isPerson(text) ? text : []
  }

  private func addDocuments(_ documents: [DocumentFact], to hints: inout Hints) {
    var counts: [String: Int] = [:]
    for document in documents { if let name = document.reference { counts[name, default: 0] += 1 } }
    var folders: [[UInt8]: (all: Int, status: Int, owner: Int)] = [:]
    for document in documents.sorted(by: { $0.path < $1.path }) {
      let path = Array(document.path.utf8)
      if ![.rejected, .withdrawn, .superseded].contains(document.status), hints.documents.count < 2_000 {
        let name = document.reference.flatMap { counts[$0] == 1 ? $0 : nil }
        hints.documents.append(.init(name: name, path: path))
      }
      guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { continue }
      let owners: Set<DocumentFact.Role> = [.author, .coAuthor, .approver, .sponsor, .shepherd]
      let hasOwner = document.people.contains { $0.origin == .header && owners.contains($0.role) }
      var folder = folders[Array(path[...slash])] ?? (0, 0, 0)
      folder.all += 1
      folder.status += document.declaredStatus == nil ? 0 : 1
      folder.owner += hasOwner ? 1 : 0
      folders[Array(path[...slash])] = folder
    }
    // Three of them make a custom, when four in five follow it.
    for (folder, count) in folders.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) where count.all >= 3 {
      hints.customs.append(
        .init(folder: folder, status: count.status * 5 >= count.all * 4, owner: count.owner * 5 >= count.all * 4))
    }
  }

  /// Who wrote what a branch has beyond the main line.
  private func branches(
    _ git: borrowing Repository, beyond met: Set<ObjectID>, _ person: (Signature) -> PersonID?
  ) throws -> [(name: [UInt8], authors: [PersonID])] {
    var branches: [(name: [UInt8], authors: [PersonID])] = []
    for reference in try git.references() where reference.name.hasPrefix("refs/heads/") {
      guard branches.count < HintsBuilder.branches, var next = reference.commit, !met.contains(next) else { continue }
      var authors: [PersonID] = []
      var isJoined = false
      for _ in 0..<HintsBuilder.branchCommits {
        if met.contains(next) {
          isJoined = true
          break
        }
        let commit = try git.commit(next)
        if let author = person(commit.author), !authors.contains(author) { authors.append(author) }
        guard let parent = commit.parents.first else { break }
        next = parent
      }
      // A branch that leaves the main line further back than was read says nothing certain.
      if isJoined, !authors.isEmpty { branches.append((Array(reference.name.dropFirst(11).utf8), authors)) }
    }
    return branches
  }

  private func finish(
    _ hints: inout Hints, lines: inout [PersonID: [UInt8]], _ found: [[UInt8]: Found], _ order: [[UInt8]],
    _ branches: [(name: [UInt8], authors: [PersonID])], _ facts: Facts, _ written: [LineAuthors.File]
  ) {
    // Somebody who only reviewed has no commit to take an address from: their one address in the evidence has to do.
    var addresses: [PersonID: String] = [:]
    let former = Set(facts.proper.keys)
    for (naming, person) in evidence.namings
    where !former.contains(naming) && naming.contains("@") && lines[person] == nil {
      addresses[person] = min(addresses[person] ?? naming, naming)
    }
    for person in found.values.flatMap({ $0.reviewers + $0.mentors + $0.authors }) where lines[person] == nil {
      lines[person] = addresses[person].map { line(person, email: $0) } ?? []
    }
    // In an order that says nothing about anybody.
    let people = lines.filter { !$0.value.isEmpty }.sorted { $0.value.lexicographicallyPrecedes($1.value) }
    let numbers = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($0.element.key, $0.offset) })
    func places(_ people: [PersonID]) -> [Int] { people.compactMap { numbers[$0] } }
    hints.people = people.map(\.value)
    hints.branches = branches.map { ($0.name, places($0.authors)) }
    hints.lines = written.compactMap { file in
      let authors = file.authors.compactMap { author in
        numbers[author.person].map { Hints.Lines.Author(person: $0, hashes: author.hashes) }
      }
      return authors.isEmpty ? nil : Hints.Lines(path: file.path, authors: authors)
    }
    hints.places = order.compactMap { path in
      guard let one = found[path] else { return nil }
      let place = Hints.Place(
        path: path, authors: places(one.authors), reviewers: places(one.reviewers), mentors: places(one.mentors))
      return place.authors.isEmpty && place.reviewers.isEmpty && place.mentors.isEmpty ? nil : place
    }
  }
}

public import DaylightCore

/// Names that people no longer bear: wherever one stands in a text, the name that they use now takes its place.
///
/// A name is known to be a former one when the roster or a mailmap says which name to use, and git has another full name
/// for the same person. It is found in any case, with its words in either order, with any marks between them, and written
/// in one word, as paths and handles have it. A name that somebody else bears now is left alone.
///
/// Where the name was changed, and is not only spelled otherwise, an address or handle that is made of it gives it away
/// as well: it is not shown. A given name alone stays in texts, because it may be anybody's.
public struct FormerNames: Sendable {
  private struct Former: Sendable {
    var words: [String]
    var current: String
  }

  private var byFirstWord: [String: [Former]] = [:]
  /// The parts of former names that the present name does not have, by person.
  private var tellingWords: [PersonID: Set<String>] = [:]

  /// Whether there are none.
  public var isEmpty: Bool { byFirstWord.isEmpty }

  /// The former names of all people in a directory.
  public init(_ people: PeopleDirectory) {
    var bearers: [String: Set<PersonID>] = [:]
    for entry in people.entries.values {
      let names = entry.preferredName.map { [$0] } ?? entry.aliases.compactMap(\.name)
      for name in names { bearers[PersonName(name).key, default: []].insert(entry.person.id) }
    }
    var seen: Set<[String]> = []
    for entry in people.entries.values.sorted(by: { $0.person.id < $1.person.id }) {
      guard let current = entry.preferredName, !entry.isMachine else { continue }
      let present = PersonName(current)
      for name in Set(entry.aliases.compactMap(\.name)).sorted() {
        let former = PersonName(name)
        guard former.isFull, former.key != present.key, bearers[former.key, default: []].isEmpty else { continue }
        let words = FormerNames.words(PersonName.withoutRemark(name)).map { $0.text }
        guard words.count >= 2, seen.insert(words).inserted else { continue }
        let ways = [words, words.reversed(), [words.joined()], [words.reversed().joined()]]
        // In one word a short name may be part of another language.
        for way in ways where way.count > 1 || way[0].unicodeScalars.count >= 7 {
          guard let first = way.first, way != [present.squashed] else { continue }
          byFirstWord[first, default: []].append(Former(words: way, current: current))
        }
        if !NameAgreement.areSpellings(former, present) {
          let telling = former.words.filter { $0.unicodeScalars.count >= 3 && !present.words.contains($0) }
          tellingWords[entry.person.id, default: []].formUnion(telling)
        }
      }
    }
    for key in byFirstWord.keys { byFirstWord[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// A text with current names in the place of former ones.
  ///
  /// Where a former name was part of a path or a handle, the current one is written like it.
  public func hidden(in text: String) -> String {
    if byFirstWord.isEmpty || text.isEmpty { return text }
    var text = text
    // What is put in may make a former name with the word behind it.
    for _ in 0..<100 {
      guard let next = hiddenOnce(in: text) else { break }
      text = next
    }
    return text
  }

  private func hiddenOnce(in text: String) -> String? {
    let words = FormerNames.words(text)
    var result = ""
    var copied = text.startIndex
    var place = 0
    while place < words.count {
      let match = byFirstWord[words[place].text]?.first { former in
        place + former.words.count <= words.count
          && zip(former.words, words[place...]).allSatisfy { $0 == $1.text }
      }
      guard let match else {
        place += 1
        continue
      }
      let range = words[place].range.lowerBound..<words[place + match.words.count - 1].range.upperBound
      result += text[copied..<range.lowerBound] + FormerNames.written(match.current, like: text[range])
      copied = range.upperBound
      place += match.words.count
    }
    return copied == text.startIndex ? nil : result + text[copied...]
  }

  /// Whether an address, handle or other short text gives a former name of somebody away.
  public func isGivenAway(by text: String, of person: PersonID) -> Bool {
    guard let telling = tellingWords[person] else { return false }
    let local = text.split(separator: "@", omittingEmptySubsequences: false).first.map(String.init) ?? text
    let words = FormerNames.words(local).map { Letters.withoutNumber($0.text) }
    let squashed = Letters.squashed(local)
    return telling.contains { word in
      words.contains(word) || (word.unicodeScalars.count >= 4 && squashed.contains(word))
    }
  }

  /// A sentence about some people, without what it quotes of theirs when that gives a former name away.
  public func hidden(in text: String, about people: [PersonID]) -> String {
    let text = hidden(in: text)
    if tellingWords.isEmpty { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      people.contains { isGivenAway(by: String(word), of: $0) } ? "'…'" : String(word)
    }.joined(separator: " ")
  }

  /// Facts whose texts hold no former name. Who is named in them is told by address, and stays; so do paths, by which
  /// rules tell one file from another.
  func hidden(in facts: FactSet) -> FactSet {
    if isEmpty { return facts }
    var facts = facts
    for index in facts.changes.indices { facts.changes[index].subject = hidden(in: facts.changes[index].subject) }
    for index in facts.documents.indices { facts.documents[index].title = hidden(in: facts.documents[index].title) }
    for index in facts.documents.indices {
      guard let alternatives = facts.documents[index].framing?.alternatives else { continue }
      facts.documents[index].framing?.alternatives = alternatives.map { hidden(in: $0) }
    }
    for index in facts.standards.indices { facts.standards[index].title = hidden(in: facts.standards[index].title) }
    return facts
  }

  /// A share whose texts hold no former name, as the facts that it would be made of.
  func hidden(in share: RepositoryShare) -> RepositoryShare {
    if isEmpty { return share }
    var share = share
    for index in share.standards.indices { share.standards[index].title = hidden(in: share.standards[index].title) }
    return share
  }

  /// An item whose texts and paths hold no former name. Its objects still prove it.
  func hidden(in item: EvidenceItem) -> EvidenceItem {
    if isEmpty { return item }
    var item = item
    item.title = hidden(in: item.title)
    item.subject.path = item.subject.path.map { hidden(in: $0) }
    item.subject.key = hidden(in: item.subject.key)
    item.statements = item.statements.map { hidden(in: $0) }
    item.caveats = item.caveats.map { hidden(in: $0) }
    for index in item.provenance.indices {
      item.provenance[index].path = item.provenance[index].path.map { hidden(in: $0) }
      item.provenance[index].note = hidden(in: item.provenance[index].note)
    }
    return item
  }

  /// A name in the manner of what it replaces: `mia-lund` for `jonas-lund`, `MiaLund` for `JonasLund`.
  private static func written(_ current: String, like text: Substring) -> String {
    if text.contains(where: \.isWhitespace) { return current }
    let between = text.first { !$0.isLetter && !$0.isNumber }.map(String.init) ?? ""
    let words = current.split(whereSeparator: \.isWhitespace)
    let isLower = !text.contains(where: \.isUppercase)
    return words.map { isLower ? $0.lowercased() : String($0) }.joined(separator: between)
  }

  /// The words of a text, folded, and where they stand.
  private static func words(_ text: String) -> [(text: String, range: Range<String.Index>)] {
    var found: [(text: String, range: Range<String.Index>)] = []
    let scalars = text.unicodeScalars
    var start: String.Index?
    func end(at index: String.Index) {
      guard let from = start else { return }
      start = nil
      // A mark that stands alone is no word.
      let word = Letters.folded(String(text[from..<index]))
      if !word.isEmpty { found.append((word, from..<index)) }
    }
    for index in scalars.indices {
      let isPart = Letters.isWord(scalars[index]) || scalars[index].properties.generalCategory == .nonspacingMark
      if !isPart { end(at: index) } else if start == nil { start = index }
    }
    end(at: text.endIndex)
    return found
  }
}

internal import DaylightCore

/// Names that people no longer bear: wherever one stands in a text, the name that they use now takes its place.
///
/// A name is known to be a former one when the roster or a mailmap says which name to use, and git has another full name
/// for the same person. A name that somebody else bears now is left alone.
public struct FormerNames: Sendable {
  private struct Former: Sendable {
    var words: [String]
    var current: String
  }

  private var byFirstWord: [String: [Former]] = [:]

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
      let currentKey = PersonName(current).key
      for name in Set(entry.aliases.compactMap(\.name)).sorted() {
        let former = PersonName(name)
        guard former.isFull, former.key != currentKey, bearers[former.key, default: []].isEmpty else { continue }
        let words = FormerNames.words(PersonName.withoutRemark(name)).map { $0.text }
        guard words.count >= 2, let first = words.first, seen.insert(words).inserted else { continue }
        byFirstWord[first, default: []].append(Former(words: words, current: current))
      }
    }
    for key in byFirstWord.keys { byFirstWord[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// A text with current names in the place of former ones.
  public func hidden(in text: String) -> String {
    if byFirstWord.isEmpty || text.isEmpty { return text }
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
      result += text[copied..<words[place].range.lowerBound] + match.current
      copied = words[place + match.words.count - 1].range.upperBound
      place += match.words.count
    }
    return copied == text.startIndex ? text : result + text[copied...]
  }

  /// Facts whose texts hold no former name. Who is named in them is told by address, and stays.
  func hidden(in facts: FactSet) -> FactSet {
    if isEmpty { return facts }
    var facts = facts
    for index in facts.changes.indices { facts.changes[index].subject = hidden(in: facts.changes[index].subject) }
    for index in facts.documents.indices { facts.documents[index].title = hidden(in: facts.documents[index].title) }
    for index in facts.standards.indices { facts.standards[index].title = hidden(in: facts.standards[index].title) }
    return facts
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

/// Reads who is named in running text, from a place on: "Ana Keller and @kim, who …" names two.
enum ProseNames {
  /// The people named at the beginning of a text, and where what they are named by ends.
  ///
  /// - Parameter acceptsHandles: whether bare words in small letters may be handles.
  static func people(_ text: some StringProtocol, acceptsHandles: Bool = false) -> (
    people: [GitPerson], rest: Substring
  ) {
    var people: [GitPerson] = []
    var rest = Substring(text)
    var next = rest
    while people.count < 20 {
      skipBlanks(&next)
      guard let person = person(&next, acceptsHandles) else { break }
      people.append(person)
      rest = next
      guard skipSeparator(&next) else { break }
    }
    return (people, rest)
  }

  private static func skipBlanks(_ text: inout Substring) {
    while let first = text.first, first.isWhitespace { text.removeFirst() }
  }

  private static func skipSeparator(_ text: inout Substring) -> Bool {
    var found = false
    while true {
      skipBlanks(&text)
      if let first = text.first, ",&/+".contains(first) {
        text.removeFirst()
        found = true
      } else if let word = ["and ", "And ", "und "].first(where: { text.hasPrefix($0) }) {
        text.removeFirst(word.count)
        found = true
      } else {
        return found
      }
    }
  }

  private static func person(_ text: inout Substring, _ acceptsHandles: Bool) -> GitPerson? {
    if text.first == "@" {
      let handle = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "_" }
      guard NameWords.isHandle(handle), text.dropFirst(handle.count + 1).first != "/" else { return nil }
      text = text.dropFirst(handle.count + 1)
      return GitPerson(handle: String(handle))
    }
    var words: [Substring] = []
    var end = text.startIndex
    var here = text
    while words.count < 6 {
      skipBlanks(&here)
      if here.first == "<" || (here.first == "(" && !words.isEmpty) {
        let inside = here.dropFirst().prefix { $0 != ">" && $0 != ")" }
        if inside.holds("@") || AddressText.plain(String(inside)) != nil {
          let address = inside.hasPrefix("@") ? nil : AddressText.plain(String(inside)) ?? String(inside)
          here = here.dropFirst(inside.count + 2)
          let handle = inside.hasPrefix("@") ? String(inside.dropFirst()) : nil
          guard !words.isEmpty || address != nil else { return nil }
          if let address, AddressText.isList(address) { return nil }
          text = here
          return GitPerson(name: words.joined(separator: " "), email: address?.trimmed, handle: handle)
        }
        break
      }
      let word = here.prefix { !$0.isWhitespace && !",;&()<>[]:!?\"".contains($0) }
      guard !word.isEmpty else { break }
      if word.holds("@"), words.isEmpty, !word.hasSuffix("@"), word.count <= 80 {
        text = here.dropFirst(word.count)
        let plain = word.hasSuffix(".") ? word.dropLast() : word
        return AddressText.isList(String(plain)) ? nil : GitPerson(email: String(plain))
      }
      let isEnd = word.hasSuffix(".") && !isInitial(word)
      let bare = isEnd ? word.dropLast() : word
      // "With the help of Ana's tool": what is somebody's is not somebody.
      if bare.hasSuffix("'s") || bare.hasSuffix("\u{2019}s") { return nil }
      guard isNameWord(bare, isFirst: words.isEmpty) else { break }
      words.append(bare)
      here = here.dropFirst(bare.count)
      end = here.startIndex
      if isEnd { break }
      // A comma, a bracket or the like ends a name.
      if let next = here.first, !next.isWhitespace { break }
    }
    while let last = words.last, NameWords.particles.contains(last.lowercased()) { words.removeLast() }
    let name = words.joined(separator: " ")
    if NameWords.isName(name) {
      // What stands in brackets behind a name may still be the address; what was taken in vain goes back.
      text = text[end...]
      return GitPerson(name: name)
    }
    guard acceptsHandles else { return nil }
    let word = text.prefix { !$0.isWhitespace && !",;&()<>[]:!?\"".contains($0) }
    let handle = word.hasSuffix(".") ? word.dropLast() : word
    guard handle.count >= 2, NameWords.isHandle(handle) else { return nil }
    let after = text.dropFirst(handle.count)
    if isEnd(after) {
      text = after
      return GitPerson(handle: String(handle))
    }
    // A name in small letters: two words, and then the end.
    let second = after.dropFirst().prefix { $0.isLetter }
    let rest = after.dropFirst(second.count + 1)
    guard after.first == " ", second.count >= 3, NameWords.isHandle(second), handle.allSatisfy(\.isLetter), isEnd(rest)
    else {
      return nil
    }
    text = rest
    return GitPerson(name: "\(handle) \(second)")
  }

  /// Whether a list goes on or ends here: a word that follows directly is part of a sentence.
  private static func isEnd(_ text: Substring) -> Bool {
    guard let next = text.first else { return true }
    if ",;&/).".contains(next) { return true }
    let rest = text.drop { $0.isWhitespace }
    return rest.isEmpty || rest.hasPrefix("and ") || rest.hasPrefix("(") || rest.hasPrefix("&")
      || rest.hasPrefix("for ")
  }

  private static func isInitial(_ word: Substring) -> Bool {
    word.count <= 3 && word.dropLast().allSatisfy { $0.isUppercase || $0 == "." }
      || ["Jr.", "Sr.", "St.", "Dr."].contains(String(word))
  }

  private static func isNameWord(_ word: Substring, isFirst: Bool) -> Bool {
    guard let first = word.first, word.count <= 30 else { return false }
    if first.isUppercase || (first.isLetter && !first.isLowercase) {
      return word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
        && !word.hasPrefix("I'") && !word.hasPrefix("I’")
        && !(word.count > 3 && word.allSatisfy { $0.isUppercase || !$0.isLetter }) && !stops.contains(String(word))
    }
    return !isFirst && NameWords.particles.contains(word.lowercased()) && word != "e" && word != "y"
  }

  /// Words with a capital that follow a name and are none.
  private static let stops: Set<String> = [
    "I", "In", "On", "At", "The", "This", "That", "It", "For", "As", "If", "When", "We", "And", "Or", "Fix", "Fixes",
    "Closes", "See", "Also", "Note", "But", "Since", "Thanks", "A", "An", "To", "From", "With", "Bug", "Issue", "PR",
    "Reviewed", "Approved", "Acked", "Tested", "Reported", "Signed", "Differential", "NOBODY", "OOPS", "TBD",
  ]
}

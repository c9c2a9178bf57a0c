internal import DaylightCore

/// Go's and Chromium's keys of old: `R=ana, golang-dev`, `LGTM=kim`, `TBR=lee`.
enum CodeReviewKeys {
  static func records(_ message: ReviewMessage, at number: Int) -> [ReviewReader.Record]? {
    let line = message.lines[number]
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")), equals - line.startIndex <= 4 else { return nil }
    let key = line[..<equals]
    let isAnswer = key.elementsEqual("LGTM".utf8)
    let isOwed = key.elementsEqual("TBR".utf8)
    guard isAnswer || isOwed || key.elementsEqual("R".utf8) else { return nil }
    // Where answers are written down, R= only says who was asked.
    let isAsked = isOwed || (!isAnswer && hasAnswers(message))
    let answered = isAsked && !isOwed ? answers(message) : []
    let text = message.value(from: number, after: equals + 1) { text, line in
      text.trimmed.last == "," && !ReviewMessage.isField(line)
    }
    return PersonText.split(text).flatMap { $0.split(separator: " ").map(String.init) }.compactMap { part in
      guard let person = person(part), !answered.contains(person) else { return nil }
      return .init(
        reviewer: person, role: isAsked ? .requested : .reviewed, convention: .codeReview,
        confidence: isAnswer || isGo(message) ? .medium : .low, line: number + 1)
    }
  }

  private static func person(_ word: String) -> GitPerson? {
    if word.holds("@") { return isGroup(word.prefix { $0 != "@" }.lowercased()) ? nil : PersonText.person(word) }
    guard NameWords.isHandle(word), !isGroup(word.lowercased()) else { return nil }
    return PersonText.person(word, bareWordIsHandle: true)
  }

  private static func isGroup(_ word: String) -> Bool {
    word.hasSuffix("-dev") || word.hasSuffix("-reviews") || word.hasSuffix("-codereviews") || word.hasSuffix("-nuts")
      || word.hasSuffix("-owners") || word.hasSuffix("-list") || word.hasSuffix("-eng") || word == "gobot"
  }

  private static func hasAnswers(_ message: ReviewMessage) -> Bool {
    message.hasLine("lgtm=") || message.trailers.contains { RoleKeys.roles(of: message.bytes[$0.key]) == [.reviewed] }
  }

  private static func answers(_ message: ReviewMessage) -> Set<GitPerson> {
    guard let line = message.lines.first(where: { Text.hasPrefix($0, "lgtm=") }) else { return [] }
    return Set(PersonText.split(Text.decode(line.dropFirst(5), bound: 2_000)).compactMap(person))
  }

  /// Go's tool wrote R= from those who had answered, under the change's address.
  private static func isGo(_ message: ReviewMessage) -> Bool {
    message.lines.contains {
      Text.hasPrefix($0, "https://golang.org/cl/") || Text.hasPrefix($0, "https://codereview.appspot.com/")
        || Text.hasPrefix($0, "http://codereview.appspot.com/")
    }
  }
}

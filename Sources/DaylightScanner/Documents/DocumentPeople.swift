/// Who a document's header names, and in which role.
enum DocumentPeople {
  private static let roles: [(role: DocumentFact.Role, keys: [String])] = [
    (
      .author,
      [
        "author", "authors", "owner", "owners", "proposer", "proposers", "proposed-by", "champion", "champions",
        "written-by", "initiator", "initiators", "originator", "rfc-author", "rfc-authors", "by", "authored-by",
        "created-by", "submitted-by", "submitter", "lead-author", "lead-authors", "primary-author", "primary-authors",
        "original-author", "original-authors", "main-author", "main-authors", "driver", "drivers", "dri", "from",
        "editor", "editors", "document-owner", "doc-owner", "feature-owner", "proposal-author", "proposal-authors",
        "adr-author",
        "adr-owner",
        "point-of-contact", "auteur", "auteurs", "autor", "autores", "autoren", "responsible", "author-s", "owner-s",
        "author(s)", "proposal-owner", "author-name", "primary-contact",
      ]
    ),
    (
      .coAuthor,
      [
        "co-author", "co-authors", "coauthor", "coauthors", "contributors", "contributor", "co-authored-by",
        "secondary-authors", "additional-authors", "with",
      ]
    ),
    (
      .reviewer,
      [
        "reviewer", "reviewers", "reviewed-by", "technical-reviewers", "technical-reviewer", "design-reviewers",
        "required-reviewers", "proposal-reviewers", "rfc-reviewers", "peer-reviewers",
      ]
    ),
    (
      .approver,
      [
        "approver", "approvers", "approved-by", "decider", "deciders", "decision-makers", "decision-maker",
        "bdfl-delegate", "bdfl-delegates", "pep-delegate", "nep-delegate", "delegate", "arbiter", "arbiters",
        "accountable", "decided-by", "sign-off", "signed-off-by", "sign-offs", "decision-owner", "decision-owners",
        "final-approver", "required-approvers", "prr-approver", "prr-approvers", "d\u{e9}cideurs", "entscheider",
        "decisores", "accepted-by", "ratified-by",
      ]
    ),
    (
      .sponsor,
      ["sponsor", "sponsors", "co-sponsor", "co-sponsors", "pep-sponsor", "executive-sponsor", "sponsored-by"]
    ),
    (
      .shepherd,
      [
        "review-manager", "review-managers", "shepherd", "shepherds", "rfc-shepherd", "shepherded-by", "review-lead",
        "moderator",
      ]
    ),
    (
      .consulted,
      ["consulted", "consulted-with", "consultants", "subject-matter-expert", "subject-matter-experts", "sme", "smes"]
    ),
    (.informed, ["informed", "stakeholders"]),
  ]

  private static let byKey: [String: DocumentFact.Role] = {
    var table: [String: DocumentFact.Role] = [:]
    for (role, keys) in roles { for key in keys { table[key] = role } }
    return table
  }()

  /// The role that a key gives to those behind it; nil for a key that names nobody.
  static func role(of key: String) -> DocumentFact.Role? { byKey[key] }

  /// The people in a header; the same person is named once in a role.
  ///
  /// - Parameters:
  ///   - bareWordIsHandle: whether a single word without `@` is a handle, as in Kubernetes' metadata.
  ///   - links: addresses of links by their label, for names that are written as `[Ana][ana]`.
  static func declared(
    in header: DocumentHeader, bareWordIsHandle: Bool, links: [String: String] = [:]
  ) -> [DocumentFact.Declared] {
    var found: [DocumentFact.Declared] = []
    for field in header.fields {
      guard let role = role(of: field.key) else { continue }
      // "Owner" and "From" are an author only where nobody is named as one.
      if weak.contains(field.key),
        header.fields.contains(where: { byKey[$0.key] == .author && !weak.contains($0.key) && !$0.values.isEmpty })
      {
        continue
      }
      for value in field.values {
        for person in people(value, bareWordIsHandle: bareWordIsHandle, links: links)
        where !found.contains(where: { $0.person == person && $0.role == role }) && found.count < 200 {
          found.append(DocumentFact.Declared(person: person, role: role, origin: .header, line: field.line))
        }
      }
    }
    return found
  }

  private static let weak: Set<String> = [
    "owner", "owners", "from", "by", "driver", "drivers", "dri", "point-of-contact", "responsible", "champion",
    "champions", "primary-contact", "document-owner", "editor", "editors",
  ]

  /// The people on one line.
  static func people(_ raw: String, bareWordIsHandle: Bool, links: [String: String] = [:]) -> [GitPerson] {
    var text = HeadLines.withoutComment(raw)
    text = withoutFootnotes(text)
    // Markdown's "\\<" is "<", and links may stand side by side.
    if text.contains("\\") { text = text.filter { $0 != "\\" } }
    text = partingLinks(text.trimmed)
    text = resolvingLinks(text, links)
    let start = text.lowercased()
    if start.hasPrefix("with input") || start.hasPrefix("with help") || start.hasPrefix("based on") { return [] }
    text = withoutThanks(text)
    for mark in [" / ", " + ", " | ", "<br>", "<br/>", "<br />", " \u{b7} ", " \u{2022} "] where text.holdsText(mark) {
      text = text.split(separatorText: mark).joined(separator: ", ")
    }
    if text.holdsText("<") && text.holdsText("</") { text = HeadLines.withoutTags(text, cellMark: ", ") }
    // "@ana @kim" without commas between them.
    let words = text.split(separator: " ")
    if words.count >= 2, words.allSatisfy({ $0.hasPrefix("@") && $0.count > 1 }) {
      text = words.joined(separator: ", ")
    }
    return PersonText.split(text).compactMap { person($0, bareWordIsHandle: bareWordIsHandle) }
  }

  /// "Ana Keller, based on an idea by Kim Bo, Lee Park and others" is Ana alone.
  private static func withoutThanks(_ text: String) -> String {
    var rest = text
    for mark in [" based on ", " with input ", " with help ", " with thanks ", " thanks to ", " inspired by "] {
      guard let cut = rest.range(ofText: mark) else { continue }
      let before = rest[..<cut.lowerBound]
      // In brackets it is one person's remark.
      if before.count(where: { $0 == "(" }) > before.count(where: { $0 == ")" }) { continue }
      rest = String(before)
    }
    return rest
  }

  /// One person out of a text that may hold a name, a handle, an address and a link, in any order.
  private static func person(_ raw: String, bareWordIsHandle: Bool) -> GitPerson? {
    var text = raw.trimmed
    while let first = text.first, "-*\u{2022}~_| ".contains(first) { text.removeFirst() }
    // "Ana Keller - Red Hat", "Ana Keller \u{2013} lead", "Ana Keller based on an idea by Kim Bo"
    for mark in [" - ", " \u{2013} ", " \u{2014} ", " -- ", " based on ", " with ", ", with "] {
      guard let cut = text.range(ofText: mark), cut.lowerBound > text.startIndex else { continue }
      // "Ana Keller - ana@example.org"
      let tail = text[cut.upperBound...]
      text = String(text[..<cut.lowerBound]) + (tail.contains("@") && !tail.contains(" ") ? " \(tail)" : "")
    }
    text = text.trimmed
    if let link = plainLink(text) { text = link }
    // `@ana` in the marks of code is @ana.
    text = text.filter { $0 != "`" }.trimmed
    if isNobody(text) { return nil }
    if text.first == "@" || bareWordIsHandle && !text.contains(" ") && !text.contains("<") && !text.contains("[") {
      return PersonText.person(
        String(text.drop { $0 == "@" }.isEmpty ? "" : "@" + text.drop { $0 == "@" }), bareWordIsHandle: bareWordIsHandle
      )
    }
    var found = GitPerson()
    var name = ""
    var rest = text[...]
    // What stands in brackets is a handle, an address or a remark; what stands outside is the name.
    while let character = rest.first {
      guard let closing = ["(": ")", "<": ">", "[": "]"][String(character)] else {
        name.append(character)
        rest = rest.dropFirst()
        continue
      }
      let (inside, after) = DocumentPeople.bracketed(rest, closing)
      rest = after
      if character == "[" {
        // A link: its label is a name or a handle, its address tells the handle.
        var label = inside
        if rest.first == "(" {
          let (url, end) = DocumentPeople.bracketed(rest, ")")
          rest = end
          if let read = contact(url) {
            found.email = found.email ?? read.email
            found.handle = found.handle ?? read.handle
          }
        }
        if label.hasPrefix("@") { found.handle = found.handle ?? String(label.dropFirst()); label = "" }
        if name.trimmed.isEmpty { name += label }
      } else if let read = contact(inside) {
        found.handle = found.handle ?? read.handle
        found.email = found.email ?? read.email
      } else if character == "<", !inside.isEmpty, !inside.contains(" "), !inside.contains("/"), !inside.contains(".") {
        // "Xavier <antoviaque>"
        found.handle = found.handle ?? inside
      } else if character == "(", name.trimmed.isEmpty, after.allSatisfy(\.isWhitespace) {
        // What stands before a name in brackets is what the person does: "(PM) Ana Keller".
        name += inside
      }
    }
    // An address or a handle without brackets.
    let words = name.split(whereSeparator: \.isWhitespace)
    if let place = words.firstIndex(where: { $0.contains("@") }) {
      let word = String(words[place])
      if word.hasPrefix("@") {
        found.handle = found.handle ?? String(word.dropFirst())
      } else if word.hasSuffix("@") || word == "@" {
        // "ana @ example.org"
      } else {
        found.email = found.email ?? word
      }
      name = words[..<place].joined(separator: " ")
    } else if let at = words.firstIndex(where: { $0.lowercased() == "at" }), at > 0, words.count - at >= 2,
      let plain = AddressText.plain(words[(at - 1)...].joined(separator: " ")), plain.contains(".")
    {
      found.email = found.email ?? plain
      name = words[..<(at - 1)].joined(separator: " ")
    }
    name = name.filter { !"*`\"_\u{201c}\u{201d}".contains($0) }.trimmed
    while let last = name.last, ",;:(".contains(last) { name.removeLast() }
    name = name.trimmed
    if name.hasSuffix("."), name.split(separator: " ").last?.count ?? 0 > 3 { name.removeLast() }
    if let email = found.email, AddressText.isList(email) { found.email = nil }
    found.handle = found.handle.map {
      String($0.drop { $0 == "@" }.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) })
    }
    if let handle = found.handle, handle.isEmpty { found.handle = nil }
    if !name.isEmpty, !isNobody(name), name.utf8.count <= 80 {
      if bareWordIsHandle, !name.contains(" "), found.handle == nil {
        found.handle = name
      } else {
        found.name = name
      }
    }
    let made = GitPerson(name: found.name, email: found.email, handle: found.handle)
    return made.isEmpty ? nil : made
  }

  /// What stands between brackets, nested ones included, and what comes after.
  private static func bracketed(_ text: Substring, _ closing: String) -> (inside: String, rest: Substring) {
    guard let opening = text.first, let end = closing.first else { return ("", text) }
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == opening { depth += 1 }
      if text[index] == end {
        depth -= 1
        if depth == 0 {
          return (String(text[text.index(after: text.startIndex)..<index]).trimmed, text[text.index(after: index)...])
        }
      }
      index = text.index(after: index)
    }
    return (String(text.dropFirst()).trimmed, "")
  }

  /// The address, the handle or both in what stands in brackets; nil for a remark.
  private static func contact(_ inside: String) -> (email: String?, handle: String?)? {
    var email: String?
    var handle: String?
    for part in inside.split(whereSeparator: { ", ;".contains($0) }) {
      var word = part.drop { "[(<`".contains($0) }
      // "<@author: ana@example.org>": what a template calls the place is no handle.
      if word.hasSuffix(":") { continue }
      if word.hasPrefix("mailto:") { word = word.dropFirst(7) }
      if word.hasPrefix("@") {
        handle = handle ?? String(word.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_".contains($0) })
      } else if let url = PersonText.handle(inURL: String(word)) {
        handle = handle ?? url
      } else if word.contains("@"), !word.hasSuffix("@") {
        email = email ?? String(word.prefix { !")>]`".contains($0) })
      }
    }
    if email == nil, handle == nil, let plain = AddressText.plain(inside), !inside.contains(",") { email = plain }
    return email == nil && handle == nil ? nil : (email, handle)
  }

  private static func withoutFootnotes(_ text: String) -> String {
    guard text.holdsText("[^") || text.holdsText("]_") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let inside = rest[rest.index(after: open)..<close]
      let isNote = inside.hasPrefix("^") || inside.hasPrefix("#") || inside.allSatisfy(\.isNumber)
      result += isNote ? rest[..<open] : rest[...close]
      rest = rest[rest.index(after: close)...]
      if isNote, rest.first == "_" { rest = rest.dropFirst() }
    }
    return result + rest
  }

  /// Words in the place of a person.
  static func isNobody(_ text: String) -> Bool {
    let lower = text.lowercased().trimmed
    if lower.isEmpty || PersonText.isPlaceholder(text) { return true }
    // "Ana Keller (Harbour Foundation)" is Ana.
    if let open = text.firstIndex(of: "("), text.hasSuffix(")"), !text[..<open].allSatisfy(\.isWhitespace),
      !text.hasPrefix("[")
    {
      return isNobody(String(text[..<open]))
    }
    let bare = lower.filter { !"*_`<>{}[]().\"'".contains($0) }.trimmed
    if nobodies.contains(bare) || bare.isEmpty { return true }
    for start in [
      "see ", "various", "list of", "list ", "who ", "name of", "names of", "add ", "leave ", "to be ", "your ",
      "fill ", "same as", "as above", "unassigned", "pending", "http",
    ] where bare.hasPrefix(start) && !text.hasPrefix("@") {
      return !(start == "http" && PersonText.handle(inURL: text) != nil)
    }
    let words = bare.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
    guard let last = words.last else { return true }
    if groups.contains(last), !text.hasPrefix("@") || words.count > 1 { return true }
    if words.count >= 2, groups.contains(words[0]), words[0] != "all" { return true }
    let isGroup =
      ["sig-", "sig ", "wg-", "wg ", "committee-"].contains { lower.hasPrefix($0) }
      || ["-approvers", "-reviewers", "-leads", "-maintainers", "-team", " team"].contains { lower.hasSuffix($0) }
      || bare.contains("/") && !bare.holds("http") && !text.contains("<") && !text.contains("(")
    if isGroup { return true }
    // A day of a month is no name.
    if words.allSatisfy({ months.contains($0) || $0.allSatisfy(\.isNumber) }) { return true }
    if words.count > 6, !text.contains("<"), !text.contains("@"), !text.contains("(") { return true }
    return text.contains("{") || text.hasPrefix("<") && !text.contains("@") && text.hasSuffix(">")
  }

  private static let nobodies: Set<String> = [
    "n/a", "na", "none", "tbd", "tba", "tbc", "todo", "unknown", "nobody", "everyone", "anyone", "everybody", "all",
    "anonymous", "multiple authors", "several", "others", "et al", "and others", "many", "community", "name", "names",
    "author", "authors", "author name", "co-author name", "full name", "github handle", "handle", "username",
    "optional",
    "email", "first last", "firstname lastname", "john doe", "jane doe", "xxx", "-", "\u{2014}", "no one", "me",
    "the community", "as per commit log", "git history", "commit log",
  ]

  private static let groups: Set<String> = [
    "maintainers", "team", "teams", "committee", "council", "sig", "wg", "group", "reviewers", "approvers", "board",
    "community", "contributors", "committers", "leads", "developers", "engineers", "authors", "owners", "staff",
    "architects", "stakeholders", "members", "guild", "squad", "chapter", "workgroup", "foundation", "everyone",
  ]

  static func isMonth(_ word: String) -> Bool { months.contains(word) }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
}

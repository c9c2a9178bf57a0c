/// Names of larger work that a message says its commit is part of: tickets, initiatives, blueprints, bugs and stories of
/// trackers that several repositories share.
///
/// A number alone, such as `#12`, is one repository's own, and names nothing across repositories.
enum ThreadNames {
  /// The most that are taken from a commit.
  private static let most = 6

  /// What a message names, in order, each once: `SEARCH-421`, `document RFC-10`, `owner/name#12`, `initiative …`, `blueprint …`, `bug …`,
  /// `story …`.
  static func names(_ subject: ArraySlice<UInt8>, _ lines: [ArraySlice<UInt8>]) -> [String] {
    var found: [String] = []
    func add(_ id: String) { if found.count < most, !found.contains(id) { found.append(id) } }
    if let label = label(subject) { add(label) }
    titled(subject).forEach(add)
    for line in lines.dropFirst().prefix(400) {
      guard let first = line.first, Text.isLetter(first),
        let opener = openers[Int(first | 0x20) - 0x61].first(where: { Text.hasPrefix(line, $0.words) })
      else { continue }
      names(opener.kind, Text.trimmed(line.dropFirst(opener.words.utf8CodeUnitCount))).forEach(add)
    }
    return found
  }

  /// The tickets of a title. Where it begins with one, those further on are only mentioned, unless the title says that its
  /// commit is part of them: `(WEB-12) Skip the test until PAY-7 is mended` is no part of PAY-7.
  private static func titled(_ subject: ArraySlice<UInt8>) -> [String] {
    let end = leading(subject)
    let first = tickets(in: subject[..<end])
    guard !first.isEmpty else { return tickets(in: subject) }
    let rest = subject[end...]
    guard let part = Text.find(partOf, in: Array(rest), from: 0) else { return first }
    return first + tickets(in: rest.dropFirst(part))
  }

  private static let partOf = Array("part of ".utf8)

  /// Where the tickets end with which a title begins: `(WEB-12, PAY-7) …`, `[WEB-12] …`, `WEB-12: …`, `(maint) (WEB-12) …`.
  private static func leading(_ subject: ArraySlice<UInt8>) -> Int {
    var place = subject.startIndex
    while place < subject.endIndex {
      if subject[place] == 0x20 || subject[place] == UInt8(ascii: ":") {
        place += 1
        continue
      }
      let close: UInt8? = subject[place] == UInt8(ascii: "(") ? 0x29 : subject[place] == UInt8(ascii: "[") ? 0x5d : nil
      if let close {
        guard let end = subject[place...].prefix(60).firstIndex(of: close) else { return place }
        place = end + 1
        continue
      }
      let word = subject[place...].prefix { $0 != 0x20 && $0 != UInt8(ascii: ":") }
      guard isTicket(Text.decode(word, bound: 40)) else { return place }
      place = word.endIndex
    }
    return place
  }

  /// The design document in brackets in front of a title, as in `[RFC-0010] auth: …`: it says what the commit is part of.
  /// Further on in a title it may only be mentioned.
  private static func label(_ subject: ArraySlice<UInt8>) -> String? {
    guard subject.first == UInt8(ascii: "["), let end = subject.prefix(20).firstIndex(of: UInt8(ascii: "]")) else {
      return nil
    }
    let inner = subject[(subject.startIndex + 1)..<end]
    let letters = inner.prefix { Text.isLetter($0) }
    let rest = inner.dropFirst(letters.count)
    guard let mark = rest.first, "- ".utf8.contains(mark), (1...6).contains(rest.count - 1),
      rest.dropFirst().allSatisfy(Text.isDigit)
    else { return nil }
    let family = String(decoding: letters, as: UTF8.self).uppercased()
    guard families.contains(family), let number = Int(String(decoding: rest.dropFirst(), as: UTF8.self)) else {
      return nil
    }
    return "\(documentMark)\(family)-\(number)"
  }

  /// What stands in front of a document's number: which one is meant only all repositories together tell.
  static let documentMark = "document "

  private static let families: Set<String> = [
    "RFC", "PEP", "ADR", "KEP", "TEP", "EIP", "NEP", "DEP", "SEP", "OEP", "RFD", "JEP", "CEP", "SIP",
  ]

  private enum Kind { case initiative, ticket, work, bug, sharedBug, story, blueprint }

  /// What begins a line, in small letters, and what stands behind it; by the first letter, as most lines begin with none.
  private static let openers: [[(words: StaticString, kind: Kind)]] = {
    let all: [(words: StaticString, kind: Kind)] = [
      ("initiative:", .initiative), ("epic:", .initiative), ("part-of:", .initiative), ("project:", .initiative),
      ("programme:", .initiative), ("program:", .initiative), ("campaign:", .initiative),
      ("ticket:", .ticket), ("jira:", .ticket), ("issue:", .ticket), ("issues:", .ticket), ("refs:", .ticket),
      ("ref:", .ticket), ("see:", .ticket), ("closes:", .ticket), ("fixes:", .ticket), ("resolves:", .ticket),
      ("related:", .ticket), ("link:", .ticket),
      // Of which ticket a commit does a part, or all.
      ("closes ", .work), ("fixes ", .work), ("resolves ", .work), ("part of ", .work), ("towards ", .work),
      ("addresses ", .work), ("related to ", .work), ("for ", .work), ("implements ", .work), ("implement ", .work),
      ("partially implements ", .work), ("partially implement ", .work), ("partial implements ", .work),
      ("partial implement ", .work),
      ("bug:", .bug), ("closes-bug:", .sharedBug), ("partial-bug:", .sharedBug), ("related-bug:", .sharedBug),
      ("story:", .story),
      ("implements:", .blueprint), ("partially-implements:", .blueprint), ("partial-implements:", .blueprint),
      ("partially implements:", .blueprint), ("blueprint:", .blueprint), ("bp:", .blueprint),
      ("partial-blueprint:", .blueprint), ("related-blueprint:", .blueprint), ("blueprint ", .blueprint),
      ("bp ", .blueprint),
    ]
    var openers = Array(repeating: [(words: StaticString, kind: Kind)](), count: 26)
    for opener in all { openers[Int(opener.words.utf8Start[0]) - 0x61].append(opener) }
    return openers
  }()

  private static func names(_ kind: Kind, _ value: ArraySlice<UInt8>) -> [String] {
    switch kind {
    case .initiative:
      let name = Text.decode(value, bound: 80)
      return name.utf8.count >= 3 ? ["initiative \(name.lowercased())"] : []
    case .ticket: return tickets(in: value) + addresses(in: value)
    case .bug:
      // With a hash it may be the repository's own.
      return tickets(in: value) + addresses(in: value)
        + (value.contains(0x23) ? [] : numbers(value).map { "bug \($0)" })
    case .sharedBug: return tickets(in: value) + addresses(in: value) + numbers(value).map { "bug \($0)" }
    case .story: return tickets(in: value) + addresses(in: value) + numbers(value).map { "story \($0)" }
    case .work, .blueprint:
      let word = blueprintWords.first { Text.hasPrefix(value, $0) }
      let name = word != nil || kind == .blueprint ? blueprint(value.dropFirst(word?.utf8CodeUnitCount ?? 0)) : nil
      return (name.map { [$0] } ?? []) + tickets(in: value) + addresses(in: value)
    }
  }

  private static let blueprintWords: [StaticString] = ["blueprint ", "bp ", "bp:", "blueprint:"]

  /// Numbers of a tracker that is not the repository's own: those have five digits and more.
  private static func numbers(_ value: ArraySlice<UInt8>) -> [String] {
    guard value.count <= 100 else { return [] }
    return value.split { ", #\t".utf8.contains($0) }.filter {
      (5...10).contains($0.count) && $0.allSatisfy(Text.isDigit)
    }
    .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The name of a blueprint: one word of small letters, digits and marks.
  private static func blueprint(_ value: ArraySlice<UInt8>) -> String? {
    var name = Text.trimmed(value)
    while name.last == UInt8(ascii: ".") { name.removeLast() }
    guard (4...80).contains(name.count), name.first.map(Text.isLetter) == true,
      name.allSatisfy({ (0x61...0x7a).contains($0) || Text.isDigit($0) || "-_.+".utf8.contains($0) })
    else { return nil }
    return "blueprint \(String(decoding: name, as: UTF8.self))"
  }

  /// Tickets by their addresses: `https://github.com/owner/name/issues/12`, `…/browse/SEARCH-421`, `…/+bug/1489059`.
  private static func addresses(in line: ArraySlice<UInt8>) -> [String] {
    guard line.count < 1_000, line.contains(UInt8(ascii: "/")) else { return [] }
    var found: [String] = []
    for word in line.split(whereSeparator: { $0 <= 0x20 || "()<>[],;".utf8.contains($0) }) {
      guard Text.hasPrefix(word, "https://") || Text.hasPrefix(word, "http://"), word.count <= 300 else { continue }
      var parts = Text.decode(word, bound: 300).split { $0 == "/" || $0 == "?" || $0 == "#" }.dropFirst()
      while let last = parts.last, last.hasPrefix("issuecomment") || last.hasPrefix("note_") { parts.removeLast() }
      guard parts.count >= 3, let last = parts.last, let before = parts.dropLast().last else { continue }
      var number = last
      while number.last == "." { number.removeLast() }
      let isNumber = (1...10).contains(number.utf8.count) && number.utf8.allSatisfy(Text.isDigit)
      switch before {
      case "issues" where isNumber, "pull" where isNumber, "merge_requests" where isNumber, "work_items" where isNumber:
        let home = parts.dropFirst().dropLast(2).filter { $0 != "-" }
        if home.count >= 2 { found.append("\(home.joined(separator: "/").lowercased())#\(number)") }
      case "browse" where isTicket(number): found.append(String(number))
      case "+bug" where isNumber: found.append("bug \(number)")
      case "story" where isNumber: found.append("story \(number)")
      case "+spec": blueprint(Array(number.utf8)[...]).map { found.append($0) }
      default: break
      }
    }
    return found
  }

  /// Prefixes of names with a number that are no ticket's.
  private static let technical: Set<String> = [
    "UTF", "SHA", "ISO", "CVE", "CWE", "RFC", "PEP", "ADR", "KEP", "SE", "MD", "AES", "RSA", "TLS", "SSL", "HTTP",
    "IEEE", "GPL",
    "ECMA", "BCP", "UTC", "GMT", "GHSA", "CP", "KOI", "LATIN", "BASE", "X", "IP", "IPV", "PR", "MR", "GCC", "GCP",
    "WIN", "ASCII", "GH", "GL", "SLES", "RHEL", "CENTOS", "FEDORA", "UBUNTU", "DEBIAN", "OSX", "MACOS", "SOLARIS",
    "AIX",
    "USB", "HMAC", "CRC", "BLAKE", "ED", "X86", "ARM", "RISC", "MIPS", "INT", "UINT", "FLOAT", "ES", "EN", "VS", "RC",
    "TEP", "EIP",
    "BIP", "DIP", "NEP", "LGPL", "AGPL", "MPL", "BSD", "PKCS", "GB", "S3", "EC2", "LRU", "TOML", "YAML", "JSON", "HTML",
    "CSS", "H",
    "COVID", "Y2K", "PCI", "SCSI", "SATA", "COM", "LPT", "OSC", "CSI", "F", "Q", "Q1", "Q2", "Q3", "Q4", "V", "P", "T",
    "M",
  ]

  /// The tickets in a text, such as `SEARCH-421` or `owner/name#12`.
  private static func tickets(in line: ArraySlice<UInt8>) -> [String] {
    guard line.count < 1_000, line.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "#") }) else {
      return []
    }
    var found: [String] = []
    for word in line.split(whereSeparator: { !(Text.isLetter($0) || Text.isDigit($0) || "-_#/.".utf8.contains($0)) })
    where word.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "#") }) {
      var text = Text.decode(word, bound: 120)[...]
      while let last = text.last, ".-/".contains(last) { text = text.dropLast() }
      if isTicket(text) { found.append(String(text)) } else if isIssue(text) { found.append(text.lowercased()) }
    }
    return found
  }

  /// `SEARCH-421`: a project's capitals and a number.
  static func isTicket(_ word: some StringProtocol) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let key = parts.first, let number = parts.last, (2...10).contains(key.utf8.count),
      (1...6).contains(number.utf8.count), number.utf8.allSatisfy(Text.isDigit), number.first != "0",
      let first = key.utf8.first, (0x41...0x5a).contains(first),
      key.utf8.allSatisfy({ (0x41...0x5a).contains($0) || Text.isDigit($0) })
    else { return false }
    return !technical.contains(String(key))
  }

  /// `owner/name#12`.
  private static func isIssue(_ word: some StringProtocol) -> Bool {
    guard let mark = word.firstIndex(of: "#") else { return false }
    let (home, number) = (word[..<mark], word[word.index(after: mark)...])
    return home.split(separator: "/").count == 2 && !home.contains(".") && (1...7).contains(number.utf8.count)
      && number.utf8.allSatisfy(Text.isDigit)
  }
}

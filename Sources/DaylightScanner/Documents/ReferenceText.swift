/// Finds the references to documents in a text: numbers in a family's style, and paths of text files.
///
/// A reference is put in one form so that both sides can be compared: `SE-306`, `KEP-1287`, `PEP-8`, `RFC-3`,
/// `ADR-14`, or a path such as `docs/adr/0014-retry-budget.md`.
enum ReferenceText {
  private static let families: [(word: [UInt8], form: String)] = [
    (Array("se-".utf8), "SE"), (Array("kep-".utf8), "KEP"), (Array("kep ".utf8), "KEP"),
    (Array("pep-".utf8), "PEP"), (Array("pep ".utf8), "PEP"), (Array("rfc-".utf8), "RFC"),
    (Array("rfc ".utf8), "RFC"), (Array("adr-".utf8), "ADR"), (Array("adr ".utf8), "ADR"),
  ]

  /// The letters with which a family's word begins: most words are passed over at once.
  private static let firstLetters: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for (word, _) in families { if let first = word.first { table[Int(first)] = true } }
    return table
  }()

  /// What ends a path in running text.
  private static let separators: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for byte in " \t()<>\"'`,;[]|".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// The form of a number in a document's family; nil when the family has no such style.
  static func form(_ family: DocumentFact.Family, _ number: Int) -> String? {
    switch family {
    case .swiftEvolution: "SE-\(number)"
    case .kep: "KEP-\(number)"
    case .pep: "PEP-\(number)"
    case .rfc: "RFC-\(number)"
    case .adr, .madr: "ADR-\(number)"
    case .designDoc, .roadmap: nil
    }
  }

  /// The references in one line, in order, each once. A repository's name before a number is kept:
  /// `payments ADR-0014` gives `payments ADR-14`.
  static func references(in line: ArraySlice<UInt8>) -> [String] {
    guard line.count < 4_000, mayRefer(line, slash: UInt8(ascii: "/")) else { return [] }
    var found = numbers(in: line)
    guard line.contains(UInt8(ascii: "/")) else { return found }
    func add(_ text: String) { if !found.contains(text) { found.append(text) } }
    for word in line.split(whereSeparator: { separators[Int($0)] }) {
      guard word.count > 4, word.contains(UInt8(ascii: "/")) else { continue }
      var path = Text.decode(word)
      while let last = path.last, ".:*".contains(last) { path.removeLast() }
      if let anchor = path.firstIndex(of: "#") { path = String(path[..<anchor]) }
      if let inside = repositoryPath(ofURL: path) {
        add(inside)
      } else if !path.holds("://"), DocumentOutline.markup(ofPath: path) != nil {
        while path.hasPrefix("./") { path = String(path.dropFirst(2)) }
        add(path)
      }
    }
    return found
  }

  /// The same without paths.
  static func numbers(in line: ArraySlice<UInt8>) -> [String] {
    guard line.count < 4_000, mayRefer(line, slash: nil) else { return [] }
    var found: [String] = []
    func add(_ text: String) { if !found.contains(text) { found.append(text) } }
    let lower = Text.lowercased(line)
    var index = 0
    while index < lower.count {
      let isStart = index == 0 || !(Text.isLetter(lower[index - 1]) || Text.isDigit(lower[index - 1]))
      if isStart, firstLetters[Int(lower[index])] {
        for (word, form) in families where lower[index...].starts(with: word) {
          var digits = lower[(index + word.count)...].prefix(while: Text.isDigit)
          if digits.isEmpty, lower[(index + word.count)...].first == UInt8(ascii: "#") {
            digits = lower[(index + word.count + 1)...].prefix(while: Text.isDigit)
          }
          guard (1...6).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)) else {
            continue
          }
          let before = lower[..<index].split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) }
          if let before, index > 0, lower[index - 1] == 0x20, isRepositoryName(before) {
            add("\(before) \(form)-\(number)")
          } else {
            add("\(form)-\(number)")
          }
        }
      }
      index += 1
    }
    return found
  }

  /// Whether a line holds a slash, or the first letters of a family's word, wherever they stand: most lines do not.
  private static func mayRefer(_ line: ArraySlice<UInt8>, slash: UInt8?) -> Bool {
    line.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        let byte = bytes[index]
        if byte == slash { return true }
        if firstLetters[Int(byte | 0x20)], index + 3 < bytes.count {
          let (second, third) = (bytes[index + 1] | 0x20, bytes[index + 2] | 0x20)
          if (second == UInt8(ascii: "e") || second == UInt8(ascii: "f") || second == UInt8(ascii: "d"))
            && (third == UInt8(ascii: "p") || third == UInt8(ascii: "c") || third == UInt8(ascii: "r")
              || third == UInt8(ascii: "-"))
          {
            return true
          }
        }
      }
      return false
    }
  }

  /// `owner/name/docs/adr/0014.md` out of a forge's address of a file; nil for any other address.
  static func repositoryPath(ofURL url: String) -> String? {
    guard let scheme = url.range(of: "://") else { return nil }
    let parts = url[scheme.upperBound...].prefix { $0 != "#" && $0 != "?" }.split(separator: "/").map(String.init)
    guard let marker = parts.firstIndex(where: { $0 == "blob" || $0 == "tree" }), marker >= 3,
      marker + 2 < parts.count
    else { return nil }
    let owner = parts[1..<marker].filter { $0 != "-" }
    return (owner + parts[(marker + 2)...]).joined(separator: "/")
  }

  private static func isRepositoryName(_ word: String) -> Bool {
    let common: Set<String> = [
      "implements", "implement", "see", "per", "the", "from", "for", "of", "in", "to", "and", "with", "by", "as",
      "our", "this", "update", "add", "follow", "follows", "accept", "superseded", "supersedes", "move", "on",
      "mark", "new", "apply", "under", "draft", "propose", "document", "revise", "reject", "withdraw", "fix",
      "merge", "a", "or", "use", "adopt", "after", "before", "via", "using", "about", "into", "is", "drop", "old",
    ]
    return word.count >= 3 && !common.contains(word)
      && word.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
      && word.first?.isLetter == true && !word.hasSuffix(":") && !word.hasSuffix(".")
  }
}

extension DocumentFact {
  /// The number in the form in which commit messages name it, such as `ADR-14`; nil when its family has none.
  public var reference: String? { number.flatMap { ReferenceText.form(type, $0) } }
}

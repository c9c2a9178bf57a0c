/// Finds the references to documents in a text: numbers in a family's style, and paths of text files.
///
/// A reference is put in one form so that both sides can be compared: `SE-306`, `KEP-1287`, `PEP-8`, `RFC-3`,
/// `ADR-14`, or a path such as `docs/adr/0014-retry-budget.md`.
enum ReferenceText {
  private static let families: [(word: [UInt8], form: String)] = {
    // "Sep 12" and "dep 3" are a day and a version more often than documents.
    let spaced = ["kep", "pep", "rfc", "adr", "tep", "nep", "eip", "erc", "bip", "oep", "otep", "rfd"]
    let dashed = ["se", "dip", "sep", "dep"]
    let forms = ["erc": "EIP"]
    return (spaced + dashed).map { (Array("\($0)-".utf8), forms[$0] ?? $0.uppercased()) }
      + spaced.map { (Array("\($0) ".utf8), forms[$0] ?? $0.uppercased()) }
      + ["dip", "bip", "eip"].map { (Array($0.utf8), $0.uppercased()) }
  }()

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
    case .eip: "EIP-\(number)"
    case .bip: "BIP-\(number)"
    case .tep: "TEP-\(number)"
    case .nep: "NEP-\(number)"
    case .dep: "DEP-\(number)"
    case .dip: "DIP-\(number)"
    case .oep: "OEP-\(number)"
    case .otep: "OTEP-\(number)"
    case .sep: "SEP-\(number)"
    case .rfd: "RFD-\(number)"
    case .designDoc, .enhancement, .roadmap, .strategy, .postmortem, .runbook: nil
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
      // A path has its file's type, an address its host.
      guard word.count > 4, word.contains(UInt8(ascii: "/")), word.contains(UInt8(ascii: ".")) else { continue }
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
  static func numbers(in line: ArraySlice<UInt8>) -> [String] { writtenNumbers(in: line).map(\.text) }

  /// The same, each with how the line writes it: `TEP-0100` for `TEP-100`.
  static func writtenNumbers(in line: ArraySlice<UInt8>) -> [(text: String, written: String)] {
    guard line.count < 4_000, mayRefer(line, slash: nil) else { return [] }
    var found: [(text: String, written: String)] = []
    func add(_ text: String, _ written: ArraySlice<UInt8>) {
      if !found.contains(where: { $0.text == text }) { found.append((text, String(decoding: written, as: UTF8.self))) }
    }
    let start = line.startIndex
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
          // "The key words MUST and SHOULD are as in RFC 2119": the Internet's documents, in whatever repository.
          if form == "RFC", number == 2119 || number == 8174 || isInternet(lower) { continue }
          let before = lower[..<index].split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) }
          if let before, index > 0, lower[index - 1] == 0x20, isRepositoryName(before) {
            add("\(before) \(form)-\(number)", line[(start + index)..<(start + digits.endIndex)])
          } else {
            add("\(form)-\(number)", line[(start + index)..<(start + digits.endIndex)])
          }
        }
      }
      index += 1
    }
    return found
  }

  /// Whether a line points at the Internet Engineering Task Force's documents.
  private static func isInternet(_ lower: [UInt8]) -> Bool {
    ["ietf", "rfc-editor"].contains { Text.contains(lower, $0.utf8) }
  }

  /// Whether the bytes before a digit may be a family's word and what parts it from its number.
  @inline(__always)
  static func mayEndWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var end = index
    if text[end - 1] == UInt8(ascii: "#"), end >= 2 { end -= 1 }
    switch text[end - 1] {
    case UInt8(ascii: "-"), UInt8(ascii: " "): end -= 1
    case UInt8(ascii: "p"), UInt8(ascii: "P"): break
    default: return false
    }
    var word: UInt64 = 0
    var count = 0
    while end > count, Text.isLetter(text[end - 1 - count]) {
      guard count < 4 else { return false }
      word |= UInt64(text[end - 1 - count] | 0x20) << UInt64(8 * count)
      count += 1
    }
    return words.contains(word)
  }

  /// Families' words, each as a number: its letters from the last to the first.
  private static let words: Set<UInt64> = {
    Set(families.map { word, _ in word.filter(Text.isLetter).reduce(0) { $0 << 8 | UInt64($1) } })
  }()

  /// Whether a line holds a slash, or a digit after a family's word: most lines do not.
  private static func mayRefer(_ line: ArraySlice<UInt8>, slash: UInt8?) -> Bool {
    line.withUnsafeBufferPointer { bytes in
      var before: UInt8 = 0
      for index in bytes.indices {
        let byte = bytes[index]
        if byte == slash { return true }
        // A number's first digit: nothing else can follow a family's word.
        if Text.isDigit(byte), !Text.isDigit(before), index > 0, mayEndWord(bytes, at: index) { return true }
        before = byte
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

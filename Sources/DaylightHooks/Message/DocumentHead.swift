/// Whether a design document's head says where it stands and whose it is.
///
/// It looks for the same words as a scan does, and for no more than that they are there.
package struct DocumentHead: Hashable, Sendable {
  /// Whether it has a status.
  package private(set) var hasStatus = false
  /// Whether it names somebody who wrote or decides it.
  package private(set) var hasOwner = false

  private static let ownerKeys: Set<String> = [
    "author", "authors", "owner", "owners", "proposer", "proposed-by", "champion", "champions", "written-by",
    "initiator", "originator", "rfc-author", "co-author", "co-authors", "coauthor", "coauthors", "contributors",
    "approver", "approvers", "approved-by", "decider", "deciders", "decision-makers", "decision-maker", "bdfl-delegate",
    "pep-delegate", "sponsor", "sponsors", "shepherd", "shepherds", "review-manager", "review-managers", "owning-sig",
    "team", "teams", "owning-team",
  ]

  /// Reads the first lines of a document, or of the file beside it that holds its head.
  package init(_ bytes: [UInt8]) {
    let lines = Array(bytes.prefix(16_384)).lines.prefix(200)
    for (index, line) in lines.enumerated() {
      if DocumentHead.isStatusHeading(line) {
        hasStatus = hasStatus || DocumentHead.hasText(below: lines.dropFirst(index + 1))
        continue
      }
      guard let (key, value) = DocumentHead.field(line) else { continue }
      let isFilled = !value.isEmpty || DocumentHead.goesOn(lines.dropFirst(index + 1).first)
      if key == "status" { hasStatus = hasStatus || isFilled }
      if DocumentHead.ownerKeys.contains(key) { hasOwner = hasOwner || isFilled }
    }
  }

  /// `Key: value`, `* Key: value`, `- **Key**: value`, `| Key | value |`, `:Key: value`.
  private static func field(_ line: ArraySlice<UInt8>) -> (key: String, value: ArraySlice<UInt8>)? {
    var rest = line.trimmed
    guard line.count < 2_000, let first = rest.first else { return nil }
    if first == UInt8(ascii: "|") {
      let cells = rest.split(separator: UInt8(ascii: "|")).map { $0.trimmed }
      return cells.count == 2 ? (canonical(cells[0]), cells[1]) : nil
    }
    while let mark = rest.first, "*-+: ".utf8.contains(mark) { rest.removeFirst() }
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), colon - rest.startIndex < 40 else { return nil }
    var value = rest[(colon + 1)...]
    while let mark = value.first, "* _".utf8.contains(mark) { value.removeFirst() }
    return (canonical(rest[..<colon]), value.trimmed)
  }

  private static func canonical(_ key: ArraySlice<UInt8>) -> String {
    let plain = key.filter { !"*_`:".utf8.contains($0) || $0 == UInt8(ascii: "_") }
    var word = plain[...].trimmed.lowercased.map { $0 == 0x20 || $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }[...]
    if word.suffix(3).elementsEqual("(s)".utf8) { word.removeLast(3) }
    while word.first == UInt8(ascii: "-") { word.removeFirst() }
    while word.last == UInt8(ascii: "-") { word.removeLast() }
    return word.text
  }

  private static func goesOn(_ line: ArraySlice<UInt8>?) -> Bool {
    guard let line, let first = line.first else { return false }
    return first == 0x20 || first == 0x09 || first == UInt8(ascii: "-")
  }

  private static func isStatusHeading(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line.trimmed
    guard rest.first == UInt8(ascii: "#") else { return rest.equals(ignoringCase: "status".utf8) }
    while let mark = rest.first, mark == UInt8(ascii: "#") || mark == 0x20 { rest.removeFirst() }
    return rest.equals(ignoringCase: "status".utf8)
  }

  private static func hasText(below lines: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    for line in lines.prefix(6) {
      let text = line.trimmed
      if text.isEmpty || text.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }) { continue }
      return text.first != UInt8(ascii: "#")
    }
    return false
  }
}

/// Tells commits by which a forge takes over what a reviewer proposed: "Apply suggestions from code review", or "Update
/// docs/design.md" with nothing but the path. It names the reviewer as co-author.
enum AcceptedSuggestions {
  /// Whether a title is of such a commit.
  static func isOne(_ title: ArraySlice<UInt8>) -> Bool {
    let words = Text.trimmed(title).split(separator: UInt8(ascii: " "))
    guard let first = words.first else { return false }
    if Text.hasPrefix(first, "appl") { return Text.contains(Text.lowercased(title)[...], "suggestion".utf8) }
    guard words.count == 2, first.elementsEqual("Update".utf8) || first.elementsEqual("update".utf8) else {
      return false
    }
    return words[1].contains(UInt8(ascii: "/")) || words[1].dropFirst().dropLast().contains(UInt8(ascii: "."))
  }

  /// The lines `Co-authored-by: …`, in lower case, that stand in a squashed message below the titles of such commits, and
  /// below no other.
  ///
  /// A forge lists the titles of what it squashed as `* Title`, each with the rest of its message, and repeats all
  /// trailers below a line of dashes.
  static func suggesters(in lines: [ArraySlice<UInt8>]) -> Set<[UInt8]> {
    var suggested: Set<[UInt8]> = []
    var others: Set<[UInt8]> = []
    var section: Bool?
    for line in lines.dropFirst() {
      if line.starts(with: "* ".utf8) {
        section = isOne(line.dropFirst(2))
      } else if line.count >= 5, line.allSatisfy({ $0 == UInt8(ascii: "-") }) {
        section = nil
      } else if let section, Text.hasPrefix(line, "co-authored-by:") {
        let name = Text.lowercased(Text.trimmed(line))
        if section { suggested.insert(name) } else { others.insert(name) }
      }
    }
    return suggested.subtracting(others)
  }
}

internal import DaylightGit

/// Finds the documents that the lines of a commit's message name.
enum MentionReader {
  /// The documents named, first those that the commit says it implements.
  ///
  /// - Parameter files: what the commit changes: the number of a file that it changes is no reference to it.
  static func mentions(in lines: [ArraySlice<UInt8>], files: [FileChange]) -> [CommitRecord.Mention] {
    var ownNumbers: Set<Int>?
    var mentioned: [String] = []
    var implemented: [String] = []
    for line in lines where line.count > 4 {
      var found = ReferenceText.references(in: line)
      if found.isEmpty { continue }
      let isImplementing =
        Text.hasPrefix(line, "implements:") || Text.hasPrefix(line, "design-doc:")
        || Text.hasPrefix(line, "implements ")
      // A commit that changes a file of that number says the number as a label: its metadata, its schedule, its status.
      let own = ownNumbers ?? numbers(inNamesOf: files)
      ownNumbers = own
      found.removeAll { text in text.split(separator: "-").last.flatMap { Int($0) }.map(own.contains) ?? false }
      if isImplementing { implemented += found } else { mentioned += found }
    }
    mentioned.removeAll { implemented.contains($0) }
    var mentions: [CommitRecord.Mention] = []
    if !implemented.isEmpty { mentions.append(.init(manner: .implements, texts: implemented)) }
    if !mentioned.isEmpty { mentions.append(.init(manner: .mentions, texts: mentioned)) }
    return mentions
  }

  /// The numbers with which folders and files of a change begin: 1287 in `keps/sig-node/1287-in-place/kep.yaml`.
  private static func numbers(inNamesOf files: [FileChange]) -> Set<Int> {
    var numbers: Set<Int> = []
    for file in files.prefix(200) {
      for part in file.path.split(separator: UInt8(ascii: "/")) {
        let digits = part.drop { !Text.isDigit($0) && Text.isLetter($0) || $0 == 0x2d }.prefix(while: Text.isDigit)
        if (1...6).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)) {
          numbers.insert(number)
        }
      }
    }
    return numbers
  }
}

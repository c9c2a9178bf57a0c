internal import ArgumentParser

/// What somebody may have meant by a word that is no command: a letter too many, too few, or at another's place.
enum CommandSuggestion {
  /// The command line as it was perhaps meant, up to the command; nil where all words are commands, or none is near.
  ///
  /// - Parameter arguments: the words behind the program's name.
  static func commandLine(for arguments: some Sequence<String>) -> String? {
    var command: any ParsableCommand.Type = Daylight.self
    var path = "daylight"
    for word in arguments {
      let below = command.configuration.subcommands
      if word.hasPrefix("-") || below.isEmpty { return nil }
      if let next = below.first(where: { $0._commandName == word }) {
        command = next
        path += " \(word)"
        continue
      }
      return nearest(to: word, among: below.map { $0._commandName }).map { "\(path) \($0)" }
    }
    return nil
  }

  /// The name with the fewest mistakes in it, one for every three letters at most; the first of several.
  static func nearest(to word: String, among names: [String]) -> String? {
    let letters = Array(word.lowercased().utf8.prefix(40))
    let near = names.map { (name: $0, mistakes: mistakes(letters, Array($0.utf8))) }
      .min { ($0.mistakes, $0.name) < ($1.mistakes, $1.name) }
    guard let near, near.mistakes * 3 <= letters.count else { return nil }
    return near.name
  }

  /// How many letters were added, left out, changed, or changed places with the next one.
  static func mistakes(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var before: [Int] = []
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var next = [i + 1]
      for (j, wanted) in other.enumerated() {
        var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == wanted ? 0 : 1))
        if i > 0, j > 0, letter == other[j - 1], one[i - 1] == wanted { least = min(least, before[j - 1] + 1) }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[other.count]
  }
}

internal import DaylightCore

/// What commits on a branch have said about people and documents: `post-commit` notes it, so that the next message of
/// the branch can offer it, and a squash does not lose it.
///
/// One line a trailer: `BRANCH COMMIT KEY VALUE`, each in `PercentText`.
package enum BranchNotes {
  /// One noted trailer.
  package struct Note: Hashable, Sendable {
    /// As it is usually written.
    package var key: [UInt8]
    /// The value.
    package var value: [UInt8]

    /// A note.
    package init(key: [UInt8], value: [UInt8]) {
      self.key = key
      self.value = value
    }

    /// Whether it has a length that a person would write, and nothing that a terminal could take for an order.
    var isPlain: Bool { (1...300).contains(value.count) && value.allSatisfy { $0 >= 0x20 && $0 != 0x7f } }
  }

  /// The keys that are worth noting.
  package static let keys: [[UInt8]] = [
    "Co-authored-by", "Co-developed-by", "Reviewed-by", "Acked-by", "Tested-by", "Suggested-by", "Helped-by",
    "Mentored-by", "Implements", "Design-doc",
  ].map { Array($0.utf8) }

  /// Past this size, in bytes, the file is put aside.
  private static let turnOver = 256 << 10

  private static func path(_ folders: GitFolders) -> [UInt8] { folders.daylight + Array("/noted".utf8) }

  /// The trailers of a text that are worth noting, keys as they are usually written, each once.
  package static func notes(in text: [UInt8]) -> [Note] {
    var notes: [Note] = []
    for trailer in Trailers.parse(text) {
      guard let key = keys.first(where: { trailer.key.equals(ignoringCase: $0) }),
        case let note = Note(key: key, value: trailer.value), note.isPlain
      else { continue }
      if !notes.contains(note), notes.count < 50 { notes.append(note) }
    }
    return notes
  }

  /// Notes trailers of a commit. Nothing happens without Daylight's folder.
  package static func append(_ notes: [Note], branch: [UInt8], commit: [UInt8], _ folders: GitFolders) -> Int32? {
    var bytes: [UInt8] = []
    for note in notes {
      bytes += [branch, commit, note.key, note.value].map { PercentText.encode($0) }.joined(separator: [0x20]) + [0x0a]
    }
    return bytes.isEmpty ? nil : SmallFile.append(bytes, to: path(folders), turnOver: turnOver)
  }

  /// What the latest commits of a branch have said, the latest first, each once.
  package static func read(branch: [UInt8], _ folders: GitFolders) -> [Note] {
    let wanted = PercentText.encode(branch)
    var notes: [Note] = []
    for line in SmallFile.tail(path(folders), limit: 65_536).lines.reversed() {
      let words = line.split(separator: 0x20)
      guard words.count == 4, words[0].elementsEqual(wanted), let key = PercentText.decode(words[2]),
        let value = PercentText.decode(words[3]), keys.contains(key)
      else { continue }
      let note = Note(key: key, value: value)
      if !notes.contains(note), note.isPlain { notes.append(note) }
      if notes.count == 20 { break }
    }
    return notes
  }
}

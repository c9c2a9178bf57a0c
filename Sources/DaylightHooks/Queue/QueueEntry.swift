/// One line of the queue: in this repository, these references were updated.
///
/// The line is printable ASCII: `q1 SECONDS REPOSITORY REFERENCES MORE CHECK`. References are joined by commas, `-` for
/// none; MORE says how many did not fit. CHECK is a fingerprint of all before it, because a full disk or a lost machine
/// may leave half a line.
package struct QueueEntry: Hashable, Sendable {
  /// The longest line, its end included, in bytes.
  package static let lineLimit = 16_384

  /// Why a line is none.
  package enum Flaw: Error, Equatable, Sendable {
    /// It was not written to its end, or something else was written into it.
    case torn
    /// It is a newer Daylight's.
    case newer
  }

  /// When, in seconds since 1970.
  package var seconds: Int64
  /// The repository's own folder, absolute, without links.
  package var repository: [UInt8]
  /// The references, as git names them, as many as fit.
  package var references: [[UInt8]]
  /// How many more there were.
  package var more: Int

  /// An entry.
  package init(seconds: Int64, repository: [UInt8], references: [[UInt8]], more: Int = 0) {
    self.seconds = seconds
    self.repository = repository
    self.references = references
    self.more = more
  }

  /// The line, its end included; nil when the repository's path alone is too long.
  package var line: [UInt8]? {
    let space: UInt8 = 0x20
    var start = Array("q1 \(seconds) ".utf8)
    start += PercentText.encode(repository) + [space]
    // The number of those that do not fit, and the check.
    let room = QueueEntry.lineLimit - start.count - 40
    guard room > 1 else { return nil }
    var list: [UInt8] = []
    var left = more
    for reference in references {
      let word = PercentText.encode(reference)
      if left == more, list.count + word.count < room {
        list += (list.isEmpty ? [] : [UInt8(ascii: ",")]) + word
      } else {
        left += 1
      }
    }
    start += (list.isEmpty ? [UInt8(ascii: "-")] : list) + Array(" \(left) ".utf8)
    return start + hexadecimal(fingerprint(start), digits: 16) + [UInt8(ascii: "\n")]
  }

  /// Reads a line without its end.
  package init(line: some Collection<UInt8>) throws(Flaw) {
    let words = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard let version = words.first, version.first == UInt8(ascii: "q") else { throw .torn }
    guard version.elementsEqual("q1".utf8) else {
      throw version.dropFirst().allSatisfy(\.isDigit) && version.count > 1 ? .newer : .torn
    }
    guard words.count == 6, words[5].count == 16, line.count < QueueEntry.lineLimit,
      words[5].elementsEqual(hexadecimal(fingerprint(line.dropLast(16)), digits: 16)),
      let seconds = Int64(words[1].text), let repository = PercentText.decode(words[2]), !repository.isEmpty,
      let more = Int(words[4].text), more >= 0
    else { throw .torn }
    self.seconds = seconds
    self.repository = repository
    self.more = more
    references = []
    guard !words[3].elementsEqual("-".utf8) else { return }
    for word in words[3].split(separator: UInt8(ascii: ",")) {
      guard let reference = PercentText.decode(word) else { throw .torn }
      references.append(reference)
    }
  }
}

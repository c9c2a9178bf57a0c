/// The trailers that name people, and which of them a misspelt key was meant to be.
package enum KnownTrailer {
  /// The keys as they are usually written.
  package static let keys: [[UInt8]] = [
    "Signed-off-by", "Reviewed-by", "Approved-by", "Acked-by", "Tested-by", "Suggested-by", "Helped-by", "Mentored-by",
    "Reported-by", "Co-authored-by", "Co-developed-by",
  ].map { Array($0.utf8) }

  /// Near a well-known key, yet a word of its own.
  private static let ownWords: [[UInt8]] = ["asked-by"].map { Array($0.utf8) }

  /// The well-known key that another one was meant to be: the same letters, or one wrong, missing, added or swapped
  /// letter (two in the long ones), the first one right, because a wrong first letter is rare, and keys such as
  /// Nacked-by and Backed-by are meant.
  ///
  /// - Returns: nil when it is well known, or like none.
  package static func meant(by key: some Collection<UInt8>) -> [UInt8]? {
    guard !(keys + ownWords).contains(where: { key.equals(ignoringCase: $0) }) else { return nil }
    let plain = letters(key)
    guard let first = plain.first else { return nil }
    return keys.first { known in
      let other = letters(known)
      if plain == other { return true }
      let allowed = known.count > 13 ? 2 : 1
      return other.first == first && abs(plain.count - other.count) <= allowed && distance(plain, other) <= allowed
    }
  }

  private static func letters(_ key: some Collection<UInt8>) -> [UInt8] {
    key.filter { $0.isLetter || $0.isDigit }.lowercased
  }

  /// Edit distance (optimal string alignment): two neighbours that changed places count once.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last.last ?? 0
  }
}

/// What the keys say that people write before names: `Reviewed-by`, `Reported-and-tested-by`, `Reveiwed-by`.
enum RoleKeys {
  /// The roles that a key gives, in order; empty when it gives none.
  ///
  /// Case, and whether words are parted by hyphens, spaces or underscores, does not matter. One letter may be wrong,
  /// missing, doubled or swapped in the long keys: no other word is that near to them.
  static func roles(of key: some Sequence<UInt8>) -> [ReviewFact.Role] {
    var word: [UInt8] = []
    for byte in key {
      let lower = (0x41...0x5a).contains(byte) ? byte + 0x20 : byte
      let isGap = lower == 0x20 || lower == 0x09 || lower == UInt8(ascii: "_") || lower == UInt8(ascii: "-")
      if isGap, word.last == UInt8(ascii: "-") { continue }
      word.append(isGap ? UInt8(ascii: "-") : lower)
      if word.count > 60 { return [] }
    }
    while word.last == UInt8(ascii: "-") { word.removeLast() }
    let text = String(decoding: word, as: UTF8.self)
    if let role = table[text] { return [role] }
    if text.hasSuffix("-by") {
      let parts = text.dropLast(3).split(whereSeparator: { "-&/+,".contains($0) }).filter { $0 != "and" }
      let roles = parts.compactMap { table["\($0)-by"] }
      if parts.count > 1, roles.count == parts.count { return roles }
      // "Reported-and-tested-off-by" and the like: only the words that are known.
      if text.contains("-and-"), !roles.isEmpty { return roles }
      // "Partially-reviewed-by", "Completely-acked-by".
      if let last = parts.last, parts.count == 2, parts[0].hasSuffix("ly"), let role = table["\(last)-by"] {
        return [role]
      }
    }
    guard word.count >= 9 else { return [] }
    for entry in spelt where entry.key.first == word.first && isOneEdit(word, entry.key) { return [entry.role] }
    return []
  }

  /// The roles that a trailer's key gives. There `Author` says whose work a committer brings in, as in PostgreSQL;
  /// elsewhere in a message it repeats the commit's own author.
  static func roles(ofTrailer key: ArraySlice<UInt8>) -> [ReviewFact.Role] {
    let isAuthor = key.count <= 7 && Text.hasPrefix(key, "author") && (key.count == 6 || Text.hasPrefix(key, "authors"))
    return isAuthor ? [.coAuthored] : roles(of: key)
  }

  private static let table: [String: ReviewFact.Role] = {
    let lists: [(ReviewFact.Role, [String])] = [
      (
        .reviewed,
        [
          "reviewed-by", "reviewed", "reviewer", "reviewers", "review-by", "reviews-by", "code-reviewed-by",
          "code-review-by", "peer-reviewed-by", "also-reviewed-by", "re-reviewed-by", "reviewed-with",
          "rubber-stamped-by", "reviewd-by", "lgtm-by", "looks-good-to", "looked-at-by", "checked-by", "reviewer(s)",
        ]
      ),
      (
        .approved,
        ["approved-by", "approved", "approver", "approvers", "approval-by", "accepted-by", "ok-by", "okayed-by"]
      ),
      (.acked, ["acked-by", "ack-by", "acknowledged-by", "acked"]),
      (.tested, ["tested-by", "verified-by", "retested-by"]),
      (
        .suggested,
        [
          "suggested-by", "suggestion-by", "suggestions-by", "proposed-by", "inspired-by", "idea-by", "ideas-by",
          "original-idea-by", "idea-from", "advised-by",
        ]
      ),
      (
        .helped,
        [
          "helped-by", "help-by", "help-from", "with-help-from", "assisted-by", "diagnosed-by", "debugged-by",
          "improved-by", "feedback-by",
          "thanks-to",
        ]
      ),
      (.mentored, ["mentored-by", "mentor", "mentors", "mentoring-by", "coached-by", "co-mentored-by"]),
      (
        .reported,
        [
          "reported-by", "noticed-by", "spotted-by", "found-by", "discovered-by", "bug-reported-by", "bisected-by",
          "pointed-out-by", "caught-by", "identified-by", "reporter",
        ]
      ),
      (
        .coAuthored,
        [
          "co-authored-by", "coauthored-by", "co-author", "co-authors", "coauthor", "coauthors", "co-authored-with",
          "paired-with", "submitted-by", "patch-by", "original-patch-by", "based-on-patch-by", "based-on-a-patch-by",
          "contributed-by", "original-author", "co-written-by",
        ]
      ),
      (.coDeveloped, ["co-developed-by", "codeveloped-by"]),
      (.signedOff, ["signed-off-by"]),
      (.integrated, ["merged-by", "pulled-by", "landed-by", "committed-by", "integrated-by", "applied-by"]),
    ]
    return lists.reduce(into: [:]) { table, entry in for key in entry.1 { table[key] = entry.0 } }
  }()

  /// The long keys that people misspell.
  private static let spelt: [(key: [UInt8], role: ReviewFact.Role)] = [
    (Array("reviewed-by".utf8), .reviewed), (Array("approved-by".utf8), .approved),
    (Array("suggested-by".utf8), .suggested), (Array("mentored-by".utf8), .mentored),
    (Array("reported-by".utf8), .reported), (Array("co-authored-by".utf8), .coAuthored),
    (Array("co-developed-by".utf8), .coDeveloped), (Array("signed-off-by".utf8), .signedOff),
  ]

  /// Whether one letter more, less, other, or two neighbours swapped make one word of the other.
  private static func isOneEdit(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let (rest, other) = (left.count - start, right.count - start)
    switch left.count - right.count {
    case 1: return other <= end
    case -1: return rest <= end
    case 0:
      if rest - end <= 1 { return true }
      return rest - end == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]
    default: return false
    }
  }
}

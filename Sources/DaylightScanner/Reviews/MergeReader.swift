/// Reads what a forge wrote into the message of a merge, or of a squashed change.
public enum MergeReader {
  /// A merge by a forge.
  public struct ForgeMerge: Hashable, Sendable {
    /// How it is written.
    public var convention: ReviewFact.Convention
    /// The handle whose branch was merged, when the message says it.
    public var branchOwner: String?
    /// The request's number, when the message says it.
    public var number: Int?
  }

  /// Reads a message; nil when no forge wrote it.
  public static func forgeMerge(_ message: [UInt8]) -> ForgeMerge? { forgeMerge(in: Text.lines(message)) }

  /// The same for a message whose lines are cut already.
  static func forgeMerge(in lines: [ArraySlice<UInt8>]) -> ForgeMerge? {
    guard let first = lines.first, let letter = first.first else { return nil }
    if letter | 0x20 == UInt8(ascii: "m"), let merge = title(first, lines) { return merge }
    // GitLab's line is one of the last, below whatever else the message says.
    for line in lines.suffix(12) where line.first.map({ $0 | 0x20 == UInt8(ascii: "s") }) ?? false {
      if Text.hasPrefix(line, "see merge request ") {
        return ForgeMerge(convention: .gitlabMerge, number: number(after: UInt8(ascii: "!"), in: line))
      }
    }
    return nil
  }

  private static func title(_ first: ArraySlice<UInt8>, _ lines: [ArraySlice<UInt8>]) -> ForgeMerge? {
    let hash = UInt8(ascii: "#")
    if Text.hasPrefix(first, "merge pull request #") {
      let text = Text.decode(first)
      let owner = text.range(of: " from ").map { String(text[$0.upperBound...].prefix { $0 != "/" && $0 != " " }) }
      // Gitea writes the title in quotes: `Merge pull request 'Keep it' (#12) from …`.
      return ForgeMerge(
        convention: .githubMerge, branchOwner: owner.flatMap { $0.isEmpty ? nil : $0.lowercased() },
        number: number(after: hash, in: first))
    }
    if Text.hasPrefix(first, "merge pull request '") {
      return ForgeMerge(convention: .giteaMerge, number: number(after: hash, in: first))
    }
    if Text.hasPrefix(first, "merged in "), Text.contains(first, "(pull request #".utf8) {
      return ForgeMerge(convention: .bitbucketMerge, number: number(after: hash, in: first))
    }
    if Text.hasPrefix(first, "pull request #") {
      return ForgeMerge(convention: .bitbucketMerge, number: number(after: hash, in: first))
    }
    if Text.hasPrefix(first, "merged pr "), let number = number(after: 0x20, in: first.dropFirst(9)) {
      return ForgeMerge(convention: .azureMerge, number: number)
    }
    if Text.hasPrefix(first, "merge #") || isBitcoin(first), let number = number(after: hash, in: first) {
      return ForgeMerge(convention: .githubMerge, number: number)
    }
    if Text.hasPrefix(first, "merge \"") || Text.hasPrefix(first, "merge changes from topic ")
      || Text.hasPrefix(first, "merge changes i") || Text.hasPrefix(first, "merge change ")
    {
      return ForgeMerge(convention: .gerritSubmit)
    }
    return nil
  }

  /// `Merge bitcoin/bitcoin#123: Title`.
  private static func isBitcoin(_ line: ArraySlice<UInt8>) -> Bool {
    guard Text.hasPrefix(line, "merge ") else { return false }
    let word = line.dropFirst(6).prefix { $0 != 0x20 }
    return word.contains(UInt8(ascii: "/")) && word.contains(UInt8(ascii: "#")) && word.last == UInt8(ascii: ":")
  }

  /// The number of the request that a title ends in: `Keep the offset (#123)`, `(!12)`.
  static func squashNumber(_ title: ArraySlice<UInt8>) -> Int? {
    let title = Text.trimmed(title)
    guard title.last == UInt8(ascii: ")"), let open = title.lastIndex(of: UInt8(ascii: "(")) else { return nil }
    let inside = title[(open + 1)..<(title.endIndex - 1)]
    let digits: ArraySlice<UInt8>
    if inside.first == UInt8(ascii: "#") || inside.first == UInt8(ascii: "!") {
      digits = inside.dropFirst()
    } else if Text.hasPrefix(inside, "pull request #") {
      digits = inside.dropFirst(14)
    } else {
      return nil
    }
    guard (1...9).contains(digits.count), digits.allSatisfy(Text.isDigit) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func number(after sign: UInt8, in line: ArraySlice<UInt8>) -> Int? {
    guard let place = line.lastIndex(where: { $0 == sign }) else { return nil }
    let start =
      sign == 0x23 ? line.firstIndex(of: sign) ?? place : sign == 0x20 ? line.firstIndex(of: sign) ?? place : place
    let digits = line[(start + 1)...].prefix(while: Text.isDigit)
    return (1...9).contains(digits.count) ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  /// The commit that a message says it undoes: `This reverts commit 9f2c…`.
  public static func revertedCommit(_ message: [UInt8]) -> String? { revertedCommit(in: Text.lines(message)) }

  /// The same for a message whose lines are cut already.
  static func revertedCommit(in lines: [ArraySlice<UInt8>]) -> String? {
    for line in lines where Text.hasPrefix(line, "this reverts commit ") {
      let id = line.dropFirst(20).prefix { Text.isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
      if id.count >= 7 { return String(decoding: Text.lowercased(id), as: UTF8.self) }
    }
    return nil
  }
}

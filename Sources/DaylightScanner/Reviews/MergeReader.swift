/// Reads what a forge wrote into a merge commit's message.
public enum MergeReader {
  /// A merge by a forge.
  public struct ForgeMerge: Hashable, Sendable {
    /// How it is written.
    public var convention: ReviewFact.Convention
    /// The handle whose branch was merged, when the message says it.
    public var branchOwner: String?
  }

  /// Reads the first line; nil when no forge wrote it.
  public static func forgeMerge(_ message: [UInt8]) -> ForgeMerge? {
    let lines = Text.lines(message)
    guard let first = lines.first else { return nil }
    if Text.hasPrefix(first, "merge pull request #") {
      let text = Text.decode(first)
      let owner = text.range(of: " from ").map { String(text[$0.upperBound...].prefix { $0 != "/" && $0 != " " }) }
      return ForgeMerge(convention: .githubMerge, branchOwner: owner.flatMap { $0.isEmpty ? nil : $0.lowercased() })
    }
    if Text.hasPrefix(first, "merged in "), Text.decode(first).contains("(pull request #") {
      return ForgeMerge(convention: .bitbucketMerge, branchOwner: nil)
    }
    if Text.hasPrefix(first, "merged pr ") { return ForgeMerge(convention: .azureMerge, branchOwner: nil) }
    if lines.contains(where: { Text.hasPrefix($0, "see merge request ") }) {
      return ForgeMerge(convention: .gitlabMerge, branchOwner: nil)
    }
    return nil
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

import DaylightGit
import Testing

@Suite struct CommitParserTests {
  private static let tree = ObjectID.emptyTree
  private static let one = ObjectID.hashing(blob: [1])
  private static let two = ObjectID.hashing(blob: [2])

  @Test func readsEveryPart() throws {
    let bytes = Array(
      """
      tree \(Self.tree)
      parent \(Self.one)
      parent \(Self.two)
      author Ana <ana@example.org> 1700000000 +0100
      committer Kim <kim@example.org> 1700000060 -0800
      gpgsig -----BEGIN SIGNATURE-----
       author Eve <eve@example.org> 1 +0000

       -----END SIGNATURE-----
      encoding ISO-8859-1

      Title

      Body
      """.replacingEmptyContinuation.utf8)
    let commit = try CommitParser.parse(bytes + [0x0d, 0x0a, 0xe9, 0], id: Self.two)
    #expect(commit.id == Self.two)
    #expect(commit.tree == Self.tree)
    #expect(commit.parents == [Self.one, Self.two])
    #expect(commit.author == .ana(1_700_000_000))
    #expect(text(commit.committer.email) == "kim@example.org")
    #expect(commit.committer.offsetMinutes == -480)
    #expect(commit.encoding.map(text) == "ISO-8859-1")
    #expect(commit.message == Array("Title\n\nBody\r\n\u{e9}\0".utf8))
  }

  @Test func whatIsMissingIsEmpty() throws {
    for end in ["", "\n", "\nauthor", "gpgsig x"] {
      let commit = try CommitParser.parse(Array("tree \(Self.tree)\n\(end)".utf8), id: .zero)
      #expect(commit.author.name.isEmpty)
      #expect(commit.committer.seconds == 0)
      #expect(commit.parents.isEmpty)
      #expect(commit.message == Array(end.utf8.dropFirst(end.hasPrefix("\n") ? 1 : end.utf8.count)))
    }
  }

  @Test func aCommitBeginsWithItsTree() {
    let bad = [
      "", "tree", "tree ", "tree \(Self.tree)", "tree \(Self.tree) ", "tree x\(Self.tree.hex.dropFirst())\n",
      " tree \(Self.tree)\n", "parent \(Self.one)\n", "tree \(Self.tree)\nparent \n",
      "tree \(Self.tree)\nparent \(Self.one)", "\ntree \(Self.tree)\n",
    ]
    for text in bad {
      let error = failure { () throws(GitError) in _ = try CommitParser.parse(Array(text.utf8), id: Self.one)
      }
      #expect(error?.code == .corruptObject, "\(text)")
      #expect(error?.context == Self.one.hex)
    }
  }

  /// A commit cut short or damaged anywhere may be refused, and must not trap.
  @Test func damageNeverTraps() {
    let whole = Array(
      """
      tree \(Self.tree)
      parent \(Self.one)
      author A <a> 1 +0000
      committer K <k> 2 -0100
      encoding x

      m

      """.utf8)
    var refused = 0
    for count in 0..<whole.count {
      if failure({ () throws(GitError) in _ = try CommitParser.parse(Array(whole[..<count]), id: .zero) })
        != nil
      {
        refused += 1
      }
    }
    // Each prefix of the first line without its end, and of the second from its whole keyword on.
    #expect(refused == 46 + 41)
    var dice = Dice(state: 9)
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<4 {
        bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
      }
      let outcome = failure { () throws(GitError) in _ = try CommitParser.parse(bytes, id: .zero) }
      #expect(outcome == nil || outcome?.code == .corruptObject)
    }
  }
}

extension String {
  /// The empty line inside a signature is continued, too: a space stands before it.
  fileprivate var replacingEmptyContinuation: String {
    split(separator: "+0000\n\n -----END").joined(separator: "+0000\n \n -----END")
  }
}

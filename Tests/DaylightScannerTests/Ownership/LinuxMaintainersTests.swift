import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct LinuxMaintainersTests {
  private let text = """
    List of maintainers

    NET
    M: Net <net@x.org>
    F: net/

    CRYPTO WORDS
    M: Crypto <crypto@x.org>
    K: \\b(?:crypto|cipher)_
    X: net/old/

    REST
    M: Rest <rest@x.org>
    F: *
    F: */
    """

  @Test func keyWordsNameWhoElseToAsk() throws {
    try withFolder { folder in
      var made = try History(in: "\(folder)/r.git")
      let commit = try made.commit(
        "Start",
        changes: [
          "MAINTAINERS": text + "\n", "net/a.c": "int a;\n", "net/b.c": "x = crypto_hash(1);\n",
          "net/old/c.c": "cipher_x\n", "net/d.c": "postcrypto_hash\n",
        ])
      let git = try Repository(at: "\(folder)/r.git")
      let tree = try git.commit(commit).tree
      var trees = TreeComparison()
      func owners(_ path: String, _ history: inout OwnershipHistory) throws -> String? {
        try history.decision(for: bytes(path), in: tree, of: git, with: &trees).map {
          "\($0.area.joined(separator: " ")) / \($0.owners.joined(separator: " "))"
        }
      }
      var reading = OwnershipHistory(isPresent: true, readsKeywords: true)
      #expect(try owners("net/a.c", &reading) == "net@x.org / net@x.org rest@x.org")
      #expect(try owners("net/b.c", &reading) == "net@x.org / net@x.org rest@x.org crypto@x.org")
      #expect(try owners("net/old/c.c", &reading) == "net@x.org / net@x.org rest@x.org", "it is taken out")
      #expect(try owners("net/d.c", &reading) == "net@x.org / net@x.org rest@x.org", "a part of a word is none")
      #expect(try owners("net/none.c", &reading) == "net@x.org / net@x.org rest@x.org")
      var plain = OwnershipHistory(isPresent: true)
      #expect(try owners("net/b.c", &plain) == "net@x.org / net@x.org rest@x.org", "an area is told by paths alone")
    }
  }
}

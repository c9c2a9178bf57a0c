import DaylightHooks
import Testing

@Suite struct CommitMessageTests {
  private static let hints = "# Please enter the message.\n# On branch main\n#\tmodified:   a.txt\n#\n"
  private static let scissors = "# ------------------------ >8 ------------------------\n"

  private func commented(_ message: String, _ comments: String...) -> String? {
    CommitMessage(bytes(message)).adding(comments: comments.map(bytes)).map { text($0) }
  }

  @Test func textIsWhatTheCommitWillSay() {
    let message = CommitMessage(
      bytes("Title\n\nBody\n\n\(CommitMessageTests.hints)\(CommitMessageTests.scissors)diff\n+x\n"))
    #expect(text(message.text) == "Title\n\nBody\n\n")
    #expect(!message.isEmpty)
    #expect(CommitMessage(bytes("\n\n\(CommitMessageTests.hints)")).isEmpty)
    #expect(CommitMessage([]).isEmpty)
    #expect(text(CommitMessage([0x41, 0xff, 0x0a]).text.prefix(1)) == "A")
  }

  @Test func theCommentCharacterIsReadFromTheMessage() {
    #expect(CommitMessage(bytes("T\n\n; a\n; b\n")).commentCharacter == UInt8(ascii: ";"))
    #expect(CommitMessage(bytes("T\n\n\(CommitMessageTests.hints)")).commentCharacter == UInt8(ascii: "#"))
    #expect(
      CommitMessage(bytes("T\n\n% ------------------------ >8 ------------------------\nd\n")).commentCharacter == 0x25)
    #expect(CommitMessage(bytes("T\n\n!important\n!indeed\n")).commentCharacter == UInt8(ascii: "#"), "prose")
    #expect(commented("T\n\n; a\n; b\n", "X: y") == "T\n\n; a\n; b\n;X: y\n")
  }

  @Test func commentsStandAmongGitsOwn() {
    let hints = CommitMessageTests.hints
    #expect(commented("\n\(hints)", "X: y") == "\n\(hints)#X: y\n")
    #expect(
      commented("\n\(hints)\(CommitMessageTests.scissors)# Do not touch.\ndiff\n", "X: y")
        == "\n\(hints)#X: y\n\(CommitMessageTests.scissors)# Do not touch.\ndiff\n")
    // With commit.cleanup=scissors the comments are below the line, because above it they would stay.
    #expect(
      commented("\n\(CommitMessageTests.scissors)# Do not touch.\n#\n# On branch main\n", "X: y")
        == "\n\(CommitMessageTests.scissors)# Do not touch.\n#\n# On branch main\n#X: y\n")
    #expect(commented("Title\n", "X: y") == nil, "nobody knows whether a comment would stay")
    #expect(commented("", "X: y") == nil)
  }

  @Test func belowTrailersCommentsJoinTheirBlock() {
    #expect(
      commented("\nT\n\nSigned-off-by: A <a@b.example>\n\n\(CommitMessageTests.hints)", "X: y")
        == "\nT\n\nSigned-off-by: A <a@b.example>\n#X: y\n\n\(CommitMessageTests.hints)")
  }

  @Test func trailersComeToTheEndOfTheText() {
    func added(_ message: String) -> String {
      text(CommitMessage(bytes(message)).adding(trailers: [bytes("Implements: ADR-14")]))
    }
    #expect(added("Title\n") == "Title\n\nImplements: ADR-14\n")
    #expect(added("Title\n\nAcked-by: K\n") == "Title\n\nAcked-by: K\nImplements: ADR-14\n")
    #expect(
      added("Title\n\n\(CommitMessageTests.hints)") == "Title\n\nImplements: ADR-14\n\n\(CommitMessageTests.hints)")
    // An empty message must stay empty: git makes no commit of it.
    #expect(added("\n\(CommitMessageTests.hints)") == "\n\(CommitMessageTests.hints)")
    #expect(added("") == "")
  }
}

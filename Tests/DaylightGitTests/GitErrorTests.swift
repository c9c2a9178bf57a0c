import DaylightGit
import Testing

@Suite struct GitErrorTests {
  @Test func describesItselfInOneLine() {
    let error = GitError(.missing, "there is nothing at this path", context: "/srv/none")
    #expect("\(error)" == "/srv/none: there is nothing at this path")
    #expect("\(GitError(.io, "the disk is full"))" == "the disk is full")
    #expect("\(error.code)" == "missing")
    #expect(error != GitError(.other, "there is nothing at this path", context: "/srv/none"))
  }
}

import Testing

@testable import DaylightScanner

@Suite struct MergeReaderTests {
  private func merge(_ message: String) -> String? {
    MergeReader.forgeMerge(bytes(message)).map { "\($0.convention) \($0.branchOwner ?? "-")" }
  }

  @Test func knowsTheForgesBySayingMerges() {
    #expect(merge("Merge pull request #12 from Ana/fix-it\n\nTitle\n") == "githubMerge ana")
    #expect(merge("Merge pull request #12 from ana\n") == "githubMerge ana")
    #expect(merge("Merged in fix-it (pull request #12)\n\nTitle\n") == "bitbucketMerge -")
    #expect(merge("Merged PR 12: Title\n") == "azureMerge -")
    #expect(
      merge("Merge branch 'fix' into 'main'\n\nTitle\n\nSee merge request example/payments!12\n") == "gitlabMerge -")
    #expect(merge("Merge branch 'fix'\n") == nil)
    #expect(merge("Merged in the summer\n") == nil)
    #expect(merge("") == nil)
    #expect(merge("Merge pull request #12\r\n") == "githubMerge -")
  }

  @Test func readsWhatARevertUndoes() {
    let id = "9f2c01ab34cd56ef9f2c01ab34cd56ef9f2c01ab"
    #expect(MergeReader.revertedCommit(bytes("Revert \"x\"\n\nThis reverts commit \(id).\n")) == id)
    #expect(MergeReader.revertedCommit(bytes("x\r\n\r\nThis reverts commit \(id.uppercased()).\r\n")) == id)
    #expect(MergeReader.revertedCommit(bytes("This reverts commit 9f2c01a, because\n")) == "9f2c01a")
    #expect(MergeReader.revertedCommit(bytes("This reverts commit 9f2c.\n")) == nil, "too short to mean one")
    #expect(MergeReader.revertedCommit(bytes("It says: This reverts commit \(id).\n")) == nil)
    #expect(MergeReader.revertedCommit(bytes("Title\n")) == nil)
  }
}

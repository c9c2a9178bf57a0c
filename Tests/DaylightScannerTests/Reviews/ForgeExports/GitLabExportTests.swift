import Testing

@testable import DaylightScanner

@Suite struct GitLabExportTests {
  @Test func requestsApprovalsAndNotesAreJoined() {
    let text = """
      [{"iid":7,"state":"merged","source_branch":"x","merge_commit_sha":null,"squash_commit_sha":"ab","sha":"cd",
        "references":{"full":"Group/Payments!7"},"author":{"username":"ana","name":"Ana Keller"},
        "reviewers":[{"username":"kim"},{"username":"bo"}],"merge_user":{"username":"lee"}}]
      {"iid":7,"approved_by":[{"user":{"username":"kim","name":"Kim Bo"}}]}
      [{"noteable_type":"MergeRequest","noteable_iid":7,"system":false,"author":{"username":"di"},"body":"why?"},
       {"noteable_type":"MergeRequest","noteable_iid":7,"system":true,"author":{"username":"ed"},"body":"changed title"},
       {"noteable_type":"Issue","noteable_iid":7,"system":false,"author":{"username":"fi"},"body":"x"}]
      """
    let reading = ForgeExport.gitlab.read(bytes(text))
    #expect(reading.problems.isEmpty && reading.others == 1)
    #expect(reading.requests.count == 1 && reading.requests.first?.repository == "group/payments")
    let request = reading.requests.first
    #expect(request?.commits == ["ab", "cd"] && request?.isMerged == true)
    #expect(
      request?.reviews.map { "\($0.role) \($0.reviewer.handle ?? "")" }.sorted() == [
        "approved kim", "integrated lee", "requested bo", "reviewed di",
      ])
  }

  @Test func theProjectComesFromTheAddressToo() {
    let reading = ForgeExport.gitlab.read(
      bytes(
        "{\"iid\":1,\"state\":\"opened\",\"source_branch\":\"x\",\"web_url\":\"https://gitlab.example/a/b/-/merge_requests/1\"}"
      ))
    #expect(reading.requests.first?.repository == "a/b" && reading.requests.first?.isMerged == false)
    #expect(
      ForgeExport.gitlab.read(bytes("{\"message\":\"401 Unauthorized\"}")).problems.first?.reason.contains("401")
        == true)
  }
}

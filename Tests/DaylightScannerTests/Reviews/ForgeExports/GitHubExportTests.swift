import Testing

@testable import DaylightScanner

@Suite struct GitHubExportTests {
  private func read(_ text: String) -> ForgeExport.Reading { ForgeExport.github.read(bytes(text)) }

  private func reviews(_ reading: ForgeExport.Reading) -> [String] {
    reading.requests.flatMap { request in
      request.reviews.map { "\(request.number ?? 0) \($0.role) \($0.reviewer.handle ?? "")" }
    }
  }

  @Test func pullRequestsAndTheirReviewsAreJoinedByNumber() {
    let text = """
      [{"number":12,"merged_at":"2026-01-02T03:04:05Z","merge_commit_sha":"AB12","head":{"sha":"cd34"},
        "base":{"repo":{"full_name":"Example/Payments"}},"user":{"login":"ana"},
        "requested_reviewers":[{"login":"bo"},{"login":"kim"}],"merged_by":{"login":"lee"}}]
      [{"id":1,"state":"COMMENTED","user":{"login":"kim"},"submitted_at":"2026-01-02T00:00:00Z",
        "pull_request_url":"https://api.github.com/repos/example/payments/pulls/12"},
       {"id":2,"state":"APPROVED","user":{"login":"kim"},
        "pull_request_url":"https://api.github.com/repos/example/payments/pulls/12"},
       {"id":3,"state":"COMMENTED","user":{"login":"ana"},
        "pull_request_url":"https://api.github.com/repos/example/payments/pulls/12"},
       {"id":4,"state":"APPROVED","user":{"login":"helper[bot]","type":"Bot"},
        "pull_request_url":"https://api.github.com/repos/example/payments/pulls/12"},
       {"id":5,"state":"PENDING","user":{"login":"di"},
        "pull_request_url":"https://api.github.com/repos/example/payments/pulls/12"}]
      """
    let reading = read(text)
    #expect(reading.problems.isEmpty && reading.requests.count == 1)
    #expect(reading.requests.first?.commits == ["ab12", "cd34"] && reading.requests.first?.isMerged == true)
    #expect(reading.requests.first?.repository == "example/payments")
    #expect(reviews(reading) == ["12 requested bo", "12 integrated lee", "12 approved kim"])
  }

  @Test func ghsOwnListsAndGraphQLAreRead() {
    let node = """
      {"number":3,"mergedAt":"2026-01-02T03:04:05Z","mergeCommit":{"oid":"ab12"},"author":{"login":"ana"},
       "reviews":{"nodes":[{"state":"CHANGES_REQUESTED","author":{"login":"kim"}}]}}
      """
    #expect(reviews(read("{\"data\":{\"repository\":{\"pullRequests\":{\"nodes\":[\(node)]}}}}")) == ["3 reviewed kim"])
    #expect(
      reviews(
        read(
          "[{\"number\":4,\"mergeCommit\":{\"oid\":\"ab\"},\"reviews\":[{\"state\":\"APPROVED\",\"author\":{\"login\":\"kim\"}}]}]"
        ))
        == ["4 approved kim"])
  }

  @Test func theCommitsOfABranchAreReadInEachForm() {
    for list in [
      "\"commits\":[{\"oid\":\"AA\"},{\"oid\":\"bb\"}]", "\"commits_data\":[\"aa\",\"bb\"]",
      "\"commits\":{\"nodes\":[{\"commit\":{\"oid\":\"aa\"}},{\"commit\":{\"oid\":\"bb\"}}]}",
      "\"commits\":3,\"commits_data\":[\"aa\",\"bb\"]",
    ] {
      let request = read("{\"number\":4,\"mergedAt\":\"x\",\"baseRefName\":\"main\",\(list)}").requests.first
      #expect(request?.branch == ["aa", "bb"] && request?.target == "main", "\(list)")
    }
  }

  @Test func badRecordsAreNamedByLine() {
    let reading = read(
      "{\"number\":1,\"merged_at\":null}\nnonsense\n[1]\n{\"x\":1}\n{\"number\":2,\"title\":\"an issue\"}\n{\"message\":\"Not Found\",\"documentation_url\":\"x\"}\n"
    )
    #expect(reading.problems.map(\.line) == [2, 3, 4, 6])
    #expect(reading.others == 1 && reading.requests.map(\.isMerged) == [false])
    #expect(reading.problems.last?.reason.contains("Not Found") == true)
  }
}

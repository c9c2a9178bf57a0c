import Testing

@testable import DaylightScanner

@Suite struct PercevalExportTests {
  @Test func itemsOfEachBackendAreRead() {
    let text = """
      {"backend_name":"GitHub","category":"pull_request","origin":"https://github.com/example/payments","data":{"number":1,"merged_at":"2026-01-02T03:04:05Z","merge_commit_sha":"ab","user":{"login":"ana"},"reviews_data":[{"state":"APPROVED","user":{"login":"kim"},"user_data":{"login":"kim","name":"Kim Bo","email":"kim@example.org"}}]}}
      {"backend_name":"GitLab","category":"merge_request","origin":"https://gitlab.example/g/p","data":{"iid":2,"state":"merged","source_branch":"x","sha":"cd","author":{"username":"ana"},"notes_data":[{"system":false,"author":{"username":"lee"},"body":"x"}]}}
      {"backend_name":"Gerrit","category":"review","origin":"review.example.org","data":{"number":"3","status":"MERGED","project":"p","owner":{"email":"ana@example.org"},"patchSets":[{"number":"1","revision":"ef","approvals":[{"type":"Code-Review","value":"2","by":{"name":"Bo","email":"bo@example.org"}},{"type":"SUBM","value":"1","by":{"email":"di@example.org"}}]}]}}
      {"backend_name":"Git","category":"commit","data":{"commit":"ab"}}
      {"category":"pull_request"}
      """
    let reading = ForgeExport.perceval.read(bytes(text))
    #expect(reading.problems.map(\.line) == [5] && reading.others == 1)
    let found = reading.requests.flatMap { request in
      request.reviews.map { "\(request.repository ?? "") \($0.role) \($0.reviewer.handle ?? $0.reviewer.email ?? "")" }
    }
    #expect(
      Set(found) == [
        "example/payments approved kim", "g/p reviewed lee", "p approved bo@example.org", "p integrated di@example.org",
      ])
  }
}

import Testing

@testable import DaylightScanner

@Suite struct GerritExportTests {
  @Test func votesOfAChangeAreRead() {
    let name = String(repeating: "0a", count: 20)
    let text = """
      )]}'
      [{"_number":9,"status":"MERGED","project":"Harbour/Payments","change_id":"I\(name)","branch":"refs/heads/main","current_revision":"ab",
        "revisions":{"ab":{"_number":2},"cd":{"_number":1}},"owner":{"name":"Ana","email":"ana@example.org"},
        "submitter":{"name":"Lee","email":"lee@example.org"},
        "labels":{"Code-Review":{"all":[
          {"value":2,"name":"Kim","email":"kim@example.org","date":"2026-01-02 03:04:05.000000000"},
          {"value":2,"name":"Ana","email":"ana@example.org"},{"value":0,"name":"Bo","email":"bo@example.org"}]},
         "Verified":{"all":[{"value":1,"name":"Zuul","tags":["SERVICE_USER"]}]}},
        "reviewers":{"REVIEWER":[{"name":"Bo","email":"bo@example.org"}]}}]
      """
    let request = ForgeExport.gerrit.read(bytes(text)).requests.first
    #expect(request?.changeID == "I\(name)" && request?.target == "main")
    #expect(request?.commits == ["ab", "cd"] && request?.repository == "harbour/payments")
    #expect(
      request?.reviews.map { "\($0.role) \($0.reviewer.email ?? "")" } == [
        "approved kim@example.org", "requested bo@example.org", "integrated lee@example.org",
      ])
    #expect(request?.reviews.first?.at != nil)
    #expect(ForgeExport.gerrit.read(bytes("{\"_number\":1}")).problems.count == 1)
  }
}

import Testing

@testable import DaylightScanner

@Suite struct GitAppraiseTests {
  @Test func requestsAndCommentsAreRead() {
    let request =
      "{\"timestamp\":\"0000000001\",\"requester\":\"ana@example.org\",\"reviewers\":[\"kim@example.org\",\"ana@example.org\"],\"v\":0}\n"
    #expect(
      GitAppraise.requests(bytes(request + request)).map { "\($0.role) \($0.reviewer.email ?? "") \($0.line)" } == [
        "requested kim@example.org 1"
      ])
    let comments = """
      {"author":"kim@example.org","description":"why?"}
      {"author":"kim@example.org","resolved":true}
      {"author":"lee@example.org","resolved":false}
      {"author":"bo@example.org","parent":"abc","resolved":true}
      """
    #expect(
      GitAppraise.comments(bytes(comments)).map { "\($0.role) \($0.reviewer.email ?? "")" } == [
        "reviewed kim@example.org", "approved kim@example.org", "reviewed lee@example.org", "reviewed bo@example.org",
      ])
  }

  @Test func badLinesDoNotHideTheOthers() {
    #expect(GitAppraise.comments(bytes("{\n\n{\"author\":\"kim@example.org\"}\n[1]\nnull\n{\"author\":7}")).count == 1)
  }
}

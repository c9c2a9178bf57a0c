import DaylightScanner
import Testing

@Suite struct KubernetesOwnersTests {
  @Test func readsApproversReviewersAndOptions() throws {
    let made = try #require(
      KubernetesOwners(
        bytes(
          """
          # who decides
          approvers:
            - Ana
            - sig-node-approvers
          reviewers: [kim]
          emeritus_approvers:
            - gone
          labels: [sig/node]
          options:
            no_parent_owners: true
          """)))
    #expect(made.approvers == ["ana", "sig-node-approvers"])
    #expect(made.reviewers == ["kim"])
    #expect(made.stopsHere)
  }

  @Test func ofFiltersTheOneForEveryFileCounts() throws {
    let made = try #require(
      KubernetesOwners(
        bytes(
          "filters:\n  \".*\":\n    approvers: [ana]\n    reviewers: [kim]\n  \"\\\\.go$\":\n    approvers: [lee]\n")))
    #expect(made.approvers == ["ana"] && made.reviewers == ["kim"] && !made.stopsHere)
  }

  @Test func readsAliases() {
    let made = KubernetesOwners.aliases(
      bytes("aliases:\n  sig-storage: [Kim]\n  sig-node-leads:\n    - ana\n    - lee\n"))
    #expect(made.map(\.alias) == ["sig-node-leads", "sig-storage"])
    #expect(made.map(\.members) == [["ana", "lee"], ["kim"]])
    #expect(made.map(\.line) == [3, 2])
  }

  @Test(arguments: ["", "- a\n- b", "just words", "a: [", "\t: x", "a: &a [*a]", "%", "a: b: c", "? [", "\u{0}"])
  func whatIsNoSuchFileIsNone(_ text: String) {
    if let made = KubernetesOwners(bytes(text)) { #expect(made.approvers.isEmpty && made.reviewers.isEmpty) }
    #expect(KubernetesOwners.aliases(bytes(text)).isEmpty)
  }

  @Test func hostileFilesEnd() {
    #expect(KubernetesOwners(bytes(String(repeating: "[", count: 200_000))) == nil)
    #expect(KubernetesOwners(bytes("approvers: " + String(repeating: "[", count: 5_000))) == nil)
    #expect(KubernetesOwners([0xff, 0xfe, 0x00]) == nil)
    var laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      laughs +=
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    #expect(KubernetesOwners(bytes(laughs + "approvers: *a12\n"))?.approvers ?? [] == [])
  }
}

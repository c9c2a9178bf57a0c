import DaylightHooks
import Testing

@Suite struct DocumentHeadTests {
  @Test(arguments: [
    "# 1. X\n\n## Status\n\nAccepted\n", "# X\n\n* Status: accepted\n", "# X\n\n- **Status**: draft\n",
    "---\nstatus: accepted\n---\n# X\n", "| Status | draft |\n", "PEP: 1\nStatus: Final\n", ":status: accepted\n",
    "Status\n======\n\nAccepted\n", "# X\n\n**Status:** Accepted\n",
  ])
  func aStatusInEveryManner(_ document: String) {
    #expect(DocumentHead(bytes(document)).hasStatus)
  }

  @Test(arguments: [
    "# X\n", "# X\n\n## Status\n\n## Context\n\nWhy\n", "Status:\n", "# X\n\nThe status of this is unclear.\n",
    "---\nstatus:\ntitle: X\n---\n", "",
  ])
  func noStatus(_ document: String) {
    #expect(!DocumentHead(bytes(document)).hasStatus)
  }

  @Test(arguments: [
    "authors:\n  - \"@ana\"\n", "Author: Ana\n", "* Authors: [Ana](x)\n", "deciders: Ana, Kim\n",
    "owning-sig: sig-node\n",
    "- Owner(s): Ana\n", "decision-makers:\n- Ana\n", "| Owner | Ana |\n",
  ])
  func somebodyInEveryManner(_ document: String) {
    #expect(DocumentHead(bytes(document)).hasOwner)
  }

  @Test func nobody() {
    #expect(!DocumentHead(bytes("# X\n\nauthor of this is unknown\nAuthors:\nStatus: x\n")).hasOwner)
  }
}

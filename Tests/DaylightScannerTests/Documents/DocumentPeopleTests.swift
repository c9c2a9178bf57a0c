import Testing

@testable import DaylightScanner

@Suite struct DocumentPeopleTests {
  private func people(_ text: String, bareWordIsHandle: Bool = false) -> [String] {
    DocumentPeople.declared(in: DocumentHeader(bytes(text)), bareWordIsHandle: bareWordIsHandle).map {
      "\($0.role) \($0.person.email ?? $0.person.handle.map { "@\($0)" } ?? $0.person.name ?? "") \($0.line ?? 0)"
    }
  }

  @Test func readsEveryRole() {
    #expect(
      people(
        "Author: Ana\nCo-authors: Kim\nReviewers: Lee\nDeciders: Bo\nSponsor: Cy\nReview Manager: Di\nConsulted: Ed\nInformed: Fi\nDate: Gi\n"
      )
        == [
          "author Ana 1", "coAuthor Kim 2", "reviewer Lee 3", "approver Bo 4", "sponsor Cy 5", "shepherd Di 6",
          "consulted Ed 7", "informed Fi 8",
        ])
  }

  @Test func readsListsOnOneLineAndOnMany() {
    #expect(
      people("Authors: [Ana](https://github.com/ana), @kim, Lee <lee@example.org>\n") == [
        "author @ana 1", "author @kim 1", "author lee@example.org 1",
      ])
    #expect(
      people("Author: Ana <ana@example.org>,\n        Kim <kim@example.org>\n") == [
        "author ana@example.org 1", "author kim@example.org 1",
      ])
    #expect(people("---\nauthors: [ana, kim]\n---\n", bareWordIsHandle: true) == ["author @ana 2", "author @kim 2"])
  }

  /// Heads as other projects write them: a bare word above a list, names in the marks of code, an account with an address.
  @Test func readsWhatProjectsMakeOfAList() {
    #expect(
      people(
        "# T\n\n* **Owners**\n  * Ana Keller ([@ana](https://github.com/ana))\n  * Kim Bo\n\n* **Status**: Draft\n")
        == ["author @ana 3", "author Kim Bo 3"])
    #expect(people("* **Owners:**\n  * `@ana`\n") == ["author @ana 1"])
    #expect(
      people("* **Owners:**\n  * Ana [@ana](https://github.com/ana) [ana@example.org](mailto:ana@example.org)\n")
        == ["author ana@example.org 1"])
    #expect(
      people("Authors: [Ana](mailto:ana@example.org) [Kim](mailto:kim@example.org)\n")
        == ["author ana@example.org 1", "author kim@example.org 1"])
    let template = DocumentPeople.declared(
      in: DocumentHeader(bytes("* **Owners:**\n  * `<@author: ana@example.org>`\n")), bareWordIsHandle: false)
    #expect(
      template.map(\.person) == [GitPerson(email: "ana@example.org")], "what a template calls a place is no handle")
  }

  @Test func placeholdersGroupsAndRepeatsAreLeftOut() {
    #expect(people("Authors: TBD\nReviewers: @example/payments, #storage, sig-node, Ana, Ana\n") == ["reviewer Ana 2"])
    #expect(people("---\nreviewers:\n  - TBD\n  - \"@ana\"\n---\n") == ["reviewer @ana 2"])
  }

  @Test func whatSomebodyDoesOrIsPartOfIsNoName() {
    #expect(people("Authors: Ana Keller (Harbour Foundation)\n") == ["author Ana Keller 1"])
    #expect(
      people("Owner: (PM) [Ana](https://github.com/ana) | (Dev) Kim Bo |\n") == ["author @ana 1", "author Kim Bo 1"])
    #expect(people("Author: (Ana Keller)\n") == ["author Ana Keller 1"])
  }

  @Test func whoIsThankedIsNoAuthor() {
    #expect(people("Author: Ana Keller, based on an idea by Kim Bo, Lee Park and others\n") == ["author Ana Keller 1"])
    #expect(
      people("Author: Ana Keller (with input from Kim), Lee Park\n") == ["author Ana Keller 1", "author Lee Park 1"])
  }

  @Test func aListOfPeopleSaysWhatTheyDo() {
    let list = """
      # T

      * Status: Draft

      ## People

      * @ana | author, sponsor
      * @kim & @lee | subject matter expert
      * bo | reviewer
      - Cy Dee - approver
      - Sponsor: @ed
      * Fi Gray (co-author)
      * @gus | Product Manager
      <!--
      * @nobody | author
      -->

      ## References

      * @hal | author

      """
    #expect(
      people(list) == [
        "author @ana 7", "sponsor @ana 7", "consulted @kim 8", "consulted @lee 8", "reviewer @bo 9",
        "approver Cy Dee 10", "sponsor @ed 11", "coAuthor Fi Gray 12",
      ])
    #expect(
      people("# T\n\nAuthor: Di\n\n## Context\n\n## People\n\n* @ana | author\n* @kim | reviewer\n") == [
        "author Di 3", "reviewer @kim 10",
      ], "the head counts first")
  }

  @Test func aHostileHeadNamesNotMoreThanItMay() {
    let many = "---\nauthors: [" + (0..<1_000).map { "p\($0)" }.joined(separator: ", ") + "]\n---\n"
    #expect(people(many).count == 200)
  }
}

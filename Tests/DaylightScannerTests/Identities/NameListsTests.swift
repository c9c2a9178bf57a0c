import Testing

@testable import DaylightScanner

@Suite struct NameListsTests {
  @Test func wordsAreInTheFormInWhichTheyAreCompared() {
    for list in [NameLists.common, NameLists.generic, NameLists.providers, NameLists.chineseFamilies] {
      #expect(!list.isEmpty && list.allSatisfy { $0 == $0.lowercased() && !$0.contains(" ") })
    }
    #expect(NameLists.common.union(NameLists.generic).allSatisfy { $0 == Letters.squashed($0) })
  }

  @Test func shortFormsLeadToTheirLongOne() {
    #expect(NameLists.longForm(of: "bill") == NameLists.longForm(of: "will"))
    #expect(NameLists.longForm(of: "mike") == "michael" && NameLists.longForm(of: "ana") == "ana")
  }

  @Test func aPairsAddressIsNobodysTag() {
    #expect(EmailAddress("pair+ana+kim@x.org").mailbox == "pair+ana+kim@x.org")
    #expect(EmailAddress("ana+pair@x.org").mailbox == "ana@x.org")
  }
}

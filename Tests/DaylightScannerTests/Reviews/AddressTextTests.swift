import Testing

@testable import DaylightScanner

@Suite struct AddressTextTests {
  @Test func readsAddressesHiddenFromHarvesters() {
    #expect(AddressText.plain("ana at example dot org") == "ana@example.org")
    #expect(AddressText.plain("ana.keller (at) example.org") == "ana.keller@example.org")
    #expect(AddressText.plain("ana") == nil && AddressText.plain("look at that at once") == nil)
    #expect(AddressText.plain("at example") == nil && AddressText.plain("") == nil)
  }

  @Test func listsAreNobody() {
    for list in ["git@vger.kernel.org", "x@lists.example.org", "golang-dev@googlegroups.com", "qemu-devel@nongnu.org"] {
      #expect(AddressText.isList(list), "\(list)")
    }
    #expect(!AddressText.isList("ana@example.org") && !AddressText.isList("dev@example.org"))
    #expect(!AddressText.isList("no address"))
  }
}

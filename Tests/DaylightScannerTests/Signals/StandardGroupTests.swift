import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct StandardGroupTests {
  private let ana = PersonID("ana")
  private let kim = PersonID("kim")
  private let lee = PersonID("lee")

  /// Rolled out is not taken up: by the author, by a machine, or by one person in three repositories and more.
  @Test func whatOnePersonBringsEverywhereIsRolledOut() {
    #expect(StandardGroup.arePushed([kim, lee], author: ana) == [false, false])
    #expect(StandardGroup.arePushed([ana, kim], author: ana) == [true, false])
    #expect(StandardGroup.arePushed([nil, kim], author: ana) == [true, false], "nobody, as a machine is")
    #expect(StandardGroup.arePushed([kim, kim, lee], author: ana) == [false, false, false])
    #expect(StandardGroup.arePushed([kim, kim, kim, lee], author: ana) == [true, true, true, false])
    #expect(StandardGroup.arePushed([], author: nil).isEmpty)
    let sync = ["modulesync 5.2.0", "Call it"]
    #expect(StandardGroup.arePushed([kim, lee], author: ana, titles: sync) == [true, false], "a tool's")
    let campaign = (1...3).map { "(WEB-\($0)) Share the build" }
    #expect(
      StandardGroup.arePushed([kim, lee, PersonID("bo")], author: ana, titles: campaign) == [true, true, true],
      "one ticket's, whoever made the commits")
    #expect(
      StandardGroup.arePushed([kim, lee, PersonID("bo")], author: ana, titles: Array(repeating: "Share", count: 3))
        == [false, false, false])
  }
}

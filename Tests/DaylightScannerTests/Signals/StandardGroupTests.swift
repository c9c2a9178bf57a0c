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
  }
}

import Testing

@testable import DaylightScanner

@Suite struct SpecialInterestGroupsTests {
  private let text = """
    sigs:
    - dir: sig-node
      name: Node
      subprojects:
      - name: kubelet
        owners:
        - https://raw.githubusercontent.com/kubernetes/community/master/contributors/devel/sig-node/OWNERS
    # - dir: sig-gone
    workinggroups:
      - name: Data
        dir: "wg-data"
    other:
    - dir: sig-none
    """

  @Test func foldersAndAddressesLeadToTheirGroup() throws {
    let groups = try #require(SpecialInterestGroups(bytes(text)))
    #expect(groups.groups.keys.sorted() == ["contributors/devel/sig-node", "sig-node", "wg-data"])
    #expect(groups.group(for: "sig-node/README.md")?.name == "sig-node")
    #expect(groups.group(for: "contributors/devel/sig-node/x/y.md")?.name == "sig-node")
    #expect(groups.group(for: "wg-data/a")?.line == 11)
    #expect(groups.group(for: "sig-node") == nil && groups.group(for: "README.md") == nil)
    #expect(groups.group(for: "sig-none/a") == nil && groups.group(for: "sig-gone/a") == nil)
  }

  @Test func whatIsNoSuchFileIsNone() {
    for other in ["", "a: b\n", "sigs:\n", "sigs: [\n", "\u{0}"] {
      #expect(SpecialInterestGroups(bytes(other)) == nil, "\(other)")
    }
  }
}

import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct OwnershipFilesTests {
  @Test func eachVersionIsReadOnceAndWhatIsNoneIsRemembered() throws {
    try withFolder { folder in
      let made = try History(in: "\(folder)/r.git")
      let owners = try made.writer.blob(bytes("approvers: [ana]\n"))
      let broken = try made.writer.blob(bytes("approvers: [\n"))
      let team = try made.writer.blob(bytes("team_email: \"t@x.org\"\n"))
      let catalog = try made.writer.blob(
        bytes(
          "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: c}\nspec: {type: service, owner: t}\n"))
      let git = try Repository(at: "\(folder)/r.git")
      var files = OwnershipFiles()
      for _ in 0..<2 {
        guard case .kubernetes(let read) = try files.owners(owners, of: git) else {
          Issue.record("no OWNERS")
          return
        }
        #expect(read.approvers == ["ana"])
        let isBroken = try files.owners(broken, of: git) == nil
        let address = try files.metadata(team, of: git)?.team
        let entities = try files.catalog(catalog, of: git)?.entities.map(\.owner)
        #expect(isBroken && address == "t@x.org" && entities == ["t"])
      }
    }
  }
}

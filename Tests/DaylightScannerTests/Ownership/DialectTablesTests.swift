import Testing

@testable import DaylightScanner

/// Each format against a table of its own, in a repository made for each tree.
@Suite struct DialectTablesTests {
  private func check(_ text: String) throws {
    let table = OwnershipTable(text)
    #expect(table.count >= 150, "\(table.count) cases")
    try table.check()
  }

  @Test func gitHub() throws { try check(gitHubCodeownersTable) }
  @Test func gitLab() throws { try check(gitLabCodeownersTable) }
  @Test func gitea() throws { try check(giteaCodeownersTable) }
  @Test func kubernetes() throws { try check(kubernetesOwnersTable) }
  @Test func gerritAndDirectoryMetadata() throws { try check(gerritOwnersTable) }
  @Test func linux() throws { try check(linuxMaintainersTable) }
  @Test func backstage() throws { try check(backstageCatalogTable) }
}

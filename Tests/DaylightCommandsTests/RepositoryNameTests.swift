import Testing

@testable import DaylightCommands

@Suite struct RepositoryNameTests {
  @Test(arguments: [
    ("https://forge.example/harbour/payments.git", "harbour/payments"),
    ("https://forge.example/harbour/payments", "harbour/payments"),
    ("git@forge.example:harbour/payments.git", "harbour/payments"),
    ("ssh://git@forge.example:2222/group/sub/payments.git", "sub/payments"),
  ])
  func ownerAndNameComeFromTheRemote(_ url: String, _ name: String) {
    #expect(RepositoryName.name(inURL: url) == name)
  }

  @Test(arguments: ["/srv/git/payments.git", "../payments", "file:///srv/git/payments.git", "payments"])
  func aPathOnThisMachineSaysNothing(_ url: String) { #expect(RepositoryName.name(inURL: url) == nil) }

  @Test(arguments: [
    ("/srv/git/payments.git", "payments"), ("/src/payments/.git", "payments"), ("/src/payments", "payments"),
  ])
  func otherwiseTheFolderIsTheName(_ path: String, _ name: String) { #expect(RepositoryName.id(path: path) == name) }
}

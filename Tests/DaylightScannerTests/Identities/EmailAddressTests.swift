import Testing

@testable import DaylightScanner

@Suite struct EmailAddressTests {
  @Test(arguments: [
    ("123+ana@users.noreply.github.com", "ana"), ("ana@users.noreply.github.com", "ana"),
    ("ana-maria@users.noreply.github.com", "ana-maria"), ("12-ana-maria@users.noreply.gitlab.com", "ana-maria"),
    ("42@users.noreply.github.com", "42"), ("7+ana@users.noreply.git.example.org", "ana"),
    ("ana@noreply.codeberg.org", "ana"),
  ])
  func findsTheHandleInAHiddenAddress(_ email: String, _ handle: String) {
    #expect(EmailAddress.handle(inNoreply: email) == handle)
    #expect(EmailAddress(email).handle == handle)
  }

  @Test(arguments: [
    "ana@example.org", "@users.noreply.github.com", "1+@users.noreply.github.com", "", "ana@users.noreply.",
  ])
  func findsNoneElsewhere(_ email: String) { #expect(EmailAddress.handle(inNoreply: email) == nil) }

  @Test func theNumberOfAnAccountOnAForge() {
    #expect(EmailAddress("7+ana@users.noreply.github.com").forgeAccount == "7@users.noreply.github.com")
    #expect(EmailAddress("7-ana@users.noreply.gitlab.com").forgeAccount == "7@users.noreply.gitlab.com")
    for none in ["ana@users.noreply.github.com", "42@users.noreply.github.com", "7+ana@example.org", "ana"] {
      #expect(EmailAddress(none).forgeAccount == nil, "\(none)")
    }
  }

  @Test func aNameBeforeAnAddressIsNoPartOfIt() {
    #expect(EmailAddress("Ana Keller <ana@example.org").text == "ana@example.org")
    #expect(EmailAddress("<ana@example.org>").text == "ana@example.org")
  }

  @Test func aSubversionRepositorysIdIsNobodysDomain() {
    let email = EmailAddress("ana@6b70bd38-1111-4222-8333-0123456789ab")
    #expect(email.isConverted && !email.hasOwnDomain)
    #expect(!EmailAddress("ana@example.org").isConverted)
    #expect(EmailAddress("aquell-guest@6b70bd38-1111-4222-8333-0123456789ab").stem == "aquell")
    #expect(EmailAddress("aquell-guest@example.org").stem == "aquellguest")
  }

  @Test(arguments: [
    "root@localhost", "none@none", "noreply@example.org", "x@(none)", "", "ana", "@x", "ana@", "you@corp.org",
  ])
  func isNobodys(_ email: String) { #expect(EmailAddress(email).kind == .shared) }

  @Test(arguments: ["ana@laptop", "ana@laptop.local", "ana@10.0.2.15", "ana@pc.(none)", "ana@build.internal"])
  func isAMachines(_ email: String) { #expect(EmailAddress(email).kind == .machine) }

  @Test(arguments: ["ana@example.org", "ana@6b70bd38-1111-4222-8333-0123456789ab", "1+ana@users.noreply.github.com"])
  func isAMailbox(_ email: String) { #expect(EmailAddress(email).kind == .mailbox) }

  @Test(arguments: [
    ("Ana+git@Example.org", "ana@example.org"), ("a.n.a@gmail.com", "ana@gmail.com"),
    ("ana+x@googlemail.com", "ana@gmail.com"), ("a.n.a@example.org", "a.n.a@example.org"),
    ("github+ana@example.org", "github+ana@example.org"), ("+ana@example.org", "+ana@example.org"),
    ("1+ana@users.noreply.github.com", "1+ana@users.noreply.github.com"), ("...@gmail.com", "...@gmail.com"),
  ])
  func mailboxesAreTheSameWithoutTags(_ email: String, _ mailbox: String) {
    #expect(EmailAddress(email).mailbox == mailbox)
  }

  @Test func gerritsAccountsHaveNumbers() {
    #expect(EmailAddress("1000013@6b70bd38-1111-4222-8333-0123456789ab").gerritAccount == "1000013")
    #expect(EmailAddress("1000013@example.org").gerritAccount == nil)
    #expect(EmailAddress("ana@6b70bd38-1111-4222-8333-0123456789ab").gerritAccount == nil)
  }

  @Test func theMailboxOfAMailboxIsItself() {
    var random = SplitMix64(seed: 261)
    let parts = ["a", ".", "+", "@", "gmail.com", "1", "users.noreply.github.com", "-", "é", " ", "git"]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...7, using: &random)).map { _ in random.pick(parts) }.joined()
      let once = EmailAddress(text).mailbox
      #expect(EmailAddress(once).mailbox == once || once.contains("+"), "\(text)")
    }
  }

  @Test func bracketsAndQuotesAroundItAreNone() {
    for raw in ["<<ana@x.org", "<ana@x.org>", "\"ana@x.org\"", " 'Ana@x.org' "] {
      #expect(EmailAddress(raw).text == "ana@x.org" && EmailAddress(raw).kind == .mailbox)
    }
    #expect(EmailAddress("<>").kind == .shared && EmailAddress("<>").text.isEmpty)
  }
}

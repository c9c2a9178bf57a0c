import Testing

@testable import DaylightScanner

@Suite struct RoleKeysTests {
  private func roles(_ key: String) -> [ReviewFact.Role] { RoleKeys.roles(of: key.utf8) }

  @Test func readsKeysHoweverTheyAreParted() {
    for key in ["Reviewed-by", "Reviewed by", "reviewed_BY", "REVIEWED-BY", "Reviewed - by", "Code-reviewed-by"] {
      #expect(roles(key) == [.reviewed], "\(key)")
    }
    #expect(roles("Acked-by") == [.acked] && roles("Approver") == [.approved] && roles("Pulled By") == [.integrated])
    #expect(
      roles("Idea-by") == [.suggested] && roles("Diagnosed-by") == [.helped] && roles("Spotted-by") == [.reported])
  }

  @Test func severalWordsGiveSeveralRoles() {
    #expect(roles("Reviewed-and-tested-by") == [.reviewed, .tested])
    #expect(roles("Reported-and-Tested-by") == [.reported, .tested])
    #expect(roles("Reported-bisected-and-tested-by") == [.reported, .reported, .tested])
    #expect(roles("Suggested-and-whatever-by") == [.suggested])
  }

  @Test func oneWrongLetterInALongKeyIsForgiven() {
    for key in ["Reveiwed-by", "Reviwed-by", "Reviewd-by", "Revieewed-by", "Reviewed-bt", "Reviewedby", "Rewiewed-by"] {
      #expect(roles(key) == [.reviewed], "\(key)")
    }
    #expect(roles("Sugested-by") == [.suggested] && roles("Co-autored-by") == [.coAuthored])
  }

  @Test func anAuthorIsNamedInTrailersOnly() {
    for key in ["Author", "author", "Authors"] {
      #expect(RoleKeys.roles(ofTrailer: Array(key.utf8)[...]) == [.coAuthored], "\(key)")
      #expect(roles(key) == [], "\(key)")
    }
    for key in ["Authorx", "Autho", "Author-date"] {
      #expect(RoleKeys.roles(ofTrailer: Array(key.utf8)[...]) == [], "\(key)")
    }
    #expect(RoleKeys.roles(ofTrailer: Array("Reviewed-by".utf8)[...]) == [.reviewed])
  }

  @Test func otherWordsAreNone() {
    for key in [
      "Removed-by", "Resolved-by", "Received-by", "Hacked-by", "Packed-by", "Cc", "Reviewed-on", "Fixes", "by", "",
      "Nacked-by", "Backed-by", "Texted-by", "Change-Id", "Author", "Caused-by", "Link",
    ] {
      #expect(roles(key) == [], "\(key)")
    }
    #expect(roles(String(repeating: "reviewed-", count: 50)) == [])
  }
}

import GRDB
import Testing

@testable import DaylightStore

/// Every failure says which file it is and what to type next; advice for a file that nothing brings back is another.
@Suite struct DatabaseFailureTests {
  private func failure(_ code: ResultCode, _ role: DatabaseRole = .facts) -> StoreError {
    StoreError(DatabaseError(resultCode: code, message: "as SQLite says it"), path: "/s/x.sqlite", role: role)
  }

  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, StoreError.Code.locked), (.SQLITE_LOCKED, .locked), (.SQLITE_READONLY, .notWritable),
    (.SQLITE_CANTOPEN, .notWritable), (.SQLITE_FULL, .diskFull), (.SQLITE_IOERR, .diskFull),
    (.SQLITE_CORRUPT, .corrupt), (.SQLITE_NOTADB, .corrupt), (.SQLITE_MISUSE, .other),
  ])
  func codesOfSQLiteHaveTheirMeaning(_ code: ResultCode, _ meaning: StoreError.Code) {
    let failure = failure(code)
    #expect(failure.code == meaning && failure.message.contains("/s/x.sqlite"))
  }

  @Test func onlyWhatAScanFindsAgainMayBeDeleted() {
    #expect(failure(.SQLITE_CORRUPT).message.contains("delete it"))
    let journal = failure(.SQLITE_CORRUPT, .journal).message
    #expect(!journal.contains("delete") && journal.contains("backup"))
    #expect(!StoreError.newerSchema("/s/x.sqlite", .journal).message.contains("delete"))
  }

  @Test func whatIsKnownAlreadyStaysAndDamageIsCorruption() {
    let known = StoreError.locked("/s/y.sqlite")
    #expect(StoreError(known, path: "/s/x.sqlite", role: .facts).message == known.message)
    let damage = StoreError(Damage(expected: "a text"), path: "/s/x.sqlite", role: .facts)
    #expect(damage.code == .corrupt && damage.message.contains("a text is missing"))
    #expect(StoreError(CancellationError(), path: "/s/x.sqlite", role: .facts).code == .other)
  }
}

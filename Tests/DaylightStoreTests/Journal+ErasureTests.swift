import DaylightCore
import Foundation
import GRDB
import Testing

@testable import DaylightStore

@Suite struct JournalErasureTests {
  private let ana = PersonID("ana")

  private func entry(
    _ kind: Journal.Kind, by actor: String, about person: PersonID?, _ text: String?
  ) -> Journal.Entry {
    .init(at: Timestamp(seconds: 1_760_000_000), actor: actor, kind: kind, person: person, item: "7f3a", text: text)
  }

  /// The bytes of the file, and of whatever SQLite keeps beside it.
  private func found(_ word: String, in path: String) throws -> Bool {
    for suffix in ["", "-wal", "-shm", "-journal"] where exists(path + suffix) {
      if Data(try bytes(of: path + suffix)).range(of: Data(word.utf8)) != nil { return true }
    }
    return false
  }

  @Test func erasedWordsAreNowhereInTheFile() throws {
    try withFolder { folder in
      let path = StateFolder(folder).journal
      let journal = try Journal(at: path)
      // Enough that pages are freed and split.
      for number in 0..<300 {
        try journal.append(entry(.note, by: "akeller", about: ana, "Zanzibar number \(number), by Ana Keller"))
        try journal.append(entry(.note, by: "kimbo", about: PersonID("kim"), "Kim thanks Ana Keller, \(number)"))
      }
      #expect(try found("Zanzibar", in: path) && found("Ana Keller", in: path) && found("akeller", in: path))
      let changed = try journal.erase(ana, logins: ["akeller"], words: ["Ana Keller", "ana@harbour.example"])
      #expect(changed == 600)
      for word in ["Zanzibar", "Ana Keller", "ana keller", "akeller"] {
        #expect(try !found(word, in: path), "\(word) is still in the file")
      }
      let kims = try journal.entries(about: PersonID("kim"))
      #expect(kims.count == 300 && kims.allSatisfy { $0.text?.hasPrefix("Kim thanks erased") == true })
      #expect(try journal.entries(about: ana).isEmpty)
      #expect(try journal.entries().count == 600, "that something was recorded stays")
      let suppression = try journal.suppression()
      #expect(suppression.covers("Ana Keller") && suppression.covers("ANA@harbour.example"))
      #expect(!suppression.covers("Kim Bo"))
    }
  }

  @Test func theJournalIsAppendOnlyAgainAfterwards() throws {
    try withFolder { folder in
      let path = StateFolder(folder).journal
      let journal = try Journal(at: path)
      try journal.append(entry(.note, by: "kimbo", about: nil, "words"))
      _ = try journal.erase(ana, logins: [], words: ["Ana Keller"])
      try journal.clear([1])
      #expect(try journal.entries().first?.text == nil)
      let outsider = try DatabaseQueue(path: path)
      for sql in ["UPDATE entry SET text = 'better'", "DELETE FROM entry"] {
        #expect(throws: DatabaseError.self) { try outsider.write { try $0.execute(sql: sql) } }
      }
    }
  }

  @Test func whatIsClearedIsNowhereInTheFile() throws {
    try withFolder { folder in
      let path = StateFolder(folder).journal
      let journal = try Journal(at: path)
      for number in 0..<200 {
        try journal.append(entry(.issued, by: "jonas", about: ana, "Zanzibar pack \(number)"))
      }
      let keeper = try journal.append(entry(.note, by: "jonas", about: ana, "kept words"))
      #expect(try journal.clear(Array(1...200)) == 200)
      #expect(try journal.clear(Array(1...200)) == 0, "once is enough")
      #expect(try !found("Zanzibar", in: path))
      #expect(try journal.entries().last?.id == keeper)
      #expect(try journal.entries().last?.text == "kept words")
    }
  }

  @Test func nobodyIsSuppressedBeforeAnybodyIsErased() throws {
    #expect(try Journal(at: ":memory:").suppression().isEmpty)
  }
}

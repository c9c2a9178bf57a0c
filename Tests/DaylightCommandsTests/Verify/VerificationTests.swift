import Foundation
import Testing

/// Law 4: every claim re-derives, and one changed byte is caught and named.
@Suite struct VerificationTests {
  @Test func everythingAgreesAfterAScan() throws {
    try withScannedRepository { command in
      let all = try command.run("verify")
      #expect(all.status == 0, "\(all.output)\(all.diagnostics)")
      #expect(all.diagnostics.contains("everything agrees"))
      let id = try command.firstItem(kind: "design.adopted")
      #expect(try command.run("verify", id).status == 0)
      #expect(try command.run("verify", "ffffffffff").status == 2)
      let json = try command.run("verify", "--format", "json")
      let outcome = try #require(
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      #expect((outcome["findings"] as? [Any])?.isEmpty == true && (outcome["items"] as? Int ?? 0) > 0)
      // Nothing of the replay stays behind.
      let state = try FileManager.default.contentsOfDirectory(atPath: "\(command.folder)/xdg/daylight/default")
      #expect(!state.contains { $0.hasPrefix("verify") })
    }
  }

  @Test func whatCannotBeReplayedIsNoDifference() throws {
    try withScannedRepository { command in
      let facts = try command.run("facts").output
      try Data(facts.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/facts.ndjson"))
      _ = try command.run("ingest", "facts.ndjson", "--state", "elsewhere")
      let elsewhere = try command.run("verify", "--state", "elsewhere")
      #expect(elsewhere.status == 3 && elsewhere.output.contains("another machine"), "\(elsewhere.output)")
      try FileManager.default.removeItem(atPath: "\(command.folder)/payments.git")
      #expect(try command.run("verify").status == 3)
    }
  }

  @Test func aFlippedByteOfAnObjectIsNamed() throws {
    try withScannedRepository { command in
      let items = try command.run("items", "--format", "json").output
      // The same bytes in every run: a flip in the few bits with which compression fills its last byte changes nothing.
      var random = SeededGenerator(seed: 7)
      for object in try named(items) {
        let path = "\(command.folder)/payments.git/objects/\(object.prefix(2))/\(object.dropFirst(2))"
        let sound = try Data(contentsOf: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        for _ in 0..<4 {
          var broken = sound
          let place = Int.random(in: 0..<sound.count, using: &random)
          broken[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
          try broken.write(to: URL(fileURLWithPath: path))
          let outcome = try command.run("verify")
          #expect(outcome.status == 1, "byte \(place) of \(object): \(outcome.output)\(outcome.diagnostics)")
          #expect(outcome.output.contains(object.prefix(10)), "byte \(place) of \(object): \(outcome.output)")
        }
        try sound.write(to: URL(fileURLWithPath: path))
      }
      #expect(try command.run("verify").status == 0)
    }
  }

  /// Wherever a byte of the store changes: either nothing that anybody reads has changed, or it is found.
  @Test(arguments: 0..<3) func noFlippedByteOfTheStoreGoesUnseen(_ round: Int) throws {
    try withScannedRepository { command in
      let store = URL(fileURLWithPath: "\(command.folder)/xdg/daylight/default/facts.sqlite")
      let before = try reading(command)
      _ = try command.run("verify")
      let sound = try Data(contentsOf: store)
      // Most of a small store is empty pages, which say nothing.
      let written = sound.indices.filter { sound[$0] != 0 }
      var generator = SeededGenerator(seed: UInt64(90 + round))
      var caught = 0
      for _ in 0..<25 {
        var broken = sound
        let place = written[Int(generator.next() % UInt64(written.count))]
        broken[place] ^= UInt8(1 << (generator.next() % 8))
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store.path + suffix) }
        try broken.write(to: store)
        let outcome = try command.run("verify")
        if outcome.status == 0 {
          #expect(try reading(command) == before, "byte \(place) changed what is read, and nothing was said")
        } else {
          caught += 1
          #expect(!(outcome.output + outcome.diagnostics).isEmpty)
        }
      }
      #expect(caught > 0)
    }
  }

  @Test func aChangedFactAndAChangedItemAreNamed() throws {
    try withScannedRepository { command in
      let store = URL(fileURLWithPath: "\(command.folder)/xdg/daylight/default/facts.sqlite")
      _ = try command.run("items")
      let sound = try Data(contentsOf: store)
      // The change's subject, as the facts have it, and the item's statement.
      for (text, other, expected) in [
        ("Give the client a budget", "Give the client a bucket", "kind change"),
        ("says that it carries the design out", "says that it carries the design on.", "statements"),
      ] {
        var broken = sound
        let range = try #require(broken.range(of: Data(text.utf8)))
        broken.replaceSubrange(range, with: Data(other.utf8))
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store.path + suffix) }
        try broken.write(to: store)
        let outcome = try command.run("verify", "--format", "csv")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains(expected), "\(outcome.output)")
      }
    }
  }

  private func reading(_ command: SealedCommand) throws -> [String] {
    [["items", "--format", "json"], ["facts"], ["coverage"]].map { arguments in
      (try? command.run(arguments).output) ?? ""
    }
  }

  private func named(_ items: String) throws -> [String] {
    let list = try JSONSerialization.jsonObject(with: Data(items.utf8)) as? [[String: Any]] ?? []
    let places = list.flatMap { $0["provenance"] as? [[String: Any]] ?? [] }
    return Set(places.compactMap { $0["object"] as? String }).sorted()
  }
}

import DaylightGit
import Testing

@testable import DaylightScanner

/// One broken document never hides another.
@Suite struct BrokenDocumentsTests {
  /// Cuts, flips, breaks and swells bytes.
  private func broken(_ text: String, _ random: inout SplitMix64) -> [UInt8] {
    var made = bytes(text)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: made = Array(made.prefix(Int.random(in: 0...made.count, using: &random)))
    case 1:
      for _ in 0..<20 where !made.isEmpty {
        made[Int.random(in: 0..<made.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
    case 2: made = bytes("---\nstatus: [\nauthors: *x\n\t- y\n---\n") + made
    case 3: made.insert(contentsOf: [0xff, 0xc3, 0x28, 0x00], at: made.count / 2)
    case 4: made.insert(contentsOf: Array(repeating: 0x61, count: 300_000), at: made.count / 3)
    default: made = bytes("---\n") + made
    }
    return made
  }

  @Test func neighboursStand() async throws {
    var random = SplitMix64(seed: 290)
    let samples = [
      ("docs/adr/", Samples.adr), ("docs/decisions/", Samples.madr), ("text/", Samples.rfc),
      ("proposals/", Samples.swift), ("docs/design/", Samples.design),
    ]
    for round in 0..<6 {
      try await withFolder { folder in
        let writer = try RepositoryWriter(creating: "\(folder)/r.git", bare: true, initialBranch: "main")
        var entries: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
        var sound: Set<String> = []
        for (place, (home, text)) in samples.enumerated() {
          for number in 1...12 {
            let path = "\(home)00\(number + 10)-x\(place).md"
            let isBroken = number % 3 == 0
            let content = isBroken ? broken(text, &random) : bytes(text + "\nNumber \(number).\n")
            if !isBroken { sound.insert(path) }
            entries.append((bytes(path), FileMode.file, try writer.blob(content)))
          }
        }
        let who = Signature(
          name: bytes("Ana"), email: bytes("ana@example.org"), seconds: 1_700_000_000, offsetMinutes: 0)
        let made = try writer.commit(
          tree: writer.tree(entries), parents: [], author: who, committer: who, message: bytes("x\n"))
        try writer.setReference("refs/heads/main", to: made)
        let found = Set(try await DocumentSurvey(of: "\(folder)/r.git").documents.map(\.path))
        #expect(found.isSuperset(of: sound), "round \(round): \(sound.subtracting(found))")
      }
    }
  }
}

import Foundation
import Testing

/// One object that cannot be read costs what hangs on it, and nothing else.
@Suite struct DamagedObjectsTests {
  /// Lends the sound history to wound, and the facts of its sound twin.
  private func twins(
    _ body: (HardBench, _ hurt: SoundHistory, _ sound: FactLines) throws -> Void
  ) throws {
    try HardBench.lend { bench in
      let hurt = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      let sound = try SoundHistory.facts()
      try #require(Set(sound.changes.keys) == Set(hurt.commits) && hurt.commits.count == 6)
      try body(bench, hurt, sound)
    }
  }

  private func wounded(_ bench: HardBench) throws -> FactLines {
    try bench.command.facts("--repository", "payments")
  }

  @Test(arguments: Wound.allCases)
  func aCommitInTheMiddle(_ wound: Wound) throws {
    try twins { bench, hurt, sound in
      try wound.inflict(on: hurt.commits[2], of: hurt.path)
      let entry = try bench.expectPartial(hurt.path, without: [hurt.commits[2]])
      #expect(entry.damaged == [hurt.commits[2]])
      #expect(entry.commits == 3)
      let facts = try wounded(bench)
      // The commits above it are there; those that are only reached through it are not.
      #expect(Set(facts.changes.keys) == Set(hurt.commits[3...]))
      #expect(facts.changes[hurt.commits[3]]?.subject == "Give the page a budget")
      #expect(facts.changes[hurt.commits[3]]?.author?.name == "Kim Bo")
      // What lies a commit away from the wound is as it would be without it.
      let untouched = { (line: FactLines.Line) in
        line.kind != "review" && !(line.kind == "change" && hurt.commits[4...].contains(line.commit ?? ""))
      }
      #expect(facts.texts(except: untouched) == sound.texts(except: untouched))
      #expect(facts.of("document").map(\.path) == [SoundHistory.decision])
      #expect(facts.of("repository").count == 1)
    }
  }

  @Test(arguments: Wound.allCases)
  func aFolderOfOneCommit(_ wound: Wound) throws {
    try twins { bench, hurt, sound in
      let folder = try hurt.id(of: "api", in: 3, with: bench.git)
      try wound.inflict(on: folder, of: hurt.path)
      let entry = try bench.expectPartial(hurt.path, without: [folder])
      #expect(entry.damaged == [folder])
      #expect(entry.commits == 6)
      let facts = try wounded(bench)
      #expect(Set(facts.changes.keys) == Set(hurt.commits))
      // Commit 3 brought the folder and commit 5 left it: of both only the other folder's path is known.
      for commit in [hurt.commits[3], hurt.commits[5]] {
        #expect(facts.changes[commit]?.areas == [.init(owners: ["@web"], paths: 1)])
        #expect(facts.changes[commit]?.author?.name == "Kim Bo")
        #expect(facts.changes[commit]?.subject == sound.changes[commit]?.subject)
        #expect(facts.changes[commit]?.integrated == sound.changes[commit]?.integrated)
      }
      let lost = { (line: FactLines.Line) in
        // Where somebody works is told by the folders of their commits.
        ["repository", "identity"].contains(line.kind)
          || (line.kind == "change" && [hurt.commits[3], hurt.commits[5]].contains(line.commit ?? ""))
      }
      #expect(facts.texts(except: lost) == sound.texts(except: lost))
    }
  }

  @Test(arguments: Wound.allCases)
  func theTopFolderOfOneCommit(_ wound: Wound) throws {
    try twins { bench, hurt, sound in
      let root = try hurt.id(of: "", in: 1, with: bench.git)
      try wound.inflict(on: root, of: hurt.path)
      let entry = try bench.expectPartial(hurt.path, without: [root])
      #expect(entry.commits == 6)
      let facts = try wounded(bench)
      #expect(Set(facts.changes.keys) == Set(hurt.commits))
      #expect(facts.changes[hurt.commits[1]]?.subject == "Give the client a budget")
      let lost = { (line: FactLines.Line) in
        ["repository", "identity"].contains(line.kind)
          || ["change", "revision"].contains(line.kind)
            && [hurt.commits[1], hurt.commits[2]].contains(line.commit ?? "")
      }
      #expect(facts.texts(except: lost) == sound.texts(except: lost))
    }
  }

  @Test(arguments: Wound.allCases)
  func anOldVersionOfADocument(_ wound: Wound) throws {
    try twins { bench, hurt, sound in
      let version = try hurt.id(of: SoundHistory.decision, in: 2, with: bench.git)
      try wound.inflict(on: version, of: hurt.path)
      let (outcome, entry) = try bench.scan(hurt.path)
      try expectTold(entry, version)
      #expect(outcome.status == (entry.state == "read" ? 0 : 3))
      let facts = try wounded(bench)
      // Only what compares that version with the one before and the one after may be lost.
      let lost = { (line: FactLines.Line) in
        line.kind == "repository"
          || line.kind == "revision" && [hurt.commits[2], hurt.commits[4]].contains(line.commit ?? "")
      }
      #expect(facts.texts(except: lost) == sound.texts(except: lost))
    }
  }

  @Test(arguments: Wound.allCases)
  func theNewestVersionOfADocument(_ wound: Wound) throws {
    try twins { bench, hurt, sound in
      let version = try hurt.id(of: SoundHistory.decision, in: 5, with: bench.git)
      try wound.inflict(on: version, of: hurt.path)
      let (outcome, entry) = try bench.scan(hurt.path)
      try expectTold(entry, version)
      #expect(outcome.status == (entry.state == "read" ? 0 : 3))
      let facts = try wounded(bench)
      let lost = { (line: FactLines.Line) in
        ["repository", "document", "revision", "citation"].contains(line.kind)
      }
      #expect(facts.texts(except: lost) == sound.texts(except: lost))
    }
  }

  /// A lost version of a document is told by its path, or by its id.
  private func expectTold(_ entry: ScanOutcome.Entry, _ version: String) throws {
    #expect(["read", "partial"].contains(entry.state), "\(entry.reason ?? "")")
    let isToldByPath = entry.diagnostics.contains { $0.path == SoundHistory.decision }
    #expect(isToldByPath || entry.damaged.contains(version))
    if entry.state == "read" { #expect(isToldByPath) }
  }

  @Test(arguments: Wound.allCases)
  func theNewestCommit(_ wound: Wound) throws {
    try twins { bench, hurt, _ in
      try wound.inflict(on: hurt.commits[5], of: hurt.path)
      try bench.expectRefusal(of: hurt.path, saying: "git fsck")
    }
  }

  /// What a reference names need not be on the main line: its loss is told all the same.
  @Test(arguments: ["refs/heads/side", "refs/tags/v1"])
  func theTipOfAnotherReference(_ name: String) throws {
    try twins { bench, hurt, sound in
      let side = try bench.git.run("commit-tree", "-p", hurt.commits[5], "-m", "Aside", "HEAD^{tree}", in: hurt.path)
      try bench.git.run("update-ref", name, side, in: hurt.path)
      try Wound.missing.inflict(on: side, of: hurt.path)
      try bench.expectPartial(hurt.path, without: [side])
      let isHead = { (line: FactLines.Line) in line.kind == "repository" }
      #expect(try wounded(bench).texts(except: isHead) == sound.texts(except: isHead))
    }
  }

  /// An object under another's name, whole but of another kind.
  @Test func aCommitThatIsABlob() throws {
    try twins { bench, hurt, _ in
      let blob = try hurt.id(of: "api/client.txt", in: 0, with: bench.git)
      func file(_ id: String) -> String { "\(hurt.path)/objects/\(id.prefix(2))/\(id.dropFirst(2))" }
      try FileManager.default.removeItem(atPath: file(hurt.commits[2]))
      try FileManager.default.copyItem(atPath: file(blob), toPath: file(hurt.commits[2]))
      try bench.expectPartial(hurt.path, without: [hurt.commits[2]])
      #expect(Set(try wounded(bench).changes.keys) == Set(hurt.commits[3...]))
    }
  }

  /// In a pack, where objects rest on others: whatever a turned byte breaks, the outcome is one of the stated ones.
  @Test(arguments: 0..<12)
  func aTurnedByteInAPack(_ twelfth: Int) throws {
    try twins { bench, hurt, sound in
      try bench.git.run("repack", "-adq", in: hurt.path)
      let folder = "\(hurt.path)/objects/pack"
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      let pack = URL(fileURLWithPath: "\(folder)/\(try #require(names.first { $0.hasSuffix(".pack") }))")
      var bytes = try Data(contentsOf: pack)
      // Neither the header of 12 bytes nor the checksum of 20: what lies between.
      bytes[12 + (bytes.count - 32) * twelfth / 12] ^= 0xff
      try FileManager.default.removeItem(at: pack)
      try bytes.write(to: pack)
      let (outcome, entry) = try bench.scan(hurt.path)
      #expect(outcome.status == (entry.state == "read" ? 0 : 3))
      switch entry.state {
      case "read":
        // It lies where nothing is read, or in a document whose path is told.
        let isTold = entry.diagnostics.contains { $0.path == SoundHistory.decision }
        let lost = { (line: FactLines.Line) in
          isTold && ["repository", "document", "revision", "citation"].contains(line.kind)
        }
        #expect(try wounded(bench).texts(except: lost) == sound.texts(except: lost))
      case "partial": #expect(!entry.damaged.isEmpty)
      default:
        #expect(entry.state == "unread")
        #expect(entry.reason?.contains("git fsck") == true, "\(entry.reason ?? "")")
      }
    }
  }

  /// The reason says what to do; once it is done, everything is read, although no reference has changed.
  @Test func whatWasRepairedIsReadInFull() throws {
    try twins { bench, hurt, sound in
      let file = "\(hurt.path)/objects/\(hurt.commits[2].prefix(2))/\(hurt.commits[2].dropFirst(2))"
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      try Wound.missing.inflict(on: hurt.commits[2], of: hurt.path)
      _ = try bench.scan(hurt.path)
      // Nothing was repaired yet: the loss must not be forgotten because no reference is new.
      #expect(try bench.command.scan([hurt.path]).status == 3)
      try bytes.write(to: URL(fileURLWithPath: file))
      let outcome = try bench.command.scan([hurt.path])
      #expect(outcome.status == 0)
      #expect(outcome.entries.first?.state == "read")
      #expect(try wounded(bench).texts == sound.texts)
    }
  }
}

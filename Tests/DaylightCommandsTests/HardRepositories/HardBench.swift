import DaylightGit
import Foundation
import Testing

/// A command and a git sealed off together, and a sound repository to scan beside each hard one.
struct HardBench {
  let command: SealedCommand
  let git: SealedGit
  /// The sound repository.
  let neighbour: String

  var folder: String { command.folder }

  /// Lends a bench and removes it afterwards.
  static func lend(_ body: (HardBench) throws -> Void) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    try body(try HardBench(command))
  }

  init(_ command: SealedCommand) throws {
    self.command = command
    git = SealedGit(home: command.folder)
    neighbour = try command.repository("neighbour")
  }

  /// Scans a hard repository and the sound one in one command line: whatever becomes of the first, the second is read.
  ///
  /// - Returns: the whole outcome and the hard repository's entry.
  func scan(
    _ path: String, state: String = "state", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> (outcome: ScanOutcome, hard: ScanOutcome.Entry) {
    let outcome = try command.scan([path, neighbour], state: state, patience: 120)
    try #require(!outcome.isKilled, "It crashed, or it hung. \(outcome.diagnostics)", sourceLocation: sourceLocation)
    try #require(outcome.entries.count == 2, "\(outcome.diagnostics)", sourceLocation: sourceLocation)
    let sound = outcome.entries[1]
    #expect(sound.state == "read", sourceLocation: sourceLocation)
    let counts = ["change", "review", "document", "citation"].map { sound.facts[$0] }
    #expect(counts == [2, 1, 1, 1], sourceLocation: sourceLocation)
    let kept = try command.facts(state: state, "--repository", "neighbour")
    #expect(kept.of("change").count == 2, sourceLocation: sourceLocation)
    return (outcome, outcome.entries[0])
  }

  /// Expects a repository to be refused with a reason that holds some words, the other to be read, and exit status 3;
  /// and 1 when it is alone.
  func expectRefusal(
    of path: String, saying words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (outcome, hard) = try scan(path, sourceLocation: sourceLocation)
    #expect(outcome.status == 3, "\(outcome.diagnostics)", sourceLocation: sourceLocation)
    let alone = try command.scan([path], patience: 120)
    #expect(alone.status == 1, "\(alone.diagnostics)", sourceLocation: sourceLocation)
    for entry in [hard] + alone.entries {
      #expect(entry.state == "unread", sourceLocation: sourceLocation)
      let reason = entry.reason ?? ""
      #expect(!reason.isEmpty, sourceLocation: sourceLocation)
      for word in words { #expect(reason.contains(word), sourceLocation: sourceLocation) }
    }
  }

  /// Expects a repository to be read in full with nothing damaged.
  @discardableResult
  func expectRead(
    _ path: String, state: String = "state", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ScanOutcome.Entry {
    let (outcome, hard) = try scan(path, state: state, sourceLocation: sourceLocation)
    #expect(outcome.status == 0, "\(outcome.diagnostics)", sourceLocation: sourceLocation)
    #expect(hard.state == "read", "\(hard.reason ?? "")", sourceLocation: sourceLocation)
    #expect(hard.damaged.isEmpty, sourceLocation: sourceLocation)
    return hard
  }

  /// Expects a repository to be read but for some objects, which the report names.
  @discardableResult
  func expectPartial(
    _ path: String, without objects: [String], state: String = "state",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ScanOutcome.Entry {
    let (outcome, hard) = try scan(path, state: state, sourceLocation: sourceLocation)
    #expect(outcome.status == 3, "\(outcome.diagnostics)", sourceLocation: sourceLocation)
    #expect(hard.state == "partial", "\(hard.reason ?? "")", sourceLocation: sourceLocation)
    for object in objects { #expect(hard.damaged.contains(object), sourceLocation: sourceLocation) }
    for damage in hard.damage ?? [] { #expect(!damage.reason.isEmpty, sourceLocation: sourceLocation) }
    return hard
  }

  /// The facts of a path's repository in a state of its own; it must be read in full.
  func factsOfSound(_ path: String, state: String = "sound") throws -> FactLines {
    let outcome = try command.scan([path], state: state)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    return try command.facts(state: state)
  }
}

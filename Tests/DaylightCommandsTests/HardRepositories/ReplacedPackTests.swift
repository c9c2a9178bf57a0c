import Foundation
import Synchronization
import Testing

/// Packs that are replaced while they are read: git keeps every object, under another file's name.
@Suite struct ReplacedPackTests {
  @Test func everyScanGivesTheSameFacts() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let git = SealedGit(home: command.folder)
    let path = "\(command.folder)/payments.git"
    var history = FastImport()
    _ = history.commit(
      "Begin", [.file("CODEOWNERS", "/api/ @api\n"), .file(SoundHistory.decision, SoundHistory.text(1))])
    for number in 0..<250 {
      _ = history.commit(
        "Change \(number)\n\nReviewed-by: Kim Bo <kim@harbour.example>\n",
        [
          number % 10 == 0
            ? .file(SoundHistory.decision, SoundHistory.text(number))
            : .file("api/\(number % 13)/file\(number % 7).txt", "\(number)\n")
        ])
    }
    try history.write(to: path, with: git, isPacked: true)
    _ = try command.scan([path], state: "quiet")
    let quiet = try command.facts(state: "quiet").texts
    try #require(quiet.count > 500)

    let stop = "\(command.folder)/stop"
    let repacking = Repacking(path, until: stop, with: git)
    do {
      defer { _ = FileManager.default.createFile(atPath: stop, contents: nil) }
      for number in 0..<10 {
        let outcome = try command.scan([path], state: "state-\(number)")
        #expect(!outcome.isKilled)
        #expect(outcome.status == 0, "\(outcome.diagnostics)")
        #expect(outcome.entries.map(\.state) == ["read"])
        if outcome.status == 0 { #expect(try command.facts(state: "state-\(number)").texts == quiet) }
      }
    }
    #expect(try repacking.rounds() > 0)
  }
}

/// Git at work on a repository's packs, beside whatever the test does.
private final class Repacking: Sendable {
  /// Each step gives the pack another name and removes the one before.
  private static let script = """
    cd "$1" || exit 1
    rounds=0
    while [ ! -e "$2" ] && [ "$rounds" -lt 500 ]; do
      git repack -adfq --depth=1 --window=2 || exit 2
      git repack -adfq --depth=50 || exit 3
      git gc --quiet --prune=now || exit 4
      rounds=$((rounds + 1))
    done
    echo "$rounds"
    """

  private let outcome = Mutex<Result<String, any Error>?>(nil)
  private let group = DispatchGroup()

  /// Begins, and goes on until there is a file.
  init(_ path: String, until stop: String, with git: SealedGit) {
    DispatchQueue.global().async(group: group) { [self] in
      let result = Result { try git.script(Repacking.script, path, stop) }
      outcome.withLock { $0 = result }
    }
  }

  /// Waits for the end; how often all was packed anew.
  func rounds() throws -> Int {
    group.wait()
    return try outcome.withLock { try Int($0?.get() ?? "") ?? 0 }
  }
}

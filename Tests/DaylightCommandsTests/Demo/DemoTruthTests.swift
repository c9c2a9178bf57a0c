import DaylightCore
import DaylightScanner
import Foundation
import Testing

@testable import DaylightCommands

/// The whole route on the invented organisation: every planted item is found, none of the traps is taken.
@Suite struct DemoTruthTests {
  /// One scan for all tests of this suite.
  struct Scanned {
    var evidence: Evidence
    var items: [EvidenceItem]
    var documents: [DocumentFact]
  }

  static func scan(jobs: Int = 2, reversed: Bool = false) async throws -> (Scanned, String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-demo-\(UUID().uuidString)").path
    let demo = try DemoOrganisation.build(at: folder)
    var options = GlobalOptions()
    options.workspace = demo.workspace
    options.org = nil
    options.state = "\(folder)/state"
    let installation = try Installation(options, create: true)
    let entries = installation.organisation.repositories
    let report = try await FleetScan(
      entries: reversed ? entries.reversed() : entries, database: installation.database, jobs: jobs, full: false,
      stop: StopSignal(), progress: Progress(total: 0, isShown: false)
    ).run()
    #expect(report.incomplete == 0)
    let evidence = try installation.evidence()
    var documents: [DocumentFact] = []
    try installation.database.facts(kind: .document, repository: nil) { fact in
      if case .document(let document) = fact { documents.append(document) }
    }
    return (Scanned(evidence: evidence, items: try installation.items(evidence), documents: documents), folder)
  }

  @Test func everyPlantedItemIsFoundAndNoTrapIsTaken() async throws {
    let (scanned, folder) = try await DemoTruthTests.scan()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for planted in DemoTruth.planted {
      let found = scanned.items.filter { item in
        item.kind.description == planted.kind && item.subject.repository == planted.repository
          && (planted.path == nil || item.subject.path == planted.path)
          && planted.people.allSatisfy { person in
            item.participants.contains { $0.person.description == person.id && $0.role.rawValue == person.role }
          }
      }
      #expect(
        found.contains { item in
          item.reach.teams.count >= planted.minimumTeams && item.reach.repositories.count >= planted.minimumRepositories
            && (planted.saying.map { words in item.statements.contains { $0.contains(words) } } ?? true)
        },
        "not found: \(planted.kind) \(planted.repository) \(planted.path ?? "") \(planted.people): \(planted.why); near: \(found.map(\.reach)) \(found.map(\.statements))"
      )
    }
    for trap in DemoTruth.traps {
      let person = trap.person.map { scanned.evidence.namings[$0] ?? PersonID($0) }
      let taken = scanned.items.filter { item in
        (trap.kind == nil || item.kind.description == trap.kind)
          && (trap.repository == nil || item.subject.repository == trap.repository)
          && (trap.path == nil || item.subject.path == trap.path)
          && (person == nil || person.map { item.part(of: $0) != nil } == true)
          && !(trap.allowsReverted && item.durability == .reverted)
      }
      #expect(
        taken.isEmpty,
        "trap taken: \(trap.name): \(trap.why); by \(taken.map { "\($0.kind) \($0.title) \($0.participants.map(\.person))" })"
      )
    }
    // People outside the roster never appear by name or address.
    let text = scanned.items.map { "\($0)" }.joined()
    for outsider in ["mallory", "nora@", "Ren\u{e9}"] { #expect(!text.contains(outsider)) }
  }

  /// What is kept of each repository for the others gives the same items as all facts do.
  @Test func keptSharesTellTheSameAsAllFacts() async throws {
    let (scanned, folder) = try await DemoTruthTests.scan()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var options = GlobalOptions()
    options.org = nil
    options.workspace = "\(folder)/workspace"
    options.state = "\(folder)/state"
    let installation = try Installation(options)
    let again = installation.items(in: try installation.evidenceContext(try installation.facts()))
    #expect(again.count == scanned.items.count && again.count > 50)
    #expect(again == scanned.items)
  }

  @Test func theOrderOfRepositoriesAndWorkersChangesNothing() async throws {
    let (first, one) = try await DemoTruthTests.scan(jobs: 1)
    let (second, two) = try await DemoTruthTests.scan(jobs: 4, reversed: true)
    defer { for folder in [one, two] { try? FileManager.default.removeItem(atPath: folder) } }
    // Pseudonyms are keyed by each installation's own secret, so people outside the roster are left out of the comparison.
    func roster(_ items: [EvidenceItem]) -> [EvidenceItem] {
      items.map { item in
        var item = item
        item.reach.people.removeAll { $0.description.hasPrefix("p-") }
        item.participants.removeAll { $0.person.description.hasPrefix("p-") }
        return item
      }
    }
    let left = roster(first.items).filter { !$0.participants.isEmpty }
    let right = roster(second.items).filter { !$0.participants.isEmpty }
    #expect(left.count > 40)
    #expect(left == right)
  }
}

import DaylightCore
import DaylightScanner
import Foundation
import Testing

@testable import DaylightCommands

/// When in the day somebody worked changes nothing: not their hours, not their evenings.
@Suite struct ClockTimesTests {
  @Test(arguments: UInt64(1)...4) func anotherTimeOfTheSameDayChangesNoItem(_ seed: UInt64) async throws {
    let (_, folder) = try await DemoTruthTests.scan()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var options = GlobalOptions()
    options.org = nil
    options.workspace = "\(folder)/workspace"
    options.state = "\(folder)/state"
    let installation = try Installation(options)
    let facts = try installation.facts()
    let moved = Moved(seed: seed, calendar: installation.organisation.calendar).facts(facts)
    #expect(moved.changes.map(\.authored) != facts.changes.map(\.authored), "the times have moved")
    let before = try installation.evidenceContext(facts)
    let after = try installation.evidenceContext(moved)
    let items = installation.items(in: before)
    let again = Dictionary(installation.items(in: after).map { ($0.id, $0) }) { one, _ in one }
    #expect(items.count == again.count && items.count > 50)
    for item in items where again[item.id] != item {
      Issue.record("\(item.kind) \(item.title): \(item) is not \(String(describing: again[item.id]))")
    }
    #expect(before.coverage(unread: []) == after.coverage(unread: []))
  }

  /// The same moment is moved to the same other moment of its day in the organisation's zone.
  private struct Moved {
    let seed: UInt64
    let calendar: OrganisationCalendar

    func time(_ time: Timestamp) -> Timestamp {
      let day = calendar.day(of: time.seconds)
      var mixed = UInt64(bitPattern: time.seconds) &+ seed &* 0x9e37_79b9_7f4a_7c15
      for _ in 0..<64 {
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed ^= mixed >> 27
        let (other, isOver) = time.seconds.addingReportingOverflow(Int64(mixed % 172_800) - 86_400)
        if !isOver, calendar.day(of: other) == day {
          var moved = time
          moved.seconds = other
          return moved
        }
      }
      return time
    }

    func facts(_ facts: FactSet) -> FactSet {
      var facts = facts
      for index in facts.repositories.indices {
        facts.repositories[index].newest = time(facts.repositories[index].newest)
      }
      for index in facts.identities.indices {
        facts.identities[index].first = time(facts.identities[index].first)
        facts.identities[index].last = time(facts.identities[index].last)
      }
      for index in facts.changes.indices {
        facts.changes[index].authored = time(facts.changes[index].authored)
        facts.changes[index].integrated = facts.changes[index].integrated.map(time)
      }
      for index in facts.reviews.indices { facts.reviews[index].at = time(facts.reviews[index].at) }
      for index in facts.documents.indices { facts.documents[index].created = time(facts.documents[index].created) }
      for index in facts.revisions.indices { facts.revisions[index].at = time(facts.revisions[index].at) }
      for index in facts.citations.indices { facts.citations[index].at = time(facts.citations[index].at) }
      for index in facts.standards.indices {
        facts.standards[index].introduced.at = time(facts.standards[index].introduced.at)
      }
      return facts
    }
  }
}

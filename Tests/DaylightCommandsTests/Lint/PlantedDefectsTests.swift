import DaylightCore
import Foundation
import Testing

@testable import DaylightCommands

/// What careless people write is found, what careful people write is left alone: measured on a hundred files each.
@Suite struct PlantedDefectsTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func everyPlantedDefectIsFoundInItsPlace(_ seed: UInt64) throws {
    var corpus = try LintCorpus(seed: seed)
    defer { corpus.remove() }
    let planted = try corpus.plant(charters: 60, plans: 24, sessions: 16)
    #expect(planted.count == 100)
    let lint = try WorkspaceLint(folder: corpus.folder, today: CalendarDay(year: 2026, month: 9, day: 1))
    var missed: [String] = []
    for defect in planted {
      let found = lint.findings.filter { $0.place.file == defect.file && $0.rule == defect.rule }
      if found.isEmpty { missed.append("\(defect.kind): \(defect.file)\n\(corpus.text(defect.file))") }
      for finding in found { #expect(finding.remedy?.isEmpty == false && finding.place.line > 0) }
      if let first = found.first, !corpus.line(first.place).contains(defect.key) {
        missed.append("\(defect.kind): found at \(first.place), not at '\(defect.key)': \(corpus.line(first.place))")
      }
    }
    #expect(missed == [], "\(missed.count) of 100 missed")
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func atMostTwoInAHundredCleanFilesRaiseAFalseAlarm(_ seed: UInt64) throws {
    var corpus = try LintCorpus(seed: seed)
    defer { corpus.remove() }
    let names = Set(try corpus.writeClean(charters: 55, plans: 30, sessions: 15))
    #expect(names.count == 100)
    let lint = try WorkspaceLint(folder: corpus.folder, today: CalendarDay(year: 2026, month: 9, day: 1))
    #expect(names.isSubset(of: Set(lint.files)), "all of them were read")
    let alarms = lint.findings.filter { $0.severity >= .warning }
    let lines = alarms.map { "\($0.line)\n    \(corpus.line($0.place))" }
    #expect(
      Set(alarms.map(\.place.file)).intersection(names).count <= 2, "\(Set(lines).sorted().joined(separator: "\n"))")
    #expect(alarms.filter { !names.contains($0.place.file) } == [], "the map and org.yaml are clean")
  }
}

extension LintCorpus {
  func text(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data(), as: UTF8.self)
  }

  func line(_ place: LintPlace) -> String {
    let lines = text(place.file).split(separator: "\n", omittingEmptySubsequences: false)
    return place.line >= 1 && place.line <= lines.count ? String(lines[place.line - 1]) : ""
  }
}

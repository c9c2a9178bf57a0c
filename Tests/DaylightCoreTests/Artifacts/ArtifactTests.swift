import DaylightCore
import Foundation
import Testing

/// What holds for every artifact: evidence, never a score.
@Suite struct ArtifactTests {
  /// 37 subjects of Ana's: 13 in one dimension and 24 in another, none of which is another number here.
  private let many: [EvidenceItem] = (0..<37).map { index in
    let name = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26))) + (index < 26 ? "x" : "y")
    return item(
      name, dimensions: [index < 13 ? .timeline : .ambiguity], first: "2026-0\(index % 9 + 1)-02",
      reach: Reach(people: names(3), teams: teams(2), teamsAreKnown: true),
      durability: [.fresh, .oneQuarter, .twoQuarters, .lasting][index % 4])
  }

  private var plain: ArtifactContext {
    var made = context(coverage: Coverage(repositories: ["payments"], documents: 5))
    made.rulesVersion = "first"
    return made
  }

  private var all: [Artifact] {
    let pack = EvidencePack(about: ana, window: wholeYear, items: many, context: plain)
    let page = MyEvidence(of: ana, window: wholeYear, items: many, context: plain)
    let highlights = Highlights(
      month: day("2026-05-01"), items: many, withheld: [], teams: { _ in [] }, context: plain)
    return [
      pack.artifact, page.artifact, highlights.artifact, CoverageReport(context: plain).artifact,
      BragDocument(of: ana, window: wholeYear, items: many, context: plain).artifact,
      SponsorBrief(about: ana, window: wholeYear, items: many, context: plain).artifact,
    ]
  }

  @Test func noneHoldsADigitOfAMeasure() throws {
    for artifact in all {
      for text in try texts(of: artifact) {
        let bytes = Array(text.utf8)
        for index in bytes.indices.dropFirst().dropLast() where bytes[index] == UInt8(ascii: ".") {
          let isFraction = [bytes[index - 1], bytes[index + 1]].allSatisfy { (0x30...0x39).contains($0) }
          #expect(!isFraction, "\(artifact.kind): \(text)")
        }
      }
    }
  }

  @Test func noneHoldsATotalOverAPerson() throws {
    for artifact in all {
      for text in try texts(of: artifact) {
        let found = numbers(in: text).filter { [13, 24, 37].contains($0) }
        #expect(found.isEmpty, "\(artifact.kind): \(text)")
      }
    }
  }

  @Test func theDataHoldsNoNumberOfAPerson() throws {
    var random = SplitMix64(seed: 80)
    let items = (0..<40).map { random.item($0) }
    let allowed: Set<String> = [
      // The form's and the rules' versions; a line in a file; counts of repositories, changes and audiences.
      "version", "thresholds", "ruleVersion", "line", "seen", "of", "documents", "size",
    ]
    let pack = EvidencePack(about: ana, window: wholeYear, items: items, context: context())
    let page = MyEvidence(of: ana, window: wholeYear, items: items, context: context())
    #expect(try numberKeys(of: pack.record).subtracting(allowed) == [])
    #expect(try numberKeys(of: page.record).subtracting(allowed) == [])
    #expect(try numberKeys(of: pack.artifact).subtracting(["people"]) == [], "people whom an item reached")
    #expect(try numberKeys(of: pack.record).contains("ruleVersion"), "the reader of keys finds some")
  }

  @Test func everyOneStatesItsLimits() {
    for artifact in all {
      #expect(artifact.footer.contains { $0.contains("not evidence of absence") })
      #expect(artifact.footer.contains { $0.contains("not a rating") })
      for label in ["Purpose", "Window", "Coverage", "Sources", "Rules"] {
        let value = artifact.particulars.first { $0.label == label }?.value
        #expect(value?.isEmpty == false, "\(artifact.kind) has no \(label)")
      }
      #expect(artifact.signOff?.lines.isEmpty == false, "\(artifact.kind) is signed by nobody")
    }
  }

  @Test func readsBackFromItsData() throws {
    for artifact in all {
      let data = try JSONEncoder().encode(artifact)
      #expect(try JSONDecoder().decode(Artifact.self, from: data) == artifact)
    }
    let record = EvidencePack(about: ana, window: wholeYear, items: many, context: plain).record
    #expect(
      try JSONDecoder().decode(ArtifactRecord<EvidencePack.Content>.self, from: try JSONEncoder().encode(record))
        == record)
  }

  @Test func noRowComparesPeople() {
    // Tables stand in artifacts about repositories and readings only: none has a row for each of several people.
    for artifact in all where artifact.kind != "coverage" {
      let tables = artifact.sections.flatMap(\.blocks).count { if case .table = $0 { true } else { false } }
      #expect(tables == 0)
    }
  }
}

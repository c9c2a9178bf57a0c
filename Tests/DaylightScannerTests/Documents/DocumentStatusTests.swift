import Testing

@testable import DaylightScanner

@Suite struct DocumentStatusTests {
  @Test(arguments: [
    ("Accepted", DocumentFact.Status.accepted), ("accepted (2026-01-01)", .accepted), ("**Accepted**", .accepted),
    ("[Accepted](https://example.org)", .accepted), ("Accepted with revisions", .accepted), ("Approved", .accepted),
    ("implementable", .accepted), ("Active", .accepted), ("Implemented (Swift 6.0)", .implemented),
    ("implemented", .implemented), ("Final", .implemented), ("Partially implemented", .accepted),
    ("Active review (January 1...14)", .proposed), ("Scheduled for review", .proposed), ("Awaiting review", .proposed),
    ("Final Comment Period", .proposed), ("provisional", .proposed), ("Proposed", .proposed), ("In Review", .proposed),
    ("Draft", .draft), ("WIP", .draft), ("Rejected", .rejected), ("not accepted", .rejected), ("Withdrawn", .withdrawn),
    ("Deferred", .deferred), ("Superseded by ADR-0012", .superseded), ("superceded", .superseded),
    ("Deprecated", .superseded), ("Replaced", .superseded), ("imlpemented", .unknown), ("", .unknown), ("🎉", .unknown),
    ("    `Accepted`", .accepted), ("3 (finished)", .implemented), ("0 (strawperson)", .draft),
    ("X (abandoned)", .withdrawn), ("2 (Candidate)", .proposed), ("waiting-for-implementation", .accepted),
    ("Activated", .implemented),
    ("A sentence that goes on (accepted)", .unknown),
  ])
  func reads(_ declared: String, _ status: DocumentFact.Status) {
    #expect(DocumentStatus.read(declared) == status)
  }

  @Test func acceptedIsWhatWasDecidedFor() {
    let accepted = DocumentFact.Status.allCases.filter(\.isAccepted)
    #expect(accepted == [.accepted, .implemented, .superseded])
  }
}

import Testing

@testable import DaylightScanner

@Suite struct FreeBSDRemarksTests {
  @Test func aMemberSpeaksForAGroup() {
    #expect(FreeBSDRemarks.member("re (gjb)") == "gjb" && FreeBSDRemarks.member("secteam (so)") == "so")
    #expect(FreeBSDRemarks.member("kib (mentor)") == nil && FreeBSDRemarks.member("re ()") == nil)
  }

  @Test func standingPermissionIsNobodys() {
    #expect(FreeBSDRemarks.isImplied("portmgr (blanket)") && FreeBSDRemarks.isImplied("implicit"))
    #expect(FreeBSDRemarks.isImplied("re") && !FreeBSDRemarks.isImplied("rene"))
  }

  @Test func earlierVersionsAreTold() {
    #expect(FreeBSDRemarks.isEarlier("kib (previous version)") && !FreeBSDRemarks.isEarlier("kib (mentor)"))
    #expect(FreeBSDRemarks.without("kib (mentor)") == "kib" && FreeBSDRemarks.without("kib") == "kib")
  }
}

import Testing

@testable import DaylightScanner

@Suite struct PersonCacheTests {
  @Test func aTextIsReadOnceAlsoWhenItNamesNobody() {
    let cache = PersonCache()
    var reads = 0
    func person(_ text: String) -> GitPerson? {
      cache.person(text) {
        reads += 1
        return PersonText.person($0)
      }
    }
    #expect(person("@ana") == GitPerson(handle: "ana") && person("@ana") == GitPerson(handle: "ana"))
    #expect(person("TBD") == nil && person("TBD") == nil)
    #expect(reads == 2)
  }
}

import Testing

@testable import DaylightGit

@Suite struct ObjectCacheTests {
  private func id(_ number: Int) -> ObjectID { .hashing(blob: HandmadePack.big(number)) }

  @Test func staysWithinItsLimitAndKeepsWhatIsUsed() throws {
    let cache = ObjectCache<ObjectID>(bytes: 100_000)
    weak var first: ObjectBytes?
    for number in 0..<500 {
      let object = try #require(ObjectBytes(.tree, count: 840))
      if number == 0 { first = object }
      cache.insert(id(number), object)
      // The first one is used all the time.
      #expect(cache.find(id(0)) === first)
    }
    let kept = (0..<500).filter { cache.find(id($0)) != nil }
    #expect(kept.first == 0)
    #expect(kept.last == 499)
    #expect(kept.count >= 45)
    #expect(kept.count <= 101)
    cache.removeAll()
    #expect(first == nil)
  }

  @Test func whatWouldTakeMostOfTheRoomIsNotKept() throws {
    let cache = ObjectCache<ObjectID>(bytes: 80_000)
    cache.insert(id(1), try #require(ObjectBytes(.tree, count: 10_000)))
    cache.insert(id(2), try #require(ObjectBytes(.tree, count: 9_000)))
    #expect(cache.find(id(1)) == nil)
    #expect(cache.find(id(2)) != nil)
    let none = ObjectCache<ObjectID>(bytes: 0)
    none.insert(id(1), try #require(ObjectBytes(.tree, count: 0)))
    #expect(none.find(id(1)) == nil)
  }
}

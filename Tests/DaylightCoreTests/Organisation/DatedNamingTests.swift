import DaylightCore
import Testing

@Suite struct DatedNamingTests {
  private func day(_ number: Int) -> CalendarDay { CalendarDay(number: number) }

  @Test func bothEndsBelongToIt() {
    let naming = DatedNaming(.email, "ALEX@example.org", from: day(10), until: day(20))
    #expect(naming.text == "alex@example.org")
    #expect(naming.covers(day(10)) && naming.covers(day(20)) && !naming.covers(day(9)) && !naming.covers(day(21)))
  }

  @Test func spansThatShareADayOverlap() {
    func naming(_ from: Int?, _ until: Int?) -> DatedNaming {
      DatedNaming(.handle, "alex", from: from.map(day), until: until.map(day))
    }
    #expect(naming(nil, 10).overlaps(naming(10, nil)) && !naming(nil, 9).overlaps(naming(10, nil)))
    #expect(naming(nil, nil).overlaps(naming(5, 6)))
    var spans: [DatedNaming] = []
    for from in [nil, 1, 3, 5] as [Int?] {
      for until in [nil, 2, 4, 6] as [Int?] { spans.append(naming(from, until)) }
    }
    for one in spans {
      for other in spans where [one, other].allSatisfy({ ($0.from ?? day(0)) <= ($0.until ?? day(9)) }) {
        let shares = (0...9).contains { one.covers(day($0)) && other.covers(day($0)) }
        #expect(one.overlaps(other) == shares && other.overlaps(one) == shares)
      }
    }
  }
}

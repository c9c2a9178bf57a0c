import DaylightCore
import Testing

@Suite struct AbsenceTests {
  private func away(_ first: String, _ last: String?) -> Absence {
    Absence(from: day(first), until: last.map { day($0) })
  }

  @Test func fourWeeksOfAWindowWeigh() {
    func weigh(_ absences: Absence...) -> Bool { Absence.weigh(absences, on: wholeYear) }
    #expect(weigh(away("2026-03-01", "2026-03-28")))
    #expect(!weigh(away("2026-03-01", "2026-03-27")))
    #expect(weigh(away("2026-03-01", "2026-03-14"), away("2026-06-01", "2026-06-14")), "together")
    #expect(!weigh(away("2026-03-01", "2026-03-14"), away("2026-03-01", "2026-03-20")), "the same days count once")
    #expect(weigh(away("2026-12-01", nil)), "to the end of the window")
    #expect(!weigh(away("2025-01-01", "2026-01-20")), "days outside are no part of it")
    #expect(!weigh())
  }

  /// Whatever is on record, time away lowers no word: it only takes back what was said of something missing.
  @Test func timeAwayLowersNothing() {
    var random = SplitMix64(seed: 90)
    for _ in 0..<300 {
      let items = (0..<Int.random(in: 0...8, using: &random)).map { random.item($0) }
      var context = context()
      let plain = EvidencePack(about: ana, window: wholeYear, items: items, context: context)
      context.away = [ana: [away("2026-02-01", random.chance(50) ? nil : "2026-05-31")], kim: []]
      let pack = EvidencePack(about: ana, window: wholeYear, items: items, context: context)
      #expect(pack.items == plain.items)
      for (now, before) in zip(pack.levels, plain.levels) {
        #expect(now.level == (before.level == .noneFound ? .notObservable : before.level))
        #expect(now.items == before.items && now.isBorderline == before.isBorderline)
      }
    }
  }

  @Test func pagesSayThatTheWindowCountsInPartAndNeverWhy() throws {
    var context = context()
    context.away = [ana: [away("2026-02-01", "2026-05-31")]]
    let pages = [
      EvidencePack(about: ana, window: wholeYear, items: [item("a")], context: context).artifact,
      MyEvidence(of: ana, window: wholeYear, items: [item("a")], context: context).artifact,
      SponsorBrief(about: ana, window: wholeYear, items: [item("a")], context: context).artifact,
    ]
    for page in pages {
      #expect(page.particulars.contains { $0.label == "Window" && $0.value.contains("in part") }, "\(page.kind)")
      let all = try texts(of: page).joined(separator: "\n").lowercased()
      for word in ["leave", "part-time", "away", "2026-02-01", "2026-05-31", "sick", "nothing was found"] {
        #expect(!all.contains(word) || word == "leave" && all.contains("leave no trace"), "\(page.kind): \(word)")
      }
    }
    let others = EvidencePack(about: kim, window: wholeYear, items: [], context: context).artifact
    #expect(others.particulars.contains { $0.label == "Window" && $0.value == wholeYear.label })
  }
}

import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct MergeEvidenceTests {
  private func profile(_ name: String, _ emails: String..., commits: Int = 3) -> IdentityProfile {
    var made = IdentityProfile()
    made.names[PersonName(name)] = commits
    made.repositories = ["r"]
    for email in emails { made.add(EmailAddress(email), isShared: false) }
    return made
  }

  /// Fifty people with nothing to do with anybody, so that one can say that a name is rare.
  private var names: NamePopulation {
    var names: [String] = ["Ana Quellmann", "Wei Zhang", "Wei Li", "Jun Zhang", "Irwin Zaid"]
    for letter in "abcdefghijklmnopqrstuvwxy" {
      names += ["\(letter)nor \(letter)mund", "\(letter)lurt \(letter)tundo"]
    }
    return NamePopulation(names.map { PersonName($0) })
  }

  private func evidence(_ left: IdentityProfile, _ right: IdentityProfile, together: Int = 0) -> MergeEvidence {
    let found = MergeEvidence(left, right, among: names, together: together)
    #expect(MergeEvidence(right, left, among: names, together: together).weight == found.weight, "in either order")
    return found
  }

  @Test func aNameAloneNeverJoins() {
    let rare = evidence(profile("Ana Quellmann", "x7@one.example"), profile("Ana Quellmann", "zz@two.example"))
    #expect(rare.weight == 4 && !rare.hasOther && rare.weight < MergeEvidence.applied)
    let common = evidence(profile("Wei Zhang", "wei@one.example"), profile("Wei Zhang", "zhang@one.example"))
    #expect(common.weight < MergeEvidence.applied, "two of one name in one company")
  }

  @Test func whatStandsBesideItCounts() {
    let made = evidence(profile("Ana Quellmann", "x7@one.example"), profile("Ana Quellmann", "aquellmann@two.example"))
    #expect(made.weight == 5 && made.hasOther)
    let shared = evidence(
      profile("Ana Quellmann", "x7@one.example"), profile("Ana Quellmann", "zz@two.example"), together: 2)
    #expect(shared.weight == 7 && shared.reasons.contains("2 commits name both"))
  }

  @Test func whatSpeaksAgainstItCounts() {
    let different = evidence(profile("Ana Quellmann", "team@one.example"), profile("Wei Li", "team@one.example"))
    #expect(different.weight < MergeEvidence.suggested)
    let numbered = evidence(
      profile("Wei Zhang", "wei.zhang@one.example"), profile("Wei Zhang", "wei.zhang2@one.example"))
    #expect(numbered.weight < MergeEvidence.suggested && numbered.reasons.contains("but numbered apart in one domain"))
    let handles = evidence(
      profile("Ana Quellmann", "1+anaq@users.noreply.github.com"),
      profile("Ana Quellmann", "2+other@users.noreply.github.com"))
    #expect(handles.reasons.contains("but two handles"))
  }

  @Test func anAccountOnAMachineLiftsToAQuestionOnly() {
    let found = evidence(profile("aquellmann", "aquellmann@desk"), profile("Ana Quellmann", "x7@one.example"))
    #expect(found.weight == MergeEvidence.applied - 1, "\(found.reasons)")
    let cut = evidence(profile("aquellma", "aquellma@desk"), profile("Bea Quellmann", "x7@one.example"))
    #expect(cut.weight < MergeEvidence.suggested, "another Quellmann's")
  }

  @Test func addressesThatBeginAlikeJoinNobodyWhoseNamesDoNotAgree() {
    let (nickname, named) = (
      profile("zorblax", "aquellmann@one.example"), profile("Ana Quellmann", "aquellmann@two.example")
    )
    let found = evidence(nickname, named)
    #expect(found.weight == MergeEvidence.applied - 1, "\(found.reasons)")
    let own = evidence(
      nickname, profile("Ana Quellmann", "7+zorblax@users.noreply.github.com", "aquellmann@two.example"))
    #expect(own.weight >= MergeEvidence.applied, "a handle is one person's: \(own.reasons)")
  }

  @Test func aNicknameOfTheOnlyNameThatMakesItAtADomainOfIt() {
    let found = evidence(profile("izaid", "hi@irwinzaid.example"), profile("Irwin Zaid", "x7@two.example"))
    #expect(found.weight == MergeEvidence.applied, "\(found.reasons)")
  }

  /// Sixty people far away, so that a time zone and a folder are few people's.
  private func atOneDesk(_ people: IdentityProfile..., days: Int64 = 0) -> (
    people: [IdentityProfile], work: WorkPopulation
  ) {
    func habits(_ zone: Int, _ folder: String, _ day: Int64) -> WorkHabits {
      let time = Timestamp(seconds: day * 86_400, offsetMinutes: zone)
      return WorkHabits(
        IdentityFact(
          repository: "r", name: "", email: "", commits: 1, first: time, last: time,
          places: [.init(folder: folder, commits: 1)]))
    }
    let placed = people.enumerated().map { number, person in
      var person = person
      person.work["r"] = habits(345, "tide/pumps", Int64(number) * days)
      return person
    }
    let crowd = (0..<60).map { _ in
      var other = IdentityProfile()
      other.work["r"] = habits(0, "src", 0)
      return other
    }
    return (placed, WorkPopulation(crowd + placed))
  }

  @Test func aRareNameAndTheSameWorkJoin() {
    let ana = (profile("Ana Quellmann", "x7@one.example"), profile("Ana Quellmann", "zz@two.example"))
    let (people, work) = atOneDesk(ana.0, ana.1, days: 90)
    let found = MergeEvidence(people[0], people[1], among: names, work: work)
    #expect(found.weight >= MergeEvidence.applied && found.hasOther, "\(found.reasons)")
    #expect(evidence(ana.0, ana.1).weight < MergeEvidence.applied, "a name alone")
  }

  @Test func theSameWorkJoinsNobodyElse() {
    for (one, other) in [
      ("Wei Zhang", "Wei Zhang"), ("Ana Quellmann", "Wei Li"), ("zorblax", "grumbel"), ("Wei", "Wei Li"),
    ] {
      let (people, work) = atOneDesk(profile(one, "x7@one.example"), profile(other, "zz@two.example"))
      let found = MergeEvidence(people[0], people[1], among: names, work: work)
      #expect(found.weight < MergeEvidence.applied, "\(one), \(other): \(found.reasons)")
    }
  }

  @Test func aFirstNameThatSeveralHaveIsNotAskedAbout() {
    let (weis, names) = (profile("wei", "wei@one.example"), profile("Wei Zhang", "wei@two.example"))
    #expect(evidence(weis, names).weight < MergeEvidence.suggested)
    #expect(
      evidence(profile("annoor", "annoor@one.example"), profile("Annoor Quellmann", "annoor@two.example")).weight
        >= MergeEvidence.suggested, "the only one")
  }

  @Test func addressesMadeOfNames() {
    let ana = PersonName("Ana Maria Quellmann")
    for (stem, expected) in [
      ("anaquellmann", 2), ("aquellmann", 2), ("quellmanna", 2), ("amq", 2), ("ana", 1), ("quellmann7", 1), ("x7", 0),
    ] {
      #expect(MergeEvidence.madeOf(ana, stem) == expected, "\(stem)")
    }
    #expect(MergeEvidence.madeOf(PersonName("Gerrit Rüsing"), "ruesing") == 1)
  }

  @Test func accountsOfEightLettersAreMadeOfLongerNames() {
    #expect(MergeEvidence.madeOf(PersonName("Brian Behlendorf"), "behlendo") == 1)
    #expect(MergeEvidence.madeOf(PersonName("Guillaume Melquiond"), "gmelquio") == 2)
    #expect(MergeEvidence.madeOf(PersonName("Brian Behlendorf"), "behlend") == 0)
  }
}

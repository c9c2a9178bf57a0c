import DaylightCore
import Testing

@Suite struct ReachTests {
  private func quarters(_ count: Int) -> [Quarter] {
    (0..<count).map { Quarter(year: 2026, quarter: 1).advanced(by: $0) }
  }

  private func repositories(_ count: Int) -> [String] { (0..<count).map { "repository\($0)" } }

  @Test func growsWithEveryAxisAndStaysWithinOne() {
    var random = SplitMix64(seed: 10)
    for _ in 0..<3_000 {
      var counts = (0..<4).map { _ in Int.random(in: 0...30, using: &random) }
      func measure() -> Double {
        Reach(
          people: names(counts[0]), teams: teams(counts[1]), repositories: repositories(counts[2]),
          quarters: quarters(counts[3]), teamsAreKnown: true
        ).measure
      }
      let before = measure()
      counts[Int.random(in: 0..<4, using: &random)] += Int.random(in: 1...5, using: &random)
      #expect(before <= measure())
      #expect((0...1).contains(measure()))
    }
  }

  @Test func isTheMeanOfFourLogarithms() {
    #expect(Reach(teamsAreKnown: true).measure == 0)
    let full = Reach(
      people: names(20), teams: teams(3), repositories: repositories(4), quarters: quarters(4), teamsAreKnown: true)
    #expect(full.measure == 1)
    #expect(Reach(teams: teams(1), teamsAreKnown: true).measure == 0.125, "log2(2) / log2(4) / 4")
    #expect(Reach(teams: teams(3), teamsAreKnown: true).measure == 0.25)
    #expect(Reach(teams: teams(30), teamsAreKnown: true).measure == 0.25, "more than enough adds nothing")
  }

  @Test func orderAndDuplicatesChangeNothing() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let reach = random.reach()
      let again = Reach(
        people: (reach.people + reach.people).shuffled(using: &random),
        teams: (reach.teams + reach.teams.prefix(2)).shuffled(using: &random),
        repositories: (reach.repositories + reach.repositories).shuffled(using: &random),
        quarters: (reach.quarters.reversed() + reach.quarters), teamsAreKnown: reach.teamsAreKnown)
      #expect(again == reach)
      #expect(again.measure == reach.measure)
    }
  }

  @Test(arguments: [
    (0, 0, ReachBand.nobodyElse), (5, 0, .ownTeam), (1, 1, .neighbouring), (1, 2, .neighbouring), (1, 3, .multiTeam),
    (19, 0, .ownTeam), (20, 0, .ownTeam), (90, 0, .ownTeam), (19, 1, .neighbouring), (20, 1, .multiTeam),
    (49, 9, .multiTeam), (50, 1, .orgShaping),
  ])
  func bandsWithKnownTeams(_ people: Int, _ teamCount: Int, _ band: ReachBand) {
    #expect(Reach(people: names(people), teams: teams(teamCount), teamsAreKnown: true).band() == band)
  }

  @Test(arguments: [
    (0, ReachBand.nobodyElse), (1, .teamsUnknown), (19, .teamsUnknown), (20, .teamsUnknown), (500, .teamsUnknown),
  ])
  func bandsWithUnknownTeams(_ people: Int, _ band: ReachBand) {
    #expect(Reach(people: names(people), teamsAreKnown: false).band() == band)
  }

  @Test func theBandGrowsWithPeopleAndTeams() {
    for known in [true, false] {
      for people in 0...55 {
        for teamCount in 0...5 {
          let here = Reach(people: names(people), teams: teams(teamCount), teamsAreKnown: known).band()
          #expect(here <= Reach(people: names(people + 1), teams: teams(teamCount), teamsAreKnown: known).band())
          #expect(here <= Reach(people: names(people), teams: teams(teamCount + 1), teamsAreKnown: known).band())
        }
      }
    }
  }

  @Test func theLabelSaysWhatTheBandRestsOn() {
    let wide = Reach(people: names(41), teams: teams(3), repositories: repositories(1), teamsAreKnown: true)
    #expect(wide.label() == "several teams (41 other people, 3 other teams, 1 other repository)")
    #expect(Reach(people: names(1), teamsAreKnown: false).label() == "others (teams not known) (1 other person)")
    #expect(Reach(people: names(2), teamsAreKnown: true).label() == "own team (2 other people)")
    #expect(Reach(teamsAreKnown: true).label() == "nobody else on record")
  }

  @Test func constantsMoveTheMeasure() {
    var weights = Weights()
    weights.fullTeams = 1
    #expect(Reach(teams: teams(1), teamsAreKnown: true).measure(by: weights) == 0.25)
  }

  @Test func thresholdsMoveTheBand() {
    var thresholds = Thresholds()
    thresholds.multiTeamTeams = 2
    #expect(Reach(people: names(1), teams: teams(2), teamsAreKnown: true).band(thresholds) == .multiTeam)
  }
}

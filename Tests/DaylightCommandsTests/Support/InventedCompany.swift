import Foundation

/// An invented company of any size: teams of ten, three to a repository, one candidate in each, over some quarters.
///
/// Everybody's work follows from their number, so that the same company comes out every time, and so that a reader can
/// say beforehand what evidence must show:
/// - in team 0, 4, 8 … the candidate writes a decision a quarter that two other teams carry out;
/// - in team 1, 5, 9 … the candidate reviews for the next team, and nothing else;
/// - in team 2, 6, 10 … the candidate works in the own area only;
/// - in team 3, 7, 11 … the candidate changes the next team's area, which takes it in.
/// In repository 0 there is a standard that a manager wrote most of.
struct InventedCompany {
  var teams: Int
  var quarters: Int
  /// The day on which everything begins: 2025-01-01.
  private static let start: Int64 = 1_735_689_600
  private static let quarterDays = 91

  var people: Int { teams * 10 }
  var repositories: Int { (teams + 2) / 3 }

  private static let firstNames = [
    "Ana", "Bea", "Cem", "Dora", "Emil", "Fay", "Gus", "Hana", "Ivo", "Jada", "Kai", "Lou", "Mei", "Nils", "Oda", "Pia",
    "Quin", "Rafa", "Sven", "Tess",
  ]
  private static let lastNames = [
    "Abel", "Brandt", "Castro", "Dahl", "Engel", "Fuchs", "Gomez", "Haas", "Ito", "Jansen", "Keller", "Lind", "Moreau",
    "Novak", "Okafor", "Park", "Quist",
  ]

  func name(_ person: Int) -> String {
    let last = InventedCompany.lastNames[(person / 20) % 17]
    return "\(InventedCompany.firstNames[person % 20]) \(person >= 340 ? "von " : "")\(last)"
  }

  func id(_ person: Int) -> String { "p\(person)" }
  func author(_ person: Int) -> FastImport.Author { .init(name: name(person), email: "\(id(person))@harbour.example") }
  func manager(of team: Int) -> Int { team * 10 }
  func candidate(of team: Int) -> Int { team * 10 + 1 }
  var candidates: [Int] { (0..<teams).map(candidate) }
  func repository(of team: Int) -> Int { team / 3 }

  /// The workspace's `org.yaml`.
  func organisation(_ folder: String) -> String {
    let teamLines = (0..<teams).map { "  - { id: t\($0), name: Team \($0), handles: [\"@harbour/t\($0)\"] }" }
    let personLines = (0..<people).map { person -> String in
      let team = person / 10
      let own = person == manager(of: team) ? "" : ", manager: \(id(manager(of: team)))"
      let mark = person == candidate(of: team) ? ", candidate: true" : ""
      return
        "  - { id: \(id(person)), name: \(name(person)), emails: [\(id(person))@harbour.example], enrolled: 2024-12-01, teams: [t\(team)]\(own)\(mark) }"
    }
    let repositoryLines = (0..<repositories).map { "  - { id: repo\($0), path: \(folder)/repo\($0).git }" }
    return
      (["version: 1", "name: Harbour", "calendar: { zone: UTC, fiscalYearStart: 1 }", "teams:"] + teamLines
      + ["people:"] + personLines + ["repositories:"] + repositoryLines).joined(separator: "\n") + "\n"
  }

  /// One repository's history through some quarters.
  func history(of repository: Int, through last: Int) -> FastImport {
    var history = FastImport()
    let own = (0..<teams).filter { self.repository(of: $0) == repository }
    var when = InventedCompany.start
    func day(_ quarter: Int, _ number: Int) -> Int64 {
      InventedCompany.start + Int64(quarter * InventedCompany.quarterDays + number) * 86_400
    }
    func commit(_ message: String, _ person: Int, _ changes: [FastImport.Change], at time: Int64) {
      when = max(when + 60, time)
      _ = history.commit(message, by: author(person), at: when, changes)
    }
    let owners = own.map { "/area\($0)/ @harbour/t\($0)\n" }.joined()
    commit("Begin", manager(of: own[0]), [.file("CODEOWNERS", owners)], at: day(0, 0))
    for quarter in 0...last {
      for step in 0..<18 {
        for team in own {
          let person = team * 10 + 1 + (step + quarter) % 9
          let reviewer = team * 10 + 1 + (step + quarter + 3) % 9
          commit(
            "Change \(quarter).\(step) of team \(team)\n\nReviewed-by: \(signed(reviewer))\n", person,
            [.file("area\(team)/file\(step % 6).txt", lines("work \(quarter) \(step)", 12))],
            at: day(quarter, 2 + step * 4))
        }
      }
      for team in own { particular(team, quarter, commit, day) }
      if repository == 0, quarter == last { standard(quarter, commit, day) }
    }
    return history
  }

  private func particular(
    _ team: Int, _ quarter: Int, _ commit: (String, Int, [FastImport.Change], Int64) -> Void,
    _ day: (Int, Int) -> Int64
  ) {
    let own = candidate(of: team)
    // The next team of the same repository.
    let other = repository(of: team + 1) == repository(of: team) && team + 1 < teams ? team + 1 : team / 3 * 3
    guard other != team else { return }
    let member = other * 10 + 4
    switch team % 4 {
    case 0:
      let number = team * 100 + quarter + 1
      let path = "docs/adr/\(String(repeating: "0", count: max(0, 4 - "\(number)".count)))\(number)-decision.md"
      commit(
        "Decide \(number)\n\nReviewed-by: \(signed(member))\n", own, [.file(path, decision(number, team))],
        day(quarter, 10))
      for step in 0..<2 {
        let doer = (other + step * 0) * 10 + 5 + step
        commit(
          "Carry out decision \(number), part \(step)\n\nImplements: ADR-\(number)\nReviewed-by: \(signed(own))\n",
          doer,
          [.file("area\(other)/by-decision\(number)-\(step).txt", lines("part \(step)", 20))],
          day(quarter, 40 + step * 9))
      }
    case 1:
      for step in 0..<4 {
        commit(
          "Change for review \(quarter).\(step)\n\nReviewed-by: \(signed(own))\n", other * 10 + 3 + step,
          [.file("area\(other)/reviewed\(step).txt", lines("review \(quarter) \(step)", 15))],
          day(quarter, 12 + step * 15))
      }
    case 3:
      for step in 0..<3 {
        commit(
          "Help the other team \(quarter).\(step)\n\nReviewed-by: \(signed(member))\n", own,
          [.file("area\(other)/helped\(step).txt", lines("help \(quarter) \(step)", 25))], day(quarter, 15 + step * 20))
      }
    default: break
    }
  }

  /// A standard of which the manager of team 0 wrote most.
  private func standard(
    _ quarter: Int, _ commit: (String, Int, [FastImport.Change], Int64) -> Void, _ day: (Int, Int) -> Int64
  ) {
    let path = "docs/standards/retries.md"
    let head = "# Standard for retries\n\nEvery client must limit its retries.\n"
    commit("Begin a standard", candidate(of: 0), [.file(path, head)], day(quarter, 20))
    commit(
      "Write the standard out", manager(of: 0), [.file(path, head + lines("A client must keep rule", 60))],
      day(quarter, 50))
  }

  private func signed(_ person: Int) -> String { "\(name(person)) <\(id(person))@harbour.example>" }

  private func lines(_ text: String, _ count: Int) -> String { (0..<count).map { "\(text), line \($0)\n" }.joined() }

  private func decision(_ number: Int, _ team: Int) -> String {
    "# \(number). Decision of team \(team)\n\nDate: 2025-01-10\n\n## Status\n\nAccepted\n\n## Context\n\n"
      + lines("Reason", 20) + "\n## Considered options\n\n" + lines("Option", 6) + "\n## Decision\n\n"
      + lines("Part", 15) + "\n## Consequences\n\n" + lines("Consequence", 5)
  }
}

internal import DaylightCore
internal import DaylightScanner
internal import Foundation

/// What was derived as the cache keeps it.
///
/// Of people and how they may be named there are thousands, and every command reads all of them: as JSON they took most of
/// the time of a short page. They are texts one after the other; what there is little of is JSON before them.
extension Evidence {
  /// What does not grow with the number of people.
  private struct Few: Codable {
    var asOf: CalendarDay
    var coverage: Coverage
    var teamNames: [TeamID: String]
    var namesakes: [PersonID: [String]]
    var sources: [ArtifactContext.Source]
    var identities: IdentityCounts
    var repositories: [String: RepositoryCoverage]
    var repositoriesOf: [PersonID: [String]]
    var digest: String
  }

  /// The same bytes for the same evidence.
  func bytes() throws -> [UInt8] {
    let few = Few(
      asOf: asOf, coverage: coverage, teamNames: teamNames, namesakes: namesakes, sources: sources,
      identities: identities, repositories: repositories, repositoriesOf: repositoriesOf, digest: digest)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var bytes = RunWriter()
    bytes.text(String(decoding: try encoder.encode(few), as: UTF8.self))
    bytes.number(names.count)
    for (person, name) in names.sorted(by: { $0.key < $1.key }) {
      bytes.text(person.description)
      bytes.text(name)
    }
    bytes.number(teams.count)
    for (person, teams) in teams.sorted(by: { $0.key < $1.key }) {
      bytes.text(person.description)
      bytes.number(teams.count)
      for team in teams { bytes.text(team.description) }
    }
    bytes.number(namings.count)
    for (naming, person) in namings.sorted(by: { $0.key < $1.key }) {
      bytes.text(naming)
      bytes.text(person.description)
    }
    return bytes.bytes
  }

  /// The evidence that bytes hold.
  ///
  /// - Throws: Whatever this version did not write.
  init(bytes: [UInt8]) throws {
    var bytes = RunReader(bytes)
    let few = try JSONDecoder().decode(Few.self, from: Data(try bytes.text().utf8))
    var names: [PersonID: String] = [:]
    for _ in 0..<(try bytes.count(each: 2)) { names[PersonID(try bytes.text())] = try bytes.text() }
    var teams: [PersonID: [TeamID]] = [:]
    for _ in 0..<(try bytes.count(each: 2)) {
      let person = PersonID(try bytes.text())
      var own: [TeamID] = []
      for _ in 0..<(try bytes.count()) { own.append(TeamID(try bytes.text())) }
      teams[person] = own
    }
    var namings: [String: PersonID] = [:]
    for _ in 0..<(try bytes.count(each: 2)) { namings[try bytes.text()] = PersonID(try bytes.text()) }
    guard bytes.isAtEnd else { throw RunReader.Damage() }
    self.init(
      asOf: few.asOf, coverage: few.coverage, names: names, teamNames: few.teamNames, teams: teams, namings: namings,
      namesakes: few.namesakes, sources: few.sources, identities: few.identities, repositories: few.repositories,
      repositoriesOf: few.repositoriesOf, digest: few.digest)
  }
}

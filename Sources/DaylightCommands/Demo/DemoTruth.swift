/// What is true of the invented organisation, written down beside the stories and not taken from any scan.
package enum DemoTruth {}

/// Something that a scan has to find.
package struct PlantedItem: Sendable {
  /// The item's kind, such as `design.adopted`.
  package var kind: String
  /// The id of the repository in which the subject lives.
  package var repository: String
  /// The document's or standard's path today; nil where the subject is a person's work in a repository.
  package var path: String?
  /// The roster's ids of those who have to be named, and their role: a value of `Role`.
  package var people: [(id: String, role: String)]
  /// Other teams that it reached, at least.
  package var minimumTeams: Int
  /// Other repositories that it reached, at least.
  package var minimumRepositories: Int
  /// Words that one of its statements has to have; nil: any.
  package var saying: String?
  /// What was planted.
  package var why: String

  init(
    _ kind: String, _ repository: String, _ path: String?, _ people: [(id: String, role: String)], teams: Int = 0,
    repositories: Int = 0, saying: String? = nil, _ why: String
  ) {
    self.kind = kind
    self.repository = repository
    self.path = path
    self.people = people
    minimumTeams = teams
    minimumRepositories = repositories
    self.saying = saying
    self.why = why
  }
}

/// Something that looks like evidence and is none: no item may match all the parts that are not nil.
package struct DemoTrap: Sendable {
  /// What the trap is called.
  package var name: String
  /// The kind that must not be found; nil: any.
  package var kind: String?
  /// The repository; nil: any.
  package var repository: String?
  /// The subject's path today; nil: any.
  package var path: String?
  /// The roster's id of whom no item may name, or the address of somebody who is not on the roster; nil: anybody.
  package var person: String?
  /// Whether an item may stand that is shown as reverted: it claims nothing that still holds.
  package var allowsReverted: Bool
  /// What was planted.
  package var why: String

  init(
    _ name: String, kind: String? = nil, in repository: String? = nil, path: String? = nil, person: String? = nil,
    allowsReverted: Bool = false, _ why: String
  ) {
    self.name = name
    self.kind = kind
    self.repository = repository
    self.path = path
    self.person = person
    self.allowsReverted = allowsReverted
    self.why = why
  }
}

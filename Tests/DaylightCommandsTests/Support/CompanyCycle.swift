import Foundation
import Yams

@testable import DaylightCommands

/// Takes an invented company through the whole cycle with the command alone, as its managers would.
struct CompanyCycle {
  let company: InventedCompany
  let command: SealedCommand
  let git: SealedGit
  /// How long each part took, in seconds.
  private(set) var times: [(String, Double)] = []

  init(_ company: InventedCompany, _ command: SealedCommand, _ git: SealedGit) throws {
    self.company = company
    self.command = command
    self.git = git
    try FileManager.default.createDirectory(atPath: workspace, withIntermediateDirectories: true)
    try Data(company.organisation(command.folder).utf8).write(to: URL(fileURLWithPath: "\(workspace)/org.yaml"))
  }

  var workspace: String { "\(command.folder)/workspace" }

  /// Writes the repositories as they are at the end of a quarter.
  func writeRepositories(through quarter: Int) throws {
    for repository in 0..<company.repositories {
      let path = "\(command.folder)/repo\(repository).git"
      try? FileManager.default.removeItem(atPath: path)
      try company.history(of: repository, through: quarter).write(to: path, with: git, isPacked: true)
    }
  }

  func run(_ arguments: String...) throws -> SealedCommand.Outcome { try run(arguments) }

  func run(_ arguments: [String]) throws -> SealedCommand.Outcome {
    try command.run(arguments + ["--workspace", workspace, "--state", "\(command.folder)/state"])
  }

  /// Runs a part, and remembers how long it took.
  mutating func timed<R>(_ part: String, _ body: (CompanyCycle) throws -> R) throws -> R {
    let start = Date()
    let result = try body(self)
    times.append((part, Date().timeIntervalSince(start)))
    return result
  }

  /// Writes the map that charters refer to.
  func writeMap() throws {
    let map = """
      version: 1
      seniorLeadership:
        definition: Makes decisions that several teams and functions live with, and stands by them.
        businessContext: Knows what a day without orders costs, and which two numbers the board looks at.
        collaboration: Works with product, finance and support as often as with engineers.
        decisions: Takes part in the yearly budget and in the quarterly bets.
      goals: [{ id: six-countries, statement: Customers in all six countries can order. }]
      responsibilities: []
      challenges: []

      """
    try Data(map.utf8).write(to: URL(fileURLWithPath: "\(workspace)/map.yaml"))
  }

  /// Fills a drafted charter in, as the two people would.
  func agree(on person: String, manager: String, mentor: String) throws {
    let path = "\(workspace)/people/\(person)/charter.yaml"
    var edit = YAMLEdit(try String(contentsOfFile: path, encoding: .utf8))
    func set(_ path: YAMLEdit.Step..., to value: YAMLValue) throws { try edit.set(path, to: value) }
    try set(.key("why"), to: .text("Orders to six countries fail, and sales has promised three of them for spring."))
    try set(
      .key("enables"), to: .text("Because you answer for the lists, you sit in the launch round and decide there."))
    try set(
      .key("autonomy"), to: .text("You choose design, order and tools. Ask when it needs money beyond the budget."))
    try set(.key("constraints"), to: .list([.text("Tax needs two weeks before a country is opened.")]))
    let outcome: [YAMLEdit.Step] = [.key("outcomes"), .index(0)]
    for (key, text) in [
      ("result", "Orders to all six countries arrive like any other."),
      ("measure", "orders that come back because of the country, from the warehouse"),
      ("baseline", "4 in 100"), ("target", "fewer than 1 in 1,000"), ("goal", "six-countries"),
    ] { try edit.set(outcome + [.key(key)], to: .text(text)) }
    try edit.set(
      outcome + [.key("criteria"), .index(0)],
      to: .mapping([
        ("behaviour", .text("Sales asks the engineer before it promises a country to a customer.")),
        ("example", .text("The launch of the second warehouse in May.")),
      ]))
    try set(
      .key("signatures"),
      to: .list([person, manager].map { .mapping([("by", .plain($0)), ("on", .plain("2026-10-01"))]) }))
    try Data(edit.text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// Fills a session's file in, as a room would: everybody goes on but for the fourth, for whom there is no slot, and
  /// the third, who is not ready yet.
  func talk(in quarter: String) throws {
    let path = "\(workspace)/calibration/\(quarter).yaml"
    var edit = YAMLEdit(try String(contentsOfFile: path, encoding: .utf8))
    let count = try Yams.compose(yaml: edit.text)?["candidates"]?.sequence?.count ?? 0
    for index in 0..<count {
      func set(_ key: String, _ value: YAMLValue) throws {
        try edit.set([.key("candidates"), .index(index), .key(key)], to: value)
      }
      try set("gap", .plain(index % 3 == 0 ? "influence" : "ambiguity"))
      switch index % 5 {
      case 2: try set("verdict", .plain("notYet"))
      case 3:
        try set("verdict", .plain("goOn"))
        try set("noSlot", .plain("true"))
      default:
        try set("verdict", .plain("moveOn"))
        try set("next", .text("Lead the standard for retries: three teams limit them in their own ways."))
      }
    }
    try edit.set([.key("held")], to: .plain("2026-09-20"))
    try edit.set(
      [.key("decisions")],
      to: .list([
        .mapping([("what", .text("Lend the retry standard.")), ("owner", .plain("p0")), ("due", .plain("2026-10-10"))])
      ]))
    try Data(edit.text.utf8).write(to: URL(fileURLWithPath: path))
  }
}

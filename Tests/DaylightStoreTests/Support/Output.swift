import DaylightScanner
import DaylightStore

/// A fact with every byte of its texts and every digit of its numbers showing: `==` on strings takes
/// differently composed letters for the same, and NDJSON clamps far years.
func exact(_ fact: Fact) -> [UInt8] { Array(String(reflecting: fact).utf8) }

func exact(_ facts: [Fact]) -> [[UInt8]] { facts.map(exact) }

extension FactsDatabase {
  /// All facts, or one kind's, in the order in which the database gives them.
  func all(_ kind: Fact.Kind? = nil, of repository: String? = nil) throws -> [Fact] {
    var facts: [Fact] = []
    try self.facts(kind: kind, repository: repository) { facts.append($0) }
    return facts
  }

  /// The database as a facts file.
  func output() throws -> String {
    let writer = FactsFile.Writer()
    return try all().map { try writer.line($0) }.joined(separator: "\n")
  }
}

/// The error that a call throws.
func failure(_ body: () throws -> Void) -> StoreError? {
  do {
    try body()
    return nil
  } catch {
    return error as? StoreError
  }
}

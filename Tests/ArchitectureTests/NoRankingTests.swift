import Foundation
import Testing

/// Nobody is compared with anybody by a number: no type that others can use, and no published form, holds a person beside
/// a quantity, or people by quantities.
@Suite struct NoRankingTests {
  /// What holds a person and a number that is no quantity of the person, and why.
  private let allowed: [String: String] = [
    "AliasFact.records": "a fact: how many records join two spellings",
    "Record.line": "the line of a message that names somebody", "Request.number": "a pull request's number",
    "RevisionFact.added": "a fact about one commit and one document",
    "RevisionFact.removed": "a fact about one commit and one document",
    "RevisionFact.documentsInCommit": "a fact about one commit",
    "Declared.line": "the line of a document that names somebody",
    "Entry.commits": "whether a naming is at home anywhere; a directory for joining, in no order and in no output",
    "WorkContribution.added": "lines of one document, to tell whether a manager wrote it; in no output",
    "WorkContribution.removed": "lines of one document, likewise",
    "Entry.id": "an entry's number in the journal",
  ]

  private static let people = ["PersonID", "GitPerson", "Person"]
  private static let numbers: Set<String> = ["Int", "Int64", "Double", "Float", "UInt", "Int32", "UInt64"]

  /// A type, and its stored properties by name and type.
  struct Declared {
    var name: String
    var file: String
    var properties: [(name: String, type: String)] = []
  }

  @Test func theReaderSeesWhatIsThere() {
    let found = NoRankingTests.types(
      SwiftSource(
        """
        public struct Score: Sendable {
          public var person: PersonID
          public var points: Double?
          public var label: String { "a" }
          func f() { var inner: Int = 0 }
          public struct Part { public let count: Int }
        }
        struct Hidden { var a: Int }
        """), in: "a.swift")
    #expect(found.map(\.name) == ["Score", "Part"])
    #expect(found[0].properties.map(\.name) == ["person", "points"])
    #expect(NoRankingTests.mixed(found[0]) == ["Score.points"])
    #expect(NoRankingTests.mixed(found[1]).isEmpty)
  }

  @Test func noTypeHoldsAPersonBesideAQuantity() throws {
    var seen = 0
    for module in try SourceTree.modules() {
      for (path, source) in try SourceTree.files(in: "Sources/\(module)") {
        for type in NoRankingTests.types(source, in: path) {
          seen += 1
          for place in NoRankingTests.mixed(type) {
            #expect(allowed[place] != nil, "\(path): \(place) stands beside a person")
          }
        }
      }
    }
    #expect(seen > 150, "the walk finds the types")
  }

  /// People by numbers, in what others can use: dictionaries and pairs.
  @Test func nothingGivesPeopleByNumbers() throws {
    for module in try SourceTree.modules() {
      for (path, source) in try SourceTree.files(in: "Sources/\(module)") {
        for (index, line) in source.lines.enumerated() where line.contains("public ") || line.contains("package ") {
          let bare = line.filter { $0 != " " }
          for person in NoRankingTests.people {
            for number in ["Int", "Double", "Float"] {
              for form in ["[\(person):\(number)", "(\(person),\(number)", "(person:\(person),count:\(number)"] {
                #expect(!bare.contains(form), "\(path):\(index + 1): \(line)")
              }
            }
          }
        }
      }
    }
  }

  /// Words by which people are put in an order stand in no name of the model.
  @Test func noNameSpeaksOfRanks() throws {
    for module in ["DaylightCore", "DaylightScanner", "DaylightReports", "DaylightCommands", "DaylightStore"] {
      // The invented organisation ranks search results.
      for (path, source) in try SourceTree.files(in: "Sources/\(module)") where !path.contains("/Demo/") {
        for (index, line) in source.lines.enumerated() {
          for word in ["leaderboard", "percentile", "ranking", "rankOf", "scoreOf", "topPerformer", "stackRank"] {
            #expect(!line.lowercased().contains(word.lowercased()), "\(path):\(index + 1): \(word)")
          }
        }
      }
    }
  }

  @Test func noPublishedFormHoldsAPersonBesideAQuantity() throws {
    let folder = SourceTree.root.appending(path: "config")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".schema.json") }
    #expect(names.count >= 3)
    for name in names.sorted() {
      let schema = try JSONSerialization.jsonObject(with: try Data(contentsOf: folder.appending(path: name)))
      for place in NoRankingTests.mixed(schema: schema, at: name) {
        Issue.record("\(place) stands beside a person")
      }
    }
    let bad = try JSONSerialization.jsonObject(
      with: Data(#"{"properties":{"person":{"type":"string"},"points":{"type":"number"}}}"#.utf8))
    #expect(NoRankingTests.mixed(schema: bad, at: "x") == ["x.points"])
  }

  // MARK: - Reading

  /// The types that others can use, with their stored properties.
  static func types(_ source: SwiftSource, in file: String) -> [Declared] {
    var found: [Declared] = []
    var open: [(index: Int?, depth: Int)] = []
    var depth = 0
    for line in source.lines {
      let words = line.split { $0 == " " || $0 == ":" || $0 == "<" || $0 == "{" }.map(String.init)
      let isOpen = words.contains("public") || words.contains("package")
      if isOpen, let place = words.firstIndex(where: { ["struct", "class", "actor"].contains($0) }),
        place + 1 < words.count, line.contains("{")
      {
        found.append(Declared(name: words[place + 1], file: file))
        open.append((found.count - 1, depth + 1))
      } else if isOpen, let (index, at) = open.last, let index, at == depth, let property = property(line) {
        found[index].properties.append(property)
      }
      for character in line {
        if character == "{" { depth += 1 }
        if character == "}" {
          depth -= 1
          while let last = open.last, last.depth > depth { open.removeLast() }
        }
      }
    }
    return found
  }

  /// A stored property in a line: `public var name: Type`.
  private static func property(_ line: String) -> (name: String, type: String)? {
    guard !line.contains("static"), !line.contains("{"), !line.contains("func") else { return nil }
    let words = line.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(where: { $0 == "var" || $0 == "let" }), place + 1 < words.count else {
      return nil
    }
    let rest = words[(place + 1)...].joined(separator: " ")
    guard let colon = rest.firstIndex(of: ":") else { return nil }
    let type = rest[rest.index(after: colon)...].split(separator: "=").first.map(String.init) ?? ""
    return (String(rest[..<colon]).trimmingCharacters(in: .whitespaces), type.trimmingCharacters(in: .whitespaces))
  }

  /// The numbers that stand beside one person in a type.
  static func mixed(_ type: Declared) -> [String] {
    func bare(_ type: String) -> String { type.hasSuffix("?") ? String(type.dropLast()) : type }
    guard type.properties.contains(where: { people.contains(bare($0.type)) }) else { return [] }
    return type.properties.filter { numbers.contains(bare($0.type)) }.map { "\(type.name).\($0.name)" }
  }

  /// The numbers that stand beside a person in an object of a JSON Schema.
  static func mixed(schema: Any, at place: String) -> [String] {
    let personal: Set<String> = [
      "person", "candidate", "engineer", "author", "reviewer", "reader", "owner", "member", "handle", "email",
    ]
    var found: [String] = []
    if let object = schema as? [String: Any] {
      if let properties = object["properties"] as? [String: Any], !personal.isDisjoint(with: properties.keys) {
        for (name, inner) in properties.sorted(by: { $0.key < $1.key }) {
          guard let type = (inner as? [String: Any])?["type"] as? String, ["integer", "number"].contains(type) else {
            continue
          }
          // The form's own version, that of rules and thresholds, and a place in a file, are no quantities.
          if !["version", "line", "ruleVersion", "thresholds"].contains(name) { found.append("\(place).\(name)") }
        }
      }
      for (key, value) in object.sorted(by: { $0.key < $1.key }) {
        found += mixed(schema: value, at: key == "properties" || key == "items" ? place : "\(place).\(key)")
      }
    } else if let list = schema as? [Any] {
      for value in list { found += mixed(schema: value, at: place) }
    }
    return found
  }
}

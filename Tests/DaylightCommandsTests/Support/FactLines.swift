import Foundation
import Testing

/// The lines of `daylight facts`, as they stand and read as far as these tests need it.
struct FactLines {
  /// One fact; what its kind does not have is nil.
  struct Line: Decodable {
    struct Person: Decodable, Equatable {
      var name: String?
      var email: String?
    }

    struct Area: Decodable, Equatable {
      var owners: [String]
      var paths: Int
    }

    var kind: String
    var commit: String?
    var subject: String?
    var author: Person?
    var reviewer: Person?
    var role: String?
    var areas: [Area]?
    var marks: [String]?
    var integrated: String?
    var path: String?
    var branch: String?
    var name: String?
  }

  /// Each line without its end.
  let texts: [String]
  /// Each line read.
  let lines: [Line]

  /// - Throws: when a line is no UTF-8, or no JSON.
  init(_ bytes: Data) throws {
    texts = try bytes.split(separator: 0x0a).map { line in
      try #require(String(validating: line, as: UTF8.self), "no UTF-8: \(String(decoding: line, as: UTF8.self))")
    }
    lines = try texts.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  /// The facts of a kind.
  func of(_ kind: String) -> [Line] { lines.filter { $0.kind == kind } }

  /// The change facts by commit.
  var changes: [String: Line] {
    Dictionary(of("change").compactMap { line in line.commit.map { ($0, line) } }) { first, _ in first }
  }

  /// The lines as printed, without those that a test states as lost or changed.
  func texts(except isLost: (Line) -> Bool) -> [String] { zip(texts, lines).filter { !isLost($1) }.map(\.0) }
}

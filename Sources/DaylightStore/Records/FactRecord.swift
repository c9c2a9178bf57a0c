internal import DaylightScanner

/// A fact as a row of its kind's table.
///
/// `write`, `columns` and `init(from:)` name the same fields in the same order. The first fields are the
/// fact's stable key: they decide where it stands among the facts of its kind.
protocol FactRecord {
  /// The table's columns after `id`.
  static var columns: String { get }
  /// Reads the row's fields.
  init(from row: inout FieldSource) throws(Damage)
  /// Writes the row's fields.
  func write(to sink: inout some FieldSink)
}

extension Fact.Kind {
  /// The kinds that have a table of rows a repository: all but the repository's own line.
  static let rows = allCases.filter { $0 != .repository }

  /// The kind's table.
  var table: String { rawValue }

  /// The table's columns after `id`.
  var columns: String {
    switch self {
    case .repository: RepositoryFact.columns
    case .identity: IdentityFact.columns
    case .alias: AliasFact.columns
    case .change: ChangeFact.columns
    case .review: ReviewFact.columns
    case .document: DocumentFact.columns
    case .revision: RevisionFact.columns
    case .citation: CitationFact.columns
    case .standard: StandardFact.columns
    case .ownership: OwnershipFact.columns
    }
  }

  /// Reads one row as a fact of this kind.
  func fact(_ row: inout FieldSource) throws(Damage) -> Fact {
    switch self {
    case .repository: .repository(try RepositoryFact(from: &row))
    case .identity: .identity(try IdentityFact(from: &row))
    case .alias: .alias(try AliasFact(from: &row))
    case .change: .change(try ChangeFact(from: &row))
    case .review: .review(try ReviewFact(from: &row))
    case .document: .document(try DocumentFact(from: &row))
    case .revision: .revision(try RevisionFact(from: &row))
    case .citation: .citation(try CitationFact(from: &row))
    case .standard: .standard(try StandardFact(from: &row))
    case .ownership: .ownership(try OwnershipFact(from: &row))
    }
  }
}

extension Fact {
  /// Writes the fields of whichever kind it is.
  func write(to sink: inout some FieldSink) {
    switch self {
    case .repository(let fact): fact.write(to: &sink)
    case .identity(let fact): fact.write(to: &sink)
    case .alias(let fact): fact.write(to: &sink)
    case .change(let fact): fact.write(to: &sink)
    case .review(let fact): fact.write(to: &sink)
    case .document(let fact): fact.write(to: &sink)
    case .revision(let fact): fact.write(to: &sink)
    case .citation(let fact): fact.write(to: &sink)
    case .standard(let fact): fact.write(to: &sink)
    case .ownership(let fact): fact.write(to: &sink)
    }
  }
}

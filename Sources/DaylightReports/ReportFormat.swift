/// A form in which an artifact can be written.
package enum ArtifactFormat: String, CaseIterable, Sendable {
  /// For a terminal.
  case text
  /// GitHub flavoured Markdown, readable raw.
  case markdown
  /// One self-contained page.
  case html
  /// One JSON document, keys sorted.
  case json
}

/// A form in which a list can be written.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For a terminal.
  case text
  /// GitHub flavoured Markdown, readable raw.
  case markdown
  /// One self-contained page.
  case html
  /// One JSON document, keys sorted.
  case json
  /// One JSON document a line.
  case ndjson
  /// RFC 4180, for lists.
  case csv
}

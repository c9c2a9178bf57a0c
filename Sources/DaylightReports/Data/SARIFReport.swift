package import DaylightCore

/// Findings as SARIF 2.1.0, which forges and editors read: rules with their help, results with their places.
package enum SARIFReport {
  /// What is said about a rule.
  package struct Rule {
    var id: String
    var summary: String
    var help: String
    var severity: LintSeverity

    /// A rule.
    package init(id: String, summary: String, help: String, severity: LintSeverity) {
      self.id = id
      self.summary = summary
      self.help = help
      self.severity = severity
    }
  }

  /// The document.
  ///
  /// - Parameters:
  ///   - version: the program's version.
  ///   - rules: all rules that may have found something; a finding of another rule is shown without help.
  package static func text(
    _ findings: [LintFinding], rules: [Rule], version: String
  ) throws(ReportError) -> String {
    let rules = rules.sorted { $0.id < $1.id }
    var places: [String: Int] = [:]
    for (index, rule) in rules.enumerated() { places[rule.id] = index }
    let run = Run(
      tool: .init(
        driver: .init(
          name: "Daylight", semanticVersion: version,
          rules: rules.map {
            .init(
              id: $0.id, shortDescription: .init(text: $0.summary), help: .init(text: $0.help),
              defaultConfiguration: .init(level: $0.severity.rawValue))
          })),
      columnKind: "unicodeCodePoints",
      results: findings.sorted().map { finding in
        .init(
          ruleId: finding.rule, ruleIndex: places[finding.rule], level: finding.severity.rawValue,
          message: .init(text: finding.remedy.map { "\(finding.message) \($0)" } ?? finding.message),
          locations: [
            .init(
              physicalLocation: .init(
                artifactLocation: .init(uri: uri(finding.place.file), uriBaseId: "WORKSPACE"),
                region: .init(startLine: max(1, finding.place.line), startColumn: max(1, finding.place.column))))
          ], partialFingerprints: ["daylight/v1": fingerprint(finding)])
      })
    return try JSONReport.text(Log(runs: [run]))
  }

  /// What stays the same when lines above move.
  private static func fingerprint(_ finding: LintFinding) -> String {
    String(KeyedHash.public.hex("\(finding.rule)\u{0}\(finding.place.file)\u{0}\(finding.message)").prefix(16))
  }

  /// A relative path as a URI: what is no unreserved character is escaped.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte -> String in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(UnicodeScalar(byte))
      default:
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }

  private struct Log: Encodable {
    enum CodingKeys: String, CodingKey { case schema = "$schema", version, runs }
    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]
  }

  private struct Run: Encodable {
    struct Tool: Encodable { var driver: Driver }
    struct Driver: Encodable {
      var name: String
      var semanticVersion: String
      var rules: [Descriptor]
    }
    struct Descriptor: Encodable {
      var id: String
      var shortDescription: Message
      var help: Message
      var defaultConfiguration: Configuration
    }
    struct Configuration: Encodable { var level: String }

    var tool: Tool
    var columnKind: String
    var results: [Result]
  }

  private struct Message: Encodable { var text: String }

  private struct Result: Encodable {
    struct Location: Encodable { var physicalLocation: Physical }
    struct Physical: Encodable {
      var artifactLocation: Place
      var region: Region
    }
    struct Place: Encodable {
      var uri: String
      var uriBaseId: String
    }
    struct Region: Encodable {
      var startLine: Int
      var startColumn: Int
    }

    var ruleId: String
    var ruleIndex: Int?
    var level: String
    var message: Message
    var locations: [Location]
    var partialFingerprints: [String: String]
  }
}

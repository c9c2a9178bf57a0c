internal import DaylightCore
internal import Foundation
internal import Yams

/// A value that people keep in a file of the workspace.
protocol WorkspaceDocument: Decodable, Sendable {
  /// The file's form.
  static var form: DocumentForm { get }
}

/// A file of the workspace as it was read: its text, what is wrong with it, and its value when nothing is.
struct DocumentFile<Value: WorkspaceDocument>: Sendable {
  /// The path on disk.
  var path: String
  /// The text on disk.
  var text: String
  /// What is wrong; the value is nil when any of it is an error.
  var findings: [LintFinding]
  /// The value.
  var value: Value?
  /// Where its parts stand.
  var places: FilePlaces

  /// The value with the places of its parts; nil when the file cannot be used.
  var placed: Placed<Value>? { value.map { Placed($0, places) } }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - name: what readers call it, usually its path in the workspace.
  /// - Returns: nil when there is no such file.
  init?(_ path: String, name: String, references: References) throws(Failure) {
    guard let data = FileManager.default.contents(atPath: path) else {
      if FileManager.default.fileExists(atPath: path) {
        throw Failure("\(path) cannot be read.", hint: "See who may read it: ls -l \(path)")
      }
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure("\(path) is not UTF-8 text.", status: .usage)
    }
    self.init(text: text, path: path, name: name, references: references)
  }

  /// Reads a text.
  init(text: String, path: String, name: String, references: References) {
    self.path = path
    self.text = text
    var check = FileCheck(file: name, references: references)
    findings = []
    do {
      let current = try DocumentMigration.brought(text, to: Value.form)
      guard let node = try Yams.compose(yaml: current), !FileCheck.isNull(node) else {
        findings = [
          LintFinding(
            rule: FileCheck.Rule.notYAML.rawValue, severity: .error, place: .init(file: name),
            message: "The file is empty.", remedy: "A complete example of it is in config/ beside the program.")
        ]
        places = check.places
        return
      }
      let json = check.value(node, Value.form.root)
      findings = check.findings
      if !findings.contains(where: { $0.severity == .error }), let json {
        value = try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: json))
      }
    } catch let error as YamlError {
      findings.append(
        LintFinding(
          rule: FileCheck.Rule.notYAML.rawValue, severity: .error,
          place: .init(file: name, line: YAMLReader.line(of: error), column: YAMLReader.column(of: error)),
          message: "This is not YAML: \(YAMLReader.reason(of: error)).",
          remedy: "Often a colon or a quotation mark in a text does this: put the text in quotation marks."))
    } catch let error as DecodingError {
      findings.append(
        LintFinding(
          rule: FileCheck.Rule.wrongType.rawValue, severity: .error, place: .init(file: name),
          message: "The file does not say what it should: \(DocumentFile.text(error))."))
    } catch {
      findings.append(
        LintFinding(
          rule: FileCheck.Rule.notYAML.rawValue, severity: .error, place: .init(file: name),
          message: "The file cannot be read: \(error)."))
    }
    places = check.places
  }

  private static func text(_ error: DecodingError) -> String {
    switch error {
    case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context),
      .valueNotFound(_, let context):
      "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
    @unknown default: "it cannot be decoded"
    }
  }
}

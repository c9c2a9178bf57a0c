internal import DaylightCore
internal import Foundation
internal import Yams

/// Compares a file with its form: everything that is wrong, with place and suggestion, and the value as JSON.
///
/// Types follow the form and not YAML's guesses: a name `no` stays a text, a version `1` stays a number.
struct FileCheck {
  /// The stable ids of what can be wrong with a file's form.
  enum Rule: String {
    case notYAML = "file/not-yaml"
    case unknownKey = "file/unknown-key"
    case missingKey = "file/missing-key"
    case wrongType = "file/wrong-type"
    case unknownReference = "file/unknown-reference"
    case version = "file/version"
  }

  let references: References
  private(set) var findings: [LintFinding] = []
  private(set) var places: FilePlaces

  init(file: String, references: References) {
    self.references = references
    places = FilePlaces(file: file)
  }

  /// The JSON value of a node; nil when it is not of the form.
  mutating func value(_ node: Node, _ form: FileForm, _ path: String = "") -> Any? {
    if let mark = node.mark, !places.has(path) { places.note(path, line: mark.line, column: mark.column) }
    switch form {
    case .any: return NSNull()
    case .list(let inner): return list(node, inner, path)
    case .mapping(let fields): return mapping(node, fields, path)
    case .keyed(let inner): return keyed(node, inner, path)
    case .short(let field, let fields):
      if let text = text(node) {
        guard let form = fields.first(where: { $0.key == field })?.form else { return nil }
        guard let value = scalar(text, node, form, path) else { return nil }
        return completed([field: value], fields)
      }
      return mapping(node, fields, path)
    default:
      guard let text = text(node) else {
        return wrong(node, path, "must be \(FileCheck.label(form))")
      }
      return scalar(text, node, form, path)
    }
  }

  private mutating func list(_ node: Node, _ inner: FileForm, _ path: String) -> Any? {
    guard let sequence = node.sequence else {
      if FileCheck.isNull(node) { return [Any]() }
      return wrong(node, path, "must be a list", "Write it as [one, two], or one a line after a dash.")
    }
    var values: [Any] = []
    for (index, item) in sequence.enumerated() {
      if let value = value(item, inner, "\(path)[\(index)]") { values.append(value) }
    }
    return values
  }

  private mutating func keyed(_ node: Node, _ inner: FileForm, _ path: String) -> Any? {
    guard let mapping = node.mapping else {
      if FileCheck.isNull(node) { return [String: Any]() }
      return wrong(node, path, "must be a mapping of keys to values")
    }
    var values: [String: Any] = [:]
    for (key, item) in mapping {
      guard let name = key.scalar?.string else { continue }
      values[name] = value(item, inner, join(path, name))
    }
    return values
  }

  private mutating func mapping(_ node: Node, _ fields: [FileForm.Field], _ path: String) -> Any? {
    guard let mapping = node.mapping else {
      return wrong(
        node, path, "must be a mapping with \(FileCheck.words(fields.map(\.key), "and"))",
        "Write one 'key: value' a line, further in than the line above.")
    }
    var values: [String: Any] = [:]
    for (key, item) in mapping {
      guard let name = key.scalar?.string else { continue }
      let here = join(path, name)
      if let mark = key.mark { places.note(here, line: mark.line, column: mark.column) }
      guard let field = fields.first(where: { $0.key == name }) else {
        let near = References.nearest(name, in: fields.map(\.key))
        report(
          .unknownKey, .error, key, here, "there is no such key",
          near.map { "Did you mean '\($0)'?" } ?? "Known here are \(FileCheck.words(fields.map(\.key), "and")).")
        continue
      }
      if FileCheck.isNull(item), !(field.isRequired && field.form.isCollection) { continue }
      values[name] = value(item, field.form, here)
    }
    for field in fields where field.isRequired {
      let given = mapping.first { $0.key.scalar?.string == field.key }
      if let given {
        if FileCheck.isNull(given.value), !field.form.isCollection {
          report(.missingKey, .error, given.key, join(path, field.key), "is empty", field.meaning)
        }
      } else {
        report(.missingKey, .error, node, join(path, field.key), "is missing", "Add it: \(field.meaning)")
      }
    }
    return completed(values, fields)
  }

  /// Lists that were left out are empty, so that whoever decodes them need not ask.
  private func completed(_ values: [String: Any], _ fields: [FileForm.Field]) -> [String: Any] {
    var values = values
    for field in fields where values[field.key] == nil {
      if case .list = field.form { values[field.key] = [Any]() }
      if case .keyed = field.form { values[field.key] = [String: Any]() }
    }
    return values
  }

  private mutating func scalar(_ text: String, _ node: Node, _ form: FileForm, _ path: String) -> Any? {
    switch form {
    case .text: return text
    case .number(let range):
      if let number = Int(text), range.contains(number) { return number }
      if path == "version", let number = Int(text) {
        report(
          .version, .error, node, path, "is \(number), and this Daylight reads \(range.upperBound)",
          number > range.upperBound ? "Use a newer Daylight." : nil)
        return nil
      }
      return wrong(
        node, path, "must be a whole number from \(range.lowerBound) to \(range.upperBound), not '\(shown(text))'")
    case .share:
      if let number = Double(text), number.isFinite, number > 0 { return number }
      return wrong(node, path, "must be a number above 0, not '\(shown(text))'")
    case .amount:
      if let number = Double(text), number.isFinite, number >= 0 { return number }
      return wrong(node, path, "must be a number from 0 on, not '\(shown(text))'")
    case .flag:
      if let flag = node.bool { return flag }
      return wrong(node, path, "must be true or false, not '\(shown(text))'")
    case .day:
      if CalendarDay(text) != nil { return text }
      return wrong(node, path, "must be a date such as 2026-04-01, not '\(shown(text))'")
    case .quarter:
      if let quarter = Quarter(text) { return "\(quarter)" }
      return wrong(node, path, "must be a quarter such as 2026-Q1, not '\(shown(text))'")
    case .choice(let words):
      if words.contains(text) { return text }
      let near = References.nearest(text, in: words)
      return wrong(
        node, path, "must be \(FileCheck.words(words, "or")), not '\(shown(text))'",
        near.map { "Did you mean '\($0)'?" })
    case .reference(let kind):
      let id = kind == .person && text.hasPrefix("@") ? String(text.dropFirst()) : text
      if !references.has(kind, id) {
        report(
          .unknownReference, .error, node, path, "no \(kind.label) is called '\(shown(id))'",
          references.nearest(kind, id).map { "Did you mean '\($0)'?" } ?? kind.source)
      }
      return id
    case .list, .mapping, .keyed, .short, .any: return nil
    }
  }

  private mutating func wrong(_ node: Node, _ path: String, _ message: String, _ remedy: String? = nil) -> Any? {
    report(.wrongType, .error, node, path, message, remedy)
    return nil
  }

  private mutating func report(
    _ rule: Rule, _ severity: LintSeverity, _ node: Node, _ path: String, _ message: String, _ remedy: String?
  ) {
    let place =
      node.mark.map { LintPlace(file: places.file, line: $0.line, column: $0.column) } ?? places.place(of: path)
    findings.append(
      LintFinding(
        rule: rule.rawValue, severity: severity, place: place,
        message: path.isEmpty ? "The file \(message)." : "\(path): \(message).", remedy: remedy))
  }

  private func text(_ node: Node) -> String? { FileCheck.isNull(node) ? nil : node.scalar?.string }

  private func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private func shown(_ text: String) -> String { text.count > 40 ? "\(text.prefix(40))…" : text }

  /// Nothing, as YAML writes it.
  static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .any || scalar.style == .plain else { return false }
    return ["", "null", "~"].contains(scalar.string)
  }

  /// Words as a sentence lists them.
  static func words(_ words: [String], _ last: String) -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(last) \(end)"
  }

  private static func label(_ form: FileForm) -> String {
    switch form {
    case .number: "a whole number"
    case .share, .amount: "a number"
    case .flag: "true or false"
    case .day: "a date such as 2026-04-01"
    case .quarter: "a quarter such as 2026-Q1"
    case .choice(let words): FileCheck.words(words, "or")
    case .reference(let kind): "the id of a \(kind.label)"
    case .text, .list, .mapping, .keyed, .short, .any: "text"
    }
  }
}

extension FileForm {
  var isCollection: Bool {
    switch self {
    case .list, .keyed: true
    default: false
    }
  }
}

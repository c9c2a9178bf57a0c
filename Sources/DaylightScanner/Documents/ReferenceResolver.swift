/// Finds the document of one repository that a reference means.
///
/// A number names a document only when exactly one has it: two documents under one number are two, and nothing says
/// which is meant.
struct ReferenceResolver {
  private var byPath: [String: String] = [:]
  private var byForm: [String: String?] = [:]

  init(_ documents: [(path: String, family: DocumentFact.Family, number: Int?, lineage: String)]) {
    for document in documents {
      byPath[document.path] = document.lineage
      if let number = document.number, let form = ReferenceText.form(document.family, number) {
        byForm[form] = byForm[form] == nil ? .some(document.lineage) : .some(nil)
      }
    }
  }

  /// What a reference means; nil when it means no document at all.
  ///
  /// - Parameter from: the path of the file that refers, for relative paths; nil for a commit's message.
  func resolve(_ raw: String, from: String?) -> CitationFact.To? {
    let text = ReferenceResolver.withoutWord(raw)
    if text.holds("/") {
      if text.holds(" ") { return .init(text: text) }
      if text.holds("://") { return nil }
      let path = ReferenceResolver.absolute(text, from: from)
      for candidate in [path, "\(path)/README.md", text] {
        if let lineage = byPath[candidate] { return .init(lineage: lineage) }
      }
      return (DocumentPath(text)?.strength ?? .none) != .none && text.split(separator: "/").count > 2
        ? .init(text: text) : nil
    }
    if text.hasSuffix(".md") || text.hasSuffix(".rst") || text.hasSuffix(".adoc") {
      return byPath[ReferenceResolver.absolute(text, from: from)].map { .init(lineage: $0) }
    }
    guard text.holds("-") else { return nil }
    if let known = byForm[text] { return known.map { .init(lineage: $0) } }
    return ReferenceResolver.isForm(text) ? .init(text: text) : nil
  }

  /// "ensure NEP-50" is NEP-50: there is one series of that name, so that no repository need stand before it.
  private static func withoutWord(_ text: String) -> String {
    guard let space = text.lastIndex(of: " "), !text.holds("/") else { return text }
    let form = text[text.index(after: space)...]
    let family = form.prefix { $0 != "-" }
    return forms.contains(family) && !["ADR", "RFC", "RFD"].contains(family) ? String(form) : text
  }

  /// What a reference in a program's comment means. A bare `RFC 2616` is the Internet's unless the repository has that
  /// document.
  func resolve(code text: String, from: String) -> CitationFact.To? {
    guard let to = resolve(text, from: from) else { return nil }
    let form = text.split(separator: " ").last.map(String.init) ?? text
    let isOurs = to.lineage != nil || byForm[form] != nil
    return isOurs || text.holds("/") || ReferenceResolver.isForeignForm(text) ? to : nil
  }

  /// Whether a number's form can only be a design document's, of whatever repository.
  static func isForeignForm(_ text: String) -> Bool { isForm(text) && !text.holds("RFC-") }

  private static func isForm(_ text: String) -> Bool {
    guard let dash = text.lastIndex(of: "-") else { return false }
    let word = text[..<dash].split(separator: " ").last ?? ""
    return forms.contains(word) && Int(text[text.index(after: dash)...]) != nil
  }

  /// Families whose words stand for nothing else before a number.
  private static let forms: Set<Substring> = [
    "SE", "KEP", "PEP", "RFC", "ADR", "TEP", "NEP", "EIP", "BIP", "OEP", "OTEP", "RFD",
  ]

  /// A link's path from the root of the repository: `../0003/README.md#x` in `keps/0001/README.md`.
  static func absolute(_ link: String, from: String?) -> String {
    let target = String(link.prefix { $0 != "#" && $0 != "?" })
    guard let from, !target.hasPrefix("/") else { return target.hasPrefix("/") ? String(target.dropFirst()) : target }
    var parts = from.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

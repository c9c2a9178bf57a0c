/// Finds the document that a citation means, across repositories.
struct DocumentLookup {
  private var lineages: Set<String> = []
  private var byForm: [String: String?] = [:]
  private var byRepositoryForm: [String: String?] = [:]
  private var byPath: [String: [(repository: String, key: String)]] = [:]

  init(_ documents: [DocumentFact]) {
    for document in documents {
      let key = "\(document.repository) \(document.lineage)"
      lineages.insert(key)
      byPath[document.path, default: []].append((document.repository, key))
      guard let number = document.number, let form = ReferenceText.form(document.type, number) else { continue }
      byForm[form] = byForm[form] == nil ? .some(key) : .some(nil)
      let short = document.repository.split(separator: "/").last.map(String.init) ?? document.repository
      let qualified = "\(short.lowercased()) \(form)"
      byRepositoryForm[qualified] = byRepositoryForm[qualified] == nil ? .some(key) : .some(nil)
    }
  }

  /// `repository lineage` of the document; nil when none or more than one may be meant.
  func document(_ citation: CitationFact) -> String? {
    if let lineage = citation.to.lineage {
      let key = "\(citation.repository) \(lineage)"
      return lineages.contains(key) ? key : nil
    }
    guard let text = citation.to.text else { return nil }
    if let space = text.lastIndex(of: " ") {
      let words = text[..<space].split(separator: "/").last.map { $0.lowercased() } ?? ""
      let qualified = "\(words) \(text[text.index(after: space)...])"
      if let known = byRepositoryForm[qualified] { return known }
      // The word before the number names no repository: it is only a word.
      return byForm[String(text[text.index(after: space)...])] ?? nil
    }
    if let known = byForm[text] { return known }
    let parts = text.split(separator: "/").map(String.init)
    for cut in 1..<max(2, parts.count) where cut < parts.count {
      let path = parts[cut...].joined(separator: "/")
      guard let candidates = byPath[path] ?? byPath[path + "/README.md"] else { continue }
      let repository = parts[..<cut].joined(separator: "/").lowercased()
      let found = candidates.filter { candidate in
        let id = candidate.repository.lowercased()
        return id == repository || repository.hasSuffix("/" + id) || id.hasSuffix("/" + repository)
      }
      if found.count == 1 { return found[0].key }
    }
    return nil
  }
}

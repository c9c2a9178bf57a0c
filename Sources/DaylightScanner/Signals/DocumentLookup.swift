/// Finds the document that a citation means, across repositories.
struct DocumentLookup {
  private var lineages: Set<String> = []
  private var byForm: [String: String?] = [:]
  private var repositories: Set<String> = []
  private var byRepositoryForm: [String: String?] = [:]
  private var byPath: [String: [(repository: String, key: String)]] = [:]

  /// - Parameter revisions: tell where documents lay before: an address that somebody wrote down goes on to mean them.
  init(_ documents: [DocumentFact], revisions: [RevisionFact] = []) {
    for document in documents {
      let key = "\(document.repository) \(document.lineage)"
      lineages.insert(key)
      repositories.insert(document.repository.split(separator: "/").last.map { $0.lowercased() } ?? document.repository)
      byPath[document.path, default: []].append((document.repository, key))
      guard let number = document.number, let form = ReferenceText.form(document.type, number) else { continue }
      byForm[form] = byForm[form] == nil ? .some(key) : .some(nil)
      let short = document.repository.split(separator: "/").last.map(String.init) ?? document.repository
      let qualified = "\(short.lowercased()) \(form)"
      byRepositoryForm[qualified] = byRepositoryForm[qualified] == nil ? .some(key) : .some(nil)
    }
    var former: [Place: Set<String>] = [:]
    for revision in revisions {
      let key = "\(revision.repository) \(revision.lineage)"
      guard lineages.contains(key) else { continue }
      former[Place(repository: revision.repository, path: revision.path), default: []].insert(key)
    }
    // A path at which several lay means none of them, and one at which another lies today means that.
    for (place, keys) in former where keys.count == 1 {
      guard !(byPath[place.path] ?? []).contains(where: { $0.repository == place.repository }) else { continue }
      for key in keys { byPath[place.path, default: []].append((place.repository, key)) }
    }
  }

  private struct Place: Hashable {
    var repository: String
    var path: String
  }

  private func local(_ form: String, _ repository: String) -> String? {
    let short = repository.split(separator: "/").last.map { $0.lowercased() } ?? repository
    return byRepositoryForm["\(short) \(form)"] ?? nil
  }

  /// `repository lineage` of the document; nil when none or more than one may be meant.
  func document(_ citation: CitationFact) -> String? { document(citation.to, from: citation.repository) }

  /// `repository lineage` of the document that a repository names; nil when none or more than one may be meant.
  func document(_ to: CitationFact.To, from home: String) -> String? {
    if let lineage = to.lineage {
      let key = "\(home) \(lineage)"
      return lineages.contains(key) ? key : nil
    }
    guard let text = to.text else { return nil }
    if let space = text.lastIndex(of: " ") {
      let word = text[..<space].split(separator: "/").last.map { $0.lowercased() } ?? ""
      let form = String(text[text.index(after: space)...])
      if repositories.contains(word) { return byRepositoryForm["\(word) \(form)"] ?? nil }
      // The word before the number names no repository: it is only a word.
      return local(form, home) ?? byForm[form] ?? nil
    }
    if let own = local(text, home) { return own }
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

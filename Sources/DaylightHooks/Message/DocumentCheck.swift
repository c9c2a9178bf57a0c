/// Finds design documents among the staged files whose head lacks what such documents here usually have.
package struct DocumentCheck: Sendable {
  private let hints: HintsFile?

  /// A check by what the last scan found customary; without hints only folders of decision records are judged.
  package init(hints: HintsFile?) { self.hints = hints }

  private static let limit = 10

  /// What is to be said of the staged files. Git is asked for their contents only when there is something to check.
  package func remarks(_ staged: StagedFiles) -> [Remark] {
    let concerned = staged.files.compactMap { file in custom(file.path).map { (file, $0) } }.prefix(DocumentCheck.limit)
    let contents = StagedFiles.contents(of: concerned.map(\.0))
    return zip(concerned, contents).compactMap { pair, bytes in bytes.flatMap { remark(pair.0.path, $0, pair.1) } }
  }

  /// What a document at a path should have; nil when it is none, or nobody can tell.
  package func custom(_ path: [UInt8]) -> Hints.Custom? {
    guard DocumentCheck.isDocument(path), let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let folder = Array(path[...slash])
    if let custom = hints?.custom(folder) { return custom.status || custom.owner ? custom : nil }
    let folders = folder.lowercased.split(separator: UInt8(ascii: "/"))
    if path[(slash + 1)...].elementsEqual("kep.yaml".utf8), folders.contains(where: { $0.elementsEqual("keps".utf8) }) {
      return Hints.Custom(folder: folder, status: true, owner: true)
    }
    guard let last = folders.last, ["adr", "adrs", "decisions"].contains(last.text),
      path[(slash + 1)...].first?.isDigit == true
    else { return nil }
    return Hints.Custom(folder: folder, status: true, owner: false)
  }

  /// What is to be said of one document; nil when all is there.
  package func remark(_ path: [UInt8], _ bytes: [UInt8], _ custom: Hints.Custom) -> Remark? {
    let head = DocumentHead(bytes)
    var missing: [String] = []
    if custom.status, !head.hasStatus { missing.append("status") }
    if custom.owner, !head.hasOwner { missing.append("author or owner") }
    guard !missing.isEmpty else { return nil }
    let why = hints?.custom(custom.folder) == nil ? "" : "; other documents in that folder have one"
    return Remark(
      text: "\(DocumentCheck.shown(path)) has no \(missing.joined(separator: " and no ")) at its head\(why).",
      isMistake: true)
  }

  /// A text file that is neither an index nor a template.
  private static func isDocument(_ path: [UInt8]) -> Bool {
    let name = path.lowercased.split(separator: UInt8(ascii: "/")).last.map { $0.text } ?? ""
    let endings = [".md", ".markdown", ".rst", ".adoc", ".txt", ".mediawiki"]
    guard endings.contains(where: name.hasSuffix) || name == "kep.yaml" else { return false }
    let others = ["readme", "index", "toc", "template", "_", "0000-", "nnnn"]
    return !others.contains(where: name.hasPrefix) && !path.lowercased.text.contains("template")
  }

  /// A path for a terminal.
  private static func shown(_ path: [UInt8]) -> String {
    path.prefix(200).map { $0 < 0x20 || $0 == 0x7f ? UInt8(ascii: "?") : $0 }.text
  }
}

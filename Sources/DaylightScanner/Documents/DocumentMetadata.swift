/// Files that hold a document's head beside its text, such as `kep.yaml`.
enum DocumentMetadata {
  private static let names: [[UInt8]] = [
    "kep.yaml", "kep.yml", "metadata.yaml", "metadata.yml", "meta.yaml", "meta.yml", "rfc.yaml", "rfc.yml",
    "proposal.yaml",
    "proposal.yml", "adr.yaml", "adr.yml", "design.yaml", "design.yml", "rfd.yaml",
  ].map { Array($0.utf8) }

  /// Whether a path's name is one of theirs. Cheap: asked of every path.
  static func isMetadata(_ path: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = path.last, last == UInt8(ascii: "l") || last == UInt8(ascii: "L") else { return false }
    let tail = path.suffix(14)
    guard tail.count >= 8 else { return false }
    let lower = Text.lowercased(tail)
    return names.contains { name in
      lower.count >= name.count && lower.suffix(name.count).elementsEqual(name)
        && (path.count == name.count || path[path.index(path.endIndex, offsetBy: -name.count - 1)] == UInt8(ascii: "/"))
    }
  }

  /// The metadata that belongs to a text: in its folder, when the text is the folder's main one.
  static func beside(_ path: String, in metadata: [String: some Any]) -> String? {
    guard DocumentOutline.markup(ofPath: path) != nil else { return nil }
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let stem = DocumentPath.stem(path[cut...].lowercased())
    guard DocumentPath.isIndex(stem) || ["proposal", "design", "rfc", "adr", "kep", "rfd"].contains(stem) else {
      return nil
    }
    for name in names {
      let beside = String(path[..<cut]) + String(decoding: name, as: UTF8.self)
      if metadata[beside] != nil { return beside }
    }
    return nil
  }
}

/// What RuboCop's configuration inherits from others: a gem's files, or a file by its address.
extension UptakeForm {
  /// `gem:name/path` for each file of a gem, `owner/name/path` for an address.
  static func inherited(_ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var gem: String?
    var section: Section?
    for line in Text.lines(bytes) {
      let text = Text.trimmed(line)
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      if line.first == first, first != UInt8(ascii: "-") {
        gem = nil
        section =
          Text.hasPrefix(text, "inherit_gem:") ? .gems : Text.hasPrefix(text, "inherit_from:") ? .addresses : nil
        if section == .addresses {
          found += files(text.drop { $0 != UInt8(ascii: ":") }.dropFirst()).compactMap(rawPath)
        }
        continue
      }
      guard let section else { continue }
      let isItem = first == UInt8(ascii: "-")
      let value = isItem ? text.dropFirst() : text
      switch section {
      case .addresses: found += files(value).compactMap(rawPath)
      case .gems where isItem:
        found += files(value).map { "gem:\(gem ?? "")/\($0)" }.filter { gem != nil && !$0.isEmpty }
      case .gems:
        guard let colon = value.firstIndex(of: UInt8(ascii: ":")) else { continue }
        let name = Text.decode(value[..<colon]).filter { !"\"' ".contains($0) }
        gem = name.isEmpty || name.contains("/") ? nil : name.lowercased()
        if let gem { found += files(value[value.index(after: colon)...]).map { "gem:\(gem)/\($0)" } }
      }
    }
    return found
  }

  private enum Section { case gems, addresses }

  /// The files in a value: one, or a list in brackets.
  private static func files(_ value: ArraySlice<UInt8>) -> [String] {
    Text.decode(value).split { " \t\"'[],".contains($0) }.prefix { $0 != "#" }.map(String.init)
  }
}

internal import DaylightCore

/// Finds trailers that will not say what their writer means.
///
/// It repeats nothing of the message but keys, in letters, digits, blanks, `-` and `_`.
package struct TrailerCheck: Sendable {
  /// The author's address; nil when git has not told it.
  package var author: [UInt8]?
  /// Whether an address has ever been seen in this repository; nil when nobody knows.
  package var isKnown: (@Sendable ([UInt8]) -> Bool)?

  /// A check.
  package init(author: [UInt8]?, isKnown: (@Sendable ([UInt8]) -> Bool)? = nil) {
    self.author = author
    self.isKnown = isKnown
  }

  private static let limit = 10

  /// What is to be said of a message's text.
  package func remarks(_ text: [UInt8]) -> [Remark] {
    Array(keyRemarks(text).prefix(TrailerCheck.limit)) + Array(valueRemarks(text).prefix(TrailerCheck.limit))
  }

  /// Keys in the last paragraph that look like a well-known one. The first paragraph is the title, where
  /// "Reviewed by:" is only prose.
  private func keyRemarks(_ text: [UInt8]) -> [Remark] {
    var last: [ArraySlice<UInt8>] = []
    var paragraphs = 0
    var isBetween = true
    for line in text.lines {
      if line.allSatisfy(\.isBlank) {
        isBetween = true
        continue
      }
      if isBetween {
        paragraphs += 1
        last = []
      }
      isBetween = false
      last.append(line)
    }
    // More lines than this are no block of trailers.
    guard paragraphs > 1, last.count <= 100 else { return [] }
    return last.compactMap { line in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let key = line[..<colon].trimmed
      guard key.count <= 24, key.first?.isLetter == true, key.allSatisfy(TrailerCheck.isKeyByte),
        let meant = KnownTrailer.meant(by: key)
      else { return nil }
      return Remark(
        text: "\"\(key.text)\" looks like \(meant.text), but git will not read it as that.", isMistake: true)
    }
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private func valueRemarks(_ text: [UInt8]) -> [Remark] {
    Trailers.parse(text).flatMap { trailer -> [Remark] in
      guard trailer.key.count <= 40, trailer.key.allSatisfy({ $0 != 0x20 && TrailerCheck.isKeyByte($0) }) else {
        return []
      }
      let key = trailer.key.text
      if trailer.value.isEmpty { return [Remark(text: "\(key) has no value.", isMistake: true)] }
      guard KnownTrailer.keys.contains(where: { trailer.key.equals(ignoringCase: $0) }) else { return [] }
      return remarks(onPerson: trailer, key: key)
    }
  }

  private func remarks(onPerson trailer: Trailer, key: String) -> [Remark] {
    let value = trailer.value[...]
    let opening = value.lastIndex(of: UInt8(ascii: "<"))
    let closing = value.lastIndex(of: UInt8(ascii: ">"))
    var address = value
    if opening != nil || closing != nil {
      guard let opening, let closing, opening < closing,
        case let inside = value[(opening + 1)..<closing], !inside.trimmed.isEmpty
      else { return [Remark(text: "\(key) has an address that is not written <like@this>.", isMistake: true)] }
      address = inside.trimmed
    }
    // A bare name or a handle: some teams write them, and they are read.
    guard address.contains(UInt8(ascii: "@")), address.first != UInt8(ascii: "@"),
      !address.contains(where: \.isBlank)
    else { return [] }
    let isReview = ["reviewed-by", "acked-by", "approved-by"].contains { trailer.key.equals(ignoringCase: $0.utf8) }
    if isReview, let author, address.equals(ignoringCase: author) {
      return [
        Remark(
          text: "\(key) names the author of this commit, so it tells of no second pair of eyes.", isMistake: true)
      ]
    }
    if let isKnown, !isKnown(address.lowercased) {
      return [
        Remark(
          text: "\(key) has an address that nobody here has used yet. If the person is new here, all is well.",
          isMistake: false)
      ]
    }
    return []
  }
}

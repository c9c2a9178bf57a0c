/// The lines of a message in which a review may be written, found in one pass over its bytes.
///
/// Every convention has a few bytes that stand beside each other and seldom do elsewhere, such as `by` and `r=`. The
/// pass looks for those, sixteen bytes at a time; only lines with one of them are looked at closely.
struct ReviewCues: OptionSet {
  let rawValue: UInt8

  /// "…ed by" or "…-by".
  static let by = ReviewCues(rawValue: 1)
  /// `r=`, `R=`, `LGTM=`.
  static let equals = ReviewCues(rawValue: 2)
  /// `ACK`.
  static let ack = ReviewCues(rawValue: 4)
  /// `Reviewers:` and other keys in r or s.
  static let field = ReviewCues(rawValue: 8)
  /// `[jc: …]` at the beginning.
  static let note = ReviewCues(rawValue: 16)
  /// "help from", "help of".
  static let help = ReviewCues(rawValue: 32)
  /// "thank".
  static let thanks = ReviewCues(rawValue: 64)
  /// `ok ` at the beginning.
  static let ok = ReviewCues(rawValue: 128)

  /// Where a line begins, and what was seen in it.
  struct Line {
    var start: Int
    var cues: ReviewCues
  }

  /// The lines with a cue, in order. Lines end at line feeds, as `Text.lines` has them.
  ///
  /// - Parameters:
  ///   - read: where lines begin, in order, that are left out.
  ///   - found: what it held before is left out: whoever reads many messages keeps one array for all.
  static func find(in message: [UInt8], apartFrom read: [Int] = [], into found: inout [Line]) {
    found.removeAll(keepingCapacity: true)
    message.withUnsafeBytes { text in
      var finder = LineFinder(text: text)
      var start = 0
      for line in read where line >= start {
        finder.look(from: start, to: line, &found)
        start = line
        while start < text.count, text[start] != 0x0a { start += 1 }
        start += 1
      }
      finder.look(from: start, to: text.count, &found)
    }
  }

  /// Which of sixteen bytes may be a cue's last, given the bytes before each: those have all bits set.
  @inline(__always)
  fileprivate static func places(_ here: SIMD16<UInt8>, after before: SIMD16<UInt8>) -> SIMD2<UInt64> {
    func all(_ sign: Unicode.Scalar) -> SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: sign)) }
    let small = SIMD16<UInt8>(repeating: 0x20)
    let last = before | small
    let by = ((here | small) .== all("y")) .& (last .== all("b"))
    let ack = (here .== all("K")) .& (before .== all("C"))
    let field = (here .== all(":")) .& ((last .== all("r")) .| (last .== all("s")) .| (before .== all(")")))
    let help = (here .== all("p")) .& (before .== all("l"))
    let thanks = (here .== all("k")) .& ((before .== all("n")) .| (last .== all("o")))
    let rare = (here .== all("=")) .| (here .== all("["))
    return unsafeBitCast(by .| ack .| field .| help .| thanks .| rare, to: SIMD2<UInt64>.self)
  }
}

/// Finds the lines of the places that were seen in a text.
private struct LineFinder {
  let text: UnsafeRawBufferPointer
  private var cues: ReviewCues = []
  /// Where the line begins and ends that was seen last.
  private var start = 0
  private var lineEnd = -1

  init(text: UnsafeRawBufferPointer) { self.text = text }

  /// Looks at whole lines: those between two places at which lines begin, or the message ends.
  mutating func look(from start: Int, to end: Int, _ found: inout [ReviewCues.Line]) {
    if start >= end { return }
    if text[start] == UInt8(ascii: "[") { see(start, .note, &found) }
    // What a byte is the end of has begun before it.
    var index = start + 1
    while index + 16 <= end {
      let places = ReviewCues.places(
        text.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self),
        after: text.loadUnaligned(fromByteOffset: index - 1, as: SIMD16<UInt8>.self))
      if places.x | places.y != 0 {
        look(places.x, at: index, &found)
        look(places.y, at: index + 8, &found)
      }
      index += 16
    }
    while index < end {
      look(at: index, &found)
      index += 1
    }
    finish(&found)
  }

  /// Looks at the bytes of a word that have all bits set.
  @inline(__always)
  private mutating func look(_ word: UInt64, at index: Int, _ found: inout [ReviewCues.Line]) {
    var rest = UInt64(littleEndian: word)
    while rest != 0 {
      let place = rest.trailingZeroBitCount >> 3
      look(at: index + place, &found)
      rest &= ~(0xff << UInt64(place * 8))
    }
  }

  private mutating func look(at index: Int, _ found: inout [ReviewCues.Line]) {
    let cue = cue(at: index)
    if !cue.isEmpty { see(index, cue, &found) }
  }

  private mutating func see(_ index: Int, _ cue: ReviewCues, _ found: inout [ReviewCues.Line]) {
    if index >= lineEnd {
      finish(&found)
      start = index
      while start > 0, text[start - 1] != newline { start -= 1 }
      lineEnd = index
      while lineEnd < text.count, text[lineEnd] != newline { lineEnd += 1 }
    }
    cues.formUnion(cue)
  }

  /// Ends the line that was seen last. One that quotes another message says nothing about this commit.
  private mutating func finish(_ found: inout [ReviewCues.Line]) {
    if cues.isEmpty { return }
    var index = start
    while index < text.count, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    if index == text.count || (text[index] != UInt8(ascii: ">") && text[index] != UInt8(ascii: "|")) {
      found.append(.init(start: start, cues: cues))
    }
    cues = []
  }

  private var newline: UInt8 { 0x0a }

  /// What the byte at a place is the end of.
  private func cue(at index: Int) -> ReviewCues {
    switch text[index] {
    case UInt8(ascii: "y"), UInt8(ascii: "Y"): return follows(index, 4) && isBy(index) ? .by : []
    case UInt8(ascii: "="):
      let before = text[index - 1]
      return before | 0x20 == UInt8(ascii: "r") || before == UInt8(ascii: "M") ? .equals : []
    case UInt8(ascii: "K"):
      return index >= 2 && text[index - 1] == UInt8(ascii: "C") && text[index - 2] == UInt8(ascii: "A") ? .ack : []
    case UInt8(ascii: ":"):
      let last = text[index - 1] | 0x20
      guard last == UInt8(ascii: "r") || last == UInt8(ascii: "s") || text[index - 1] == UInt8(ascii: ")") else {
        return []
      }
      return follows(index, 25) ? [] : .field
    case UInt8(ascii: "["): return follows(index, 4) ? [] : .note
    case UInt8(ascii: "p"): return follows(index, 3) && ends(index, "elp") ? .help : []
    case UInt8(ascii: "k"):
      if text[index - 1] | 0x20 == UInt8(ascii: "o"), !follows(index, 2) { return .ok }
      return follows(index, 4) && ends(index, "hank") ? .thanks : []
    default: return []
    }
  }

  /// Whether so many bytes of its line, or more, are before a place.
  private func follows(_ index: Int, _ count: Int) -> Bool {
    guard index >= count else { return false }
    for place in (index - count)..<index where text[place] == newline { return false }
    return true
  }

  /// Whether "by" ends here, after a hyphen or after a word in d.
  private func isBy(_ index: Int) -> Bool {
    guard text[index - 1] | 0x20 == UInt8(ascii: "b") else { return false }
    switch text[index - 2] {
    case UInt8(ascii: "-"), UInt8(ascii: "_"): return true
    case 0x20:
      let last = text[index - 3] | 0x20
      return last == UInt8(ascii: "d") || last == UInt8(ascii: "f") || last == UInt8(ascii: "w")
    default: return false
    }
  }

  private func ends(_ index: Int, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    return word.withUTF8Buffer { wanted in
      for place in 0..<count where text[index + 1 - count + place] != wanted[place] { return false }
      return true
    }
  }
}

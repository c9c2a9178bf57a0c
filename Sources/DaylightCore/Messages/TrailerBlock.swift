/// Finds where the trailers of a message are.
enum TrailerBlock {
  /// The part of a message that trailers can be in.
  struct Body {
    /// The first line that is not blank.
    var start: Int
    /// The place after the last line that is neither empty, nor a comment, nor about conflicts, nor cut off.
    var end: Int
    /// How many lines end before `end`.
    var lines: Int
  }

  /// Goes through the message once. Nearly all messages hold nothing that ends them early, and then their empty last
  /// lines are all there is to leave out.
  static func body(of text: Span<UInt8>) -> Body {
    guard let breaks = plainBreaks(text) else { return exactBody(of: text) }
    var start = 0
    while start < text.count, TrailerText.isBlank(text, start, text.count) {
      start = TrailerText.nextLine(text, start, text.count)
    }
    var end = text.count
    var lines = breaks
    // Empty lines only: those with blanks in them are git's business in `start`.
    while end > start, text[end - 1] == TrailerText.newline, end - 1 == start || text[end - 2] == TrailerText.newline {
      end -= 1
      lines -= 1
    }
    return Body(start: start, end: end, lines: lines)
  }

  /// How many line breaks a message has; nil when a line in it begins like a comment or like conflicts, or a zero byte
  /// is in it.
  private static func plainBreaks(_ text: Span<UInt8>) -> Int? {
    if text.count == 0 { return 0 }
    if isOdd(text, 0) { return nil }
    return text.withUnsafeBytes { bytes -> Int? in
      let zero = SIMD16<UInt8>(repeating: 0)
      let newline = SIMD16<UInt8>(repeating: TrailerText.newline)
      let hash = SIMD16<UInt8>(repeating: TrailerText.hash)
      let capitalC = SIMD16<UInt8>(repeating: TrailerText.capitalC)
      var breaks = bytes[bytes.count - 1] == TrailerText.newline ? 1 : 0
      var index = 1
      while index + 16 <= bytes.count {
        let here = bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        let begins = bytes.loadUnaligned(fromByteOffset: index - 1, as: SIMD16<UInt8>.self) .== newline
        let marks = (here .== hash) .| (here .== capitalC)
        let odd = unsafeBitCast((begins .& marks) .| (here .== zero), to: SIMD2<UInt64>.self)
        if odd.x | odd.y != 0 {
          for place in index..<(index + 16)
          where bytes[place] == 0 || bytes[place - 1] == TrailerText.newline && TrailerBlock.isOdd(text, place) {
            return nil
          }
        }
        let lines = unsafeBitCast(begins, to: SIMD2<UInt64>.self)
        breaks += (lines.x.nonzeroBitCount + lines.y.nonzeroBitCount) >> 3
        index += 16
      }
      while index < bytes.count {
        if bytes[index] == 0 { return nil }
        if bytes[index - 1] == TrailerText.newline {
          breaks += 1
          if TrailerBlock.isOdd(text, index) { return nil }
        }
        index += 1
      }
      return breaks
    }
  }

  /// Whether what begins at a place, at the start of a line, needs a closer look.
  private static func isOdd(_ text: Span<UInt8>, _ line: Int) -> Bool {
    switch text[line] {
    case 0, TrailerText.hash: true
    case TrailerText.capitalC: TrailerText.has(TrailerText.conflicts, text, line, text.count)
    default: false
    }
  }

  /// The same line by line: it joins git's `skip_blank_lines`, `wt_status_locate_end` and `ignore_non_trailer`.
  private static func exactBody(of text: Span<UInt8>) -> Body {
    var start = 0
    while start < text.count, text[start] != 0, TrailerText.isBlank(text, start, text.count) {
      start = TrailerText.nextLine(text, start, text.count)
    }
    // Where the comments began that reach up to the present line.
    var comments: Int?
    var isInConflicts = false
    var line = start
    while line < text.count, text[line] != 0 {
      let first = text[line]
      if first == TrailerText.hash || first == TrailerText.newline {
        // All from the line on that `git commit --verbose` writes above its diff is cut off.
        if first == TrailerText.hash, TrailerText.has(TrailerText.scissors, text, line, text.count) { break }
        comments = comments ?? line
      } else if first == TrailerText.capitalC, TrailerText.has(TrailerText.conflicts, text, line, text.count) {
        isInConflicts = true
        comments = comments ?? line
      } else if comments != nil, !(isInConflicts && first == TrailerText.tab) {
        comments = nil
        isInConflicts = false
      }
      // The end of the line, or the zero byte that ends the message for git.
      while line < text.count, text[line] != TrailerText.newline, text[line] != 0 { line += 1 }
      if line < text.count, text[line] == TrailerText.newline { line += 1 }
    }
    let end = comments ?? line
    var lines = 0
    for place in 0..<end where text[place] == TrailerText.newline { lines += 1 }
    return Body(start: start, end: end, lines: lines)
  }

  /// Where the block of trailers begins (git's `find_trailer_start`); nil when there is none.
  static func start(in text: Span<UInt8>, _ body: Body) -> Int? {
    let start = body.start
    let end = body.end
    // The first paragraph is the title: it is never trailers.
    var titleEnd = start
    while titleEnd < end, text[titleEnd] == TrailerText.hash || !TrailerText.isBlank(text, titleEnd, end) {
      titleEnd = TrailerText.nextLine(text, titleEnd, end)
    }
    var counts = LineCounts()
    var below = end
    while below > start {
      let line = TrailerText.lineStart(text, before: below, from: start)
      if line < titleEnd { return nil }
      below = line
      if text[line] == TrailerText.hash {
        counts.others += counts.continuations
        counts.continuations = 0
      } else if TrailerText.isBlank(text, line, end) {
        if counts.isEmpty { continue }
        counts.others += counts.continuations
        return counts.areTrailers ? TrailerText.nextLine(text, line, end) : nil
      } else {
        counts.isEmpty = false
        counts.add(text, line, end)
      }
    }
    return nil
  }

  /// What was found in a paragraph, read from its last line upwards.
  private struct LineCounts {
    var isEmpty = true
    var hasGitLine = false
    var trailers = 0
    var others = 0
    /// Indented lines: they belong to whatever line turns out to be above them.
    var continuations = 0

    var areTrailers: Bool {
      hasGitLine && trailers * 3 >= others || trailers > 0 && others == 0
    }

    mutating func add(_ text: Span<UInt8>, _ line: Int, _ end: Int) {
      if TrailerText.has(TrailerText.signedOff, text, line, end)
        || TrailerText.has(TrailerText.cherryPicked, text, line, end)
      {
        trailers += 1
        continuations = 0
        hasGitLine = true
      } else if TrailerText.isSpace(text[line]) {
        continuations += 1
      } else if let separator = TrailerText.separator(text, line, end), separator > line {
        trailers += 1
        continuations = 0
      } else {
        others += 1 + continuations
        continuations = 0
      }
    }
  }
}

/// Reads a regular expression and compiles it for `RegularExpression`.
struct RegularExpressionParser {
  /// The most steps that an expression may need.
  static let limit = 4_000
  /// The deepest nesting of groups.
  static let depthLimit = 50

  private indirect enum Node {
    case set(ByteSet)
    case assert(RegularExpression.Assertion)
    case sequence([Node])
    case choice([Node])
    case repeated(Node, Int, Int?)
  }

  private struct Malformed: Error {}

  private struct Flags {
    var ignoresCase = false
    var dotIsAll = false
    var isMultiline = false
    var isExtended = false
  }

  private let bytes: [UInt8]
  private var index = 0
  private var flags = Flags()
  private var depth = 0

  init(_ bytes: [UInt8], isExtended: Bool) {
    self.bytes = bytes
    flags.isExtended = isExtended
  }

  /// The compiled expression; nil when it is malformed, too large, or of a kind that needs backtracking.
  mutating func steps() -> [RegularExpression.Step]? {
    do throws(Malformed) {
      let node = try choice()
      guard index == bytes.count else { return nil }
      var steps: [RegularExpression.Step] = []
      try RegularExpressionParser.compile(node, &steps)
      steps.append(.match)
      return steps
    } catch {
      return nil
    }
  }

  // MARK: - Reading

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  private mutating func choice() throws(Malformed) -> Node {
    depth += 1
    defer { depth -= 1 }
    if depth > RegularExpressionParser.depthLimit { throw Malformed() }
    let outside = flags
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    // Flags set inside a group end with it.
    flags = outside
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws(Malformed) -> Node {
    var parts: [Node] = []
    while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      if flags.isExtended {
        if byte == UInt8(ascii: "#") {
          while let byte = next, byte != 0x0a { index += 1 }
          continue
        }
        if byte == 0x20 || (0x09...0x0d).contains(byte) {
          index += 1
          continue
        }
      }
      guard let atom = try atom() else { continue }
      parts.append(try quantified(atom))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func quantified(_ atom: Node) throws(Malformed) -> Node {
    var node = atom
    var count = 0
    while let byte = next {
      let range: (Int, Int?)
      switch byte {
      case UInt8(ascii: "*"): range = (0, nil)
      case UInt8(ascii: "+"): range = (1, nil)
      case UInt8(ascii: "?"): range = (0, 1)
      case UInt8(ascii: "{"):
        guard let read = try repetition() else { return node }
        range = read
        index -= 1
      default: return node
      }
      index += 1
      // Whether as little as possible is taken changes what is captured, not whether it matches.
      _ = take("?")
      count += 1
      if count > 1 { throw Malformed() }
      node = .repeated(node, range.0, range.1)
    }
    return node
  }

  /// `{2}`, `{2,}`, `{2,5}`; nil, with nothing taken, when the brace means itself.
  private mutating func repetition() throws(Malformed) -> (Int, Int?)? {
    guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let parts = bytes[(index + 1)..<end].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, !first.isEmpty,
      parts.allSatisfy({ $0.allSatisfy(Text.isDigit) && $0.count <= 4 }),
      let low = Int(String(decoding: first, as: UTF8.self))
    else { return nil }
    var high: Int? = low
    if parts.count == 2 { high = parts[1].isEmpty ? nil : Int(String(decoding: parts[1], as: UTF8.self)) }
    if low > 1_000 || (high ?? 0) > 1_000 || high.map({ $0 < low }) == true { throw Malformed() }
    index = end + 1
    return (low, high)
  }

  /// One thing that may be repeated; nil for flags, which are none.
  private mutating func atom() throws(Malformed) -> Node? {
    guard let byte = next else { throw Malformed() }
    index += 1
    switch byte {
    case UInt8(ascii: "("): return try group()
    case UInt8(ascii: "["): return try byteClass()
    case UInt8(ascii: "."):
      var set = ByteSet().inverted
      if !flags.dotIsAll { set.remove(0x0a) }
      return RegularExpressionParser.anyScalar(of: set)
    case UInt8(ascii: "^"): return .assert(flags.isMultiline ? .lineStart : .textStart)
    case UInt8(ascii: "$"): return .assert(flags.isMultiline ? .lineEnd : .textEnd)
    case UInt8(ascii: "\\"): return try escape()
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"): throw Malformed()
    case 0x80...: return scalar(from: index - 1)
    default: return .set(cased(byte))
    }
  }

  private mutating func group() throws(Malformed) -> Node? {
    guard take("?") else { return try closed() }
    if take(":") { return try closed() }
    if next == UInt8(ascii: "P") || next == UInt8(ascii: "<") {
      if take("P") {}
      guard take("<"), let first = next, Text.isLetter(first) || first == UInt8(ascii: "_"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      else { throw Malformed() }
      index = end + 1
      return try closed()
    }
    var isSet = true
    let outside = flags
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "i"): flags.ignoresCase = isSet
      case UInt8(ascii: "s"): flags.dotIsAll = isSet
      case UInt8(ascii: "m"): flags.isMultiline = isSet
      case UInt8(ascii: "x"): flags.isExtended = isSet
      case UInt8(ascii: "U"): break
      case UInt8(ascii: "-") where isSet: isSet = false
      case UInt8(ascii: ")"): return nil
      case UInt8(ascii: ":"):
        let node = try closed()
        flags = outside
        return node
      default: throw Malformed()
      }
    }
    throw Malformed()
  }

  private mutating func closed() throws(Malformed) -> Node {
    let node = try choice()
    guard take(")") else { throw Malformed() }
    return node
  }

  private mutating func escape() throws(Malformed) -> Node {
    guard let byte = next else { throw Malformed() }
    index += 1
    switch byte {
    case UInt8(ascii: "A"): return .assert(.textStart)
    case UInt8(ascii: "z"), UInt8(ascii: "Z"): return .assert(.textEnd)
    case UInt8(ascii: "b"): return .assert(.wordEdge)
    case UInt8(ascii: "B"): return .assert(.noWordEdge)
    case UInt8(ascii: "Q"):
      var parts: [Node] = []
      while let byte = next {
        if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "E") {
          index += 2
          break
        }
        index += 1
        parts.append(.set(cased(byte)))
      }
      return .sequence(parts)
    default:
      index -= 1
      let set = try escapedSet()
      return set.contains(0x80) ? RegularExpressionParser.anyScalar(of: set) : .set(set)
    }
  }

  /// The bytes that an escape behind its backslash stands for, in a class or outside of one.
  private mutating func escapedSet() throws(Malformed) -> ByteSet {
    guard let byte = next else { throw Malformed() }
    index += 1
    let digits = ByteSet.posix("digit".utf8) ?? ByteSet()
    let word = ByteSet.posix("word".utf8) ?? ByteSet()
    let space = ByteSet([0x20, 0x09, 0x0a, 0x0c, 0x0d])
    switch byte {
    case UInt8(ascii: "d"): return digits
    case UInt8(ascii: "D"): return digits.inverted
    case UInt8(ascii: "w"): return word
    case UInt8(ascii: "W"): return word.inverted
    case UInt8(ascii: "s"): return space
    case UInt8(ascii: "S"): return space.inverted
    case UInt8(ascii: "n"): return ByteSet([0x0a])
    case UInt8(ascii: "r"): return ByteSet([0x0d])
    case UInt8(ascii: "t"): return ByteSet([0x09])
    case UInt8(ascii: "f"): return ByteSet([0x0c])
    case UInt8(ascii: "v"): return ByteSet([0x0b])
    case UInt8(ascii: "a"): return ByteSet([0x07])
    case UInt8(ascii: "x"):
      guard index + 1 < bytes.count,
        let value = UInt8(String(decoding: bytes[index...(index + 1)], as: UTF8.self), radix: 16),
        value < 0x80
      else { throw Malformed() }
      index += 2
      return cased(value)
    default:
      // Other letters and digits have meanings that are not known here: classes of Unicode, back-references.
      if Text.isLetter(byte) || Text.isDigit(byte) || byte >= 0x80 { throw Malformed() }
      return ByteSet([byte])
    }
  }

  private mutating func byteClass() throws(Malformed) -> Node {
    let isNegated = take("^")
    var set = ByteSet()
    var scalars: [Node] = []
    var isFirst = true
    while true {
      guard let byte = next else { throw Malformed() }
      if byte == UInt8(ascii: "]"), !isFirst { break }
      isFirst = false
      if byte == UInt8(ascii: "["), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ":") {
        set.formUnion(try posixClass())
        continue
      }
      if byte >= 0x80 {
        // A letter of several bytes cannot stand in a set of bytes, nor can all but it.
        if isNegated { throw Malformed() }
        index += 1
        scalars.append(scalar(from: index - 1))
        continue
      }
      index += 1
      let low = byte == UInt8(ascii: "\\") ? try escapedSet() : cased(byte)
      guard next == UInt8(ascii: "-"), index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "]") else {
        set.formUnion(low)
        continue
      }
      let from = bytes[index - 1]
      index += 1
      guard var to = next, to < 0x80 else { throw Malformed() }
      index += 1
      if to == UInt8(ascii: "\\") {
        guard let escaped = next, !Text.isLetter(escaped), !Text.isDigit(escaped) else { throw Malformed() }
        to = escaped
        index += 1
      }
      guard from <= to else { throw Malformed() }
      for byte in from...to { set.formUnion(cased(byte)) }
    }
    index += 1
    if isNegated {
      let rest = set.inverted
      return RegularExpressionParser.anyScalar(of: rest)
    }
    if set.contains(0x80) { return .choice(scalars + [RegularExpressionParser.anyScalar(of: set)]) }
    return scalars.isEmpty ? .set(set) : .choice(scalars + [.set(set)])
  }

  private mutating func posixClass() throws(Malformed) -> ByteSet {
    var start = index + 2
    let isNegated = start < bytes.count && bytes[start] == UInt8(ascii: "^")
    if isNegated { start += 1 }
    guard let end = bytes[min(start, bytes.count)...].firstIndex(of: UInt8(ascii: ":")), end + 1 < bytes.count,
      bytes[end + 1] == UInt8(ascii: "]"), let set = ByteSet.posix(bytes[start..<end])
    else { throw Malformed() }
    index = end + 2
    return isNegated ? set.inverted : set
  }

  private func cased(_ byte: UInt8) -> ByteSet {
    flags.ignoresCase && Text.isLetter(byte) ? ByteSet([byte | 0x20, byte & ~0x20]) : ByteSet([byte])
  }

  /// A letter of several bytes, from its first one.
  private mutating func scalar(from start: Int) -> Node {
    while let byte = next, byte & 0xc0 == 0x80 { index += 1 }
    return .sequence(bytes[start..<index].map { .set(ByteSet([$0])) })
  }

  /// One letter: a byte of the set below 0x80, or what UTF-8 writes in several bytes, or a byte that is no UTF-8.
  private static func anyScalar(of set: ByteSet) -> Node {
    let tail = Node.set(ByteSet(0x80...0xbf))
    var ascii = ByteSet()
    for byte in UInt8(0)..<0x80 where set.contains(byte) { ascii.insert(byte) }
    return .choice([
      .set(ascii), .sequence([.set(ByteSet(0xc2...0xdf)), tail]), .sequence([.set(ByteSet(0xe0...0xef)), tail, tail]),
      .sequence([.set(ByteSet(0xf0...0xf4)), tail, tail, tail]), .set(ByteSet(0x80...0xff)),
    ])
  }

  // MARK: - Compiling

  private static func compile(
    _ node: Node, _ steps: inout [RegularExpression.Step]
  ) throws(Malformed) {
    if steps.count > limit { throw Malformed() }
    switch node {
    case .set(let set): steps.append(.byte(set))
    case .assert(let assertion): steps.append(.assert(assertion))
    case .sequence(let parts): for part in parts { try compile(part, &steps) }
    case .choice(let parts):
      var ends: [Int] = []
      for (number, part) in parts.enumerated() {
        if number == parts.count - 1 {
          try compile(part, &steps)
        } else {
          let split = steps.count
          steps.append(.split(Int32(split + 1), 0))
          try compile(part, &steps)
          ends.append(steps.count)
          steps.append(.jump(0))
          steps[split] = .split(Int32(split + 1), Int32(steps.count))
        }
      }
      for end in ends { steps[end] = .jump(Int32(steps.count)) }
    case .repeated(let inner, let low, let high):
      for _ in 0..<low { try compile(inner, &steps) }
      if let high {
        var splits: [Int] = []
        for _ in 0..<max(0, high - low) {
          splits.append(steps.count)
          steps.append(.split(Int32(steps.count + 1), 0))
          try compile(inner, &steps)
        }
        for split in splits { steps[split] = .split(Int32(split + 1), Int32(steps.count)) }
      } else {
        let split = steps.count
        steps.append(.split(Int32(split + 1), 0))
        try compile(inner, &steps)
        steps.append(.jump(Int32(split)))
        steps[split] = .split(Int32(split + 1), Int32(steps.count))
      }
    }
    if steps.count > limit { throw Malformed() }
  }
}

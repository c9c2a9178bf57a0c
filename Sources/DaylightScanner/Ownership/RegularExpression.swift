/// A regular expression as Go, and mostly Perl, writes it, matched against bytes in time linear in both.
///
/// The expressions come from files in repositories: one that backtracks could be made to run for ever. This one keeps
/// the set of all places where the expression may be (Thompson, 1968). Look-around and back-references have no such
/// form; an expression with one is refused, as Go refuses it.
struct RegularExpression: Hashable, Sendable {
  /// A step of the compiled expression.
  enum Step: Hashable, Sendable {
    case byte(ByteSet)
    case split(Int32, Int32)
    case jump(Int32)
    case assert(Assertion)
    case match
  }

  /// A condition on a place between two bytes.
  enum Assertion: Hashable, Sendable {
    case textStart, textEnd, lineStart, lineEnd, wordEdge, noWordEdge
  }

  /// The expression as written.
  let text: String
  private let steps: [Step]

  /// Compiles an expression; nil when it is malformed, too large, or has look-around or back-references.
  ///
  /// - Parameter isExtended: whether white space and comments in it mean nothing (Perl's `/x`).
  init?(_ text: String, isExtended: Bool = false) {
    self.text = text
    var parser = RegularExpressionParser(Array(text.utf8), isExtended: isExtended)
    guard let steps = parser.steps() else { return nil }
    self.steps = steps
  }

  /// Whether the expression matches somewhere in some bytes.
  func isFound(in bytes: ArraySlice<UInt8>) -> Bool { run(bytes, isAnchored: false, toTheEnd: false) }

  /// Whether it matches from the first byte on.
  func isPrefix(of bytes: ArraySlice<UInt8>) -> Bool { run(bytes, isAnchored: true, toTheEnd: false) }

  /// Whether it matches all of the bytes.
  func matchesAll(of bytes: ArraySlice<UInt8>) -> Bool { run(bytes, isAnchored: true, toTheEnd: true) }

  private func run(_ bytes: ArraySlice<UInt8>, isAnchored: Bool, toTheEnd: Bool) -> Bool {
    var now = Places(steps.count)
    var next = Places(steps.count)
    var stack: [Int32] = []
    var place = bytes.startIndex
    while true {
      if place == bytes.startIndex || !isAnchored { enter(0, &now, &stack, bytes, place) }
      if now.hasMatch, !toTheEnd || place == bytes.endIndex { return true }
      if place == bytes.endIndex || (now.list.isEmpty && isAnchored) { return false }
      let byte = bytes[place]
      next.removeAll()
      for step in now.list {
        if case .byte(let set) = steps[Int(step)], set.contains(byte) {
          enter(step + 1, &next, &stack, bytes, place + 1)
        }
      }
      swap(&now, &next)
      place += 1
    }
  }

  /// Goes to a step and on through all that need no byte.
  private func enter(
    _ start: Int32, _ places: inout Places, _ stack: inout [Int32], _ bytes: ArraySlice<UInt8>, _ place: Int
  ) {
    stack.append(start)
    while let step = stack.popLast() {
      guard places.insert(step) else { continue }
      switch steps[Int(step)] {
      case .byte: places.list.append(step)
      case .match: places.hasMatch = true
      case .jump(let to): stack.append(to)
      case .split(let one, let other):
        stack.append(other)
        stack.append(one)
      case .assert(let assertion):
        if holds(assertion, bytes, place) { stack.append(step + 1) }
      }
    }
  }

  private func holds(_ assertion: Assertion, _ bytes: ArraySlice<UInt8>, _ place: Int) -> Bool {
    func isWord(_ place: Int) -> Bool {
      guard bytes.indices.contains(place) else { return false }
      return Text.isLetter(bytes[place]) || Text.isDigit(bytes[place]) || bytes[place] == UInt8(ascii: "_")
    }
    switch assertion {
    case .textStart: return place == bytes.startIndex
    case .textEnd: return place == bytes.endIndex
    case .lineStart: return place == bytes.startIndex || bytes[place - 1] == 0x0a
    case .lineEnd: return place == bytes.endIndex || bytes[place] == 0x0a
    case .wordEdge: return isWord(place - 1) != isWord(place)
    case .noWordEdge: return isWord(place - 1) == isWord(place)
    }
  }

  /// The steps at which the expression may be.
  private struct Places {
    var list: [Int32] = []
    var hasMatch = false
    private var marks: [Bool]
    private var marked: [Int32] = []

    init(_ count: Int) { marks = Array(repeating: false, count: count) }

    mutating func insert(_ step: Int32) -> Bool {
      if marks[Int(step)] { return false }
      marks[Int(step)] = true
      marked.append(step)
      return true
    }

    mutating func removeAll() {
      for step in marked { marks[Int(step)] = false }
      marked.removeAll(keepingCapacity: true)
      list.removeAll(keepingCapacity: true)
      hasMatch = false
    }
  }
}

/// Finds those of many patterns that match a path, without trying each.
///
/// Patterns are kept under a hash of what a path must have for them: a beginning, a name, an ending. One pass over a
/// path gives the hashes of all it has. Two things with one hash do no harm, as what is found is matched anyway.
struct PatternIndex: Hashable, Sendable {
  private var byPrefix: [UInt64: [Int32]] = [:]
  private var byName: [UInt64: [Int32]] = [:]
  private var byEnding: [UInt64: [Int32]] = [:]
  /// Those that say nothing of the path, in order.
  private var others: [Int32] = []

  init(_ keys: some Sequence<PathPattern.Key>) {
    for (number, key) in keys.enumerated() {
      switch key {
      case .prefix(let bytes): byPrefix[FowlerNollVo.hash64(bytes), default: []].append(Int32(number))
      case .name(let bytes): byName[FowlerNollVo.hash64(bytes), default: []].append(Int32(number))
      case .ending(let bytes): byEnding[FowlerNollVo.hash64(bytes), default: []].append(Int32(number))
      case .any: others.append(Int32(number))
      case .none: break
      }
    }
  }

  /// The last pattern that matches a path.
  func last(_ path: [UInt8], _ matches: (Int) -> Bool) -> Int? {
    var best: Int32 = -1
    func look(_ candidates: [Int32]) {
      for candidate in candidates.reversed() {
        if candidate <= best { return }
        if matches(Int(candidate)) {
          best = candidate
          return
        }
      }
    }
    visit(path, look)
    look(others)
    return best < 0 ? nil : Int(best)
  }

  /// All patterns that match a path, in order.
  func all(_ path: [UInt8], _ matches: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    func look(_ candidates: [Int32]) {
      for candidate in candidates where !found.contains(Int(candidate)) && matches(Int(candidate)) {
        found.append(Int(candidate))
      }
    }
    visit(path, look)
    look(others)
    return found.sorted()
  }

  private func visit(_ path: [UInt8], _ look: ([Int32]) -> Void) {
    var prefix = FowlerNollVo.basis
    var name = FowlerNollVo.basis
    var ending: UInt64?
    func meet() {
      if !byPrefix.isEmpty, let found = byPrefix[prefix] { look(found) }
      if !byName.isEmpty, let found = byName[name] { look(found) }
      if let ending, !byEnding.isEmpty, let found = byEnding[ending] { look(found) }
    }
    for byte in path {
      if byte == UInt8(ascii: "/") {
        meet()
        name = FowlerNollVo.basis
        ending = nil
      } else {
        name = (name ^ UInt64(byte)) &* FowlerNollVo.prime
        if byte == UInt8(ascii: ".") { ending = FowlerNollVo.basis }
        ending = ending.map { ($0 ^ UInt64(byte)) &* FowlerNollVo.prime }
      }
      prefix = (prefix ^ UInt64(byte)) &* FowlerNollVo.prime
    }
    meet()
  }
}

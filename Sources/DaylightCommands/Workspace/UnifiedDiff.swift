/// The difference of two texts as `diff -u` shows it.
struct UnifiedDiff {
  /// The lines; empty when the texts are equal.
  let text: String

  private enum Line {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// - Parameters:
  ///   - name: what the file is called in the head.
  ///   - old: nil when there is no such file yet.
  init(name: String, old: String?, new: String, context: Int = 3) {
    let before = old.map { UnifiedDiff.lines($0) } ?? []
    let after = UnifiedDiff.lines(new)
    guard old != new else {
      text = ""
      return
    }
    let script = UnifiedDiff.script(before, after)
    var output = old == nil ? "--- /dev/null\n" : "--- a/\(name)\n"
    output += "+++ b/\(name)\n"
    let changed = script.indices.filter { if case .same = script[$0] { false } else { true } }
    var index = 0
    while index < changed.count {
      var last = index
      while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 * context { last += 1 }
      let range = max(0, changed[index] - context)...min(script.count - 1, changed[last] + context)
      output += UnifiedDiff.hunk(script, range)
      index = last + 1
    }
    text = output
  }

  private static func hunk(_ script: [Line], _ range: ClosedRange<Int>) -> String {
    func count(_ lines: some Sequence<Line>) -> (old: Int, new: Int) {
      lines.reduce(into: (0, 0)) { counts, line in
        switch line {
        case .same: counts = (counts.0 + 1, counts.1 + 1)
        case .removed: counts.0 += 1
        case .added: counts.1 += 1
        }
      }
    }
    let before = count(script[..<range.lowerBound])
    let own = count(script[range])
    func span(_ start: Int, _ length: Int) -> String { length == 0 ? "\(start),0" : "\(start + 1),\(length)" }
    var text = "@@ -\(span(before.old, own.old)) +\(span(before.new, own.new)) @@\n"
    for line in script[range] {
      switch line {
      case .same(let line): text += " \(line)\n"
      case .removed(let line): text += "-\(line)\n"
      case .added(let line): text += "+\(line)\n"
      }
    }
    return text
  }

  /// Removals and additions between what both have, by the longest common sequence of the lines that differ.
  private static func script(_ old: [String], _ new: [String]) -> [Line] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old[head...].reversed(), new[head...].reversed()).prefix { $0 == $1 }.count
    let left = Array(old[head..<(old.count - tail)])
    let right = Array(new[head..<(new.count - tail)])
    var script = old[..<head].map { Line.same($0) }
    // People's files are small; a whole other text is removed and added.
    if left.count * right.count > 4_000_000 {
      script += left.map { .removed($0) } + right.map { .added($0) }
    } else {
      var length = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
      for i in left.indices.reversed() {
        for j in right.indices.reversed() {
          length[i][j] = left[i] == right[j] ? length[i + 1][j + 1] + 1 : max(length[i + 1][j], length[i][j + 1])
        }
      }
      var (i, j) = (0, 0)
      while i < left.count || j < right.count {
        if i < left.count, j < right.count, left[i] == right[j] {
          script.append(.same(left[i]))
          (i, j) = (i + 1, j + 1)
        } else if i < left.count, j == right.count || length[i + 1][j] >= length[i][j + 1] {
          script.append(.removed(left[i]))
          i += 1
        } else {
          script.append(.added(right[j]))
          j += 1
        }
      }
    }
    return script + old[(old.count - tail)...].map { .same($0) }
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false).map { String(Substring($0)) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

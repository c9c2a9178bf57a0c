internal import Foundation
internal import Synchronization

/// A line on the terminal that says how far a scan is. Silent where nobody watches.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var total = 0
    var commits: [String: Int] = [:]
    var drawn = Date.distantPast
  }

  private let state = Mutex(State())
  private let isShown: Bool

  init(total: Int, isShown: Bool) {
    self.isShown = isShown
    state.withLock { $0.total = total }
  }

  func read(_ commits: Int, in repository: String) {
    draw { $0.commits[repository] = commits }
  }

  func finished(_ repository: String) {
    draw {
      $0.done += 1
      $0.commits[repository] = nil
    }
  }

  /// Removes the line.
  func end() {
    if isShown { try? FileHandle.standardError.write(contentsOf: Data("\r\u{1b}[K".utf8)) }
  }

  private func draw(_ change: (inout State) -> Void) {
    let line = state.withLock { state -> String? in
      change(&state)
      guard isShown, Date().timeIntervalSince(state.drawn) > 0.1 else { return nil }
      state.drawn = Date()
      let width = 20
      let filled = state.total > 0 ? state.done * width / state.total : 0
      let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
      let busy = state.commits.sorted { $0.key < $1.key }.prefix(2).map { "\($0.key): \($0.value) commits" }
      return String(
        "[\(bar)] \(state.done) of \(state.total) repositories  \(busy.joined(separator: ", "))".prefix(
          Console.columns - 1))
    }
    if let line { try? FileHandle.standardError.write(contentsOf: Data("\r\u{1b}[K\(line)".utf8)) }
  }
}

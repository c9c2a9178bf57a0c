internal import Glibc

extension HookCall {
  /// As much of the list of references as can matter, in bytes: a line of the queue holds less.
  private static let listLimit = 65_536

  /// `post-receive` and `reference-transaction committed`: notes in the queue which references were updated.
  ///
  /// While objects are on probation nothing has been taken in, so there is nothing to note.
  func queue(_ input: (Int) -> [UInt8]) -> HookOutcome {
    guard let queue = settings.queue, let folders, !isQuarantined else { return HookOutcome() }
    let list = input(HookCall.listLimit)
    let (references, more) = HookCall.references(list, isCut: list.count >= HookCall.listLimit)
    guard !references.isEmpty || more > 0 else { return HookOutcome() }
    let entry = QueueEntry(seconds: seconds, repository: folders.commonDirectory, references: references, more: more)
    guard let reason = QueueFolder(queue).append(entry) else { return HookOutcome() }
    return .trouble(
      "your push is taken. It was not noted in Daylight's queue (\(reason)); the next full scan will find it.")
  }

  /// The names in lines of `OLD NEW NAME`, each once; what belongs to a work tree or to nobody else is left out.
  static func references(_ list: [UInt8], isCut: Bool) -> (names: [[UInt8]], more: Int) {
    var lines = list.lines
    if isCut, !lines.isEmpty { lines.removeLast() }
    var seen: Set<[UInt8]> = []
    var names: [[UInt8]] = []
    for line in lines {
      let words = line.split(separator: 0x20, maxSplits: 2)
      guard words.count == 3, words[2].starts(with: Array("refs/".utf8)) || words[2].elementsEqual("HEAD".utf8)
      else { continue }
      if seen.insert(Array(words[2])).inserted { names.append(Array(words[2])) }
    }
    return (names, isCut ? 1 : 0)
  }
}

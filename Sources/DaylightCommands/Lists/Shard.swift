internal import ArgumentParser
internal import DaylightCore

/// One part of a list that several machines read: `2/4` is the second of four.
///
/// Which part a repository falls in follows from its id alone, so that every machine divides the list in the same way,
/// and a repository that comes or goes moves no other.
struct Shard: Hashable, Sendable, ExpressibleByArgument {
  /// From 1 to `count`.
  var index: Int
  var count: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), (1...10_000).contains(count),
      (1...count).contains(index)
    else { return nil }
    self.index = index
    self.count = count
  }

  var text: String { "\(index)/\(count)" }

  /// Whether a repository is in this part.
  func contains(_ id: String) -> Bool { Int(KeyedHash.public.hash(id.utf8) % UInt64(count)) == index - 1 }
}

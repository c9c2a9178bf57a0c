internal import DaylightGit
internal import DaylightStore
internal import Foundation

/// Repositories whose facts are known and that are listed no more: vanished, or listed under another id.
struct Departures: Sendable {
  /// A repository under a new id.
  struct Rename: Hashable, Sendable {
    var from: String
    var to: String
  }

  private(set) var vanished: [String] = []
  private(set) var renamed: [Rename] = []

  /// - Parameters:
  ///   - known: what earlier scans read here, from before this one, by id.
  ///   - heads: the newest commit of the main line that they saw, by id.
  ///   - now: the newest commit of the main line after this scan, by id.
  ///   - scan: this scan.
  ///   - isOurs: whether an id belongs to the part of the list that this run reads.
  init(
    known: [String: FactsDatabase.Cursor], heads: [String: String], now: [String: String], scan: ScanReport,
    isOurs: (String) -> Bool
  ) {
    let listed = Set(scan.repositories.compactMap(\.id))
    var byPath: [String: ScanReport.Entry] = [:]
    for entry in scan.repositories { byPath[entry.path] = entry }
    let fresh = scan.repositories.filter { entry in
      guard let id = entry.id else { return false }
      return known[id] == nil && [.read, .partial, .unchanged].contains(entry.state)
    }
    var gone: [String] = []
    for (id, cursor) in known.sorted(by: { $0.key < $1.key }) where !listed.contains(id) && isOurs(id) {
      guard let path = cursor.path, let entry = byPath[path] else {
        gone.append(id)
        continue
      }
      // It lies where it lay. When it cannot be read its name cannot be asked for, which is no departure.
      if let new = entry.id, fresh.contains(where: { $0.id == new }) { renamed.append(.init(from: id, to: new)) }
    }
    var candidates: [String: [String]] = [:]
    if !gone.isEmpty {
      for entry in fresh {
        guard let new = entry.id, let repository = try? Repository(at: entry.path) else { continue }
        for id in gone {
          guard let head = heads[id].flatMap({ ObjectID(hex: $0) }), (try? repository.header(of: head)) != nil else {
            continue
          }
          candidates[id, default: []].append(new)
        }
      }
    }
    for id in gone {
      // Forks share commits too: of several that have it, the one whose main line still ends there.
      let holding = candidates[id] ?? []
      let same = holding.filter { heads[id] != nil && now[$0] == heads[id] }
      if let one = holding.count == 1 ? holding.first : same.count == 1 ? same.first : nil {
        renamed.append(.init(from: id, to: one))
      } else {
        vanished.append(id)
      }
    }
    renamed.sort { $0.from < $1.from }
  }
}

internal import DaylightCore
internal import DaylightGit

/// Who was in which alias of OWNERS_ALIASES when: what each commit of the main line added and took out, in order.
///
/// Two branches that change the file at once leave no version of it that is anybody's commit. So it is not versions that
/// are put one behind the other, but what commits change.
struct AliasHistory {
  /// The file: at the top of a tree.
  static let path = Array("OWNERS_ALIASES".utf8)

  /// Somebody in an alias.
  struct Place: Hashable, Comparable {
    var alias: String
    var member: String

    static func < (left: Place, right: Place) -> Bool { (left.alias, left.member) < (right.alias, right.member) }
  }

  /// What a commit made of the file.
  struct Step {
    /// When the commit reached the main line, in seconds since 1970.
    var at: Int64
    var before: Set<Place>
    var after: Set<Place>
  }

  /// Some members of an alias who came and left together.
  struct Stay: Hashable {
    var alias: String
    var members: [String]
    /// Seconds since 1970; nil where no commit says it.
    var from: Int64?
    /// Nil for those who are still there.
    var until: Int64?
  }

  /// In order of aliases and times.
  private(set) var stays: [Stay] = []

  /// - Parameters:
  ///   - steps: from old to new.
  ///   - now: the newest tree's file.
  init(_ steps: [Step], now: Set<Place>) {
    var open: [Place: Int64?] = [:]
    var spans: [(place: Place, from: Int64?, until: Int64?)] = []
    for step in steps {
      for place in step.before.subtracting(step.after).sorted() {
        // Who is taken out was in it, whether a commit said so or not.
        let from = open.removeValue(forKey: place) ?? nil
        if from != step.at { spans.append((place, from, step.at)) }
      }
      for place in step.after.subtracting(step.before).sorted() where open[place] == nil {
        open[place] = .some(step.at)
      }
    }
    for place in now.sorted() { spans.append((place, open.removeValue(forKey: place) ?? nil, nil)) }
    // What a merge left out, no commit took out: they were gone by the last change.
    for (place, from) in open.sorted(by: { $0.key < $1.key }) {
      if let last = steps.last?.at, from != last { spans.append((place, from, last)) }
    }
    var groups: [Stay: [String]] = [:]
    for span in spans {
      let key = Stay(alias: span.place.alias, members: [], from: span.from, until: span.until)
      groups[key, default: []].append(span.place.member)
    }
    stays = groups.map { key, members in
      Stay(alias: key.alias, members: Set(members).sorted(), from: key.from, until: key.until)
    }.sorted {
      ($0.alias, $0.until ?? .max, $0.from ?? .min) < ($1.alias, $1.until ?? .max, $1.from ?? .min)
    }
  }

  /// The places that a version of the file names.
  static func places(_ aliases: some Sequence<(alias: String, members: [String])>) -> Set<Place> {
    aliases.reduce(into: []) { places, entry in
      for member in entry.members { places.insert(Place(alias: entry.alias, member: member)) }
    }
  }

  /// The rules of the newest tree's file, each split by when its members came, and those who left.
  static func rules(
    _ present: [OwnershipFact], of id: String, ledger: HistoryLedger, integrated: [Int64?], log: [Int32],
    damage: inout [ScanDamage], in repository: borrowing Repository
  ) -> [OwnershipFact] {
    guard let number = ledger.paths.firstIndex(of: path).map({ Int32($0) }) else { return present }
    var known: [ObjectID: Set<Place>] = [:]
    var steps: [(at: Int64, place: Int, step: Step)] = []
    for (place, commit) in log.reversed().enumerated() {
      guard let touch = ledger.touches(of: Int(commit)).first(where: { $0.path == number }),
        let at = integrated[Int(commit)]
      else { continue }
      var sides: [Set<Place>] = []
      for blob in [touch.old, touch.new] {
        var found: Set<Place> = []
        if let blob {
          do throws(GitError) {
            if let before = known[blob] { found = before } else { found = try read(blob, repository) }
          } catch {
            damage.append(ScanDamage(error))
          }
          known[blob] = found
        }
        sides.append(found)
      }
      steps.append((at, place, Step(at: at, before: sides[0], after: sides[1])))
    }
    steps.sort { ($0.at, $0.place) < ($1.at, $1.place) }
    let lines = Dictionary(present.map { ($0.pattern, $0.line) }) { first, _ in first }
    let now = places(present.map { ($0.pattern, $0.owners) })
    let empty = present.filter(\.owners.isEmpty)
    return empty
      + AliasHistory(steps.map(\.step), now: now).stays.map { stay in
        OwnershipFact(
          repository: id, path: String(decoding: path, as: UTF8.self), line: lines[stay.alias] ?? 1,
          dialect: .ownersAliases, pattern: stay.alias, owners: stay.members,
          from: stay.from.map { Timestamp(seconds: $0) }, until: stay.until.map { Timestamp(seconds: $0) })
      }
  }

  private static func read(_ blob: ObjectID, _ repository: borrowing Repository) throws(GitError) -> Set<Place> {
    guard let bytes = try repository.blob(blob, limit: 1 << 20) else { return [] }
    if let plain = KubernetesOwners.plainAliases(bytes) { return places(plain) }
    return places(KubernetesOwners.aliases(bytes).map { ($0.alias, $0.members) })
  }
}

public import DaylightCore

/// Which repositories took up which standards of others, joined from the shares of all repositories.
///
/// The order of shares changes nothing. What it costs grows with the shares, never with pairs of repositories.
public struct StandardsIndex: Sendable {
  /// A standard and those who took it up.
  public struct Entry: Sendable {
    /// The standard.
    public var standard: StandardFact
    /// One for each repository that took it up, in order of time.
    public var adoptions: [Adoption]
    /// Whether an older file of nearly the same content stands in another repository: it is a copy itself.
    public var isCopy: Bool
  }

  /// The standards, in order of repository and path. What is only offered is one once somebody takes it up.
  public let entries: [Entry]

  /// Joins shares.
  ///
  /// - Parameter calendar: the one that the shares were made with.
  public init(_ shares: [RepositoryShare], calendar: OrganisationCalendar) {
    let shares = shares.sorted { $0.repository < $1.repository }
    let standards = shares.flatMap(\.standards)
    let offers = Offers(shares.map(\.repository), standards)
    var adoptions: [[Adoption]] = Array(repeating: [], count: standards.count)
    let commits = Dictionary(shares.map { ($0.repository, Set($0.uptakes.map(\.commit))) }) { $0.union($1) }
    for share in shares {
      for uptake in share.uptakes {
        for place in offers.places(of: uptake.target, from: share.repository, isMention: uptake.isMention)
        // A commit of both histories, of which one was merged into the other or split off it, takes up nothing; nor does
        // a slip that was gone the same day.
        where commits[standards[place].repository]?.contains(uptake.commit) != true && uptake.end?.day != uptake.day {
          let isCall =
            (standards[place].category == .pipeline || standards[place].category == .step) && !uptake.isMention
          let isText =
            uptake.isMention || DocumentOutline.markup(ofPath: uptake.path) != nil && !uptake.path.hasSuffix(".txt")
          adoptions[place].append(
            Adoption(
              repository: share.repository, form: isText ? .cites : isCall ? .calls : .uses, path: uptake.path,
              commit: uptake.commit, by: share.people[uptake.by], day: uptake.day,
              end: uptake.end.map {
                .init(commit: $0.commit, by: share.people[$0.by], day: $0.day)
              }, likeness: 1))
        }
      }
    }
    let days = standards.map { calendar.day(of: $0.introduced.at.seconds) }
    let copies = StandardsIndex.copies(standards, days)
    for (place, copy) in copies.edges {
      let fact = standards[copy.of]
      adoptions[place].append(
        Adoption(
          repository: fact.repository, form: .copies, path: fact.path, commit: fact.introduced.commit,
          by: fact.introduced.author, day: days[copy.of], end: nil, likeness: copy.likeness))
    }
    entries = standards.indices.compactMap { place in
      if adoptions[place].isEmpty, Offers.isOffer(standards[place]) { return nil }
      return Entry(
        standard: standards[place], adoptions: StandardsIndex.oneEach(adoptions[place]),
        isCopy: copies.isCopy[place])
    }
  }

  /// One adoption a repository: the first by which it lasts, or the first of all; a reference of a text only where there
  /// is nothing else.
  private static func oneEach(_ all: [Adoption]) -> [Adoption] {
    var byRepository: [String: Adoption] = [:]
    let order: (Adoption, Adoption) -> Bool = { left, right in
      (left.form == .cites ? 1 : 0, left.day, left.commit, left.path)
        < (right.form == .cites ? 1 : 0, right.day, right.commit, right.path)
    }
    for adoption in all.sorted(by: order) {
      guard var known = byRepository[adoption.repository] else {
        byRepository[adoption.repository] = adoption
        continue
      }
      // Given up and taken up anew, or under another name: it lasts.
      guard let end = known.end, adoption.form != .cites || known.form == .cites else { continue }
      guard let next = adoption.end else {
        known.end = nil
        byRepository[adoption.repository] = known
        continue
      }
      if next.day > end.day { known.end = next }
      byRepository[adoption.repository] = known
    }
    return byRepository.values.sorted { ($0.day, $0.repository) < ($1.day, $1.repository) }
  }

  /// A file that is nearly the same as an older one elsewhere.
  private struct Copy {
    var of: Int
    var likeness: Double
  }

  private static func copies(
    _ standards: [StandardFact], _ days: [CalendarDay]
  ) -> (edges: [(place: Int, copy: Copy)], isCopy: [Bool]) {
    let sketches = standards.map { $0.category == .ownership ? nil : Sketch(text: $0.sketch) }
    var isCopy = Array(repeating: false, count: standards.count)
    var edges: [(place: Int, copy: Copy)] = []
    let pairs = NearCopies.pairs(sketches) { left, right in
      standards[left].repository != standards[right].repository
        && (standards[left].category == standards[right].category
          || standards[left].category.isCheckable && standards[right].category.isCheckable)
    }
    // Those that are nearly the same are one family; its oldest member is the original, whatever else is alike.
    var parent = Array(standards.indices)
    func root(_ place: Int) -> Int {
      var place = place
      while parent[place] != place {
        parent[place] = parent[parent[place]]
        place = parent[place]
      }
      return place
    }
    func age(_ place: Int) -> (CalendarDay, String, String) {
      (days[place], standards[place].repository, standards[place].path)
    }
    for pair in pairs {
      let (left, right) = (root(pair.left), root(pair.right))
      if left == right { continue }
      if age(left) < age(right) { parent[right] = left } else { parent[left] = right }
    }
    var members: Set<Int> = []
    for pair in pairs { members.formUnion([pair.left, pair.right]) }
    for place in members.sorted() {
      let original = root(place)
      guard original != place, standards[original].repository != standards[place].repository else { continue }
      isCopy[place] = true
      // What came with an import or a scaffold was not taken up by anybody's decision, on either side.
      if standards[place].isImported || standards[original].isImported { continue }
      // One commit of both histories is no second one.
      if standards[place].introduced.commit == standards[original].introduced.commit { continue }
      let likeness =
        sketches[original].flatMap { one in sketches[place].map { one.share(with: $0) } } ?? NearCopies.leastShare
      if likeness >= NearCopies.leastShare { edges.append((original, Copy(of: place, likeness: likeness))) }
    }
    return (edges, isCopy)
  }
}

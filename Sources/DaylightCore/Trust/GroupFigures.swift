/// Figures of groups, such as teams, of which none tells anything about few people.
///
/// A group of fewer than k people is merged into the one that it is part of, or withheld. When what is withheld could be
/// worked out from the total, the smallest group that is left is withheld too (complementary suppression), and the total
/// is only told when nothing is withheld, or k people at least are behind what is.
public struct GroupFigures: Hashable, Sendable {
  /// A group, how many people are in it, and its figure.
  public struct Group: Hashable, Sendable {
    /// The group's name.
    public var name: String
    /// How many people are in it.
    public var people: Int
    /// The figure, such as items by people of the group.
    public var figure: Int
    /// The group that it is part of.
    public var parent: String?

    /// A group.
    public init(name: String, people: Int, figure: Int, parent: String? = nil) {
      self.name = name
      self.people = people
      self.figure = figure
      self.parent = parent
    }
  }

  /// The groups that may be told, in order of name.
  public let shown: [Group]
  /// How many groups are withheld.
  public let withheld: Int
  /// The total over all groups; nil where it would tell what is withheld.
  public let total: Int?

  /// What may be told of groups.
  ///
  /// - Parameters:
  ///   - groups: groups without anybody in two of them.
  ///   - smallest: the fewest people of whom anything is told.
  public init(_ groups: [Group], smallest: Int) {
    let k = max(1, smallest)
    var left = Dictionary(groups.map { ($0.name, $0) }) { one, other in
      Group(
        name: one.name, people: one.people + other.people, figure: one.figure + other.figure,
        parent: one.parent ?? other.parent)
    }
    // Small groups go up, the smallest first, as long as there is something above them.
    func nextToMerge() -> Group? {
      left.values.filter { group in group.people < k && group.parent.map { $0 != group.name } ?? false }
        .min { ($0.people, $0.name) < ($1.people, $1.name) }
    }
    var rounds = groups.count
    while rounds > 0, let small = nextToMerge(), let parent = small.parent {
      rounds -= 1
      left[small.name] = nil
      var above = left[parent] ?? Group(name: parent, people: 0, figure: 0)
      above.people += small.people
      above.figure += small.figure
      left[parent] = above
    }
    let order = left.values.sorted { ($0.people, $0.name) < ($1.people, $1.name) }
    var hidden = order.filter { $0.people < k }
    var open = order.filter { $0.people >= k }
    if !hidden.isEmpty {
      while hidden.count < 2 || hidden.reduce(0, { $0 + $1.people }) < k, !open.isEmpty {
        hidden.append(open.removeFirst())
      }
    }
    shown = open.sorted { $0.name < $1.name }
    withheld = hidden.count
    let isSafe = hidden.isEmpty || hidden.reduce(0) { $0 + $1.people } >= k
    total = isSafe && order.reduce(0, { $0 + $1.people }) >= k ? order.reduce(0) { $0 + $1.figure } : nil
  }
}

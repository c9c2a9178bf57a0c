/// What could be seen at all. It stands beside every level, so that what was not seen is never read as not done.
public struct Coverage: Hashable, Sendable, Codable {
  /// How many of how many: both are kept, because a share hides how little it may rest on.
  public struct Share: Hashable, Sendable, Codable {
    /// Those that were seen.
    public var seen: Int
    /// All there are.
    public var of: Int

    /// A share.
    public init(seen: Int, of total: Int) {
      self.seen = seen
      of = total
    }

    /// The share in 0…1; nil when there is nothing to be seen.
    public var fraction: Double? { of > 0 ? Double(seen) / Double(of) : nil }

    /// The share as text, such as `61% (129 of 212)`; `none of 212` where a percentage would look like a finding.
    public var label: String {
      guard let fraction else { return "nothing to read" }
      if seen == 0 { return "none of \(of)" }
      let percent = Int((fraction * 100).rounded())
      let shown = percent == 0 && seen > 0 ? "under 1%" : percent == 100 && seen < of ? "over 99%" : "\(percent)%"
      return "\(shown) (\(seen) of \(of))"
    }
  }

  /// A repository that was listed and could not be read.
  public struct Unread: Hashable, Sendable, Codable {
    /// Its id, or its path when it has none.
    public var repository: String
    /// Why, in one sentence.
    public var reason: String

    /// An unread repository.
    public init(repository: String, reason: String) {
      self.repository = repository
      self.reason = reason
    }
  }

  /// The repositories that were read, in order.
  public var repositories: [String]
  /// Those that were not.
  public var unread: [Unread]
  /// Changes to the main line with at least one human reviewer named, of all changes by people.
  public var reviewedChanges: Share
  /// Changed paths with an owning team known at that commit, of all changed paths.
  public var ownedPaths: Share
  /// People with a known team, of all people who wrote a change or a review.
  public var peopleWithTeam: Share
  /// Design documents found.
  public var documents: Int
  /// Ways of recording reviews that were found, in order.
  public var reviewConventions: [String]
  /// Families of design documents that were found, in order.
  public var documentFamilies: [String]
  /// The first and the last day on which a change was integrated.
  public var firstDay: CalendarDay?
  /// The last day.
  public var lastDay: CalendarDay?
  /// Squashed requests that name a reviewer, of all squashed requests: where few do, the forge knows more than git.
  public var squashedRequests: Share
  /// Things a reader must know, in sentences.
  public var notes: [String]

  /// A coverage.
  public init(
    repositories: [String] = [], unread: [Unread] = [], reviewedChanges: Share = .init(seen: 0, of: 0),
    ownedPaths: Share = .init(seen: 0, of: 0), peopleWithTeam: Share = .init(seen: 0, of: 0),
    documents: Int = 0, reviewConventions: [String] = [], documentFamilies: [String] = [],
    firstDay: CalendarDay? = nil, lastDay: CalendarDay? = nil,
    squashedRequests: Share = .init(seen: 0, of: 0), notes: [String] = []
  ) {
    self.squashedRequests = squashedRequests
    self.repositories = repositories
    self.unread = unread
    self.reviewedChanges = reviewedChanges
    self.ownedPaths = ownedPaths
    self.peopleWithTeam = peopleWithTeam
    self.documents = documents
    self.reviewConventions = reviewConventions
    self.documentFamilies = documentFamilies
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.notes = notes
  }

  /// Whether a dimension can be seen here, and what limits the view.
  public struct Observability: Hashable, Sendable {
    /// Whether anything that could show it is readable.
    public var isObservable: Bool
    /// What limits the view, in sentences; empty when nothing does.
    public var limits: [String]
  }

  /// Judges whether a dimension can be seen here at all.
  ///
  /// Scope shows in design documents and in changes to others' areas; influence in documents and named reviews;
  /// timeline in documents that live over quarters; ambiguity in documents alone.
  public func observability(of dimension: Dimension, thresholds: Thresholds) -> Observability {
    var limits: [String] = []
    var sources = 0
    // A handful of documents beside thousands of changes shows that documents are written elsewhere.
    if documents >= 10 || (documents > 0 && documents * 200 >= reviewedChanges.of) {
      sources += 1
    } else {
      limits.append(
        documents == 0
          ? "No design documents were found in these repositories."
          : "Only \(documents) design \(documents == 1 ? "document was" : "documents were") found beside \(reviewedChanges.of) changes."
      )
    }
    func judge(_ share: Share, _ things: String, none: String, few: String, partly: String) {
      let fraction = share.fraction ?? 0
      if fraction < thresholds.observableShare {
        limits.append(
          share.seen == 0 && share.of > 0 ? "None of the \(share.of) \(things) \(none)." : "\(few): \(share.label).")
      } else {
        sources += 1
        if fraction < thresholds.wellObservableShare { limits.append("\(partly): \(share.label).") }
      }
    }
    switch dimension {
    case .scope:
      judge(
        ownedPaths, "changed paths", none: "has a known owning team",
        few: "Hardly any changed path has a known owning team",
        partly: "Only part of the changed paths have a known owning team")
    case .influence:
      judge(
        reviewedChanges, "changes", none: "names its reviewer", few: "Hardly any change names its reviewer",
        partly: "Only part of the changes name a reviewer")
    case .timeline, .ambiguity:
      break
    }
    let teams = peopleWithTeam.fraction ?? 0
    if teams < thresholds.wellObservableShare, dimension == .scope || dimension == .influence {
      limits.append(
        peopleWithTeam.seen == 0 && peopleWithTeam.of > 0
          ? "No team is known for any of the \(peopleWithTeam.of) people."
          : "The team is known for few of the people: \(peopleWithTeam.label).")
    }
    return Observability(isObservable: sources > 0, limits: limits)
  }
}

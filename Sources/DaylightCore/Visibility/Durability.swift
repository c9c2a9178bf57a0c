/// How long an item has held.
public enum Durability: String, Hashable, Sendable, Codable, CaseIterable {
  /// Undone and not done again. Shown as such; nobody is marked down for it.
  case reverted
  /// Less than a quarter old: too early to say.
  case fresh
  /// Held for one quarter.
  case oneQuarter
  /// Held for two quarters.
  case twoQuarters
  /// Held for four quarters, or replaced by work that builds on it.
  case lasting

  /// The weight in 0…1 that orders items on a page.
  public var weight: Double {
    switch self {
    case .reverted: 0
    case .fresh: 0.25
    case .oneQuarter: 0.5
    case .twoQuarters: 0.75
    case .lasting: 1
    }
  }

  /// The durability in words.
  public var label: String {
    switch self {
    case .reverted: "reverted"
    case .fresh: "too early to say"
    case .oneQuarter: "kept one quarter"
    case .twoQuarters: "kept two quarters"
    case .lasting: "kept four quarters or more"
    }
  }

  /// The durability of an item of a kind in words: a series of reviews is not a thing that is kept, it goes on.
  public func label(for kind: SignalKind) -> String {
    guard kind.isSeries else { return label }
    return switch self {
    case .reverted: "reverted"
    case .fresh: "went on for less than a quarter"
    case .oneQuarter: "went on for one quarter"
    case .twoQuarters: "went on for two quarters"
    case .lasting: "went on for four quarters or more"
    }
  }

  /// The durability of a series of deeds: how long it went on, not how long ago it began.
  public static func series(from first: CalendarDay, through last: CalendarDay) -> Durability {
    held(since: first, asOf: last)
  }

  /// The durability of something that has held since a day, seen from another day. A quarter is 91 days here, so
  /// that it does not matter where in the fiscal year the work began.
  public static func held(since start: CalendarDay, asOf now: CalendarDay) -> Durability {
    switch (now.number - start.number) / 91 {
    case ..<1: .fresh
    case 1: .oneQuarter
    case 2, 3: .twoQuarters
    default: .lasting
    }
  }
}

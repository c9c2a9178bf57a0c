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

/// What tells that the framework does harm, and how it has to be changed then.
public enum WarningSign: String, Hashable, Sendable, Codable, CaseIterable {
  case attrition, blame, missingCoaching, arbitraryStandards

  /// What it is, in a sentence.
  public var meaning: String {
    switch self {
    case .attrition: "People who did well for long are leaving."
    case .blame: "Engineers feel blamed rather than challenged."
    case .missingCoaching: "Results are asked for, and the support for them does not happen."
    case .arbitraryStandards: "Like evidence was judged unlike."
    }
  }

  /// What helps.
  public enum Remedy: String, Hashable, Sendable, Codable, CaseIterable {
    case support, clarity, alignment

    /// What to do, as minutes record it.
    public var action: String {
      switch self {
      case .support: "More support: agree on coaching with a person and a rhythm for everybody who has a charter."
      case .clarity: "Clearer expectations: write criteria with an example each, and use the same ones for everybody."
      case .alignment:
        "Better fit: compare what the business needs with what each engineer wants to grow in, and change challenges."
      }
    }
  }

  /// The remedies, the first one first.
  public var remedies: [Remedy] {
    switch self {
    case .attrition: [.alignment, .support]
    case .blame: [.support, .clarity]
    case .missingCoaching: [.support]
    case .arbitraryStandards: [.clarity]
    }
  }

  /// Where it would be seen.
  public var source: String {
    switch self {
    case .attrition: "departures that somebody writes into warnings.yaml"
    case .blame: "the pulse that somebody writes into warnings.yaml"
    case .missingCoaching: "coaching sessions in the charters"
    case .arbitraryStandards: "the minutes of calibration sessions"
    }
  }
}

/// What people typed in about warning signs: never read from git, never about a named person.
public struct WarningRecord: Hashable, Sendable, Codable {
  /// Departures in a quarter.
  public struct Departures: Hashable, Sendable, Codable {
    /// The quarter.
    public var quarter: Quarter
    /// How many left.
    public var left: Int
    /// How many of them had done well for a year or more.
    public var hadDoneWell: Int
    /// What they said about why, without names.
    @Absent public var reasons: String

    /// Departures.
    public init(quarter: Quarter, left: Int, hadDoneWell: Int, reasons: String = "") {
      self.quarter = quarter
      self.left = left
      self.hadDoneWell = hadDoneWell
      self.reasons = reasons
    }
  }

  /// The answers to "blamed or challenged?", asked without names.
  public struct Pulse: Hashable, Sendable, Codable {
    /// The day.
    public var on: CalendarDay
    /// How many answered.
    public var answers: Int
    /// How many of them felt blamed.
    public var blamed: Int
    /// How many of them felt challenged.
    public var challenged: Int

    /// A pulse.
    public init(on: CalendarDay, answers: Int, blamed: Int, challenged: Int) {
      self.on = on
      self.answers = answers
      self.blamed = blamed
      self.challenged = challenged
    }
  }

  /// Departures by quarter.
  public var departures: [Departures]
  /// Pulses by day.
  public var pulses: [Pulse]

  /// A record.
  public init(departures: [Departures] = [], pulses: [Pulse] = []) {
    self.departures = departures
    self.pulses = pulses
  }
}

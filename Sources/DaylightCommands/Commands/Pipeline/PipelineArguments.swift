public import ArgumentParser
public import DaylightCore

extension Stage: ExpressibleByArgument {
  /// Reads `Q1` in either case.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

extension Dimension: ExpressibleByArgument {
  /// Reads the name in either case.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension Apprenticeship.Course: ExpressibleByArgument {}

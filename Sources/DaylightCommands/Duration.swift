internal import ArgumentParser

/// A length of time as a person types it: `90s`, `30m`, `2h`.
struct Duration: ExpressibleByArgument {
  /// Its length in seconds, above zero.
  var seconds: Double

  init?(argument: String) {
    let factors: [Character: Double] = ["s": 1, "m": 60, "h": 3_600]
    guard let unit = argument.last, let factor = factors[unit], let number = Double(argument.dropLast()), number > 0,
      number * factor < 1e9
    else { return nil }
    seconds = number * factor
  }
}

import DaylightCore

/// Words that every format shares, so that the same artifact says the same thing everywhere.
enum Wording {
  /// What stands for a row that cannot be seen here.
  static let notObservable = Level.notObservable.label
  /// What stands for a row that could be seen and is empty.
  static let noneFound = Level.noneFound.label
  /// What stands for an empty table or list of items.
  static let nothing = "Nothing to list."
  /// What borderline means, said once under the levels.
  static let borderline = "Borderline: a threshold moved by a fifth would change the word."
  /// Said with every timeline.
  static let timeline = "When work happened, by fiscal quarter. It shows when, never how much."

  /// A line for a person to write on.
  static let blank = "…………………………"

  /// From when to when: `2025-Q3`, or `2025-Q3 to 2026-Q1`.
  static func span(_ first: Quarter, _ last: Quarter) -> String {
    first == last ? first.description : "\(first) to \(last)"
  }

  /// People as a sentence: a picture never names them.
  static func people(_ count: Int) -> String {
    switch count {
    case ..<1: "No other person is on record."
    case 1: "1 other person is on its record."
    default: "\(count) other people are on its record."
    }
  }

  /// A kind such as `evidencePack` as a reader sees it: `Evidence pack`.
  static func kind(_ kind: String) -> String {
    var words = ""
    for scalar in kind.unicodeScalars {
      if scalar.properties.isUppercase {
        words += " " + scalar.properties.lowercaseMapping
      } else {
        words.unicodeScalars.append(scalar)
      }
    }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Block.LevelLine {
  /// The word, and whether it is borderline.
  var word: String { isBorderline ? "\(level.label) (borderline)" : level.label }
}

extension Block.ItemCard {
  /// Roles, dimensions and period on one line.
  var part: [String] {
    [roles.joined(separator: ", "), dimensions.map(\.title).joined(separator: ", "), period].filter {
      !$0.isEmpty
    }
  }
}

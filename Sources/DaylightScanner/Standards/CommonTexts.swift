/// Tells the texts that stand in thousands of repositories whose owners have nothing to do with each other.
///
/// They are standards where they hold, but that two repositories have the same says nothing of who took it from whom:
/// both have it from elsewhere, or from the tool that set them up.
enum CommonTexts {
  /// Whether a standard's text is such a one.
  static func holds(path: String, category: StandardFact.Category, bytes: [UInt8]) -> Bool {
    let name = (path.split(separator: "/").last ?? "").lowercased()
    switch category {
    // The head that files must have: a licence's words, and an owner's name.
    case .template: return Text.contains(plain(bytes), anyOf: licences)
    case .governance: return StandardTexts.isConduct(path) && Text.contains(plain(bytes), anyOf: conducts)
    case .policy:
      return (name == "dependabot.yml" || name == "dependabot.yaml")
        && !Text.lines(bytes).contains { line in choices.contains { Text.hasPrefix(Text.trimmed(line), $0) } }
    default: return false
    }
  }

  /// In small letters, with one space between words, wherever lines end and whatever marks them as a comment.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    Array(
      Text.lowercased(bytes.prefix(4_000)).split { !(Text.isLetter($0) || Text.isDigit($0) || $0 >= 0x80) }
        .joined(separator: [0x20]))
  }

  private static let licences: [[UInt8]] = [
    "licensed under the apache license", "permission is hereby granted free of charge",
    "redistribution and use in source and binary forms", "gnu general public license",
    "gnu lesser general public license", "mozilla public license", "governed by a bsd style",
    "permission to use copy modify and or distribute",
  ].map { Array($0.utf8) }
  private static let conducts: [[UInt8]] = [
    "contributor covenant", "we as members contributors and leaders pledge",
    "we pledge to respect all people who contribute", "citizen code of conduct",
  ].map { Array($0.utf8) }
  /// What somebody decided about updates, beyond what is looked after and how often.
  private static let choices: [StaticString] = [
    "groups:", "ignore:", "allow:", "registries:", "cooldown:", "time:", "day:", "timezone:", "cronjob:", "labels:",
    "open-pull-requests-limit:", "reviewers:", "assignees:", "commit-message:", "target-branch:", "directories:",
    "versioning-strategy:", "multi-ecosystem-groups:",
  ]
}

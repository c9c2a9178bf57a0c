/// Reads what a small pipeline is called, for pipelines whose file's name does not say that they check a convention.
enum CheckPipeline {
  /// The words of a pipeline's name, and of its one job's id and name; empty when it has several jobs: a build that has a
  /// check among its jobs is no check.
  static func names(_ lines: [ArraySlice<UInt8>]) -> [[String]] {
    var names: [[String]] = []
    var isInJobs = false
    var jobs = 0
    var depth: Int?
    for line in lines {
      let text = Text.trimmed(line)
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      let indent = line.count - line.drop { $0 == 0x20 || $0 == 0x09 }.count
      if indent == 0 {
        isInJobs = Text.hasPrefix(text, "jobs:")
        if Text.hasPrefix(text, "name:") { names.append(words(text.dropFirst(5))) }
        continue
      }
      guard isInJobs else { continue }
      if depth == nil { depth = indent }
      if indent == depth {
        jobs += 1
        names.append(words(text))
      } else if indent <= (depth ?? 0) * 2, Text.hasPrefix(text, "name:") {
        names.append(words(text.dropFirst(5)))
      }
      if jobs > 1 { return [] }
    }
    return jobs == 1 ? names : []
  }

  /// Whether words say that a change must come with an entry of the changelog: `Check for changelog entry`.
  static func asksForRecord(_ words: [String]) -> Bool {
    words.contains(where: records.contains) && words.contains(where: asking.contains)
  }

  private static let records: Set<String> = [
    "changelog", "changelogs", "changeset", "changesets", "newsfragment", "newsfragments", "towncrier",
  ]
  private static let asking: Set<String> = [
    "check", "checks", "require", "requires", "required", "verify", "enforce", "ensure", "validate",
  ]

  private static func words(_ text: ArraySlice<UInt8>) -> [String] {
    text.split { !Text.isLetter($0) }.map { String(decoding: Text.lowercased($0), as: UTF8.self) }
  }
}

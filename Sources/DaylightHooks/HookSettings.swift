/// What `daylight hooks install` was asked for in one repository, kept in its folder `daylight` as `settings`.
package struct HookSettings: Hashable, Sendable {
  /// What becomes of what Daylight has to offer for a message.
  package enum Suggestions: String, CaseIterable, Sendable {
    /// Comments in the editor, for a person to decide.
    case comments
    /// Trailers, where a record says them; the rest stays comments.
    case trailers
    /// Nothing.
    case off
  }

  /// What becomes of offers.
  package var suggestions = Suggestions.comments
  /// Whether a message with a mistake is refused.
  package var isStrict = false
  /// Whether scans are to leave hints here.
  package var wantsHints = false
  /// The folder of the queue that pushes are noted in; nil for none.
  package var queue: [UInt8]?

  /// The settings that hold where nothing else is said.
  package init() {}

  /// Reads the file's bytes; what is not understood is as if it were not there.
  package init(_ bytes: [UInt8]) {
    for line in bytes.lines {
      let words = line.split(separator: 0x20, maxSplits: 1)
      guard words.count == 2 else { continue }
      switch words[0].text {
      case "suggest": suggestions = Suggestions(rawValue: words[1].trimmed.text) ?? suggestions
      case "strict": isStrict = words[1].trimmed.text == "yes"
      case "hints": wantsHints = words[1].trimmed.text == "yes"
      case "queue": queue = PercentText.decode(words[1].trimmed)
      default: break
      }
    }
  }

  /// The file's bytes.
  package var bytes: [UInt8] {
    var text = Array(
      "suggest \(suggestions.rawValue)\nstrict \(isStrict ? "yes" : "no")\nhints \(wantsHints ? "yes" : "no")\n".utf8)
    if let queue { text += Array("queue ".utf8) + PercentText.encode(queue) + [0x0a] }
    return text
  }

  /// The settings of a repository; those that hold by themselves when it has none.
  package static func of(_ folders: GitFolders) -> HookSettings {
    HookSettings(SmallFile.read(path(in: folders), limit: 65_536) ?? [])
  }

  /// Where a repository keeps them.
  package static func path(in folders: GitFolders) -> [UInt8] {
    folders.daylight + Array("/settings".utf8)
  }
}

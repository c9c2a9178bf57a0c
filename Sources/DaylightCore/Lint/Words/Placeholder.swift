/// Tells text that says something from text that only fills the field.
public enum Placeholder {
  private static let fillers: Set<String> = [
    "tbd", "tba", "tbc", "todo", "fixme", "xxx", "none", "na", "later", "pending", "unknown", "placeholder", "draft",
    "to", "be", "follow", "follows", "decided", "defined", "determined", "confirmed", "done", "discussed", "filled",
    "in", "out",
    "added", "clarified", "agreed", "come", "coming", "soon", "see", "wiki", "above", "below", "ditto", "same", "as",
    "before", "it",
    "depends", "will", "we", "not", "yet", "sure", "nothing", "n", "a", "the", "of", "course", "obvious", "obviously",
    "with",
    "sb", "somebody", "someone", "something", "lorem", "ipsum", "blah", "etc", "and", "so", "on", "when", "next",
    "week", "quarter",
    "call", "meeting", "sync", "written", "up", "separately", "elsewhere", "know", "known", "well", "clear", "speaks",
    "for", "itself",
    "usual", "standard", "default", "fine", "ok", "okay", "yes", "no", "good", "check", "ask", "me", "tell", "you",
    "evident",
    "self", "explanatory", "this", "is",
  ]

  /// Whether the text leaves the reader with nothing: empty, only signs, or only words that put it off.
  public static func fills(_ text: String) -> Bool {
    WordText(text).words.allSatisfy { fillers.contains($0.text) }
  }

  /// Whether the text is long enough to explain something: at least so many words that say something.
  public static func isThin(_ text: String, words: Int = 4) -> Bool {
    fills(text) || WordText(text).words.count < words
  }
}

/// The folder that one text of a numbered series has for itself: `28-live-server/live-server.md`, `0007-cache/README.md`.
///
/// Enhancement proposals and design notes are kept like that where each has pictures or a schema beside its text. So are
/// courses and examples: the place tells which texts are neighbours, and says nothing of what they are.
struct NumberedFolder: Hashable, Sendable {
  /// The folder's number.
  var number: Int
  /// Whether the text bears the folder's name, word by word; else its name is an index's, or only alike.
  var isNamesake: Bool

  /// Reads a folder and a text in it; nil where the folder has no number, or the text's name is another's.
  ///
  /// - Parameters:
  ///   - folder: the folder's name, in lower case.
  ///   - stem: the file's name, in lower case and without its ending.
  init?(_ folder: String, holding stem: String) {
    guard let (number, title) = NumberedFolder.parts(of: folder) else { return nil }
    self.number = number
    isNamesake = false
    if DocumentPath.isIndex(stem) || NumberedFolder.designNames.contains(stem) { return }
    var words = DocumentPath.words(stem)
    if let own = NumberedFolder.parts(of: stem) {
      guard own.number == number else { return nil }
      words = own.title
    }
    isNamesake = words == title || words.isEmpty
    if isNamesake { return }
    // Titles are shortened in one of the two, and words put in.
    let shared = title.count { words.contains($0) }
    guard let first = title.first, words.first == first, shared * 2 > title.count else { return nil }
  }

  /// Names of the text in such a folder that say what it is and not what it is about.
  static let designNames: Set<String> = ["design", "proposal", "rfc", "spec", "adr", "kep", "rfd"]

  /// The number and the words behind it; nil unless a name begins with a number, bare or behind a series' name.
  private static func parts(of name: String) -> (number: Int, title: [String])? {
    // Most names begin with a word: that is told without reading on.
    let letters = name.utf8.prefix(while: Text.isLetter)
    guard letters.isEmpty ? name.utf8.first.map(Text.isDigit) == true : (3...5).contains(letters.count) else {
      return nil
    }
    var words = DocumentPath.words(name)[...]
    if !letters.isEmpty {
      let series = String(Substring(letters))
      guard DocumentPath.families[series]?.hasOwnPrefix == true || DocumentPath.isSeries(series) else { return nil }
      if series == words.first { words = words.dropFirst() }
    }
    return DocumentPath.number(in: name).map { ($0, Array(words.dropFirst())) }
  }
}

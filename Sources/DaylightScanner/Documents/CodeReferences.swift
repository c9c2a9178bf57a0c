/// Finds the references to documents in a program's comments.
enum CodeReferences {
  /// The largest program that is read, in bytes: larger ones are generated.
  static let limit = 1 << 20
  /// The most references that are taken out of one file.
  static let most = 60

  /// The references in the comments, in order, each once, in the forms of `ReferenceText`.
  static func references(in bytes: [UInt8], syntax: CommentSyntax) -> [String] {
    guard mayRefer(bytes) else { return [] }
    var found: [String] = []
    var seen: Set<String> = []
    for line in CodeComments(in: bytes, syntax: syntax).lines {
      for text in ReferenceText.references(in: line) where seen.insert(text).inserted {
        found.append(text)
        if found.count == most { return found }
      }
    }
    return found
  }

  /// What a byte may be part of.
  private static let kinds: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for byte in "0123456789".utf8 { table[Int(byte)] = 1 }
    table[Int(UInt8(ascii: "."))] = 2
    table[Int(UInt8(ascii: "/"))] = 3
    return table
  }()

  /// Endings of texts that programs name, and what stands in a forge's addresses of files. Pages in HTML are left out:
  /// most are on the web, and none is a file here.
  private static let endings = ["md", "txt", "rst", "adoc", "markdown", "mediawiki", "asciidoc"].map { Array($0.utf8) }
  private static let folders = ["blob/", "tree/"].map { Array($0.utf8) }

  /// Whether a slash stands before a place in the same word: names of files alone refer to nothing.
  private static func isInPath(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    for byte in text[max(0, place - 200)..<place].reversed() {
      if byte == UInt8(ascii: "/") { return true }
      if byte <= 0x20 { return false }
    }
    return false
  }

  /// Whether there is a number behind a family's word, a text's name or a forge's address, wherever it stands: most
  /// programs have none, and need not be read any further.
  static func mayRefer(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      func follows(_ words: [[UInt8]], _ place: Int) -> Bool {
        words.contains { word in
          place + word.count <= text.count && word.indices.allSatisfy { text[place + $0] | 0x20 == word[$0] | 0x20 }
        }
      }
      return kinds.withUnsafeBufferPointer { kinds in
        for index in text.indices {
          let kind = kinds[Int(text[index])]
          if kind == 0 { continue }
          switch kind {
          case 1: if index >= 3, ReferenceText.mayEndWord(text, at: index) { return true }
          case 2: if follows(endings, index + 1), isInPath(text, index) { return true }
          default: if follows(folders, index + 1) { return true }
          }
        }
        return false
      }
    }
  }
}

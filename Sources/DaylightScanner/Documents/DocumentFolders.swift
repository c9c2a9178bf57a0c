/// Decides which files of a tree are read at all, by their paths and their neighbours' alone.
///
/// A path that tells something is read. Of a folder in which no path does, three files are read first: where two of
/// them look like designs, so may all. A tree of manuals then costs three files a folder.
struct DocumentFolders {
  /// Places, in the list of paths, of files to read.
  private(set) var telling: [Int] = []
  /// Folders to look into, each with the places of its files.
  private(set) var silent: [(folder: String, places: [Int])] = []

  /// How many files of a silent folder are read to judge it.
  static let samples = 3
  /// The fewest texts that make a folder worth a look.
  static let fewest = 4

  /// - Parameters:
  ///   - paths: the texts of a tree.
  ///   - settings: what an organisation says.
  init(_ paths: [String], settings: DocumentSettings) {
    var byFolder: [Substring: [Int]] = [:]
    for (place, path) in paths.enumerated() {
      if let rule = settings.rule(for: path) {
        // What is never a document need not be read.
        if !rule.isIgnored { telling.append(place) }
        continue
      }
      guard let read = DocumentPath(path) else { continue }
      if read.strength != .none {
        telling.append(place)
      } else if !path.hasSuffix(".html"), !path.hasSuffix(".htm") {
        byFolder[path[..<(path.lastIndex(of: "/") ?? path.startIndex)], default: []].append(place)
      }
    }
    silent = byFolder.filter { $0.value.count >= DocumentFolders.fewest }
      .map { (String($0.key), $0.value) }.sorted { $0.folder < $1.folder }
  }

  /// The first, the middle and the last of some places.
  static func sample(_ places: [Int]) -> [Int] {
    if places.count <= samples { return places }
    return [places[0], places[places.count / 2], places[places.count - 1]]
  }
}

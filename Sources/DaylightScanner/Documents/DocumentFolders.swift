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
    struct Group: Hashable {
      var folder: Substring
      /// Whether its texts have a numbered folder each, below this one.
      var isOfFolders: Bool
    }
    func folder(of path: Substring) -> Substring { path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
    var byFolder: [Group: [Int]] = [:]
    var texts: [Substring: Int] = [:]
    for path in paths { texts[folder(of: path[...]), default: 0] += 1 }
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
        let own = folder(of: path[...])
        guard let numbered = read.numberedFolder else {
          byFolder[Group(folder: own, isOfFolders: false), default: []].append(place)
          continue
        }
        // The index of a chapter is of the texts beside it.
        if numbered.isNamesake || texts[own] == 1 {
          byFolder[Group(folder: folder(of: own), isOfFolders: true), default: []].append(place)
        }
      }
    }
    silent = byFolder.filter { $0.value.count >= DocumentFolders.fewest }
      .sorted { ($0.key.folder, $0.value[0]) < ($1.key.folder, $1.value[0]) }.map { (String($0.key.folder), $0.value) }
  }

  /// The first, the middle and the last of some places.
  static func sample(_ places: [Int]) -> [Int] {
    if places.count <= samples { return places }
    return [places[0], places[places.count / 2], places[places.count - 1]]
  }
}

/// Reads a hints file for one commit, and takes from it only what this commit is about.
///
/// The file may be anything: what is not understood is as if it were not there.
package struct HintsFile: Sendable {
  private let bytes: [UInt8]
  private let body: ArraySlice<UInt8>

  /// The file's place in a repository.
  package static func path(in folders: GitFolders) -> [UInt8] { folders.daylight + Array("/hints".utf8) }

  /// The hints of a repository; nil when there are none, or they are a newer Daylight's.
  package init?(of folders: GitFolders) {
    guard let bytes = SmallFile.read(HintsFile.path(in: folders), limit: Hints.limit) else { return nil }
    self.init(bytes)
  }

  /// Hints from a file's bytes.
  package init?(_ bytes: [UInt8]) {
    let head = Array("daylight-hints 1\n".utf8)
    guard bytes.starts(with: head) else { return nil }
    self.bytes = bytes
    body = bytes[head.count...]
  }

  /// The day of the newest commit that was scanned; nil when the file does not say.
  package var scanned: String? { value("scanned").flatMap { $0.count <= 10 ? $0.text : nil } }

  /// What the hints were made of.
  package var basis: String? { value("basis").map(\.text) }

  /// How many people, documents and places it has, for somebody who asks.
  package var counts: (people: Int, documents: Int, places: Int) {
    (lines("person").count, lines("document").count, lines("path").count)
  }

  /// Tells whether an address was ever seen; nil when nobody knows.
  package var isKnown: (@Sendable ([UInt8]) -> Bool)? {
    guard let digits = value("known"), digits.count % 12 == 0 else { return nil }
    let digits12 = Array(digits)
    return { address in
      let wanted = hexadecimal(Hints.hash(address), digits: 12)
      var low = 0
      var high = digits12.count / 12
      while low < high {
        let middle = (low + high) / 2
        let found = digits12[(middle * 12)..<(middle * 12 + 12)]
        if found.elementsEqual(wanted) { return true }
        if found.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
      }
      return false
    }
  }

  /// All documents.
  package var documents: [Hints.Document] {
    lines("document").compactMap { line in
      let parts = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard parts.count == 2, let path = PercentText.decode(parts[1]) else { return nil }
      return Hints.Document(name: parts[0].elementsEqual("-".utf8) ? nil : parts[0].text, path: path)
    }
  }

  /// What documents in a folder usually say; nil when there is no custom.
  package func custom(_ folder: [UInt8]) -> Hints.Custom? {
    let wanted = PercentText.encode(folder)
    for line in lines("custom") {
      let parts = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].elementsEqual(wanted) else { continue }
      let words = parts[1].split(separator: 0x20).map(\.text)
      return Hints.Custom(folder: folder, status: words.contains("status"), owner: words.contains("owner"))
    }
    return nil
  }

  /// Who wrote a branch's commits.
  package func authors(ofBranch branch: [UInt8]) -> [[UInt8]] {
    let wanted = PercentText.encode(branch)
    for line in lines("branch") {
      let parts = line.split(separator: 0x09, omittingEmptySubsequences: false)
      if parts.count == 2, parts[0].elementsEqual(wanted) { return people(numbers(parts[1])) }
    }
    return []
  }

  /// The people of some files, in the order of the files: of each its own, else those of the nearest folder.
  package func people(of paths: [[UInt8]]) -> (authors: [[UInt8]], reviewers: [[UInt8]], mentors: [[UInt8]]) {
    // Slices, so that a line that is not wanted costs no copy.
    var wanted: Set<ArraySlice<UInt8>> = []
    let chains = paths.prefix(200).map { HintsFile.chain($0).map { PercentText.encode($0)[...] } }
    for chain in chains { wanted.formUnion(chain) }
    var found: [ArraySlice<UInt8>: [ArraySlice<UInt8>]] = [:]
    for line in lines("path") {
      let key = line.prefix { $0 != 0x09 }
      guard wanted.contains(key) else { continue }
      found[key] = line.dropFirst(key.count + 1).split(separator: 0x09, omittingEmptySubsequences: false)
    }
    func people(_ column: Int) -> [[UInt8]] {
      var places: [Int] = []
      for chain in chains {
        for key in chain {
          guard let columns = found[key], column < columns.count, !columns[column].isEmpty else { continue }
          for place in numbers(columns[column]) where !places.contains(place) { places.append(place) }
          break
        }
      }
      return self.people(places)
    }
    return (people(0), people(1), people(2))
  }

  /// Who wrote the lines that some files no longer have, in the order of the files.
  ///
  /// - Parameter content: what a file has now; nil when it cannot be read, or is too large.
  package func authors(ofLinesGoneFrom paths: [[UInt8]], content: ([UInt8]) -> [UInt8]?) -> [[UInt8]] {
    let wanted = Set(paths.prefix(200).map { PercentText.encode($0)[...] })
    var found: [ArraySlice<UInt8>: [Hints.Lines.Author]] = [:]
    for line in lines("lines") {
      let key = line.prefix { $0 != 0x09 }
      guard wanted.contains(key) else { continue }
      found[key] = line.dropFirst(key.count + 1).split(separator: 0x09).compactMap { part in
        guard let colon = part.firstIndex(of: UInt8(ascii: ":")), let person = Int(part[..<colon].text) else {
          return nil
        }
        return .init(person: person, hashes: LineHash.decode(part[(colon + 1)...]))
      }
    }
    var places: [Int] = []
    for path in paths.prefix(200) {
      guard let authors = found[PercentText.encode(path)[...]], let now = content(path).map({ Set(LineHash.all($0)) }),
        // A file without any of its lines is another file, or one that a filter of git's has changed.
        authors.contains(where: { $0.hashes.contains(where: now.contains) })
      else { continue }
      for author in authors
      where !places.contains(author.person) && author.hashes.contains(where: { !now.contains($0) }) {
        places.append(author.person)
      }
    }
    return people(places)
  }

  /// A path and its folders, the nearest first; the top folder says too little.
  private static func chain(_ path: [UInt8]) -> [[UInt8]] {
    var chain = [path]
    var rest = path[...]
    while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
      chain.append(Array(rest[...slash]))
      rest = rest[..<slash]
    }
    return chain
  }

  private func numbers(_ text: ArraySlice<UInt8>) -> [Int] {
    text.split(separator: UInt8(ascii: ",")).compactMap { Int($0.text) }
  }

  private func people(_ places: [Int]) -> [[UInt8]] {
    if places.isEmpty { return [] }
    let all = lines("person")
    return places.compactMap { place in
      guard all.indices.contains(place), HintsFile.isPerson(all[place]) else { return nil }
      return Array(all[place])
    }
  }

  /// `Name <address>` without anything that a terminal or an editor could take for an order.
  package static func isPerson(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    text.count <= 300 && text.last == UInt8(ascii: ">") && text.contains(UInt8(ascii: "<"))
      && text.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
  }

  private func value(_ word: StaticString) -> ArraySlice<UInt8>? { lines(word, limit: 1).first }

  /// What follows a word at the beginning of a line, for each such line.
  private func lines(_ word: StaticString, limit: Int = .max) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    let count = word.utf8CodeUnitCount
    var start = body.startIndex
    bytes.withUnsafeBufferPointer { buffer in
      while start < buffer.count, found.count < limit {
        var end = start
        while end < buffer.count, buffer[end] != 0x0a { end += 1 }
        if end - start > count, buffer[start + count] == 0x20,
          (0..<count).allSatisfy({ buffer[start + $0] == word.utf8Start[$0] })
        {
          found.append(bytes[(start + count + 1)..<end])
        }
        start = end + 1
      }
    }
    return found
  }
}

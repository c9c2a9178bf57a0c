/// What the last scan of a repository leaves for its hooks: who works where, and which documents there are.
///
/// It is a text, one thing a line, each line a word and values parted by tabs. Paths and branches are in
/// `PercentText`, people are `Name <address>` and are referred to by their place from 0.
///
///     daylight-hints 1
///     scanned 2026-11-24
///     basis 5f2c…
///     person Ana Keller <ana@harbour.example>
///     known 1f00c2…              every address ever seen here, as short hashes in order; missing when there are too many
///     document ADR-14  docs/adr/0014-retry-budget.md
///     custom docs/adr/  status owner
///     branch retry-budget  0
///     lines client.swift  2:1f00c2a3b4c5  0:77e0aa   who wrote which lines lately, each as a LineHash
///     path client.swift  0,1  1              wrote it lately, reviewed it lately, mentored there
///     path api/  0  1  2                     likewise for a folder
package struct Hints: Hashable, Sendable {
  /// A document that a message may name.
  package struct Document: Hashable, Sendable {
    /// Its number in the family's form, such as `ADR-14`; nil where a path has to do.
    package var name: String?
    /// Its path.
    package var path: [UInt8]

    /// A document.
    package init(name: String?, path: [UInt8]) {
      self.name = name
      self.path = path
    }
  }

  /// What most documents of a folder say of themselves.
  package struct Custom: Hashable, Sendable {
    /// The folder, with `/` at its end.
    package var folder: [UInt8]
    /// Whether they have a status.
    package var status: Bool
    /// Whether they name somebody.
    package var owner: Bool

    /// A custom.
    package init(folder: [UInt8], status: Bool, owner: Bool) {
      self.folder = folder
      self.status = status
      self.owner = owner
    }
  }

  /// The people of a file or, with `/` at the path's end, of a folder; places in `people`, latest first.
  package struct Place: Hashable, Sendable {
    /// The path.
    package var path: [UInt8]
    /// Who changed it.
    package var authors: [Int]
    /// Who reviewed changes to it.
    package var reviewers: [Int]
    /// Who is named as a mentor or helper in changes to it.
    package var mentors: [Int]

    /// A place.
    package init(path: [UInt8], authors: [Int], reviewers: [Int] = [], mentors: [Int] = []) {
      self.path = path
      self.authors = authors
      self.reviewers = reviewers
      self.mentors = mentors
    }
  }

  /// Lines of a file that people wrote lately and that were still there.
  package struct Lines: Hashable, Sendable {
    /// The file's path.
    package var path: [UInt8]
    /// Places in `people`, latest first, each with the lines as `LineHash`.
    package var authors: [Author]

    /// One author's lines.
    package struct Author: Hashable, Sendable {
      /// A place in `people`.
      package var person: Int
      /// The lines.
      package var hashes: [UInt32]

      /// One author's lines.
      package init(person: Int, hashes: [UInt32]) {
        self.person = person
        self.hashes = hashes
      }
    }

    /// Lines of a file.
    package init(path: [UInt8], authors: [Author]) {
      self.path = path
      self.authors = authors
    }
  }

  /// The day of the newest commit that was scanned.
  package var scanned = ""
  /// A digest of what it was made of: the same digest, the same hints.
  package var basis = ""
  /// `Name <address>` of people who may be offered.
  package var people: [[UInt8]] = []
  /// Hashes of all addresses ever seen, in order; nil when unknown.
  package var known: [UInt64]?
  /// Documents.
  package var documents: [Document] = []
  /// Customs of folders.
  package var customs: [Custom] = []
  /// Who wrote the commits that a branch has beyond the main line.
  package var branches: [(name: [UInt8], authors: [Int])] = []
  /// Lines of files, latest first.
  package var lines: [Lines] = []
  /// Files and folders, latest first.
  package var places: [Place] = []

  /// No hints.
  package init() {}

  package static func == (left: Hints, right: Hints) -> Bool { left.bytes == right.bytes }
  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  /// The largest file, in bytes.
  package static let limit = 1 << 20
  /// More addresses than these are not kept, and then nobody is unknown.
  package static let knownLimit = 20_000

  /// The hash of an address in lower case: 48 bits, enough to tell a misspelling from an address that was used.
  package static func hash(_ address: some Sequence<UInt8>) -> UInt64 { fingerprint(address) >> 16 }

  /// The file's bytes. What does not fit into the limit is left out, the places longest unchanged first.
  package var bytes: [UInt8] {
    var text = Array("daylight-hints 1\nscanned \(scanned)\nbasis \(basis)\n".utf8)
    func list(_ places: [Int]) -> [UInt8] { Array(places.map(String.init).joined(separator: ",").utf8) }
    func add(_ word: String, _ values: [UInt8]...) -> Bool {
      let line = Array(word.utf8) + [0x20] + values.joined(separator: [0x09]) + [0x0a]
      guard text.count + line.count <= Hints.limit else { return false }
      text += line
      return true
    }
    for person in people { _ = add("person", person) }
    if let known, known.count <= Hints.knownLimit {
      _ = add("known", known.flatMap { hexadecimal($0, digits: 12) })
    }
    for document in documents {
      _ = add("document", Array((document.name ?? "-").utf8), PercentText.encode(document.path))
    }
    for custom in customs {
      let words = (custom.status ? ["status"] : []) + (custom.owner ? ["owner"] : [])
      _ = add("custom", PercentText.encode(custom.folder), Array(words.joined(separator: " ").utf8))
    }
    for branch in branches { _ = add("branch", PercentText.encode(branch.name), list(branch.authors)) }
    // The larger part of the room is for the places.
    for file in lines where text.count < Hints.limit / 2 {
      let authors = file.authors.map { author in
        Array("\(author.person):".utf8) + author.hashes.flatMap { LineHash.encode($0) }
      }
      _ = add("lines", PercentText.encode(file.path), Array(authors.joined(separator: [0x09])))
    }
    for place in places {
      guard
        add("path", PercentText.encode(place.path), list(place.authors), list(place.reviewers), list(place.mentors))
      else { break }
    }
    return text
  }
}

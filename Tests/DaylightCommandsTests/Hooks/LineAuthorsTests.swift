import DaylightCore
import DaylightGit
import DaylightHooks
import Testing

@testable import DaylightCommands

@Suite struct LineAuthorsTests {
  private let ana = PersonID("ana")
  private let kim = PersonID("kim")

  /// Blobs by a made-up id.
  private struct Blobs {
    var contents: [ObjectID: [UInt8]] = [:]

    mutating func add(_ text: String) throws -> ObjectID {
      let hex = String(repeating: "0", count: 38) + String(contents.count + 10)
      let id = try #require(ObjectID(hex: hex))
      contents[id] = Array(text.utf8)
      return id
    }
  }

  private func change(
    _ old: ObjectID?, _ new: ObjectID?, path: String = "f", mode: UInt32 = FileMode.file
  ) -> FileChange {
    FileChange(
      status: old == nil ? .added : .modified, path: Array(path.utf8), oldMode: old == nil ? 0 : mode, newMode: mode,
      oldID: old, newID: new)
  }

  private func hashes(_ lines: String...) -> [UInt32] { lines.compactMap { LineHash.of(Array($0.utf8)[...]) } }

  @Test func aLineBelongsToWhoeverWroteItLast() throws {
    var blobs = Blobs()
    let one = try blobs.add("first line\nsecond line\n}\n")
    let two = try blobs.add("first line\nsecond changed\n}\n")
    let three = try blobs.add("first line\nsecond changed\nthird line\n")
    var authors = LineAuthors()
    authors.note(change(two, three), by: kim)
    authors.note(change(one, two), by: ana)
    authors.note(change(nil, one), by: kim)
    let files = authors.lines { id, _ in blobs.contents[id] }
    #expect(files.count == 1 && files[0].authors.map(\.person) == [kim, ana])
    #expect(files[0].authors[0].hashes == hashes("third line", "first line"))
    #expect(files[0].authors[1].hashes == hashes("second changed"))
  }

  @Test func linksAndBinaryAndMissingFilesHaveNoLines() throws {
    var blobs = Blobs()
    let text = try blobs.add("first line\n")
    let binary = try blobs.add("first line\n\u{0}")
    var authors = LineAuthors()
    authors.note(change(nil, text, path: "link", mode: FileMode.link), by: ana)
    authors.note(change(nil, binary, path: "binary"), by: ana)
    authors.note(change(nil, nil, path: "gone"), by: ana)
    let large = String(repeating: "f", count: 40)
    authors.note(change(text, ObjectID(hex: large), path: "large"), by: ana)
    #expect(authors.lines { id, _ in blobs.contents[id] }.isEmpty)
  }

  @Test func itIsBounded() throws {
    var blobs = Blobs()
    let long = try blobs.add((0..<500).map { "line number \($0)\n" }.joined())
    var authors = LineAuthors()
    for number in 0..<900 { authors.note(change(nil, long, path: "f\(number)"), by: ana) }
    let files = authors.lines { id, _ in blobs.contents[id] }
    #expect(files.count == 400 && files.allSatisfy { $0.authors.allSatisfy { $0.hashes.count == 40 } })
  }
}

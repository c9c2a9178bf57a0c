import DaylightCore
import DaylightGit
import DaylightScanner
import Glibc
import Testing

@Suite struct TrailersTests {
  private func parsed(_ message: String) -> [String] {
    Trailers.parse(Array(message.utf8)).map {
      "\(String(decoding: $0.key, as: UTF8.self))|\(String(decoding: $0.value, as: UTF8.self))|\($0.line)"
    }
  }

  @Test func readsTheLastParagraph() {
    #expect(
      parsed("Title\n\nBody: not this\none\n\nReviewed-by: Ana <ana@example.org>\nRefs: #12\n")
        == ["Reviewed-by|Ana <ana@example.org>|6", "Refs|#12|7"])
  }

  @Test func joinsFoldedLines() {
    #expect(
      parsed("Title\n\nReviewers: Ana,\n  Kim,\n\tLee\nRefs: 1\n") == [
        "Reviewers|Ana, Kim, Lee|3", "Refs|1|6",
      ])
  }

  @Test func theTitleIsNeverTrailers() {
    #expect(parsed("fix: this\n") == [])
    #expect(parsed("\n\nfix: this\nReviewed-by: Ana\n") == [])
  }

  @Test func proseSpoilsTrailersUnlessGitWroteOne() {
    #expect(parsed("Title\n\nsome prose\nReviewed-by: Ana\n") == [])
    #expect(
      parsed("Title\n\none\ntwo\nthree\nSigned-off-by: Ana\n") == ["Signed-off-by|Ana|6"], "one line of four")
    #expect(parsed("Title\n\none\ntwo\nthree\nfour\nSigned-off-by: Ana\n") == [], "one line of five")
  }

  /// Messages made to be misread.
  static let tricky: [String] = [
    "", "\n", "\n\n", "Title", "Title\n\nA: b", "Title\n\nA: b\n\n\n", "Title\n\nA: b\n \n\t\n",
    "A: b\n\nC: d\n",
    "\n\nTitle\n\nA: b\n", "Title\n\nA: b\n\nC: d\n", "Title\n \nA: b\n", "Title\r\n\r\nA: b\r\nC: d\r\n",
    "Title\n\nA : b\nC\t: d\nE  f: g\n", "Title\n\nA b: c\n", "Title\n\n: b\n", "Title\n\nA:\n",
    "Title\n\nA:b:c\n",
    "Title\n\n A: b\nC: d\n", "Title\n\nA: b\n c\n\n d\n", "Title\n\nA: b\n  \n c\n", "Title\n\nA_b: c\n",
    "Title\n\nA: b\nnot one\n", "Title\n\nA: b\nnot one\nSigned-off-by: x\n",
    "Title\n\nSigned-off-by:x\nnot one\n",
    "Title\n\nsigned-off-by: x\nnot one\n", "Title\n\n(cherry picked from commit abc)\nA: b\nnot one\n",
    "Title\n\n(cherry picked from commit abc)\n", "Title\n\nA: b\n(cherry picked from commit abc)\n",
    "Title\n\n# comment\nA: b\n", "Title\n\nA: b\n# comment\nC: d\n", "Title\n\nA: b\n# comment\n",
    "# Title\n\nA: b\n",
    "#\n\nTitle\n\nA: b\n", "Title\n# c\n\nA: b\n", "Title\n\nA: b\n#\n\n# d\n",
    "Title\n\nA: b\n\n# d\n\nC: d\n",
    "Title\n\nA: b\n---\nC: d\n", "Title\n\nA: b\n\n---\n\nC: d\n", "Title\n\nA: b\n---\n",
    "Title\n---\n\nA: b\n",
    "Title\n\nA: b\n\nConflicts:\n\tfile\n\tother\n", "Title\n\nConflicts:\n\tfile\n",
    "Title\n\nA: b\nConflicts:\n",
    "Title\n\nA: b\n\nConflicts:\n\tfile\nprose\n", "Title\n\nA: b\n\nConflicts: x\n",
    "Conflicts:\n\tfile\n\nA: b\n",
    "Title\n\nA: b\n\nConflicts:\n\tfile\n\n# c\n\n", "Title\n\nA: b\n\nConflicts:\n# c\n\tfile\n\tother",
    "Title\n\nA: b\n# ------------------------ >8 ------------------------\nC: d\n",
    "# ------------------------ >8 ------------------------\n\nTitle\n\nA: b\n",
    "Title\n\nA: b\n# ------------------------ >8 ------------------------",
    "Title\n\nA: b\n # ------------------------ >8 ------------------------\n",
    "Title\n\nA: b\n\n# ------------------------ >8 ------------------------\n\nC: d\n",
    "Title\n\nA: b\0\nC: d\n", "Title\n\nA: b\n\0", "Title\n\n\0A: b\n", "Title\0\n\nA: b\n", "\0",
    "Title\n\nA: b\u{b}\n\u{c}C: d\n", "Title\n\nÄ: b\n", "Title\n\nA: Ä\n",
    "Title\n\nhttps://example.org/x\n",
    "Title\n\nSee https://example.org/x\nSigned-off-by: A\n", "Title\n\nA: b\r\n", "Title\n\nA: b\r\n c\r\n",
    "Title\n\r\nA: b\n",
    "Title\n\nA: b\n\tc\n\td\ne\nSigned-off-by: x\n", "Title\n\n\tA\nB: c\n\td\n",
    "Title\n\nx\n y\n z\n w\nSigned-off-by: x\n",
    "Title\n\nx\n y\nSigned-off-by: x\n", "Title\n\n x\n y\n z\n w\n v\nSigned-off-by: x\n", "A: b\n",
    "A: b\n\n", "A: b\nC: d",
    "Title\n\nA: b\n\n\n\nC: d\n\n\n", "Title\n\nA:  b  \n  \n", "Title\n\n--: x\n-a: y\n1: z\n",
    "Title\n\nA: b\n.\n",
  ]

  @Test func trickyMessagesAsGitReadsThem() throws {
    try compareWithGit(
      Self.tricky.map { Array($0.utf8) } + [Array("Title\n\nA: ".utf8) + [0xe9, 0xff, 0x0a]])
  }

  /// Messages of lines drawn at random, each of which has a meaning to git somewhere.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func randomMessagesAsGitReadsThem(seed: UInt64) throws {
    let lines = [
      "Title", "some prose here", "", "", "", " ", "\t", "A: b", "Reviewed-by: Ana <ana@example.org>",
      "Key with space: x",
      "Signed-off-by: Kim", "(cherry picked from commit 1234)", " folded", "\tfolded", "# comment", "---",
      "Conflicts:",
      "\tfile.c", "# ------------------------ >8 ------------------------", ":", "A:", "C: d\r",
      "http://example.org",
    ]
    var state = seed
    func roll(_ count: Int) -> Int {
      // Knuth's MMIX generator; its high bits are good enough to choose lines.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    try compareWithGit(
      (0..<1500).map { _ in
        let body = (0..<roll(12)).map { _ in lines[roll(lines.count)] }.joined(separator: "\n")
        return Array(((roll(4) > 0 ? "Title\n\n" : "") + body + (roll(3) > 0 ? "\n" : "")).utf8)
      })
  }

  /// Commits each message, and compares the trailers of all with those that git prints.
  private func compareWithGit(_ messages: [[UInt8]]) throws {
    var template = Array("/tmp/daylight-trailers-XXXXXX".utf8CString)
    try #require(
      template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkdtemp($0) != nil } ?? false })
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { _ = try? output(of: "rm -rf \(folder)") }
    let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
    var tip: [ObjectID] = []
    for (number, message) in messages.enumerated() {
      let ana = Signature(
        name: Array("Ana".utf8), email: Array("ana@example.org".utf8), seconds: Int64(number),
        offsetMinutes: 0)
      tip = [try writer.commit(tree: .emptyTree, parents: tip, author: ana, committer: ana, message: message)]
    }
    try writer.setReference("refs/heads/main", to: try #require(tip.first))
    let log = try output(
      of: "env -i PATH=\"$PATH\" HOME=\(folder) LC_ALL=C GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 "
        + "git -C \(folder) log --reverse --format='%(trailers:only,unfold)%x01'")
    // Git ends each commit's text with a line break of its own.
    let expected = log.split(separator: 1, omittingEmptySubsequences: false).enumerated()
      .map { number, part in number == 0 ? part : part.dropFirst() }
    try #require(expected.count == messages.count + 1)
    var found = 0
    for (message, git) in zip(messages, expected) {
      let trailers = Trailers.parse(message)
      var printed: [UInt8] = []
      for trailer in trailers { printed += trailer.key + [0x3a, 0x20] + trailer.value + [0x0a] }
      #expect(printed == Array(git), "\(String(decoding: message, as: UTF8.self).debugDescription)")
      let lines = message.split(separator: 0x0a, omittingEmptySubsequences: false)
      for trailer in trailers { #expect(lines[trailer.line - 1].starts(with: trailer.key)) }
      found += trailers.count
    }
    #expect(found > messages.count / 4)
  }

  private func output(of command: String) throws -> [UInt8] {
    let pipe = try #require(popen(command, "re"))
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, pipe), count > 0 { output += chunk[..<count] }
    try #require(pclose(pipe) == 0)
    return output
  }
}

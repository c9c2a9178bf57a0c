import Testing
import Yams

@testable import DaylightCommands

@Suite struct YAMLEditTests {
  private static let plan = """
    # Agreed on a walk.
    version: 1   # of the form

    person: ana
    teams: [payments, search]  # two at least
    quarters:
      - stage: Q1
        problem: >
          Retries everywhere,
          and no budget.

        # Kim knows the clients.
        owners:
          - ana
          - kim   # from search
      - { stage: Q2, problem: "a \\"standard\\"" }
    empty:
    none: []
    # the end

    """

  private func edited(_ text: String = plan, _ body: (inout YAMLEdit) throws -> Void) throws -> String {
    var edit = YAMLEdit(text)
    try body(&edit)
    return edit.text
  }

  @Test func oneValueChangesAndNothingElse() throws {
    let text = try edited { try $0.set([.key("person")], to: .text("kim")) }
    #expect(text == YAMLEditTests.plan.replacing("person: ana", with: "person: kim"))
  }

  @Test func aKeyIsAddedAfterItsSiblingsAndTheirComments() throws {
    let text = try edited { try $0.set([.key("quarters"), .index(0), .key("backup")], to: .text("jonas")) }
    #expect(text.contains("      - kim   # from search\n    backup: jonas\n  - { stage: Q2"))
  }

  @Test func insideBracesItStaysOnItsLine() throws {
    let text = try edited { try $0.set([.key("quarters"), .index(1), .key("owners")], to: .row([.text("ana")])) }
    #expect(text.contains("- { stage: Q2, problem: \"a \\\"standard\\\"\", owners: [ana] }\n"))
  }

  @Test func listsGrowInTheirOwnStyle() throws {
    let text = try edited {
      try $0.append(.text("mobile"), to: [.key("teams")])
      try $0.append(.text("lee"), to: [.key("quarters"), .index(0), .key("owners")])
      try $0.append(.mapping([("stage", .text("Q3")), ("owners", .list([.text("ana")]))]), to: [.key("quarters")])
      try $0.append(.text("x"), to: [.key("none")])
      try $0.append(.text("new"), to: [.key("missing")])
    }
    #expect(text.contains("teams: [payments, search, mobile]  # two at least"))
    #expect(text.contains("      - kim   # from search\n      - lee\n"))
    #expect(text.contains("  - stage: Q3\n    owners:\n      - ana\nempty:"))
    #expect(text.contains("none:\n  - x\n"))
    #expect(text.contains("missing:\n  - new\n"))
    #expect(text.contains("# the end"))
  }

  @Test func blocksTakeThePlaceOfBlocks() throws {
    let text = try edited {
      try $0.set([.key("quarters"), .index(0), .key("problem")], to: .text("Retries: no budget"))
      try $0.set([.key("empty")], to: .mapping([("a", .text("1")), ("b", .list([.text("two")]))]))
    }
    #expect(text.contains("    problem: \"Retries: no budget\"\n\n    # Kim knows the clients.\n"))
    #expect(text.contains("empty:\n  a: \"1\"\n  b:\n    - two\n"))
  }

  @Test func keysAreRenamed() throws {
    let text = try edited { try $0.rename([.key("quarters"), .index(0), .key("owners")], to: "people") }
    #expect(text == YAMLEditTests.plan.replacing("    owners:", with: "    people:"))
  }

  @Test func lineEndsStayAsTheyAre() throws {
    let text = try edited("a: 1\r\nb:\r\n  - x\r\n") {
      try $0.append(.text("lee"), to: [.key("b")])
      try $0.set([.key("c")], to: .text("z"))
    }
    #expect(text == "a: 1\r\nb:\r\n  - x\r\n  - lee\r\nc: z\r\n")
  }

  @Test(arguments: ["a: &x 1\nb: *x\n", "a: !!str 1\n"])
  func whatCannotBeChangedIsLeftAlone(_ text: String) {
    var edit = YAMLEdit(text)
    #expect(throws: YAMLEdit.Refusal.self) { try edit.set([.key("a")], to: .text("2")) }
    #expect(edit.text == text)
  }

  @Test(arguments: [
    "", "yes", "No", "~", "1", "1.5", "2026-01-01", "a: b", "a #b", "#x", "- x", "[x", "{x", "'x", "\"x\"", "a\nb",
    " a",
    "a ", "a:", "*x", "&x", "!x", "%x", "@ana", "`x`", "|", ">", "ünïcode", "日本", "\u{1b}[31m", "a\u{2028}b", "x, y",
    "it's", "\\", "null", "off", "=", "<<", "emoji 🎉", "true", "a\r\nb", "\u{7f}",
  ])
  func everyTextComesBackAsItWas(_ text: String) throws {
    for value in [
      YAMLValue.text(text), .row([.text(text), .text(text)]), .mapping([(text.isEmpty ? "k" : text, .text(text))]),
    ] {
      let edit = try edited("a: 1\n") { try $0.set([.key("k")], to: value) }
      let node = try #require(try Yams.compose(yaml: edit))
      #expect(
        YAMLTree(node) == .mapping([.init(key: "a", value: .text("1")), .init(key: "k", value: YAMLTree(value))]))
    }
  }

  /// Whatever is set wherever, the text says the same but for that, and lines without the change keep their bytes.
  @Test(arguments: 0..<60)
  func anyEditOfAnyTextIsThatEdit(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func value(_ depth: Int) -> YAMLValue {
      switch Int.random(in: 0...(depth > 2 ? 1 : 4), using: &random) {
      case 0: .text(["plain", "with: colon", "12", "it's # odd", "two\nlines"].randomElement(using: &random) ?? "")
      case 1: .plain("2026-01-01")
      case 2: .list((0...Int.random(in: 0...2, using: &random)).map { _ in value(depth + 1) })
      case 3: .row([.text("a"), .text("b, c")])
      default: .mapping((0...Int.random(in: 0...2, using: &random)).map { ("key\($0)", value(depth + 1)) })
      }
    }
    var text = "# head\nfirst: 1 # one\n"
    for step in 0..<8 {
      let wanted = value(0)
      let before = text.split(separator: "\n").filter { $0.hasPrefix("#") }
      var edit = YAMLEdit(text)
      try edit.set([.key("k\(Int.random(in: 0...4, using: &random))")], to: wanted)
      try edit.append(wanted, to: [.key("list")])
      text = edit.text
      #expect(text.hasPrefix("# head\nfirst: 1 # one\n"), "step \(step)")
      #expect(text.split(separator: "\n").filter { $0.hasPrefix("#") } == before)
    }
  }
}

import Testing

@testable import DaylightScanner

@Suite struct CodeCommentsTests {
  private func comments(_ text: String, _ syntax: CommentSyntax) -> [String] {
    CodeComments(in: bytes(text), syntax: syntax).lines.map {
      String(decoding: Text.trimmed($0), as: UTF8.self)
    }.filter { !$0.isEmpty }
  }

  @Test func slashesAreToldFromStrings() {
    let text = """
      let a = "https://example.org/x" // one
      let b = '"' // two
      /* three
         four */ call("// no") /* five */ more() // six
      fn f<'a>(x: &'a str) // seven
      char c = '\\''; // eight
      """
    #expect(comments(text, .slashes) == ["one", "two", "three", "four", "five", "six", "seven", "eight"])
  }

  @Test func longStringsAreNoComments() {
    let text = "let s = \"\"\"\n// no\n/* no */\n\"\"\" // yes\n"
    #expect(comments(text, .slashes) == ["yes"])
  }

  @Test func aHashInsideAWordIsNone() {
    let text = "echo ${#x} $# a#b # one\n# two\nx = '# no' # three\nurl=\"a#b\";# four\n"
    #expect(comments(text, .hashes) == ["one", "two", "three", "four"])
  }

  @Test func pythonsDocumentationIsReadAndItsValuesAreNot() {
    let text = "def f():\n    r\"\"\"One\n    two.\n    \"\"\"\n    x = '''no\n# no\n'''  # three\n"
    #expect(comments(text, .hashes) == ["One", "two.", "three"])
  }

  @Test func otherMarks() {
    #expect(comments("SELECT '--no' -- one\n{- two\nthree -} x", .dashes) == ["one", "two", "three"])
    #expect(comments("(f \";no\") ; one", .semicolons) == ["one"])
    #expect(comments("<a b=\"c\"/><!-- one\ntwo --><d/>", .markup) == ["one", "two"])
    #expect(comments("f() -> ok. % one", .percents) == ["one"])
  }

  @Test func lineEndsOfEveryKindEndAComment() {
    #expect(comments("a // one\r\nb // two\r\n", .slashes) == ["one", "two"])
    #expect(comments("", .slashes).isEmpty && comments("/* never closed\n one", .slashes) == ["never closed", "one"])
  }
}

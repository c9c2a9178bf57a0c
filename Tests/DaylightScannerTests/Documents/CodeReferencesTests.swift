import Testing

@testable import DaylightScanner

@Suite struct CodeReferencesTests {
  private func references(_ text: String, _ syntax: CommentSyntax = .slashes) -> [String] {
    CodeReferences.references(in: bytes(text), syntax: syntax)
  }

  @Test func commentsReferInEveryForm() {
    let text = """
      // SE-0306: actors are reentrant.
      // See docs/adr/0014-retry.md, and KEP 1287.
      // https://github.com/harbour/designs/blob/main/proposals/0003-queue.md#why
      let url = "docs/adr/0099-no.md" // nothing here
      let name = "ADR-0098"
      """
    #expect(
      references(text) == [
        "SE-306", "KEP-1287", "docs/adr/0014-retry.md", "harbour/designs/proposals/0003-queue.md",
      ])
  }

  /// What is passed over at a glance must be what has no reference: the glance is no reading of its own.
  @Test(arguments: [
    "// se-1", "// PEP 8", "// kep #12", "# DIP1003", "/* a/b.md */", "// x/y.RST", "// u://a/b/blob/c/d.md",
    "// a/b.txt", "// see a/b.adoc",
  ])
  func theGlanceMissesNothing(_ line: String) {
    #expect(CodeReferences.mayRefer(bytes(line)))
    #expect(CodeReferences.mayRefer(bytes("int x = 0;\n  \(line) more\n")))
  }

  @Test(arguments: ["", "int a[12] = {1-2};", "x = y / z.w; // step 2 of 10", "#include <a.h>", "3", "-1", "p1"])
  func mostProgramsArePassedOver(_ line: String) { #expect(!CodeReferences.mayRefer(bytes(line))) }

  @Test func aFileIsBounded() {
    let text = (1...500).map { "// ADR-\($0)\n" }.joined()
    #expect(references(text).count == CodeReferences.most)
  }
}

import Foundation
import Testing

@testable import DaylightCommands

@Suite struct RemoteReferencesTests {
  @Test func readsWhatGitPrints() {
    let text = """
      ref: refs/heads/trunk\tHEAD
      aa\tHEAD
      aa\trefs/heads/trunk
      bb\trefs/pull/1/head
      cc\trefs/tags/v1
      dd\trefs/tags/v1^{}
      nonsense
      """
    let references = RemoteReferences(Data(text.utf8), skipping: ["refs/pull/*"])
    #expect(references.head == "refs/heads/trunk")
    #expect(references.targets == ["refs/heads/trunk": "aa", "refs/tags/v1": "cc"])
    let own = OwnReferences(
      Data("aa refs/heads/trunk\ncc refs/tags/v1\nbb refs/pull/9/head\n".utf8), skipping: ["refs/pull/*"])
    #expect(own.targets == references.targets)
    #expect(RemoteReferences(Data("ref: --evil\tHEAD\nref: refs/x\tHEAD\n".utf8), skipping: []).head == nil)
  }

  @Test func patternsAreThoseOfRefspecs() {
    #expect(ReferencePattern.matches("refs/pull/*", "refs/pull/1/head"))
    #expect(ReferencePattern.matches("refs/changes/*/meta", "refs/changes/01/1/meta"))
    #expect(
      !ReferencePattern.matches("refs/pull/*", "refs/heads/pull/1") && ReferencePattern.matches("refs/a", "refs/a"))
    #expect(ReferencePattern.isValid("refs/pull/*") && !ReferencePattern.isValid("pull/*"))
    #expect(
      !ReferencePattern.isValid("refs/*/*") && !ReferencePattern.isValid("refs/a b")
        && !ReferencePattern.isValid("^refs/a"))
  }
}

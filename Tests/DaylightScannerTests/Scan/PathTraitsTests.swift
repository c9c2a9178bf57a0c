import Testing

@testable import DaylightScanner

@Suite struct PathTraitsTests {
  @Test(
    arguments: [
      ("src/main.c", .code), ("src/main", []), ("docs/adr/0014-retry.md", .followed), ("README.rst", .followed),
      ("notes.txt", .followed),
      ("CONTRIBUTING", .followed), (".github/workflows/build.yml", [.followed, .code]), ("vendor/y.go", .generated),
      ("vendor/README.md", [.followed, .generated]), ("go.sum", .generated),
      ("OWNERS", [.followed, .ownership]), ("src/deep/OWNERS", [.followed, .ownership]),
      (".github/CODEOWNERS", [.followed, .ownership]), ("go.mod", .followed), (".clang-format", .followed),
      ("vendor/x/OWNERS", [.ownership, .generated]),
      ("OWNERS_ALIASES", .followed), ("a/OWNERS_ALIASES", .followed), ("MYOWNERS", []), ("OWNERS/x.c", .code),
      ("", []),
    ] as [(String, PathTraits.Traits)])
  func aNameTellsWhatAFileMayBe(_ path: String, _ expected: PathTraits.Traits) {
    var traits = PathTraits(followed: [])
    #expect(traits.traits(of: bytes(path)) == expected)
    #expect(traits.traits(of: bytes(path)) == expected, "and again")
  }

  @Test func somePathsAreFollowedWhateverTheyLookLike() {
    var traits = PathTraits(followed: [bytes("src/main.c"), [0xff]])
    #expect(traits.traits(of: bytes("src/main.c")) == [.followed, .code])
    #expect(traits.traits(of: [0xff]) == .followed)
    #expect(traits.traits(of: bytes("src/other.c")) == .code)
    #expect(!PathTraits.isOfInterest(bytes("src/main.c")))
  }

  @Test func aPathThatIsNoTextIsOfNoInterest() {
    #expect(PathTraits.isOfInterest(bytes("docs/é.md")))
    #expect(!PathTraits.isOfInterest([0xe9] + bytes(".md")))
    #expect(!PathTraits.isOfInterest(bytes(String(repeating: "x", count: 2_000) + ".md")))
  }
}

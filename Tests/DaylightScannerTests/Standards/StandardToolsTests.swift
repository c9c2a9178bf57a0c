import Testing

@testable import DaylightScanner

@Suite struct StandardToolsTests {
  @Test(arguments: [
    (".golangci.yml", "golangci"), (".golangci-api.yml", "golangci"), (".eslintrc.base.json", "eslint"),
    (".oxfmtrc.json", "oxfmt"), ("phpstan.neon.dist", "phpstan"), ("checkstyle-tests.xml", "checkstyle"),
    (".markdownlinkcheck.json", "markdown-link-check"), ("spellcheck.toml", "spellcheck"),
    ("nohttp-checkstyle.xml", "checkstyle"),
  ])
  func aToolsFileIsKnownByItsName(_ name: String, _ tool: String) {
    #expect(StandardTools.sign(ofName: name) == .config(.lintConfig, tool: tool))
  }

  @Test(arguments: [
    ".rubocop_todo.yml", "detekt-baseline.xml", ".golangciyml", "eslint.config.md", ".prettierrc-x.md", "", ".", "-",
    "lint.md",
  ])
  func whatAToolWritesOrIsCalledLikeOneIsNone(_ name: String) { #expect(StandardTools.sign(ofName: name) == nil) }

  @Test func noneIsRuledOutUnseen() {
    for name in StandardTools.names {
      #expect(!StandardPath.isRuledOut(Array(name.utf8)), "\(name)")
      #expect(StandardPath.read(name) != nil, "\(name)")
    }
  }
}

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

  @Test(
    arguments: [
      ("config/checkstyle/java.header", .config(.template, tool: "checkstyle")),
      ("config/detekt/rules.yml", .config(.lintConfig, tool: "detekt")), ("config/detekt/baseline.xml", nil),
      ("src/main/java/pmd/data.xml", nil), ("src/conf/maven-pmd-plugin.xml", .config(.lintConfig, tool: "pmd")),
      ("src/conf/spotbugs-exclude-filter.xml", .config(.lintConfig, tool: "spotbugs")),
      ("buildscripts/checkstyle.license", .config(.template, tool: "")), ("logo.svg.license", nil),
      ("build-logic/src/main/kotlin/harbour.quality-conventions.gradle.kts", .buildFile),
      ("eng/Analyzers.targets", .config(.buildPreset, tool: "")), ("packaging/nuget/package.targets", nil),
      ("test/Directory.Build.props", .config(.buildPreset, tool: "")),
      ("cmake/Modules/ClangFormat.cmake", .config(.lintConfig, tool: "")), ("cmake/FindZlib.cmake", nil),
      (".vale/styles/House/repeated.yml", .config(.policy, tool: "vale")),
      ("config/hooks/pre-push", .config(.check, tool: "")), (".husky/commit-msg", .config(.check, tool: "")),
      ("src/pre-push", nil), ("dev/git.commit.template", .config(.template, tool: "")),
      (".github/actionlint-matcher.json", nil), ("pnpm-workspace.yaml", .updates(tool: "pnpm")),
      ("harbour-core/pyproject.toml", .buildFile), ("examples/pyproject.toml", nil),
      ("libs/harbour/Directory.Build.props", .config(.buildPreset, tool: "")),
      ("src/conf/pmd-exclude.properties", .config(.lintConfig, tool: "pmd")),
      ("src/ResharperSettings.xml", .config(.lintConfig, tool: "resharper")),
      ("src/Harbour.StyleCop", .config(.lintConfig, tool: "analyzers")),
      ("src/schemas/harbour-eslint.json", nil), ("tests/a/my-eslint.json", nil),
      ("harbour/japicmp/build.gradle.kts", .config(.lintConfig, tool: "japicmp")),
      ("harbour-core/.codecov.yml", .config(.policy, tool: "codecov")), (".npmrc", .updates(tool: "npm")),
    ] as [(String, StandardPath?)])
  func whatAToolsFolderOrABuildsHoldsIsIts(_ path: String, _ expected: StandardPath?) {
    #expect(StandardPath.read(path) == expected)
    if expected != nil { #expect(!StandardPath.isRuledOut(Array(path.utf8))) }
  }

  @Test func noneIsRuledOutUnseen() {
    for name in StandardTools.names {
      #expect(!StandardPath.isRuledOut(Array(name.utf8)), "\(name)")
      #expect(StandardPath.read(name) != nil, "\(name)")
    }
  }
}

import Testing

@testable import DaylightScanner

@Suite struct TemplateRootTests {
  @Test(
    arguments: [
      ("moduleroot/.github/ISSUE_TEMPLATE.md.erb", ".github/ISSUE_TEMPLATE.md"),
      ("moduleroot/.rubocop.yml", ".rubocop.yml"), ("{{cookiecutter.name}}/.editorconfig", ".editorconfig"),
      ("{{ name }}/.github/workflows/lint.yml.jinja", ".github/workflows/lint.yml"),
      ("template/ruff.toml.jinja", "ruff.toml"), ("template/ruff.toml", nil), ("src/moduleroot/.rubocop.yml", nil),
      ("moduleroot", nil), ("moduleroot/", nil), (".rubocop.yml.erb", nil), ("", nil),
    ] as [(String, String?)])
  func whatIsPutElsewhereHasThePathThatItWillHave(_ path: String, _ expected: String?) {
    #expect(TemplateRoot.inner(path) == expected)
    if expected != nil {
      #expect(TemplateRoot.mayHold(bytes(path)) && !StandardPath.isRuledOut(bytes(path)), "seen at a glance")
    }
  }

  /// It is a standard as it will be one where it is put, and nothing here enforces it.
  @Test func aTemplateOfAStandardIsOne() {
    let rules = "Style/Alpha:\n  Enabled: true\nStyle/Beta:\n  Enabled: true\n<%= @more %>\n"
    let found = StandardDetector.detect(path: "moduleroot/.rubocop.yml.erb", bytes: bytes(rules))
    #expect(found?.category == .lintConfig && found?.needles == [])
    #expect(StandardDetector.detect(path: ".rubocop.yml", bytes: bytes(rules))?.needles != [])
    #expect(StandardPath.read("moduleroot/README.md.erb") == nil && StandardPath.words("moduleroot/RULES.md") == nil)
  }
}

import Testing

@testable import DaylightScanner

@Suite struct BuildFileRulesTests {
  private func rules(_ name: String, _ text: String) -> BuildFileRules? {
    BuildFileRules(name: name, bytes: bytes(text))
  }

  @Test func sectionsOfToolsAreRules() throws {
    let text =
      "[project]\nname = \"harbour\"\n\n[tool.ruff]\nline-length = 100\n[tool.ruff.lint]\nselect = [\n  \"E\",\n]\n\n[[tool.mypy.overrides]]\nmodule = \"x\"\n"
    let found = try #require(rules("pyproject.toml", text))
    #expect(found.tools == ["ruff", "mypy"])
    #expect(found.marks == ["[tool.ruff", "[tool.mypy"])
    #expect(found.settings == 3)
    #expect(rules("setup.cfg", "[flake8]\r\nmax-line-length = 88\r\nselect = E\r\n")?.tools == ["flake8"])
    #expect(rules("Cargo.toml", "[workspace.lints.clippy]\nall = \"deny\"\nx = \"warn\"\n")?.tools == ["lints"])
  }

  @Test(arguments: [
    ("pyproject.toml", "[project]\nname = \"a\"\nversion = \"1\"\n"),
    ("pyproject.toml", "[tool.poetry]\na = 1\nb = 2\n"),
    ("pyproject.toml", "[tool.ruff]\nexclude = [\"a\"]\nsrc = 1\n"),
    ("pyproject.toml", "[tool.black]\nline-length = 100\n"), ("pyproject.toml", ""),
    ("Cargo.toml", "[lints]\nworkspace = true\n"), ("package.json", "{\n  \"prettier\": \"@harbour/prettier\"\n}\n"),
    ("package.json", "{\n  \"devDependencies\": {\n    \"prettier\": \"3\"\n  }\n}\n"),
    ("build.gradle.kts", "plugins {\n  id(\"com.diffplug.spotless\") apply false\n}\n"),
    ("Makefile", "[tool.ruff]\na = 1\nb = 2\n"),
  ])
  func aBuildAloneIsNone(_ name: String, _ text: String) { #expect(rules(name, text) == nil) }

  @Test func membersAndPlugInsAreRules() {
    let package =
      "{\n  \"name\": \"a\",\n  \"eslintConfig\": {\n    \"root\": true,\n    \"rules\": {\n      \"eqeqeq\": 2\n    }\n  },\n  \"x\": 1\n}\n"
    #expect(rules("package.json", package)?.tools == ["eslint"])
    #expect(rules("package.json", package)?.settings == 3)
    #expect(rules("pom.xml", "<artifactId>maven-checkstyle-plugin</artifactId>\n")?.tools == ["checkstyle"])
    #expect(rules("build.gradle", "spotless {\n  java { }\n}\n")?.marks == ["spotless {"])
    #expect(
      rules("Directory.Build.props", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")?.tools == ["compiler"])
  }

  @Test func whereABuildFileIsLookedFor() {
    #expect(BuildFileRules.mayHold(name: "pyproject.toml", folders: []))
    #expect(BuildFileRules.mayHold(name: "pyproject.toml", folders: ["harbour-core"]))
    #expect(!BuildFileRules.mayHold(name: "pyproject.toml", folders: ["examples"]))
    #expect(!BuildFileRules.mayHold(name: "pyproject.toml", folders: ["a", "b"]))
    #expect(BuildFileRules.mayHold(name: "directory.build.props", folders: ["src", "harbour"]))
    #expect(BuildFileRules.mayHold(name: "quality.gradle.kts", folders: ["build-logic", "src"]))
    #expect(!BuildFileRules.mayHold(name: "build.gradle", folders: ["app"]))
    // A package may be a preset: it is read as one first.
    #expect(!BuildFileRules.mayHold(name: "package.json", folders: []))
  }
}

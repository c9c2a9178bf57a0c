import Testing

@testable import DaylightScanner

@Suite struct DependencyFilesTests {
  @Test(arguments: [
    "go.mod", "api/go.mod", "web/package.json", "Cargo.toml", "app/build.gradle.kts", "Gemfile", "flake.lock",
    "gradle.lockfile",
  ])
  func isOne(_ path: String) { #expect(DependencyFiles.contains(bytes(path))) }

  @Test(arguments: ["go.model", "package.json/a.js", "src/cargo.rs", "docs/requirements.md", "lockfile.c", ""])
  func isNone(_ path: String) { #expect(!DependencyFiles.contains(bytes(path))) }
}

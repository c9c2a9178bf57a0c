import Testing

@testable import DaylightScanner

@Suite struct CheckToolsTests {
  private func count(_ text: String) -> Int { CheckTools.count(in: Text.lines(bytes(text))) }

  @Test(arguments: [
    ("ruff check .", 1), ("${PREFIX}ruff check .\nmypy src", 2), ("./bin/golangci-lint run", 1), ("go vet ./...", 1),
    ("ruff check a\nruff check b", 1), ("cargo fmt --check && cargo clippy", 2), ("ruffian", 0), ("my-ruff", 0),
    ("pip install ruff", 0), ("# ruff", 0), ("prettier --write .", 0), ("", 0),
  ])
  func toolsCountOnceAndOnlyWhereTheyRun(_ text: String, _ expected: Int) { #expect(count(text) == expected) }
}

import Testing

@testable import DaylightScanner

@Suite struct CheckScriptTests {
  private func checks(_ text: String, _ name: String = "gate.sh") -> Bool {
    CheckScript.checks(bytes("#!/bin/sh -e\n" + text), name: name)
  }

  @Test func aScriptThatRunsTwoCheckersChecks() {
    #expect(checks("${PREFIX}mypy src\n./node_modules/.bin/eslint .\n"))
    #expect(checks("ruff check src\n", "gate"))
    let work = (1...60).map { "step \($0)\n" }.joined()
    #expect(!checks(work + "mypy src\n"))
    #expect(checks(work + "mypy src\nruff check src\n"))
  }

  @Test func installingACheckerOrLettingItWriteIsNoCheck() {
    #expect(!checks("pip install ruff mypy\n"))
    #expect(!checks("gofmt -w .\ngoimports -w .\n"))
    #expect(!checks("# ruff mypy\nblackboard x\n"))
    #expect(!checks("ruff check .\nmypy .\n", "release.sh"))
  }

  @Test func aScriptThatFailsOnWhatIsNotCommittedChecks() {
    let stale = "make protos\nif ! git diff --quiet; then\n  exit 1\nfi\n"
    #expect(checks(stale))
    #expect(!checks(stale, "bump-version.sh"))
    #expect(!checks("git diff --quiet\n"))
    #expect(checks("coverage report --fail-under=100\n"))
    let compare = "if [ \"$A\" != \"$B\" ]; then\n  echo 'they do not match'\n  exit 1\nfi\n"
    #expect(checks(compare, "sync-version"))
    #expect(!checks(compare + "twine upload dist\n", "publish"))
  }

  @Test func onlyShellIsRead() {
    #expect(!CheckScript.checks(bytes("#!/usr/bin/env python3\nmypy src\nruff check\n"), name: "gate"))
    #expect(!CheckScript.checks(bytes("mypy src\nruff check\n"), name: "notes"))
    #expect(!CheckScript.checks([], name: "gate"))
  }
}

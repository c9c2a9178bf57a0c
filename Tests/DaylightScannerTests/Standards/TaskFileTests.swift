import Testing

@testable import DaylightScanner

@Suite struct TaskFileTests {
  private let makefile = """
    LINT := golangci-lint
    .PHONY: build lint verify
    build:
    \tgo build ./...
    lint: tools
    \t$(LINT) run
    tools:
    \tgo install example.org/tools
    verify: tools \\
    \tlint vet
    check:
    \t$(MAKE) verify
    vet:
    \tgo vet ./...
    """

  private func tasks(_ file: String, _ text: String, _ words: String...) -> [String] {
    let found = TaskFile(path: file, bytes: bytes(text))?.tasks(naming: words.map { bytes($0) }) ?? []
    return found.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  @Test func tasksAreFoundThroughVariablesNeedsAndCalls() {
    #expect(tasks("Makefile", makefile, "golangci") == ["check", "lint", "verify"])
    #expect(tasks("Makefile", makefile, "go vet") == ["check", "verify", "vet"])
    #expect(tasks("Makefile", makefile, "clang-format") == [])
    #expect(tasks("tox.ini", "golangci", "golangci") == [], "of another form")
    let package = "{\n  \"scripts\": {\n    \"lint\": \"eslint .\",\n    \"test\": \"npm run lint && tap\"\n  }\n}"
    #expect(tasks("package.json", package, "eslint") == ["lint", "test"])
  }

  @Test func whatRunsThemIsToldFromWhatDoesNot() throws {
    let file = try #require(TaskFile(path: "Makefile", bytes: bytes(makefile)))
    let lint = file.tasks(naming: [bytes("golangci")])
    for (pipeline, expected) in [
      ("run: make lint", true), ("run: make -j4 V=1 verify", true), ("run: make build", false), ("run: make", false),
      ("run: |\n  cd x && make build; make lint", true), ("run: lint", false),
      ("matrix:\n  target:\n  - lint\nrun: make ${{ matrix.target }}", true),
      ("matrix:\n  target:\n  - build\nrun: make ${{ matrix.target }}", false),
    ] {
      #expect(file.isCalled(lint, in: bytes(pipeline)) == expected, "\(pipeline)")
    }
    #expect(file.isCalled(file.tasks(naming: [bytes("go build")]), in: bytes("run: make")), "the first one")
  }

  @Test func hostileFilesEnd() {
    let long = String(repeating: "a: b\n\tmake a\n", count: 20_000)
    #expect(tasks("Makefile", long, "x") == [])
    #expect(tasks("Makefile", ":=\n=\n:\n\t\n" + String(repeating: "=", count: 5_000), "x") == [])
  }
}

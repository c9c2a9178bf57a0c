import Foundation
import Testing

/// Entries that name a commit of another repository: it is not here, and nobody looks for it.
@Suite struct SubmodulesTests {
  @Test func theOtherRepositorysCommitIsNotMissed() throws {
    try HardBench.lend { bench in
      func id(_ digit: String) -> String { String(repeating: digit, count: 40) }
      var history = FastImport()
      let modules = "[submodule \"lib\"]\n\tpath = lib\n\turl = ../lib.git\n"
      _ = history.commit("Begin", [.file("CODEOWNERS", "/lib @lib\n"), .file("lib", "a file\n")])
      _ = history.commit(
        "Take the library in", [.delete("lib"), .gitlink("lib", id("1")), .file(".gitmodules", modules)])
      _ = history.commit("Take a newer one", by: .kim, [.gitlink("lib", id("2"))])
      _ = history.commit("Take one deep down", [.gitlink("docs/adr/0001-lib.md", id("3"))])
      _ = history.commit("Copy it instead", by: .kim, [.delete("lib"), .file("lib/code.txt", "code\n")])
      _ = history.commit("And take it once more", [.delete("lib/code.txt"), .gitlink("lib", id("4"))])
      let path = "\(bench.folder)/payments.git"
      let commits = try history.write(to: path, with: bench.git)
      let entry = try bench.expectRead(path)
      #expect(entry.commits == 6)
      #expect(entry.diagnostics.isEmpty)
      #expect(entry.facts["document"] == 0)
      let changes = try bench.command.facts("--repository", "payments").changes
      #expect(changes[commits[2]]?.areas == [.init(owners: ["@lib"], paths: 1)])
    }
  }
}

@testable import DaylightCommands
import Foundation
import Testing

/// The script that git runs: in every shell, whatever becomes of the program, whatever was there before.
@Suite struct HookScriptTests {
  private static let shells = ["/bin/dash", "/bin/bash"].filter { FileManager.default.isExecutableFile(atPath: $0) }

  private static let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "hooks/hook")

  @Test func theShippedFileIsTheOneThatIsInstalled() throws {
    #expect(try String(contentsOf: HookScriptTests.shipped, encoding: .utf8) == HookScript.template)
    let script = HookScript.bytes(program: Array("/a b/it's\n/daylight-hook".utf8))
    #expect(HookScript.isOurs(script))
    #expect(!HookScript.isOurs(Array("#!/bin/sh\necho\n".utf8)))
    #expect(String(decoding: script, as: UTF8.self).contains("program='/a b/it'\\''s\n/daylight-hook'\n"))
  }

  /// A place with the script under a hook's name, and a program of which the test says what it does.
  private func place(
    _ bench: HookBench, _ name: String, program: String?, before: String? = nil, mode: Int = 0o755
  ) throws -> String {
    let folder = "\(bench.folder)/\(UUID().uuidString) x\ny"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/it's a program"
    if let program { try bench.write(program, to: path, mode: 0o755) }
    let script = String(decoding: HookScript.bytes(program: Array(path.utf8)), as: UTF8.self)
    try bench.write(script, to: "\(folder)/\(name)", mode: 0o755)
    if let before { try bench.write(before, to: "\(folder)/\(name).before-daylight", mode: mode) }
    return folder
  }

  private static let tells = "#!/bin/sh\nprintf '[%s]' \"$@\" >>\"${0%/*}/told\"\n"

  @Test(arguments: shells)
  func programAndEarlierHookGetTheSameArguments(_ shell: String) throws {
    try HookBench.lend { bench in
      let folder = try place(bench, "commit-msg", program: HookScriptTests.tells, before: HookScriptTests.tells)
      let run = try bench.run("exec \"$2\" \"$1/commit-msg\" 'a b' 'c\nd' ''", folder, shell, in: folder)
      #expect(run.status == 0 && run.diagnostics.isEmpty)
      #expect(bench.read("\(folder)/told") == "[commit-msg][a b][c\nd][][a b][c\nd][]")
    }
  }

  /// Gone, not executable, crashing, of another machine, or failing: git goes on, and the earlier hook decides.
  @Test(arguments: shells, [nil, "exit 3", "exit 127", "kill -SEGV $$", "kill -9 $$", "\u{7f}ELF"])
  func nothingThatBecomesOfTheProgramMatters(_ shell: String, _ program: String?) throws {
    try HookBench.lend { bench in
      for name in ["prepare-commit-msg", "commit-msg", "post-commit", "post-rewrite", "post-receive"] {
        for status in [0, 7] {
          let content = program.map { $0.hasPrefix("\u{7f}") ? $0 : "#!/bin/sh\n\($0)\n" }
          let folder = try place(bench, name, program: content, before: "#!/bin/sh\necho ran\nexit \(status)\n")
          let run = try bench.run("exec \"$2\" \"$1/\(name)\" x </dev/null", folder, shell)
          #expect(run.status == Int32(status) && run.output == "ran\n", "\(name) \(program ?? "none")")
          // The shell may say a line; the line ends in the folder's name are not its doing.
          let lines = run.diagnostics.replacing(folder, with: "").split(separator: "\n")
          #expect(lines.count <= 1, "\(run.diagnostics)")
          try FileManager.default.removeItem(atPath: "\(folder)/\(name).before-daylight")
          #expect(try bench.run("exec \"$2\" \"$1/\(name)\" x </dev/null", folder, shell).status == 0)
        }
      }
    }
  }

  /// A push that goes unnoted is said; at each commit the same line would be a nuisance.
  @Test(arguments: shells)
  func aMissingProgramIsToldToWhoeverPushes(_ shell: String) throws {
    try HookBench.lend { bench in
      for name in ["commit-msg", "post-commit", "reference-transaction", "post-receive"] {
        let folder = try place(bench, name, program: nil, before: "#!/bin/sh\n")
        let run = try bench.run("PATH=/bin exec \"$2\" \"$1/\(name)\" x </dev/null", folder, shell)
        #expect(run.status == 0)
        #expect(run.diagnostics.contains("this push was not noted") == (name == "post-receive"), "\(name)")
      }
    }
  }

  @Test(arguments: shells)
  func onlyAStrictMessageHookSaysNo(_ shell: String) throws {
    try HookBench.lend { bench in
      for (name, expected) in [("commit-msg", Int32(1)), ("prepare-commit-msg", 0), ("post-commit", 0)] {
        let folder = try place(bench, name, program: "#!/bin/sh\nexit 1\n", before: "#!/bin/sh\necho ran\n")
        let run = try bench.run("exec \"$2\" \"$1/\(name)\" x", folder, shell)
        #expect(run.status == expected, "\(name)")
        #expect(run.output == (expected == 0 ? "ran\n" : ""))
      }
    }
  }

  @Test(arguments: shells)
  func aHookThatWasSwitchedOffStaysSo(_ shell: String) throws {
    try HookBench.lend { bench in
      let folder = try place(bench, "commit-msg", program: nil, before: "#!/bin/sh\nexit 1\n", mode: 0o644)
      #expect(try bench.run("exec \"$2\" \"$1/commit-msg\" x", folder, shell).status == 0)
    }
  }

  /// Both read the list of references, byte for byte, however long it is, and one that reads nothing harms nobody.
  @Test(arguments: shells)
  func bothReadTheSameList(_ shell: String) throws {
    try HookBench.lend { bench in
      let keeps = "#!/bin/sh\ncat >>\"${0%/*}/${0##*/}.read\"\n"
      let list = (0..<20_000).map { "old new refs/heads/topic \($0) é\n" }.joined() + "no end \n\n"
      for name in ["post-receive", "post-rewrite"] {
        let folder = try place(bench, name, program: keeps, before: keeps)
        try bench.write(list, to: "\(folder)/list")
        #expect(try bench.run("exec \"$2\" \"$1/\(name)\" x <\"$1/list\"", folder, shell).status == 0)
        #expect(bench.read("\(folder)/it's a program.read") == list)
        #expect(bench.read("\(folder)/\(name).before-daylight.read") == list)
        let deaf = try place(bench, name, program: "#!/bin/sh\n:\n", before: "#!/bin/sh\nexit 5\n")
        let run = try bench.run("exec \"$2\" \"$1/\(name)\" x <\"$3/list\"", deaf, shell, folder)
        #expect(run.status == 5 && run.diagnostics.isEmpty)
      }
    }
  }

  @Test(arguments: shells)
  func onlyCommittedReferencesAreTold(_ shell: String) throws {
    try HookBench.lend { bench in
      let folder = try place(
        bench, "reference-transaction", program: HookScriptTests.tells, before: "#!/bin/sh\ncat\nexit 4\n")
      for state in ["prepared", "committed", "aborted"] {
        let run = try bench.run("echo list | \"$2\" \"$1/reference-transaction\" \(state)", folder, shell)
        #expect(run.status == 4 && run.output == "list\n", "\(state)")
      }
      #expect(bench.read("\(folder)/told") == "[reference-transaction][committed]")
    }
  }

  /// Hooks pay for neither: they are as quick as they are because they link neither.
  @Test func theProgramLinksNeitherFoundationNorLibgit2() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: HookBench.program), options: .alwaysMapped)
    for library in ["libFoundation", "libgit2", "lib_FoundationICU", "libsqlite3", "libdeflate"] {
      #expect(bytes.range(of: Data(library.utf8)) == nil, "\(library)")
    }
    let command = try Data(contentsOf: SealedCommand.executable, options: .alwaysMapped)
    #expect(command.range(of: Data("libgit2".utf8)) != nil, "where it is linked it is found")
  }
}

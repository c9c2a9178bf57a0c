import DaylightScanner
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct GitProgramTests {
  @Test func theEnvironmentPointsNowhereElseAndAsksNobody() {
    let sealed = GitProgram.sealed([
      "HOME": "/h", "GIT_DIR": "/other", "GIT_WORK_TREE": "/other", "GIT_ASKPASS": "/my/askpass", "LC_ALL": "de_DE",
      "GIT_ALLOW_PROTOCOL": "https:ext",
    ])
    #expect(sealed["GIT_DIR"] == nil && sealed["GIT_WORK_TREE"] == nil)
    #expect(sealed["HOME"] == "/h" && sealed["GIT_ASKPASS"] == "/my/askpass", "the user's own ways stay")
    #expect(sealed["GIT_TERMINAL_PROMPT"] == "0" && sealed["LC_ALL"] == "C")
    #expect(sealed["GIT_ALLOW_PROTOCOL"] == "https", "narrower than here stays narrower; wider does not")
    #expect(GitProgram.sealed([:])["GIT_ALLOW_PROTOCOL"] == "file:git:http:https:ssh")
  }

  @Test func gitRefusesProgramsEvenWhenAnAddressGetsThere() throws {
    try BareServer.lend { server in
      let mark = "\(server.folder)/ran"
      let git = GitProgram(environment: server.command.environment(), timeout: 20, stop: StopSignal())
      // As a rewritten address in the configuration would: the check of addresses is not the only guard.
      #expect { try git.run(["ls-remote", "ext::sh -c touch% \(mark)"]) } throws: { error in
        (error as? GitProgram.Failure)?.kind == .lasting && "\(error)".contains("not allowed")
      }
      #expect(!FileManager.default.fileExists(atPath: mark))
    }
  }

  @Test func aComplaintIsOneLine() {
    #expect(
      GitProgram.message("remote: hello\nfatal: repository '/x' does not exist\nhint: try\n")
        == "repository '/x' does not exist")
    #expect(GitProgram.message("ssh: no route\nfatal: Could not read\u{1b}[31m\n") == "Could not read␛[31m")
    // Of a remote that does not talk git, git itself says nothing.
    #expect(
      GitProgram.message(
        "git@h: Permission denied (publickey).\r\nfatal: Could not read from remote repository.\n\n"
          + "Please make sure you have the correct access rights\nand the repository exists.\n")
        == "git@h: Permission denied (publickey).; Could not read from remote repository.")
    #expect(GitProgram.message(String(repeating: "x", count: 5_000)).count <= 401)
    #expect(GitProgram.message("only this\n") == "only this")
  }

  @Test(arguments: [
    ("fatal: repository 'https://h/x' not found", GitProgram.Failure.Kind.lasting),
    ("fatal: Authentication failed for 'https://h/x'", .lasting),
    ("fatal: could not read Username for 'https://h': terminal prompts disabled", .lasting),
    ("git@h: Permission denied (publickey).", .lasting),
    ("fatal: unable to access 'https://h/x': Could not resolve host: h", .passing),
    ("fatal: the remote end hung up unexpectedly", .passing),
    ("ssh: connect to host h port 22: Connection timed out", .passing),
    ("fatal: loose object 12 (stored in objects/1/2) is corrupt", .damage),
    ("fatal: bad object refs/heads/main", .damage),
    ("error: cannot lock ref 'refs/heads/main'", .damage),
  ])
  func complaintsSayWhetherAnotherTryHelps(_ text: String, _ kind: GitProgram.Failure.Kind) {
    #expect(GitProgram.kind(text) == kind)
  }
}

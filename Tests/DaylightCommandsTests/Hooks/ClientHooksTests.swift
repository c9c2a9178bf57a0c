import Foundation
import Testing

/// Commits as people make them, with the hooks in place.
@Suite struct ClientHooksTests {
  /// Shows the message to the test, and writes a title over it, with these of the offered lines taken.
  private func editor(_ bench: HookBench, taking pattern: String = "^$") throws -> [String: String] {
    let path = "\(bench.command.folder)/editor"
    try bench.write(
      """
      #!/bin/sh
      cp "$1" "$HOME/shown"
      { printf 'A title\\n\\nWhy.\\n'; sed '/\(pattern)/s/^.//' "$HOME/shown"; } >"$1"
      """, to: path, mode: 0o755)
    return ["GIT_EDITOR": "'\(path)'"]
  }

  /// A repository that was scanned: Kim wrote the client, Lee reviewed it, and a decision says how it retries.
  private func scanned(_ bench: HookBench, _ options: String...) throws -> String {
    let repository = try bench.repository("a repo")
    let made = try bench.run(
      """
      mkdir -p docs/adr
      for number in 14 15 16; do
        printf '# %s. Retry budget %s\\n\\n## Status\\n\\nAccepted\\n\\n## Context\\n\\nWhy\\n\\n## Decision\\n\\nSo.\\n' $number $number >docs/adr/00$number-budget.md
      done
      git add . && git commit -q -m 'Decide'
      echo 2 >api/client.txt
      GIT_AUTHOR_NAME='Kim Bo' GIT_AUTHOR_EMAIL=kim@harbour.example git commit -q -a -m 'Retry

      Reviewed-by: Lee Moss <lee@harbour.example>'
      GIT_AUTHOR_NAME='Lee Moss' GIT_AUTHOR_EMAIL=lee@harbour.example git commit -q --allow-empty -m 'Nothing'
      """, in: repository)
    try #require(made.status == 0, "\(made.diagnostics)")
    try #require(try bench.command.run(["hooks", "install"] + options + [repository]).status == 0)
    let scan = try bench.command.run("scan", repository)
    try #require(scan.status == 0, "\(scan.diagnostics)")
    return repository
  }

  @Test func whoWroteTheLinesComesFirst() throws {
    try HookBench.lend { bench in
      let repository = try bench.repository()
      let made = try bench.run(
        """
        commit() { GIT_AUTHOR_NAME="$1" GIT_AUTHOR_EMAIL="$2" git commit -q -a -m "$3"; }
        printf 'let one = 1\\nlet two = 2\\n}\\n' >api/client.txt; commit 'Kim Bo' kim@harbour.example 'One'
        printf 'let one = 1\\nlet two = 2\\nlet three = 3\\n}\\n' >api/client.txt
        commit 'Lee Moss' lee@harbour.example 'Two'
        git mv api/client.txt api/c && git mv api/c api/client.txt
        """, in: repository)
      try #require(made.status == 0, "\(made.diagnostics)")
      try #require(try bench.hooks("install", repository).status == 0)
      try #require(try bench.command.run("scan", repository).status == 0)
      func offered(_ content: String) throws -> [String] {
        let editor = try editor(bench)
        _ = try bench.run(
          "printf '\(content)' >api/client.txt && git commit -q -a; git reset -q --hard HEAD~", in: repository,
          environment: editor)
        return bench.read("\(bench.command.folder)/shown").split(separator: "\n").map(String.init).filter {
          $0.hasPrefix("#Co-authored-by") || $0.hasPrefix("# They wrote") || $0.hasPrefix("# They changed")
        }
      }
      let wrote = "# They wrote the lines that you change here:"
      let (kim, lee) = (
        "#Co-authored-by: Kim Bo <kim@harbour.example>", "#Co-authored-by: Lee Moss <lee@harbour.example>"
      )
      #expect(try offered("let one = 1\\nlet two = 22\\nlet three = 3\\n}\\n") == [wrote, kim])
      #expect(try offered("let one = 1\\n  let two = 2\\nlet three = 33\\n") == [wrote, lee])
      #expect(try offered("let one = 1\\n") == [wrote, lee, kim])
      // A line more changes nobody's lines: then the file has to do. So it does when nothing is left of it.
      let byFile = ["# They changed these files lately:", lee, kim]
      #expect(try offered("let zero = 0\\nlet one = 1\\nlet two = 2\\nlet three = 3\\n}\\n") == byFile)
      #expect(try offered("nothing of it\\n") == byFile)
    }
  }

  @Test func theEditorShowsWhatMayBeNamed() throws {
    try HookBench.lend { bench in
      let repository = try scanned(bench)
      let commit = try bench.run(
        "git switch -q -c ana/adr-14 && echo 3 >api/client.txt && git commit -q -a", in: repository,
        environment: editor(bench, taking: "^.Implements"))
      #expect(commit.status == 0 && commit.diagnostics.isEmpty, "\(commit.diagnostics)")
      let shown = bench.read("\(bench.command.folder)/shown")
      #expect(shown.contains("\n#Implements: ADR-14\n"))
      #expect(shown.contains("\n#Co-authored-by: Kim Bo <kim@harbour.example>\n"))
      #expect(shown.contains("\n#Reviewed-by: Lee Moss <lee@harbour.example>\n"))
      #expect(!shown.contains("ana@harbour.example"))
      let message = try bench.run("git log -1 --format=%B", in: repository).output
      #expect(message.split(separator: "\n") == ["A title", "Why.", "Implements: ADR-14"], "all other offers are gone")
      let trailers = try bench.run("git log -1 --format='%(trailers)'", in: repository).output
      #expect(trailers.trimmingCharacters(in: .newlines) == "Implements: ADR-14")
      // What a person took is read back by the next scan.
      try bench.run("git switch -q main && git merge -q ana/adr-14 && git switch -q ana/adr-14", in: repository)
      #expect(try bench.command.run("scan", repository).status == 0)
      let citations = try bench.command.run("facts", "--kind", "citation").output
      #expect(citations.contains("\"manner\":\"implements\""), "\(citations)")
      // The branch's commits have said it: the next message offers it, whatever it changes.
      try bench.run("echo x >other && git add other && git commit -q", in: repository, environment: editor(bench))
      #expect(bench.read("\(bench.command.folder)/shown").contains("\n#Implements: ADR-14\n"))
    }
  }

  @Test func withoutAnEditorNothingIsAdded() throws {
    try HookBench.lend { bench in
      let repository = try scanned(bench)
      for commit in ["commit -q -a -m Title", "commit -q -a --amend --no-edit", "commit -q -a -F message"] {
        let run = try bench.run(
          "git switch -q -C adr-14 && echo Title >message && date +%N >>api/client.txt && git \(commit)", in: repository
        )
        #expect(run.status == 0 && run.diagnostics.isEmpty, "\(commit): \(run.diagnostics)")
        #expect(try bench.run("git log -1 --format=%B", in: repository).output == "Title\n\n", "\(commit)")
      }
    }
  }

  @Test(arguments: ["strip", "scissors", "whitespace", "verbatim"])
  func anEditorThatChangesNothingMakesNoCommit(_ cleanup: String) throws {
    try HookBench.lend { bench in
      let repository = try scanned(bench)
      let run = try bench.run(
        "git switch -q -c adr-14 && echo 3 >api/client.txt && git config core.commentChar ';' && git commit -q -a -v --cleanup=$1",
        cleanup, in: repository)
      let made = try bench.run("git log -1 --format=%s", in: repository).output
      // Where git keeps its own comments in the message it would have made a commit of them without us as well.
      if ["strip", "scissors"].contains(cleanup) { #expect(run.status != 0 && made == "Nothing\n") }
    }
  }

  @Test func trailersByChoiceButNoReviewThatNobodyGave() throws {
    try HookBench.lend { bench in
      let repository = try scanned(bench, "--suggest", "trailers")
      let run = try bench.run(
        "git switch -q -c adr-14 && echo 3 >api/client.txt && git commit -q -a -m Title && git commit -q --amend --no-edit",
        in: repository)
      #expect(run.status == 0 && run.diagnostics.isEmpty, "\(run.diagnostics)")
      #expect(try bench.run("git log -1 --format=%B", in: repository).output == "Title\n\nImplements: ADR-14\n\n")
      // A rebase replays what people wrote; nothing is added to it.
      let rebase = try bench.run(
        "git commit -q --no-verify --allow-empty -m Plain && git switch -q -c adr-15 && git rebase -q --force-rebase --keep-empty main",
        in: repository)
      #expect(rebase.status == 0, "\(rebase.diagnostics)")
      #expect(try bench.run("git log -1 --format=%B", in: repository).output == "Plain\n\n")
    }
  }

  @Test func warningsNeverStopACommitUnlessSomebodyChoseThat() throws {
    try HookBench.lend { bench in
      let repository = try scanned(bench)
      let message = "git commit -q --allow-empty -m 'T\n\nReviewd-by: K <kim@harbour.example>'"
      let warned = try bench.run(message, in: repository)
      #expect(warned.status == 0 && warned.said.count == 2)
      let selfReview = try bench.run(
        "git commit -q --allow-empty -m 'T\n\nReviewed-by: A <ana@harbour.example>'", in: repository)
      #expect(selfReview.said.first?.contains("names the author") == true)
      let unknown = try bench.run(
        "git commit -q --allow-empty -m 'T\n\nReviewed-by: K <kim@harbuor.example>'", in: repository)
      #expect(unknown.said.first?.contains("nobody here has used") == true)
      #expect(try bench.hooks("install", "--strict", repository).status == 0)
      let refused = try bench.run(message, in: repository)
      #expect(refused.status != 0 && refused.said.last?.contains("no commit was made") == true)
      #expect(try bench.run("git log -1 --format=%s", in: repository).output == "T\n")
      #expect(try bench.run(message + " --no-verify", in: repository).status == 0)
      let newcomer = try bench.run(
        "git commit -q --allow-empty -m 'T\n\nReviewed-by: N <new@harbour.example>'", in: repository)
      #expect(newcomer.status == 0, "somebody new is no mistake")
    }
  }

  @Test func documentHeadsAreComparedWithTheirNeighbours() throws {
    try HookBench.lend { bench in
      let repository = try scanned(bench)
      let add = "printf '# 17. Title\\n\\nText.\\n' >docs/adr/0017-x.md && git add . && git commit -q -m T"
      let warned = try bench.run(add, in: repository)
      #expect(warned.status == 0)
      #expect(warned.said.first?.contains("docs/adr/0017-x.md has no status at its head; other documents") == true)
      let fine = try bench.run(
        "printf '# 17. Title\\n\\n## Status\\n\\nDraft\\n' >docs/adr/0017-x.md && echo x >docs/adr/README.md && git add . && git commit -q -m T",
        in: repository)
      #expect(fine.said.isEmpty, "\(fine.diagnostics)")
    }
  }

  @Test func rewritesSayWhatTheyLose() throws {
    try HookBench.lend { bench in
      let repository = try scanned(bench)
      let run = try bench.run(
        "git commit -q --allow-empty -m 'T\n\nReviewed-by: K <kim@harbour.example>' && git commit -q --allow-empty --amend -m Other",
        in: repository)
      #expect(run.status == 0 && run.said.count == 1 && run.said[0].contains("1 trailer (Reviewed-by)"))
      let lost = try bench.command.run("hooks", "lost", "--format", "json", repository).output
      #expect(lost.contains("K <kim@harbour.example>"))
      #expect(try bench.run("git commit -q --amend --no-edit --allow-empty", in: repository).said.isEmpty)
    }
  }

  /// A squash keeps the people of what it joins within reach.
  @Test func aSquashOffersItsAuthors() throws {
    try HookBench.lend { bench in
      let repository = try scanned(bench)
      let run = try bench.run(
        """
        git switch -q -c topic && echo t >t && git add t &&
        GIT_AUTHOR_NAME='Mo' GIT_AUTHOR_EMAIL=mo@harbour.example git commit -q -m 'Topic' &&
        git switch -q main && git merge -q --squash topic >/dev/null && git commit -q
        """, in: repository, environment: editor(bench, taking: "^.Co-authored-by: Mo"))
      #expect(run.status == 0, "\(run.diagnostics)")
      #expect(
        try bench.run("git log -1 --format='%(trailers)'", in: repository).output.hasPrefix(
          "Co-authored-by: Mo <mo@harbour.example>"))
    }
  }

  /// Whatever Daylight's folder holds, and wherever there is no room, the commit is made, and at most one line is said.
  @Test(arguments: [
    "rm -rf .git/daylight", "chmod 000 .git/daylight", "rm -rf .git/daylight && touch .git/daylight",
    "head -c 300000 /dev/urandom >.git/daylight/hints", "rm .git/daylight/hints && mkfifo .git/daylight/hints",
    "rm .git/daylight/hints && ln -s /dev/zero .git/daylight/hints", "ln -s /dev/full .git/daylight/noted",
    "printf 'strict perhaps\\nqueue %%zz\\nsuggest \\n' >.git/daylight/settings", "mkdir .git/daylight/noted",
    "rm .git/hooks/*-commit", "printf 'daylight-hints 1\\nperson \\npath x\\n' >.git/daylight/hints",
    "ulimit -f 0", "exec 2>&-", "export PATH=/usr/bin",
  ])
  func nothingStopsACommit(_ trouble: String) throws {
    try HookBench.lend { bench in
      let repository = try scanned(bench)
      // Git itself has to be able to write: only the hooks meet the limit.
      let limited = trouble == "ulimit -f 0"
      if limited {
        for name in ["prepare-commit-msg", "commit-msg", "post-commit"] {
          let path = "\(repository)/.git/hooks/\(name)"
          try bench.write("#!/bin/sh\nulimit -f 0\nexec '\(HookBench.program)' \(name) \"$@\"\n", to: path, mode: 0o755)
        }
      }
      let before = try bench.run("git rev-list --count HEAD", in: repository).output
      let run = try bench.run(
        "\(limited ? ":" : trouble); echo 3 >api/client.txt && git commit -q -a -m 'T\n\nCo-authored-by: K <kim@harbour.example>' && git -c core.editor=\"$1\" commit -q --allow-empty",
        bench.command.folder + "/editor", in: repository, environment: editor(bench))
      #expect(run.status == 0, "\(trouble): \(run.diagnostics)")
      #expect(run.said.count <= 3 && !run.diagnostics.contains("fatal"), "\(trouble): \(run.diagnostics)")
      let after = try bench.run("git rev-list --count HEAD", in: repository).output
      #expect((Int(after.dropLast()) ?? 0) == (Int(before.dropLast()) ?? 0) + 2, "\(trouble)")
    }
  }
}

extension HookCall {
  /// A message is not longer than this, in bytes, or it is not looked at: with `--verbose` the change stands in it.
  private static let messageLimit = 8 << 20

  /// A larger file, in bytes, is not compared line by line; none that hints are about is.
  private static let fileLimit = 512 << 10

  private var message: CommitMessage? {
    arguments.first.flatMap { SmallFile.read($0, limit: HookCall.messageLimit) }.map { CommitMessage($0) }
  }

  private func offers(
    for message: CommitMessage, staged: StagedFiles, hints: HintsFile?, lineAuthors: [[UInt8]] = []
  ) -> Offers {
    let branch = folders?.branch
    let notes = folders.flatMap { folders in branch.map { BranchNotes.read(branch: $0, folders) } } ?? []
    return Offers(
      message, hints: hints, staged: staged, branch: branch, notes: notes, lineAuthors: lineAuthors, own: author)
  }

  /// Who wrote the lines that are changed. Git calls a hook at the top of the work tree: what lies there is what is
  /// staged, or near enough to offer a name.
  private func lineAuthors(_ staged: StagedFiles, _ hints: HintsFile?) -> [[UInt8]] {
    hints?.authors(ofLinesGoneFrom: staged.files.map(\.path)) { SmallFile.read($0, limit: HookCall.fileLimit) } ?? []
  }

  /// `prepare-commit-msg FILE [SOURCE [COMMIT]]`: offers trailers as comments, where a person will read them.
  func prepareMessage() -> HookOutcome {
    let source = arguments.dropFirst().first?.text ?? ""
    guard settings.suggestions != .off, hasEditor, ["", "template", "squash"].contains(source), let folders,
      !folders.isReplaying, let path = arguments.first, let message
    else { return HookOutcome() }
    let hints = HintsFile(of: folders)
    // Without hints only a squash, or what the branch itself has said, has anything to offer.
    let staged = hints == nil ? StagedFiles([]) : StagedFiles.now(index: index ?? folders.file("index"))
    let offers = offers(for: message, staged: staged, hints: hints, lineAuthors: lineAuthors(staged, hints))
    let comments = offers.comments(scanned: hints?.scanned)
    guard !comments.isEmpty, let bytes = message.adding(comments: comments) else { return HookOutcome() }
    return write(bytes, to: path)
  }

  /// `commit-msg FILE`: warns, and, where somebody chose it, adds the trailers that a record says.
  func checkMessage() -> HookOutcome {
    guard let path = arguments.first, let message, !message.isEmpty else { return HookOutcome() }
    let hints = folders.flatMap { HintsFile(of: $0) }
    let isOwnWork = folders.map { !$0.isReplaying } ?? true
    var staged = StagedFiles([])
    if isOwnWork, let folders { staged = StagedFiles.now(index: index ?? folders.file("index")) }
    var remarks = TrailerCheck(author: author, isKnown: hints?.isKnown).remarks(message.text)
    remarks += DocumentCheck(hints: hints).remarks(staged)
    var outcome = HookOutcome()
    outcome.lines = remarks.map(\.text)
    outcome.isRefused = settings.isStrict && remarks.contains(where: \.isMistake)
    if outcome.isRefused {
      outcome.lines.append(
        "no commit was made, because this repository asks for messages without mistakes (strict). "
          + "The message is in \(path.text); git commit --edit --file='\(path.text)' takes it again, --no-verify skips the check."
      )
      return outcome
    }
    if !remarks.isEmpty { outcome.lines.append("only a warning. To change the message: git commit --amend") }
    if settings.suggestions == .trailers, isOwnWork, folders != nil {
      let recorded = offers(for: message, staged: staged, hints: hints).offers.filter(\.isRecorded).map(\.line)
      if !recorded.isEmpty { outcome.lines += write(message.adding(trailers: recorded), to: path).lines }
    }
    return outcome
  }

  /// `post-commit`: notes whom and what the commit names. A later squash, or a message on the same branch, can offer it.
  func noteCommit() -> HookOutcome {
    guard let folders, SmallFile.isFolder(folders.daylight), !folders.isReplaying, let branch = folders.branch,
      let bytes = SmallFile.read(folders.file("COMMIT_EDITMSG"), limit: HookCall.messageLimit)
    else { return HookOutcome() }
    let notes = BranchNotes.notes(in: CommitMessage(bytes).text)
    guard !notes.isEmpty else { return HookOutcome() }
    let reference = folders.commonDirectory + Array("/refs/heads/".utf8) + branch
    let commit = SmallFile.read(reference, limit: 100).map { Array($0[...].trimmed) } ?? Array("-".utf8)
    let failure = BranchNotes.append(notes, branch: branch, commit: commit, folders)
    return failure.map { .trouble("the commit's people were not noted: \(SmallFile.reason($0))") } ?? HookOutcome()
  }

  /// `post-rewrite amend|rebase`: says, and keeps, what the new commits no longer have.
  func noteRewrite(_ list: [UInt8]) -> HookOutcome {
    guard let folders, SmallFile.isFolder(folders.daylight) else { return HookOutcome() }
    let pairs = RewriteLoss.pairs(list)
    let loss = RewriteLoss(of: pairs)
    let path = LostRecords.path(folders)
    let earlier = LostRecords(SmallFile.read(path, limit: 1 << 20) ?? [])
    let lines = loss.lines(seconds: seconds) + earlier.moves(pairs, seconds: seconds)
    if !lines.isEmpty, let code = SmallFile.append(lines, to: path, turnOver: 256 << 10) {
      return .trouble("a rewrite lost trailers or notes, and that was not kept: \(SmallFile.reason(code))")
    }
    guard let sentence = loss.sentence else { return HookOutcome() }
    return .trouble(sentence)
  }

  /// Writes a message's file in place: git has it open by name, and its rights stay.
  private func write(_ bytes: [UInt8], to path: [UInt8]) -> HookOutcome {
    let failure = SmallFile.overwrite(path, with: bytes)
    return failure.map { .trouble("nothing was offered: \(SmallFile.reason($0))") } ?? HookOutcome()
  }
}

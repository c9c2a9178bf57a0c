internal import DaylightCore
internal import DaylightHooks

/// What runs in a repository when git works in it, and why, for somebody who has never looked into a folder of hooks.
struct HookStatus {
  /// One hook.
  struct Row: Encodable {
    var hook: String
    var runs: String
    var what: String
  }

  private(set) var sentences: [String] = []
  private(set) var rows: [Row] = []
  /// Whether something that is meant to run does not.
  private(set) var needsAttention = false

  init(_ repository: HookRepository) {
    let folders = repository.folders
    let manifest = HookManifest(of: folders)
    let settings = HookSettings.of(folders)
    let isSetUp = SmallFile.isFolder(folders.daylight)
    sentences.append("A hook is a small program that git runs at certain moments, such as before a commit is made.")
    sentences.append("In this repository git takes hooks from \(text(repository.hooksFolder)).")
    if let setting = repository.hooksPath {
      sentences.append(
        "That is so because core.hooksPath is set to \(text(setting.value)) (in git's \(setting.scope) configuration).")
    }
    let manager = HookManager.of(repository)
    if let manager, manager != .hooksPath { sentences.append("As far as one can see, \(manager.explanation).") }
    addRows(repository, manifest, settings, manager)
    addProgram(manifest)
    guard isSetUp else {
      sentences.append("Daylight is not set up here. To set it up: daylight hooks install")
      return
    }
    if manifest?.scripts.isEmpty ?? true {
      sentences.append(
        manager == nil
          ? "Daylight's folder is here, and none of its hooks. To put them in: daylight hooks install"
          : "Daylight has no scripts of its own here: \(manager?.rawValue ?? "another program") has to call it. What to add to its configuration is printed by: daylight hooks install"
      )
    }
    if let folder = manifest?.folder, folder != repository.hooksFolder {
      needsAttention = true
      sentences.append(
        "Daylight's hooks are in \(text(folder)), where git does not look any more. To mend it: daylight hooks remove && daylight hooks install"
      )
    }
    addSettings(repository.path, folders, settings)
    sentences.append("To take Daylight's part away, and have everything as it was: daylight hooks remove")
  }

  private mutating func addRows(
    _ repository: HookRepository, _ manifest: HookManifest?, _ settings: HookSettings, _ manager: HookManager?
  ) {
    let others = [
      "pre-commit", "pre-merge-commit", "post-merge", "post-checkout", "pre-push", "pre-receive", "update",
      "post-update",
    ]
    for name in HookCall.names + others {
      let file = HookFile(name, in: repository.hooksFolder)
      switch file.state(written: manifest?.scripts[name]) {
      case .absent: if manifest?.scripts[name] != nil { miss(name, "nothing; Daylight's script is gone") }
      case .unusable: rows.append(Row(hook: name, runs: "nothing", what: "there is something that is no file"))
      case .ours, .changed:
        let isChanged = file.state(written: manifest?.scripts[name]) == .changed
        var runs = isChanged ? "Daylight's script, changed since" : "Daylight"
        if !file.isExecutable {
          miss(name, "nothing: Daylight's script may not be executed")
          continue
        }
        if file.hasBefore {
          runs += file.isBeforeExecutable ? ", then your own hook" : "; your own hook is switched off, as it was"
        }
        rows.append(Row(hook: name, runs: runs, what: HookStatus.what(name, settings)))
      case .foreign(let bytes):
        let text = String(decoding: bytes, as: UTF8.self)
        let owner = manager.flatMap { $0.wrote(text, in: repository.hooksFolder) ? $0.rawValue : nil }
        if owner != nil, manager?.isIdle(name, repository) == true { continue }
        let runs = file.isExecutable ? owner ?? "your own hook" : "nothing: your own hook may not be executed"
        if manifest?.scripts[name] != nil {
          needsAttention = true
          rows.append(Row(hook: name, runs: runs, what: "somebody replaced Daylight's script"))
        } else {
          let isCalled =
            text.contains("daylight-hook") || owner != nil && manager?.callsDaylight(name, repository) == true
          let part = isCalled && file.isExecutable ? HookStatus.what(name, settings) : ""
          rows.append(
            Row(
              hook: name, runs: part.isEmpty ? runs : "\(runs), which calls Daylight",
              what: part.isEmpty ? "Daylight has no part in it" : part))
        }
      }
    }
    if rows.isEmpty { sentences.append("No hook runs in this repository.") }
  }

  private mutating func miss(_ name: String, _ runs: String) {
    needsAttention = true
    rows.append(Row(hook: name, runs: runs, what: "to put it back: daylight hooks install"))
  }

  private mutating func addProgram(_ manifest: HookManifest?) {
    guard let script = manifest?.scripts.values.first else { return }
    let line = script.lines.first { $0.starts(with: Array("program='".utf8)) } ?? []
    let path = Array(line.dropFirst(9).dropLast())
    if SmallFile.isExecutable(path) {
      sentences.append("Daylight's hooks run the program \(text(path)).")
    } else if HookProgram.onPath() != nil {
      sentences.append("The program \(text(path)) is gone; the hooks run the one on PATH instead.")
    } else {
      needsAttention = true
      sentences.append(
        "The program \(text(path)) is gone, so Daylight's part does nothing; git and your own hooks work as ever. To mend it: daylight hooks install"
      )
    }
  }

  private mutating func addSettings(_ path: String, _ folders: GitFolders, _ settings: HookSettings) {
    if settings.wantsHints {
      sentences.append(
        settings.isStrict
          ? "A commit whose message has a mistake is refused, because somebody chose --strict here."
          : "Daylight never stops a commit here; it only warns.")
    }
    if settings.wantsHints {
      if let hints = HintsFile(of: folders) {
        let counts = hints.counts
        sentences.append(
          "What it offers was read by the scan of commits up to \(hints.scanned ?? "an unknown day"): \(counts.people) people, \(counts.documents) documents, \(counts.places) files and folders."
        )
      } else {
        sentences.append(
          "No scan has left anything to offer yet, so only messages are checked. To change that: daylight scan '\(path)'"
        )
      }
    }
    if let queue = settings.queue {
      let health = QueueHealth(of: QueueFolder(queue))
      if health.exists {
        sentences.append(
          "Pushes are noted in \(text(queue)), where \(health.waiting + health.unfinished) now wait for: daylight scan --queue"
        )
      } else {
        needsAttention = true
        sentences.append(
          "Pushes are to be noted in \(text(queue)), which is not there; pushes work, and nothing is noted. To make it: mkdir -m 700 '\(text(queue))'"
        )
      }
    }
  }

  /// What Daylight does at a hook.
  static func what(_ name: String, _ settings: HookSettings) -> String {
    switch name {
    case "prepare-commit-msg":
      settings.suggestions == .off
        ? "nothing, as it was asked not to offer anything"
        : "offers, as comments in your editor, people and documents that the message may name"
    case "commit-msg":
      "\(settings.isStrict ? "refuses" : "warns of") misspelt trailers, reviews by the author, document heads without status"
        + (settings.suggestions == .trailers ? "; adds trailers that a record says" : "")
    case "post-commit": "notes whom a commit names, for the next message of the branch"
    case "post-rewrite": "says what an amended or rebased commit no longer has"
    case "post-receive": "notes in the queue what was pushed, so that the next scan reads it"
    case "reference-transaction": "notes in the queue every updated reference"
    default: ""
    }
  }

  /// The same for programs.
  struct Record: Encodable {
    var repository: String
    var hooks: [Row]
    var why: [String]
    var needsAttention: Bool
  }

  func record(_ path: String) -> Record {
    Record(repository: path, hooks: rows, why: sentences, needsAttention: needsAttention)
  }

  /// The page.
  func artifact(_ path: String) -> Artifact {
    var blocks: [Block] = []
    if !rows.isEmpty {
      blocks.append(
        .table(
          .init(
            caption: "Hooks", headings: ["when git calls", "this runs", "what Daylight does"],
            rows: rows.map { [$0.hook, $0.runs, $0.what] })))
    }
    return Artifact(
      kind: "hooks", title: "Hooks of \(path)",
      sections: [.init("What runs", blocks), .init("Why", sentences.map { .paragraph($0) })].filter {
        !$0.blocks.isEmpty
      })
  }

  private func text(_ path: some Collection<UInt8>) -> String { String(decoding: path, as: UTF8.self) }
}

internal import DaylightHooks
internal import Glibc

/// Puts hooks into one repository, and takes them away again.
struct HookInstaller {
  let repository: HookRepository

  /// What was done, and what was not.
  struct Outcome {
    var done: [String] = []
    /// With the reason.
    var refused: [String] = []
  }

  private var folders: GitFolders { repository.folders }

  /// Puts hooks in; what is there already goes on running after ours.
  ///
  /// - Parameters:
  ///   - names: the hooks; none only makes the folder for settings and hints.
  ///   - program: the absolute path of `daylight-hook`.
  func install(_ names: [String], program: [UInt8], settings: HookSettings) throws -> Outcome {
    // Two at once would each note down their own script, and take the other's for somebody's change.
    let lock = FolderLock(folders.commonDirectory)
    defer { withExtendedLifetime(lock) {} }
    try makeFolder()
    try write(settings.bytes, to: HookSettings.path(in: folders))
    var outcome = Outcome()
    guard !names.isEmpty else { return outcome }
    var manifest = HookManifest(of: folders) ?? HookManifest(folder: repository.hooksFolder)
    if manifest.folder != repository.hooksFolder {
      throw Failure(
        "\(repository.path): hooks are installed in \(text(manifest.folder)), and git takes them from \(text(repository.hooksFolder)) now.",
        hint: "First: daylight hooks remove '\(repository.path)'")
    }
    if !SmallFile.isFolder(manifest.folder) {
      guard mkdir(manifest.folder.cString, 0o755) == 0 else {
        throw Failure("\(text(manifest.folder)) cannot be made: \(SmallFile.reason(errno))")
      }
      manifest.madeFolder = true
    }
    let script = HookScript.bytes(program: program)
    for name in names {
      let file = HookFile(name, in: manifest.folder)
      var state = file.state(written: manifest.scripts[name])
      // The very script that would be written: nobody has changed it, whatever the manifest has of it.
      if case .changed = state, case .ours = file.state(written: script) { state = .ours }
      if let reason = refusal(file, state) {
        outcome.refused.append("\(name): \(reason)")
        continue
      }
      // First the manifest: what is written after it can always be taken away.
      let known = manifest.scripts[name]
      manifest.scripts[name] = script
      try write(manifest.bytes, to: HookManifest.path(in: folders))
      var isForeign = false
      if case .foreign = state { isForeign = true }
      if let reason = file.put(script, keepingForeign: isForeign) {
        manifest.scripts[name] = known
        try write(manifest.bytes, to: HookManifest.path(in: folders))
        outcome.refused.append("\(name): \(reason)")
      } else {
        outcome.done.append(
          isForeign ? "\(name), before the hook that was there (now \(name)\(HookScript.beforeSuffix))" : name)
      }
    }
    return outcome
  }

  private func refusal(_ file: HookFile, _ state: HookFile.State) -> String? {
    switch state {
    case .absent, .ours: nil
    case .changed:
      "somebody has changed Daylight's script there, or another version wrote it; 'daylight hooks remove' says more"
    case .unusable: "there is something that is no file"
    case .foreign:
      file.hasBefore
        ? "there is a hook, and a \(file.name)\(HookScript.beforeSuffix) beside it; one of them has to go first" : nil
    }
  }

  /// Takes everything away that `install` put in, and puts back what was there.
  func remove() -> Outcome {
    let lock = FolderLock(folders.commonDirectory)
    defer { withExtendedLifetime(lock) {} }
    var outcome = Outcome()
    if var manifest = HookManifest(of: folders) {
      for (name, script) in manifest.scripts.sorted(by: { $0.key < $1.key }) {
        let file = HookFile(name, in: manifest.folder)
        switch file.state(written: script) {
        case .ours, .absent:
          let hadBefore = file.hasBefore
          if let reason = file.restore() {
            outcome.refused.append("\(name): \(reason)")
          } else {
            manifest.scripts[name] = nil
            outcome.done.append(hadBefore ? "\(name); the hook that was there before is back" : name)
          }
        case .changed, .foreign, .unusable:
          let kept = file.hasBefore ? " The hook from before Daylight is \(text(file.before))." : ""
          outcome.refused.append(
            "\(name): \(text(file.path)) was changed after Daylight wrote it, so it stays.\(kept) Put it right by hand, and call remove again"
          )
        }
      }
      if !outcome.refused.isEmpty {
        _ = SmallFile.replace(HookManifest.path(in: folders), with: manifest.bytes, mode: 0o644)
        return outcome
      }
      if manifest.madeFolder { rmdir(manifest.folder.cString) }
    }
    removeFolder(&outcome)
    return outcome
  }

  private func removeFolder(_ outcome: inout Outcome) {
    let folder = folders.daylight
    guard SmallFile.isFolder(folder) else { return }
    for name in ["settings", "installed", "hints", "noted", "noted.old", "lost", "lost.old"] {
      unlink((folder + Array("/\(name)".utf8)).cString)
    }
    if rmdir(folder.cString) != 0 {
      outcome.refused.append("\(text(folder)) stays: \(SmallFile.reason(errno))")
    }
  }

  /// Makes Daylight's folder for whoever may read the repository.
  private func makeFolder() throws {
    var status = stat()
    guard !SmallFile.isFolder(folders.daylight), stat(folders.commonDirectory.cString, &status) == 0 else { return }
    guard mkdir(folders.daylight.cString, 0o777) == 0, chmod(folders.daylight.cString, status.st_mode & 0o7777) == 0
    else {
      throw Failure(
        "\(text(folders.daylight)) cannot be made: \(SmallFile.reason(errno))", hint: "Nothing was installed.")
    }
  }

  private func write(_ bytes: [UInt8], to path: [UInt8]) throws {
    if let code = SmallFile.replace(path, with: bytes, mode: 0o644) {
      throw Failure("\(text(path)) cannot be written: \(SmallFile.reason(code))")
    }
  }

  private func text(_ path: [UInt8]) -> String { String(decoding: path, as: UTF8.self) }
}

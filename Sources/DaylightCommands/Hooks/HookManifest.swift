internal import DaylightHooks

/// What `daylight hooks install` has put into a repository: what `remove` goes by.
struct HookManifest: Hashable {
  /// The folder with the hooks, absolute.
  var folder: [UInt8]
  /// Whether that folder was made for them.
  var madeFolder = false
  /// The hooks, by name, with the bytes that were written.
  var scripts: [String: [UInt8]] = [:]

  init(folder: [UInt8]) { self.folder = folder }

  static func path(in folders: GitFolders) -> [UInt8] { folders.daylight + Array("/installed".utf8) }

  /// What is installed in a repository; nil when nothing is.
  init?(of folders: GitFolders) {
    guard let bytes = SmallFile.read(HookManifest.path(in: folders), limit: 1 << 20) else { return nil }
    folder = []
    for line in bytes.lines {
      let words = line.split(separator: 0x20)
      guard words.count == 3, let value = PercentText.decode(words[2]) else { continue }
      switch String(decoding: words[0], as: UTF8.self) {
      case "folder":
        folder = value
        madeFolder = words[1].elementsEqual("made".utf8)
      case "hook": scripts[String(decoding: words[1], as: UTF8.self)] = value
      default: break
      }
    }
    if folder.isEmpty { return nil }
  }

  var bytes: [UInt8] {
    var text = Array("folder \(madeFolder ? "made" : "found") ".utf8) + PercentText.encode(folder) + [0x0a]
    for (name, script) in scripts.sorted(by: { $0.key < $1.key }) {
      text += Array("hook \(name) ".utf8) + PercentText.encode(script) + [0x0a]
    }
    return text
  }
}

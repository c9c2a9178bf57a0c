internal import DaylightHooks
internal import Foundation

/// Where the program `daylight-hook` is.
enum HookProgram {
  /// Beside this program, else on PATH; nil when it is in neither place.
  static func find() -> String? {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = own.appending(path: "daylight-hook").path
    return SmallFile.isExecutable(Array(beside.utf8)) ? beside : onPath()
  }

  /// The first one on PATH, absolute.
  static func onPath() -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").lazy
      .filter { $0.hasPrefix("/") }.map { "\($0)/daylight-hook" }
      .first { SmallFile.isExecutable(Array($0.utf8)) }
  }
}

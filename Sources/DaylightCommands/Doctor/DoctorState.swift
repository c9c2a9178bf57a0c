internal import DaylightCore
internal import DaylightStore
internal import Foundation

/// What the doctor finds about the folder with the state: the databases, the lock, the room, the last night.
struct DoctorState {
  let folder: String
  let mirrors: MirrorFolder
  /// Seconds since 1970.
  let now: Int64

  /// Less room than this needs attention, in bytes.
  static let littleRoom: Int64 = 1 << 30
  /// A nightly run that is older than this has been left out, in seconds.
  static let longAgo: Int64 = 36 * 3_600

  var findings: [DoctorFinding] {
    guard FileManager.default.fileExists(atPath: folder) else {
      return [.init(.good, "state", "\(folder) is not there yet; the first scan makes it")] + room
    }
    guard access(folder, W_OK) == 0 else {
      return [
        .init(
          .broken, "state", "\(folder) is not writable by \(NSUserName())",
          remedy: "Run as its owner, or name another folder with --state DIR.")
      ]
    }
    return databases + [lock] + room + [lastNight]
  }

  private var databases: [DoctorFinding] {
    do {
      let state = try StateFolder(folder, create: true)
      let facts = try state.facts()
      let unread = try facts.unread()
      var findings = [
        DoctorFinding(
          unread.isEmpty ? .good : .attention, "facts",
          "\(try facts.repositories().count) repositories read, \(unread.count) not read",
          remedy: unread.isEmpty ? nil : "Mend what is said below, then: daylight scan")
      ]
      findings += unread.map { .init(.attention, $0.repository, "not read: \($0.reason)") }
      findings += try facts.copies().map { group in
        .init(
          .note, "copies", "\(group.joined(separator: " and ")) end in the same commit",
          remedy: "If one is a copy of the other, list one only: what is in both counts twice.")
      }
      let entries = try state.journal().entries(about: nil, item: nil, kinds: Set(Journal.Kind.allCases)).count
      findings.append(.init(.good, "journal", "\(entries) entries; back up \(folder)/journal.sqlite"))
      return findings
    } catch {
      return [
        .init(
          .broken, "state", FleetScan.reason(error),
          remedy: "facts.sqlite may be deleted and read again; journal.sqlite comes back from a backup only.")
      ]
    }
  }

  private var lock: DoctorFinding {
    guard let state = try? StateFolder(folder, create: true), let holder = state.lockHolder() else {
      return .init(.good, "lock", "free")
    }
    let process = pid_t(holder) ?? 0
    guard process > 0, kill(process, 0) == 0 || errno == EPERM else {
      return .init(
        .attention, "lock", "held, and not by the process that wrote itself down (\(holder))",
        remedy: "See who holds it: fuser \(folder)/scan.lock")
    }
    return .init(.good, "lock", "held by process \(process): a scan is at work")
  }

  private var room: [DoctorFinding] {
    [("disk", folder), ("disk for mirrors", mirrors.path)].compactMap { what, path in
      guard what == "disk" || !path.hasPrefix(folder + "/") else { return nil }
      var place = path
      while !FileManager.default.fileExists(atPath: place), place != "/" {
        place = place.parentFolder
      }
      guard let free = try? FileManager.default.attributesOfFileSystem(forPath: place)[.systemFreeSize] as? Int64 else {
        return nil
      }
      let isLittle = free < DoctorState.littleRoom
      return .init(
        isLittle ? .attention : .good, what, "\(free >> 20) MiB free for \(path)",
        remedy: isLittle ? "Make room, or move it: 'state:' and 'mirrors:' in org.yaml." : nil)
    }
  }

  private var lastNight: DoctorFinding {
    let nightly = NightlyFolder(state: folder)
    guard FileManager.default.fileExists(atPath: nightly.report) else {
      return .init(.good, "nightly", "no nightly run here yet; daylight nightly makes one")
    }
    guard let report = nightly.newest(), let ended = Timestamp(rfc3339: report.ended) else {
      return .init(
        .attention, "nightly", "\(nightly.report) cannot be understood", remedy: "The next nightly run replaces it.")
    }
    let text = "\(report.status.rawValue) at \(report.ended), \(report.counts.listed) repositories"
    if now - ended.seconds > DoctorState.longAgo {
      return .init(
        .attention, "nightly", "\(text): more than a day and a half ago",
        remedy: "See the timer: systemctl list-timers daylight-nightly.timer")
    }
    guard report.status == .complete else {
      return .init(.attention, "nightly", text, remedy: "See what was left out: \(nightly.report)")
    }
    return .init(.good, "nightly", text)
  }
}

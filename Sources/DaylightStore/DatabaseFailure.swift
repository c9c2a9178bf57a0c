internal import GRDB

/// What a database holds: it decides what a message about a damaged file advises.
enum DatabaseRole {
  /// Derived: a scan finds all of it again.
  case facts
  /// Recorded: nothing finds it again.
  case journal

  /// The number in the file's header that says whose file it is: `DayF`, `DayJ`.
  var applicationID: Int {
    switch self {
    case .facts: 0x4461_7946
    case .journal: 0x4461_794a
    }
  }

  var name: String {
    switch self {
    case .facts: "facts database"
    case .journal: "journal"
    }
  }
}

extension StoreError {
  static func locked(_ path: String) -> StoreError {
    StoreError(
      code: .locked,
      message: "'\(path)' is in use by another process; wait until that has finished, then try again")
  }

  static func notWritable(_ path: String, reason: String) -> StoreError {
    StoreError(
      code: .notWritable,
      message: "cannot write '\(path)' (\(reason)); allow yourself to write the file and its folder, "
        + "or choose another folder with --state")
  }

  static func diskFull(_ path: String) -> StoreError {
    StoreError(
      code: .diskFull,
      message: "no room on the disk that holds '\(path)'; nothing of this step was kept: "
        + "free some space, then try again")
  }

  static func notWritten(_ path: String, reason: String) -> StoreError {
    StoreError(
      code: .diskFull,
      message:
        "cannot read or write '\(path)' (\(reason)); nothing of this step was kept: see whether its disk has room "
        + "and is sound, then try again")
  }

  static func corrupt(_ path: String, _ role: DatabaseRole, reason: String) -> StoreError {
    let advice =
      switch role {
      case .facts:
        "it holds nothing that a scan does not find again: delete it, with '\(path)-wal' and '\(path)-shm' "
          + "where they exist, and scan again"
      case .journal: "no scan can find again what it records: move it away and restore it from a backup"
      }
    return StoreError(
      code: .corrupt, message: "'\(path)' is damaged or no \(role.name) of Daylight (\(reason)); \(advice)")
  }

  static func newerSchema(_ path: String, _ role: DatabaseRole) -> StoreError {
    let advice =
      switch role {
      case .facts: "update Daylight, or delete the file and scan again"
      case .journal: "update Daylight"
      }
    return StoreError(code: .newerSchema, message: "'\(path)' was written by a newer Daylight; \(advice)")
  }

  /// The failure behind an error that a call on the database threw.
  init(_ error: any Error, path: String, role: DatabaseRole) {
    if let error = error as? StoreError {
      self = error
    } else if let damage = error as? Damage {
      self = .corrupt(path, role, reason: "\(damage.expected) is missing")
    } else if let error = error as? DatabaseError {
      let reason = error.message ?? "\(error.resultCode)"
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path)
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        self = .notWritable(path, reason: reason)
      case .SQLITE_FULL: self = .diskFull(path)
      case .SQLITE_IOERR: self = .notWritten(path, reason: reason)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(path, role, reason: reason)
      default: self.init(code: .other, message: "cannot use '\(path)': \(reason)")
      }
    } else {
      self.init(code: .other, message: "cannot use '\(path)': \(error)")
    }
  }
}

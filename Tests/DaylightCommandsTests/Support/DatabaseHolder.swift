import Foundation
import Testing

/// Another process that writes to a database, in the eyes of the command: SQLite's own C interface, which the package
/// has linked already.
final class DatabaseHolder {
  private typealias Open = @convention(c) (UnsafePointer<CChar>?, UnsafeMutablePointer<OpaquePointer?>?) -> Int32
  private typealias Execute =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>?, OpaquePointer?, OpaquePointer?, OpaquePointer?
    ) -> Int32
  private typealias Close = @convention(c) (OpaquePointer?) -> Int32

  private let connection: OpaquePointer
  private let close: Close

  /// Begins to write, until `release`.
  init(_ path: String) throws {
    let open = unsafeBitCast(try DatabaseHolder.symbol("sqlite3_open"), to: Open.self)
    let execute = unsafeBitCast(try DatabaseHolder.symbol("sqlite3_exec"), to: Execute.self)
    close = unsafeBitCast(try DatabaseHolder.symbol("sqlite3_close"), to: Close.self)
    var opened: OpaquePointer?
    let status = open(path, &opened)
    connection = try #require(opened)
    // The first write makes the log that a scan otherwise asks for as soon as it opens the database.
    guard status == 0, execute(connection, "PRAGMA user_version = 1; BEGIN IMMEDIATE", nil, nil, nil) == 0 else {
      throw SealedGit.Failure(description: "\(path) cannot be held")
    }
  }

  /// Ends without having written anything.
  func release() { _ = close(connection) }

  private static func symbol(_ name: String) throws -> UnsafeMutableRawPointer { try #require(dlsym(nil, name)) }
}

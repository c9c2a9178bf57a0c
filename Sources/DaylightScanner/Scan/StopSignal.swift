internal import Synchronization

/// Tells a running scan to stop soon: asked for by a person, or because its time is over.
public final class StopSignal: Sendable {
  /// Why a scan stopped before its end.
  public enum Reason: UInt8, Sendable, Hashable {
    /// Somebody asked for it.
    case interrupted = 1
    /// The time it was given is over.
    case deadline = 2
  }

  /// A scan that stopped before its end. What it had read is kept.
  public struct Stopped: Error, Hashable, Sendable {
    /// Why.
    public var reason: Reason
  }

  private let state = Atomic<UInt8>(0)

  /// A signal that says nothing yet.
  public init() {}

  /// Asks every scan that listens to stop. The first reason counts.
  public func stop(_ reason: Reason) {
    _ = state.compareExchange(expected: 0, desired: reason.rawValue, ordering: .relaxed)
  }

  /// The reason to stop; nil to go on.
  public var reason: Reason? { Reason(rawValue: state.load(ordering: .relaxed)) }

  /// Goes on, or not.
  ///
  /// - Throws: `Stopped` when it is time.
  public func check() throws(Stopped) {
    if let reason { throw Stopped(reason: reason) }
  }
}

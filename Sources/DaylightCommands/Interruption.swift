internal import DaylightScanner
internal import Foundation

/// Turns a signal from the terminal or the system, or the end of a time, into a stop signal.
///
/// The second signal of the same kind ends the process at once, as it does everywhere else.
struct Interruption {
  private let sources: [any DispatchSourceSignal]
  private let timer: (any DispatchSourceTimer)?

  /// Listens from now on.
  ///
  /// - Parameter deadline: seconds after which to stop; nil: none.
  init(_ stop: StopSignal, deadline: Double?) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        stop.stop(.interrupted)
        signal(number, SIG_DFL)
      }
      source.resume()
      return source
    }
    timer = deadline.map { seconds in
      let timer = DispatchSource.makeTimerSource(queue: .global())
      timer.schedule(deadline: .now() + seconds)
      timer.setEventHandler { stop.stop(.deadline) }
      timer.resume()
      return timer
    }
  }

  /// Stops listening: signals end the process again.
  func end() {
    for source in sources { source.cancel() }
    timer?.cancel()
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }
}

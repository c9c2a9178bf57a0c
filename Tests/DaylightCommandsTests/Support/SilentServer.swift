import Foundation
import Testing

/// A server on this machine that takes connections and says nothing: git waits for it.
struct SilentServer {
  private let listener: Int32
  let port: UInt16

  init() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    port = try withUnsafeMutablePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        try #require(bind(listener, plain, length) == 0 && listen(listener, 8) == 0)
        try #require(getsockname(listener, plain, &length) == 0)
      }
      return UInt16(bigEndian: pointer.pointee.sin_port)
    }
    self.listener = listener
  }

  func end() { close(listener) }
}

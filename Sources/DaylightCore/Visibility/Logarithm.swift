#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The binary logarithm from the C library: the standard library has none.
func log2(_ value: Double) -> Double {
  #if canImport(Glibc)
    Glibc.log2(value)
  #else
    Musl.log2(value)
  #endif
}

import Testing

@testable import DaylightScanner

@Suite struct GeneratedPathsTests {
  @Test(arguments: [
    "vendor/x.go", "web/src/__snapshots__/Flags.test.tsx.snap", "a/node_modules/b/c.js", "Third_Party/x.c",
    "api/zz_generated.deepcopy.go", "api/x.pb.go",
    "web/app.min.js", "proto/x_pb2.py", "go.sum", "web/package-lock.json", "Cargo.lock", "pkg/generated/x.go",
    "dist/app.js",
  ])
  func isGenerated(_ path: String) { #expect(GeneratedPaths.contains(bytes(path))) }

  @Test(arguments: [
    "", "/", "main.go", "vendor", "docs/vendor.md", "vendors/x", "src/generator/x.go", "distance/x", "lock.go",
    "package.json", "a/very_long_folder_name/x",
  ])
  func isWritten(_ path: String) { #expect(!GeneratedPaths.contains(bytes(path))) }
}

import DaylightGit
import Testing

@Suite struct FileModeTests {
  @Test(
    arguments: [
      (0o100644, FileMode.file), (0o100664, FileMode.file), (0o100600, FileMode.file),
      (0o100755, FileMode.executable),
      (0o100775, FileMode.executable), (0o100744, FileMode.executable), (0o120000, FileMode.link),
      (0o120777, FileMode.link), (0o040000, FileMode.tree), (0o040755, FileMode.tree),
      (0o160000, FileMode.submodule),
      (0, FileMode.submodule), (UInt32.max, FileMode.submodule),
    ] as [(UInt32, UInt32)])
  func canonical(recorded: UInt32, expected: UInt32) { #expect(FileMode.canonical(recorded) == expected) }
}

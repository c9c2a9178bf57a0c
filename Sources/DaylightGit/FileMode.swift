/// What an entry of a tree is, as git writes it.
public enum FileMode {
  /// A folder.
  public static let tree: UInt32 = 0o040000
  /// An ordinary file.
  public static let file: UInt32 = 0o100644
  /// A file that may be executed.
  public static let executable: UInt32 = 0o100755
  /// A symbolic link; its blob is the target's path.
  public static let link: UInt32 = 0o120000
  /// A commit of another repository (a submodule).
  public static let submodule: UInt32 = 0o160000

  /// The one of these five that git takes a recorded mode for (`canon_mode`): old histories hold `100664`,
  /// and others.
  @inline(__always)
  public static func canonical(_ mode: UInt32) -> UInt32 {
    switch mode & 0o170000 {
    case 0o100000: mode & 0o100 != 0 ? executable : file
    case 0o120000: link
    case 0o040000: tree
    default: submodule
    }
  }
}

/// How much words speak for a file's being a standard, or against it, in tenths of the natural logarithm of the odds.
///
/// They were not chosen by hand. Files of 118 histories, labelled by readers who knew nothing of Daylight
/// (docs/standards.md), were weighed against each other: a logistic regression over the words that stand in eight
/// histories and more, held down (L1) until few words are left, those below 0.15 dropped. What a project says to itself
/// (`please`, `we`, `before`, `policy`) weighs for; what it says to its users (`option`, `default`, `class`) against.
enum StandardWeights {
  /// Words of a file's name.
  static let names = table([
    (15, "commit toml"),
    (14, "md security"),
    (13, "code"),
    (11, "editorconfig"),
    (7, "lint"),
    (6, "clang"),
    (4, "xml yaml"),
    (-3, "json"),
  ])

  /// Words of its folders' names.
  static let folders = table([
    (10, "github"),
    (-8, "docs"),
  ])

  /// Words of a text's headings.
  static let headings = table([
    (3, "of"),
    (2, "release"),
  ])

  /// Words of texts.
  static let texts = table([
    (18, "contribute"),
    (11, "released"),
    (10, "target"),
    (9, "follow"),
    (8, "pr tests unless"),
    (7, "ask language technical"),
    (6, "before contributing conventions maintainer specific under"),
    (5, "behavior contributions keep minor surface workflow"),
    (4, "do document next pull report to"),
    (3, "appropriate existing feature github guidelines maintain make origin our please policy reporting"),
    (3, "state test version what writing"),
    (2, "after break changes expected good important must project rather request rules they we"),
    (-2, "allows based could io net string time"),
    (-3, "allow available data now specify system ways"),
    (-4, "also called configuration synopsis web"),
    (-5, "config default object setting specified"),
    (-6, "custom options which"),
    (-7, "error option using"),
    (-8, "tree was"),
    (-9, "class"),
  ])

  /// Words of pipelines.
  static let pipelines = table([
    (17, "workflow_call"),
    (14, "analysis"),
    (11, "pull_request"),
    (10, "lint"),
    (7, "check"),
    (6, "used"),
    (5, "cron diff has security"),
    (4, "fail security-events then ubuntu-latest will"),
    (3, "checks not opened should that"),
    (2, "format synchronize warnings"),
    (-2, "dependencies download install release set tags workflow_dispatch"),
    (-3, "out publish"),
    (-4, "create strategy up write"),
    (-5, "branch branches build env secrets"),
    (-6, "run"),
    (-7, "test"),
  ])

  /// Words of configurations.
  static let configurations = table([
    (13, "false"),
    (12, "true"),
    (11, "enable"),
    (9, "lf"),
    (8, "is rules"),
    (7, "checks json"),
    (5, "paths style under"),
    (4, "ignore line permissions status yml"),
    (3, "copyright exclude"),
    (2, "extends"),
    (-2, "dist extra io path"),
    (-3, "log shell"),
    (-4, "install"),
    (-5, "api if"),
    (-8, "build tools"),
    (-11, "name"),
  ])

  /// A table by the words' keys.
  private static func table(_ words: [(weight: Int, words: String)]) -> [UInt64: Int] {
    var table: [UInt64: Int] = [:]
    for (weight, words) in words {
      for word in words.utf8.split(separator: 0x20) { table[FowlerNollVo.hash64(word)] = weight }
    }
    return table
  }
}

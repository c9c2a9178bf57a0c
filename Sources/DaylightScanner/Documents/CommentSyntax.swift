/// How programs mark their comments, as far as a file's name tells.
enum CommentSyntax: UInt8, Hashable, Sendable, CaseIterable {
  /// `//` and `/* */`, as in C.
  case slashes
  /// `#`, and texts in triple quotes that stand for themselves, as in Python.
  case hashes
  /// `--`, `/* */` and `{- -}`, as in SQL and Haskell.
  case dashes
  /// `;`, as in Lisp.
  case semicolons
  /// `%`, as in Erlang.
  case percents
  /// `<!-- -->`.
  case markup

  /// The syntax of a file by its name; nil when it is no program's. Cheap: asked of every path.
  init?(ofPath path: some BidirectionalCollection<UInt8>) {
    var ending: UInt128 = 0
    var count = 0
    for byte in path.reversed() {
      if byte == UInt8(ascii: "."), let syntax = CommentSyntax.endings[ending] {
        self = syntax
        return
      }
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") { break }
      count += 1
      guard count <= 15 else { return nil }
      ending = ending << 8 | UInt128((0x41...0x5a).contains(byte) ? byte + 0x20 : byte)
    }
    guard let syntax = CommentSyntax.names[ending] else { return nil }
    self = syntax
  }

  /// What begins a comment that goes to the end of its line.
  var lineMark: [UInt8] {
    switch self {
    case .slashes: Array("//".utf8)
    case .hashes: Array("#".utf8)
    case .dashes: Array("--".utf8)
    case .semicolons: Array(";".utf8)
    case .percents: Array("%".utf8)
    case .markup: []
    }
  }

  /// What begins and ends a comment of several lines.
  var blockMarks: [(open: [UInt8], close: [UInt8])] {
    switch self {
    case .slashes: [(Array("/*".utf8), Array("*/".utf8))]
    case .dashes: [(Array("/*".utf8), Array("*/".utf8)), (Array("{-".utf8), Array("-}".utf8))]
    case .markup: [(Array("<!--".utf8), Array("-->".utf8))]
    case .hashes, .semicolons, .percents: []
    }
  }

  /// Endings of programs, each as a number: its letters from the last to the first.
  private static let endings: [UInt128: CommentSyntax] = table([
    .slashes: [
      "c", "h", "cc", "cpp", "cxx", "hh", "hpp", "hxx", "inl", "inc", "m", "mm", "cs", "java", "kt", "kts", "scala",
      "swift", "go", "rs", "js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts", "dart", "groovy", "gradle", "proto",
      "thrift", "php", "zig", "v", "sv", "sol", "css", "scss", "less", "fs", "fsx", "d", "di", "cu", "glsl", "hlsl",
      "vala", "move", "gyb", "def", "td", "y", "cue", "svelte", "vue",
    ],
    .hashes: [
      "py", "pyi", "pyx", "sh", "bash", "zsh", "fish", "rb", "rake", "gemspec", "pl", "pm", "t", "tcl", "r", "jl", "ex",
      "exs", "nix", "tf", "hcl", "cmake", "mk", "mak", "am", "yaml", "yml", "toml", "cfg", "conf", "ini", "properties",
      "ps1", "psm1", "awk", "nim", "cr", "coffee", "bzl", "bazel", "star", "graphql", "feature", "rego",
    ],
    .dashes: ["sql", "hs", "lhs", "lua", "ada", "adb", "ads", "vhd", "vhdl", "elm", "purs", "idr", "agda"],
    .semicolons: ["lisp", "cl", "el", "clj", "cljs", "cljc", "scm", "rkt", "ss", "asm"],
    .percents: ["erl", "hrl", "tex"],
    .markup: ["xml", "xaml", "csproj", "props", "targets"],
  ])

  /// Whole names of programs, likewise.
  private static let names: [UInt128: CommentSyntax] = table([
    .hashes: ["makefile", "gnumakefile", "dockerfile", "rakefile", "gemfile", "build", "workspace", "justfile"],
    .slashes: ["jenkinsfile"],
  ])

  private static func table(_ words: [CommentSyntax: [String]]) -> [UInt128: CommentSyntax] {
    var table: [UInt128: CommentSyntax] = [:]
    for (syntax, words) in words {
      for word in words { table[word.utf8.reversed().reduce(0) { $0 << 8 | UInt128($1) }] = syntax }
    }
    return table
  }
}

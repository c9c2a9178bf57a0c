internal import ArgumentParser
internal import DaylightCore
internal import DaylightGit
internal import DaylightReports
internal import DaylightScanner
internal import Foundation

/// `daylight ownership`
struct OwnershipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ownership", abstract: "Say who owned a path at a commit, and check ownership files.",
    discussion: """
      Reads CODEOWNERS (GitHub's, GitLab's, Gitea's and Forgejo's), OWNERS (Kubernetes', Chromium's and Gerrit's), \
      DIR_METADATA, MAINTAINERS (Linux') and catalog-info.yaml (Backstage's) from the commit's own tree. A CODEOWNERS that \
      says something of a path counts before OWNERS, then MAINTAINERS, then the catalog.
      """,
    subcommands: [Look.self, Check.self], defaultSubcommand: Look.self)

  /// What both need.
  struct Place: ParsableArguments {
    @Argument(help: ArgumentHelp("The repository, bare or not.", valueName: "repository")) var repository: String
    @Option(
      help: ArgumentHelp("The commit whose tree is read: a branch, a tag, an id, HEAD~3.", valueName: "revision"))
    var at = "HEAD"
    @Option(
      name: .customLong("forge"),
      help: ArgumentHelp(
        "github, gitlab or gitea: whose CODEOWNERS it is. Unless given, its place, the tree and its content tell.",
        valueName: "forge"))
    var forgeName: ForgeName?

    /// The forge where it was given.
    var forge: Forge? { forgeName?.forge }

    func commit(in git: borrowing Repository) throws -> ObjectID {
      guard let commit = try? git.commit(named: at) else {
        throw Failure(
          "'\(at)' names no commit of \(repository).",
          hint: "See what there is: git -C \(repository) log --oneline --all", status: .usage)
      }
      return commit
    }

    /// Starts the library and refuses what cannot be opened, in a sentence; gives the path to open.
    func checkedPath() throws -> String {
      GitLibrary.start()
      let path = WorkspaceFiles.absolute(repository, FileManager.default.currentDirectoryPath)
      if let problem = Place.problem(path) { throw Failure("\(repository) was not read: \(problem)") }
      return path
    }

    private static func problem(_ path: String) -> String? {
      do {
        _ = try Repository(at: path)
        return nil
      } catch {
        return error.message
      }
    }
  }

  /// `daylight ownership REPOSITORY PATH…`
  struct Look: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "of", abstract: "Who owned these paths at a commit.",
      discussion: """
        Prints a line for each path: the path, a tab, the owners with commas between them, a tab, the rules that say so \
        as file:line, the deciding one first. A path that nobody owns has two empty fields, or only its rule when that \
        says that nobody does. The nearest owners come first; those behind them own a folder above and may also approve. \
        A path with bytes that a terminal would obey, or that are no UTF-8, is quoted as git quotes it. Key words of \
        MAINTAINERS (K:) are looked for in the file itself. A path that is not in the tree is answered all the same, as \
        the rules would have it, and named on standard error.
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, ndjson }

    @OptionGroup var place: Place
    @Argument(help: ArgumentHelp("Paths from the repository's root.", valueName: "path")) var paths: [String] = []
    @Flag(help: "Read paths from standard input, one a line; one in quotes as git quotes it.") var stdin = false
    @Flag(name: .customShort("z"), help: "Paths end in NUL, on input and output, and so does each field.") var nul =
      false
    @Flag(help: "Only the nearest owners, without those of the folders above.") var nearest = false
    @Flag(help: "Put the members of OWNERS_ALIASES in the place of aliases.") var expand = false
    @Option(help: "text or ndjson.") var format: Format = .text

    func validate() throws {
      if stdin, !paths.isEmpty { throw ValidationError("Name paths, or give them on standard input, not both.") }
      if !stdin, paths.isEmpty { throw ValidationError("Name a path, or give paths with --stdin.") }
    }

    func run() throws {
      let git = try Repository(at: try place.checkedPath())
      let tree = try git.commit(try place.commit(in: git)).tree
      var asked = Asked(history: OwnershipHistory(isPresent: true, forge: place.forge, readsKeywords: true), tree: tree)
      let aliases = expand ? try asked.history.aliases(in: tree, of: git, with: &asked.trees) : [:]
      let writer = OwnershipLines(isNul: nul, isNearest: nearest, aliases: aliases)
      if stdin {
        var input = StandardInput(separator: nul ? 0 : 0x0a)
        while let line = input.next() {
          if !line.isEmpty { try answer(nul ? line : OwnershipLines.unquoted(line), writer, &asked, git) }
        }
      } else {
        for path in paths {
          try answer(Array((path.hasPrefix("./") ? String(path.dropFirst(2)) : path).utf8), writer, &asked, git)
        }
      }
      Console.write(bytes: asked.output)
      try tellAbsence(asked, git)
    }

    /// Says what there was nothing to read of: paths that are no files of the tree, or any ownership file at all.
    private func tellAbsence(_ asked: Asked, _ git: borrowing Repository) throws {
      if let first = asked.firstAbsent {
        let name = String(decoding: OwnershipLines.quoted(first), as: UTF8.self)
        Console.note(
          asked.absent == 1
            ? "\(name) is not in the tree of \(place.at): this is what the rules would say of it."
            : "Paths such as \(name) are not in the tree of \(place.at): this is what the rules would say of them."
        )
      }
      guard asked.decided == 0, try !OwnershipHistory.hasFile(in: asked.tree, of: git) else { return }
      Console.note("There is no ownership file at \(place.at): nobody is named as owner of anything.")
    }

    /// What is being looked up, and what is not written yet.
    private struct Asked {
      var history: OwnershipHistory
      var tree: ObjectID
      var trees = TreeComparison()
      var output: [UInt8] = []
      /// So many paths are looked for in the tree: of a million a hint is enough.
      static let checked = 1_000
      var count = 0
      /// Paths of which a rule says something.
      var decided = 0
      /// Paths, of those looked for, that are not in the tree.
      var absent = 0
      var firstAbsent: [UInt8]?
    }

    private func answer(
      _ path: [UInt8], _ writer: OwnershipLines, _ asked: inout Asked, _ git: borrowing Repository
    ) throws {
      let decision = try asked.history.decision(for: path, in: asked.tree, of: git, with: &asked.trees)
      if decision != nil { asked.decided += 1 }
      if asked.count < Asked.checked, try asked.trees.entry(at: path, in: asked.tree, of: git) == nil {
        asked.absent += 1
        if asked.firstAbsent == nil { asked.firstAbsent = path }
      }
      asked.count += 1
      switch format {
      case .text: writer.write(path, decision, to: &asked.output)
      case .ndjson: asked.output += Array((try JSONReport.line(writer.record(path, decision)) + "\n").utf8)
      }
      if asked.output.count >= 1 << 16 {
        Console.write(bytes: asked.output)
        asked.output.removeAll(keepingCapacity: true)
      }
    }
  }

  /// `daylight ownership check REPOSITORY`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Find rules that match nothing, lines that are none, and owners who are gone.",
      discussion: """
        Exit status 0 when there is nothing to look at, 3 when there is. With a workspace its people and teams are known. \
        Whether a forge's team or handle exists git cannot tell: teams are counted, a handle is unknown when neither an \
        address of its forge nor a merged branch shows it.
        """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var place: Place
    @OptionGroup var list: ListOptions
    @Option(help: ArgumentHelp("An owner is stale after so many days without a trace.", valueName: "days"))
    var staleAfter = 365

    func validate() throws {
      if staleAfter < 1 { throw ValidationError("--stale-after must be at least 1 day.") }
    }

    func run() throws {
      let organisation = try options.workspaceFiles()?.organisation
      var known: Set<String> = []
      for team in organisation?.teams ?? [] {
        known.formUnion([team.id.description.lowercased()] + team.handles.map { $0.lowercased() })
      }
      for person in organisation?.people ?? [] { known.formUnion(person.emails + person.handles) }
      let git = try Repository(at: try place.checkedPath())
      let audit = try OwnershipAudit(
        of: try place.commit(in: git), in: git, forge: place.forge, known: known, days: staleAfter)
      try list.write(
        Block.Table(
          caption: "Ownership files", headings: ["kind", "where", "what"],
          rows: audit.findings.map { [$0.kind.rawValue, "\($0.path):\($0.line)", $0.message] }),
        records: audit.findings)
      let files = audit.files.count
      Console.note(
        files == 0
          ? "There is no ownership file at \(place.at)."
          : "\(counted(files, "ownership file")) read, \(audit.findings.count) to look at."
            + (audit.teams.isEmpty
              ? "" : " Not observable in git: whether \(Check.named(audit.teams.count)).")
            + (audit.vendored == 0
              ? "" : " \(counted(audit.vendored, "file")) in vendored folders left out: another project's owners."))
      if !audit.findings.isEmpty { throw ExitCode(Failure.Status.partial.rawValue) }
    }

    private static func named(_ teams: Int) -> String {
      teams == 1 ? "the one team that they name exists" : "the \(teams) teams that they name exist"
    }

    private func counted(_ count: Int, _ one: String) -> String { "\(count) \(one)\(count == 1 ? "" : "s")" }
  }
}

/// A forge's name at the prompt.
enum ForgeName: String, ExpressibleByArgument, CaseIterable {
  case github, gitlab, gitea

  var forge: Forge {
    switch self {
    case .github: .github
    case .gitlab: .gitlab
    case .gitea: .gitea
    }
  }
}

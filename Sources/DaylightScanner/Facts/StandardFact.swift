public import DaylightCore

/// A file that tells others how to work, or that keeps trouble away from them: a guideline, a shared check, a reusable
/// pipeline, an alert.
public struct StandardFact: Hashable, Sendable {
  /// What kind of standard it is.
  public enum Category: String, Hashable, Sendable, Codable, CaseIterable {
    /// A style or coding guide.
    case styleGuide
    /// A normative text: standards, guidelines, review checklists.
    case guideline
    /// How to contribute.
    case contributing
    /// Rules of governance.
    case governance
    /// A security policy.
    case security
    /// A pipeline or a step that other repositories can call.
    case pipeline
    /// A callable pipeline or step that the repository's own pipelines call; others may, too.
    case step
    /// A lint or format configuration that is made to be shared.
    case lintPreset
    /// The lint or format configuration of the repository itself.
    case lintConfig
    /// What editors are told.
    case editorConfig
    /// Policy as code.
    case policy
    /// A check of a convention: a job or a script of its own.
    case check
    /// A preset for builds or for generated code.
    case buildPreset
    /// A template for changes, issues or documents.
    case template
    /// Who owns and approves what.
    case ownership
    /// Alerts on what runs.
    case alert
    /// Objectives of service.
    case serviceObjective
    /// What to do when something runs badly.
    case runbook
    /// What was learnt from an incident, with things to do of which some are done.
    case postmortem

    /// Whether it keeps trouble away from what runs, and tells nobody how to work.
    public var isWatch: Bool {
      self == .alert || self == .serviceObjective || self == .runbook || self == .postmortem
    }

    /// Whether it is about its own repository alone, unless others take it up.
    public var isLocal: Bool {
      switch self {
      case .lintConfig, .editorConfig, .check, .ownership, .buildPreset, .step: true
      default: false
      }
    }

    /// Whether a tool reads it.
    public var isCheckable: Bool {
      switch self {
      case .lintPreset, .lintConfig, .policy, .check, .editorConfig: true
      default: false
      }
    }

    /// The category as a sentence uses it.
    public var phrase: String {
      switch self {
      case .styleGuide: "a style guide"
      case .guideline: "a guideline"
      case .contributing: "a guide to contributing"
      case .governance: "rules of governance"
      case .security: "a security policy"
      case .pipeline: "a pipeline that other repositories can call"
      case .step: "a pipeline or step that can be called"
      case .lintPreset: "a shared lint configuration"
      case .lintConfig: "a lint or format configuration"
      case .editorConfig: "an editor configuration"
      case .policy: "a policy as code"
      case .check: "a check of a convention"
      case .buildPreset: "a build preset"
      case .template: "a template"
      case .ownership: "rules of ownership"
      case .alert: "alerts"
      case .serviceObjective: "objectives of service"
      case .runbook: "a runbook"
      case .postmortem: "a postmortem with things that were done"
      }
    }
  }

  /// The commit that brought it.
  public struct Introduction: Hashable, Sendable, Codable {
    /// The commit.
    public var commit: String
    /// Who wrote it.
    public var author: GitPerson
    /// When it reached the main line.
    public var at: Timestamp

    /// An introduction.
    public init(commit: String, author: GitPerson, at: Timestamp) {
      self.commit = commit
      self.author = author
      self.at = at
    }
  }

  /// The repository's id.
  public var repository: String
  /// The path today.
  public var path: String
  /// Its identity through renames; its revisions bear it. Empty in facts of older versions.
  public var lineage: String
  /// What kind of standard it is.
  public var category: Category
  /// The title, or the path's last parts when it has none.
  public var title: String
  /// The commit that brought it.
  public var introduced: Introduction
  /// Its blob today.
  public var current: String
  /// Lines it has today.
  public var lines: Int
  /// Whether it came with a bulk import or a scaffold.
  public var isImported: Bool
  /// The file of the repository's pipelines that enforces it; nil when none was found.
  public var enforcement: String?
  /// Names under which packages, libraries or images of it are taken up, such as `npm:@harbour/eslint-config`.
  public var names: [String]
  /// What its content is compared by: `Sketch.text`.
  public var sketch: String

  /// A standard.
  public init(
    repository: String, path: String, lineage: String = "", category: Category, title: String,
    introduced: Introduction, current: String, lines: Int, isImported: Bool, enforcement: String? = nil,
    names: [String] = [], sketch: String = ""
  ) {
    self.repository = repository
    self.path = path
    self.lineage = lineage
    self.category = category
    self.title = title
    self.introduced = introduced
    self.current = current
    self.lines = lines
    self.isImported = isImported
    self.enforcement = enforcement
    self.names = names
    self.sketch = sketch
  }
}

extension StandardFact: Codable {
  private enum CodingKeys: String, CodingKey {
    case repository, path, lineage, category, title, introduced, current, lines, isImported, enforcement, names, sketch
  }

  /// Reads a fact; what older files lack is empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      repository: try container.decode(String.self, forKey: .repository),
      path: try container.decode(String.self, forKey: .path),
      lineage: try container.decodeIfPresent(String.self, forKey: .lineage) ?? "",
      category: try container.decode(Category.self, forKey: .category),
      title: try container.decode(String.self, forKey: .title),
      introduced: try container.decode(Introduction.self, forKey: .introduced),
      current: try container.decode(String.self, forKey: .current),
      lines: try container.decode(Int.self, forKey: .lines),
      isImported: try container.decode(Bool.self, forKey: .isImported),
      enforcement: try container.decodeIfPresent(String.self, forKey: .enforcement),
      names: try container.decodeIfPresent([String].self, forKey: .names) ?? [],
      sketch: try container.decodeIfPresent(String.self, forKey: .sketch) ?? "")
  }
}

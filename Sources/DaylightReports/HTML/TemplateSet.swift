import Mustache

/// The templates and style sheets of a page: those of the program, or those that a workspace put in their place.
package struct TemplateSet: Sendable {
  /// A file that takes the place of a template or a style sheet.
  package struct File: Hashable, Sendable {
    /// Its name, such as `card.mustache`.
    package var name: String
    /// What messages call it: its path.
    package var path: String
    /// What it holds.
    package var text: String

    /// A file.
    package init(name: String, path: String, text: String) {
      self.name = name
      self.path = path
      self.text = text
    }
  }

  private let library: MustacheLibrary
  /// The style of the page.
  let style: String

  /// The templates that come with the program, parsed once.
  package static func builtIn() throws(ReportError) -> TemplateSet { try parsed.get() }

  private static let parsed = Result { () throws(ReportError) -> TemplateSet in try TemplateSet(replacing: []) }

  /// The program's templates with some files in the place of theirs.
  ///
  /// - Throws: `.template` that names each file and line that is wrong; one bad file makes no half-changed page.
  package init(replacing files: [File]) throws(ReportError) {
    var problems: [String] = []
    var sources: [Template: String] = [:]
    var styles: [StyleSheet: String] = [:]
    for file in files {
      if let template = Template.allCases.first(where: { $0.file == file.name }) {
        problems += TemplateCheck.problems(file, of: template)
        sources[template] = file.text
      } else if let sheet = StyleSheet.allCases.first(where: { $0.file == file.name }) {
        problems += TemplateCheck.problems(style: file)
        styles[sheet] = file.text
      } else {
        problems.append(
          "\(file.path): no template has this name; there are \(TemplateSet.names.joined(separator: ", "))")
      }
    }
    guard problems.isEmpty else { throw ReportError(.template, problems.joined(separator: "\n")) }
    var library = MustacheLibrary()
    for template in Template.allCases {
      do {
        try library.register(sources[template] ?? template.source, named: template.rawValue)
      } catch {
        throw ReportError(.template, "The template \(template.rawValue) does not parse: \(error).")
      }
    }
    self.library = library
    style = StyleSheet.allCases.map { styles[$0] ?? $0.source }.joined()
  }

  /// The names of all files that may take a place.
  package static let names = Template.allCases.map(\.file) + StyleSheet.allCases.map(\.file)

  /// A template filled in with a view: a struct whose fields are `Markup`, `Bool`, or lists of those.
  func render(_ template: Template, _ view: Any) throws(ReportError) -> Markup {
    guard let markup = library.render(view, withTemplate: template.rawValue) else {
      throw ReportError(.template, "The page has no template named \(template.rawValue).")
    }
    return Markup(trusted: markup)
  }
}

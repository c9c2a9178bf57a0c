import Mustache

/// Reads a workspace's template before any page is made with it, and says what is wrong by file and line.
///
/// Values reach a template escaped: it names them with three braces, and only those that the program's own template has.
/// So a slip of the pen is an error, and not a gap on somebody's page.
enum TemplateCheck {
  /// What is wrong with a template's text.
  static func problems(_ file: TemplateSet.File, of template: Template) -> [String] {
    do {
      _ = try MustacheTemplate(string: file.text)
    } catch let error as MustacheTemplate.ParserError {
      let context = error.context
      return ["\(file.path):\(context.lineNumber):\(context.columnNumber): \(reason(error.error)): \(context.line)"]
    } catch {
      return ["\(file.path): it cannot be read: \(error)"]
    }
    let known = names(in: template.source)
    return tags(in: file.text).compactMap { tag in
      let place = "\(file.path):\(tag.line)"
      switch tag.sigil {
      case "!": return nil
      case "{", "#", "^", "/":
        if known.contains(tag.name) { return nil }
        return
          "\(place): the page has no value '\(tag.name)' here; there are \(known.filter { $0 != "." }.sorted().joined(separator: ", "))"
      case "": return "\(place): write {{{\(tag.name)}}} with three braces: values are escaped already"
      default: return "\(place): {{\(tag.sigil)\(tag.name)}} is not used in templates of a page"
      }
    }
  }

  /// What is wrong with a style sheet: it may fetch nothing and not end the style of the page.
  static func problems(style file: TemplateSet.File) -> [String] {
    lines(file.text).enumerated().flatMap { index, line in
      let lower = line.lowercased()
      var found: [String] = []
      if lower.contains("</") { found.append("'</' would end the style of the page") }
      if lower.contains("@import") { found.append("@import fetches something; a page is complete in itself") }
      if lower.contains("url(") { found.append("url(…) fetches something; a page is complete in itself") }
      return found.map { "\(file.path):\(index + 1): \($0)" }
    }
  }

  private struct Tag {
    var sigil: String
    var name: String
    var line: Int
  }

  private static func names(in source: String) -> Set<String> {
    Set(tags(in: source).filter { ["{", "#", "^", "/"].contains($0.sigil) }.map(\.name))
  }

  /// The tags of a template that parses, in order.
  private static func tags(in text: String) -> [Tag] {
    lines(text).enumerated().flatMap { index, line in
      line.components("{{").dropFirst().compactMap { rest -> Tag? in
        let inner = rest.components("}}").first ?? ""
        let sigils: Set<Character> = ["{", "#", "^", "/", "!", "&", ">", "<", "$", "="]
        let sigil = inner.first.map { sigils.contains($0) ? String($0) : "" } ?? ""
        return Tag(
          sigil: sigil, name: inner.dropFirst(sigil.count).split(separator: " ").joined(separator: " "), line: index + 1
        )
      }
    }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  private static func reason(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "a section is closed under another name than it was opened"
    case .unfinishedName: "a tag does not end"
    case .expectedSectionEnd: "a section is not closed"
    default: "it does not parse"
    }
  }
}

extension Substring {
  /// The parts between occurrences of a separator.
  fileprivate func components(_ separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}

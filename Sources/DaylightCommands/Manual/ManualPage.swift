/// A manual page in the language of man(7), from what the argument parser knows.
struct ManualPage {
  /// The file's name, such as `daylight-scan.1`.
  let file: String
  let text: String

  /// The page of the program and one for each of its verbs; what is below a verb stands on the verb's page.
  static func all(of tool: CommandDescription, version: String) -> [ManualPage] {
    let verbs = tool.shownSubcommands
    let others = verbs.map { "\(tool.commandName)-\($0.commandName)" }
    return [ManualPage(tool, path: [], others: others, version: version, isTool: true)]
      + verbs.map {
        ManualPage($0, path: [tool.commandName], others: [tool.commandName], version: version, isTool: false)
      }
  }

  private init(_ command: CommandDescription, path: [String], others: [String], version: String, isTool: Bool) {
    let words = path + [command.commandName]
    let name = words.joined(separator: "-")
    file = "\(name).1"
    var lines = [
      ".TH \(ManualPage.quoted(name.uppercased())) 1 \"\" \(ManualPage.quoted("daylight \(version)")) \"User Commands\"",
      ".SH NAME", "\(ManualPage.escaped(name)) \\- \(ManualPage.escaped(command.abstract ?? ""))", ".SH SYNOPSIS",
    ]
    lines += ManualPage.synopsis(command, words)
    if let discussion = command.discussion { lines += [".SH DESCRIPTION"] + ManualPage.prose(discussion) }
    lines += ManualPage.options(command.shownArguments, heading: ".SH OPTIONS")
    if isTool {
      lines.append(".SH COMMANDS")
      for verb in command.shownSubcommands {
        lines += [
          ".TP", ".BR \(ManualPage.quoted("\(name)-\(verb.commandName)")) (1)", ManualPage.escaped(verb.abstract ?? ""),
        ]
      }
    } else {
      for inner in command.shownSubcommands { lines += ManualPage.section(inner, words) }
    }
    lines += [".SH SEE ALSO", others.map { ".BR \(ManualPage.quoted($0)) (1)" }.joined(separator: ",\n")]
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ command: CommandDescription, _ above: [String]) -> [String] {
    let words = above + [command.commandName]
    var lines = [".SH \(quoted(words.joined(separator: " ").uppercased()))"]
    if let abstract = command.abstract { lines += prose(abstract) }
    lines += synopsis(command, words)
    if let discussion = command.discussion { lines += [".PP"] + prose(discussion) }
    lines += options(command.shownArguments, heading: ".PP")
    for inner in command.shownSubcommands { lines += section(inner, words) }
    return lines
  }

  private static func synopsis(_ command: CommandDescription, _ words: [String]) -> [String] {
    var parts = ["\\fB\(escaped(words.joined(separator: " ")))\\fR"]
    for argument in command.shownArguments {
      let form: String
      switch argument.kind {
      case "positional": form = "\\fI\(escaped(argument.valueName ?? ""))\\fR"
      case "flag": form = "\\fB\(escaped(argument.names?.first?.text ?? ""))\\fR"
      default:
        form = "\\fB\(escaped(argument.names?.first?.text ?? ""))\\fR \\fI\(escaped(argument.valueName ?? "value"))\\fR"
      }
      let repeated = form + (argument.isRepeating ? " ..." : "")
      parts.append(argument.isOptional ? "[\(repeated)]" : repeated)
    }
    if !command.shownSubcommands.isEmpty { parts.append("\\fIcommand\\fR") }
    return [".PP", parts.joined(separator: "\n")]
  }

  private static func options(_ arguments: [CommandDescription.Argument], heading: String) -> [String] {
    guard !arguments.isEmpty else { return [] }
    var lines = [heading]
    for argument in arguments {
      let value = argument.valueName.map { "\\fI\(escaped($0))\\fR" } ?? ""
      let names = (argument.names ?? []).map { "\\fB\(escaped($0.text))\\fR" }.joined(separator: ", ")
      lines += [".TP", argument.kind == "positional" ? value : argument.kind == "flag" ? names : "\(names) \(value)"]
      lines.append(escaped(argument.abstract ?? ""))
      if let discussion = argument.discussion, !discussion.isEmpty { lines.append(escaped(discussion)) }
      if let value = argument.defaultValue, !value.isEmpty, argument.kind != "flag" {
        lines.append(escaped("Default: \(value)."))
      }
    }
    return lines
  }

  /// Paragraphs; lines that begin with blanks, and lines that are set out in columns, stay as they are.
  private static func prose(_ text: String) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n\n") {
      let own = paragraph.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let isSetOut = own.contains { $0.hasPrefix(" ") || $0.contains("   ") || $0.contains(":  ") }
      if !lines.isEmpty { lines.append(".PP") }
      lines += isSetOut ? [".nf"] + own.map(escaped) + [".fi"] : own.map(escaped)
    }
    return lines
  }

  private static func quoted(_ text: String) -> String {
    "\"\(escaped(text).replacing("\"", with: "\\(dq"))\""
  }

  /// Text that troff takes for text.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      // troff reads its input byte by byte.
      case _ where !scalar.isASCII: result += "\\[u\(hex(scalar.value))]"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&\(result)" : result
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

import ArgumentParser
import Foundation
import Testing

@testable import DaylightCommands

/// A command, and the options that it takes, as its own help has them.
struct CommandVerb {
  var path: [String]
  /// What takes its arguments.
  var type: any ParsableCommand.Type
  var options: [(name: String, values: [String])]
  var flags: [String]
  /// How many arguments it must have.
  var arguments: Int
  /// What its arguments are called in the help.
  var argumentNames: [String] = []

  /// Every command that does something.
  static func all() throws -> [CommandVerb] {
    let description = try JSONDecoder().decode(
      CommandDescription.Tool.self, from: Data(Daylight._dumpHelp().utf8)
    ).command
    func verbs(
      _ command: CommandDescription, _ type: any ParsableCommand.Type, _ path: [String]
    ) throws -> [CommandVerb] {
      if !command.shownSubcommands.isEmpty {
        return try command.shownSubcommands.flatMap { below in
          let type = type.configuration.subcommands.first { $0._commandName == below.commandName }
          return try verbs(below, #require(type), path + [below.commandName])
        }
      }
      var verb = CommandVerb(path: path, type: type, options: [], flags: [], arguments: 0)
      for argument in command.shownArguments {
        let name = argument.names?.first { $0.kind == "long" }?.text ?? argument.names?.first?.text
        switch argument.kind {
        case "positional":
          if !argument.isOptional { verb.arguments += 1 }
          if let name = argument.valueName { verb.argumentNames.append(name) }
        case "flag": if let name, !["--help", "--version"].contains(name) { verb.flags.append(name) }
        default:
          if let name { verb.options.append((name, argument.allValues ?? values(of: name))) }
        }
      }
      return [verb]
    }
    return try verbs(description, Daylight.self, [])
  }

  private static func values(of option: String) -> [String] {
    switch option {
    case "--format": ["text", "markdown", "html", "json", "ndjson", "csv"]
    case "--person": ["ana", "kim"]
    case "--since", "--until": ["2025-Q1", "2025-Q4"]
    case "--month": ["2025-10"]
    case "--kind": ["design.authored", "review"]
    case "--repository": ["payments"]
    default: ["x"]
    }
  }
}

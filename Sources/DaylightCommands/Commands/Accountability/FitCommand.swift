internal import ArgumentParser
internal import DaylightCore
internal import Foundation
internal import Yams

/// `daylight fit`
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Whether the accountability framework fits here, and what is missing for it.",
    subcommands: [Show.self, Answer.self, Signals.self, Mindset.self], defaultSubcommand: Show.self)

  /// `daylight fit show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show occasions, prerequisites, and where to begin.")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var reader: AudienceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let fit = try desk.files.fit() ?? FitCheck()
      try output.write(FitPage(fit, context: try desk.context(for: reader.audience)).artifact)
      let open = FitCheck.Trigger.allCases.filter { fit.triggers[$0] == nil }
      if let first = open.first {
        Console.note("To answer: daylight fit answer \(first.rawValue) yes --because '…'")
      }
    }
  }

  /// `daylight fit answer`
  struct Answer: ParsableCommand {
    enum Word: String, ExpressibleByArgument, CaseIterable { case yes, no }

    static let configuration = CommandConfiguration(
      commandName: "answer", abstract: "Answer one question, into fit.yaml.",
      discussion: "Questions: "
        + (FitCheck.Trigger.allCases.map(\.rawValue) + FitCheck.Prerequisite.allCases.map(\.rawValue)).joined(
          separator: ", ") + ".")

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The question.") var question: String
    @Argument(help: "yes or no.") var answer: Word
    @Option(help: "Why, in your own words.") var because: String = ""
    @OptionGroup var writing: WriteOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let group: String
      if FitCheck.Trigger(rawValue: question) != nil {
        group = "triggers"
      } else if FitCheck.Prerequisite(rawValue: question) != nil {
        group = "prerequisites"
      } else {
        let all = FitCheck.Trigger.allCases.map(\.rawValue) + FitCheck.Prerequisite.allCases.map(\.rawValue)
        throw Failure(
          "There is no question '\(question)'.",
          hint: References.nearest(question, in: all).map { "Did you mean '\($0)'?" }
            ?? "There are \(all.joined(separator: ", ")).", status: .usage)
      }
      _ = try desk.files.fit()
      var pairs: [(String, YAMLValue)] = [("holds", .plain(answer == .yes ? "true" : "false"))]
      if !because.isEmpty { pairs.append(("because", .text(because))) }
      let fresh = """
        \(WorkspaceForms.schemaLine(FitCheck.form, depth: 0))
        # Whether the accountability framework fits here, and what is in place for it. See: daylight fit
        version: 1

        """
      try desk.edit("fit.yaml", startingWith: fresh, writing) { edit in
        let root = (try? Yams.compose(yaml: edit.text))?.mapping
        if root.flatMap({ YAMLReader.value($0, group) }) == nil {
          try edit.set([.key(group)], to: .mapping([(question, .mapping(pairs))]))
        } else {
          try edit.set([.key(group), .key(question)], to: .mapping(pairs))
        }
      }
    }
  }

  /// `daylight fit signals`
  struct Signals: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "signals", abstract: "What a text that you hand over asks for, with the words that matched.",
      discussion: """
        Only the file that you name is read, or standard input for '-'. Never mail, never chat; no copy is kept. Take names \
        out of it first.
        """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp("A text file, or - for standard input.", valueName: "file")) var file: String
    @OptionGroup var reader: AudienceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      let data: Data?
      if file == "-" {
        data = try? FileHandle.standardInput.read(upToCount: Signals.limit + 1)
      } else {
        data = FileManager.default.contents(atPath: file)
      }
      guard let data else { throw Failure("\(file) cannot be read.", status: .usage) }
      guard data.count <= Signals.limit else {
        throw Failure(
          "The text is longer than \(Signals.limit / 1_000_000) MB.", hint: "Hand over a part of it.", status: .usage)
      }
      guard !data.contains(0) else { throw Failure("\(file) is no text.", status: .usage) }
      let places = ContextSignal.places(in: String(decoding: data, as: UTF8.self))
      try output.write(
        SignalsPage.artifact(
          places, source: file == "-" ? "Standard input" : file, context: try desk.context(for: reader.audience)),
        record: places)
    }

    private static let limit = 2_000_000
  }

  /// `daylight fit mindset`
  struct Mindset: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mindset", abstract: "Three thoughts to read before you ask anything of anybody.",
      discussion: "Nobody has to read it, nothing is scored, and nothing is recorded.")

    @OptionGroup var options: GlobalOptions
    @OptionGroup var reader: AudienceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let desk = try AccountabilityDesk(options)
      try output.write(MindsetPage.artifact(try desk.context(for: reader.audience)))
    }
  }
}

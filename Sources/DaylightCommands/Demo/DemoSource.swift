/// The languages of the invented repositories, and the little code that their everyday commits move.
enum DemoLanguage: Sendable {
  case kotlin, java, swift, go, python

  var suffix: String {
    switch self {
    case .kotlin: ".kt"
    case .java: ".java"
    case .swift: ".swift"
    case .go: ".go"
    case .python: ".py"
    }
  }

  /// A source file as it begins: one type, one method.
  func file(folder: String, type: String, purpose: String) -> String {
    switch self {
    case .kotlin:
      """
      package example.harbour.\(folder)

      /** \(purpose) */
      internal class \(type)(private val clock: Clock, private val metrics: Metrics) {
          fun run(request: Request): Outcome {
              val started = clock.now()
              val outcome = request.proceed()
              metrics.record("\(folder).\(type)", clock.now() - started, outcome.code)
              return outcome
          }
      }

      """
    case .java:
      """
      package example.harbour.\(folder);

      /** \(purpose) */
      final class \(type) {
        private final Metrics metrics;

        \(type)(Metrics metrics) {
          this.metrics = metrics;
        }

        Result apply(Query query) {
          return metrics.timed("\(folder).\(type)", () -> query.execute());
        }
      }

      """
    case .swift:
      """
      import HarbourKit

      /// \(purpose)
      struct \(type) {
        let log: Log

        func run(_ input: Input) async throws -> Output {
          log.debug("\(folder).\(type) starts")
          return try await input.process()
        }
      }

      """
    case .go:
      """
      package \(folder)

      // \(type): \(purpose)
      type \(type) struct {
      \tlog Logger
      }

      // Run does the work once and reports what happened.
      func (t *\(type)) Run(ctx Context) error {
      \tt.log.Debug("\(folder).\(type) starts")
      \treturn ctx.Step("\(folder).\(type)")
      }

      """
    case .python:
      """
      \"\"\"\(purpose)\"\"\"

      from harbour.runtime import Step


      class \(type)(Step):
          def run(self, batch):
              self.log.debug("\(folder).\(type) starts")
              return [self.one(record) for record in batch]

      """
    }
  }

  /// A function added to such a file by an everyday commit.
  func addition(_ name: String, type: String, comment: String) -> String {
    switch self {
    case .kotlin:
      """

      /** \(comment) */
      internal fun \(type).\(name)(request: Request): Outcome =
          request.with("\(name)") { attempt ->
              attempt.require(attempt.remaining > 0) { "nothing left for \(name)" }
              attempt.proceed()
          }

      """
    case .java:
      """

      /** \(comment) */
      final class \(type)\(DemoLanguage.capitalised(name)) {
        Result \(name)(Query query) {
          if (query.isEmpty()) {
            return Result.none("\(name)");
          }
          return query.with("\(name)").execute();
        }
      }

      """
    case .swift:
      """

      extension \(type) {
        /// \(comment)
        func \(name)(_ input: Input) async throws -> Output {
          guard !input.isEmpty else { throw InputError.empty("\(name)") }
          return try await run(input.tagged("\(name)"))
        }
      }

      """
    case .go:
      """

      // \(DemoLanguage.capitalised(name)): \(comment)
      func (t *\(type)) \(DemoLanguage.capitalised(name))(ctx Context) error {
      \tif err := ctx.Err(); err != nil {
      \t\treturn fmt.Errorf("\(name): %w", err)
      \t}
      \treturn t.Run(ctx.With("\(name)"))
      }

      """
    case .python:
      """


      def \(name)(step: \(type), batch):
          # \(comment)
          if not batch:
              return []
          return step.run([record.tagged("\(name)") for record in batch])

      """
    }
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// A source file of an invented repository.
struct DemoComponent: Sendable {
  var folder: String
  /// What it is, as a sentence says it: `card tokeniser`.
  var noun: String
  var language: DemoLanguage

  /// `CardTokeniser`
  var type: String { noun.split(separator: " ").map { DemoLanguage.capitalised(String($0)) }.joined() }

  var path: String { "\(folder)/\(type)\(language.suffix)" }

  /// The commit change that brings the file.
  var start: DemoChange {
    .write(path, language.file(folder: folder, type: type, purpose: "The \(noun)."))
  }

  static func list(_ folder: String, _ language: DemoLanguage, _ nouns: String) -> [DemoComponent] {
    nouns.split(separator: ",").map { noun in
      DemoComponent(
        folder: folder, noun: noun.split(whereSeparator: \.isWhitespace).joined(separator: " "),
        language: language)
    }
  }
}

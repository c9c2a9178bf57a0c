internal import CLibgit2

/// Why something could not be read from, or written to, a repository.
public struct GitError: Error, Sendable, Equatable {
  /// What went wrong, for a program to decide on.
  public let code: Code
  /// One sentence for a person, without the context.
  public let message: String
  /// What it is about: a repository's path, a reference's name or an object id; empty when there is nothing
  /// to name.
  public let context: String

  /// An error with all its parts.
  public init(_ code: Code, _ message: String, context: String = "") {
    self.code = code
    self.message = message
    self.context = context
  }
}

extension GitError {
  /// The kinds of failure. More may be added, so a `switch` over them needs a default.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: String {
      case missing, notARepository, foreignOwner, partialClone, shallow, reftable, unsupportedObjectFormat
      case unsupportedExtension, corruptObject, missingObject, unexpectedKind, tooLarge
      case notFound, invalidReference, invalidArgument, io, other
    }

    private let kind: Kind

    /// The code's name, such as `partialClone`; stable, so that it can be written into a report.
    public var description: String { kind.rawValue }

    /// There is nothing at the path.
    public static let missing = Code(kind: .missing)
    /// There is something at the path, but no git repository.
    public static let notARepository = Code(kind: .notARepository)
    /// The repository belongs to another user.
    public static let foreignOwner = Code(kind: .foreignOwner)
    /// Objects were left out when the repository was cloned (`--filter`).
    public static let partialClone = Code(kind: .partialClone)
    /// History was cut off when the repository was cloned (`--depth`).
    public static let shallow = Code(kind: .shallow)
    /// The references are kept as reftable, which libgit2 cannot read.
    public static let reftable = Code(kind: .reftable)
    /// The objects are named with another hash than SHA-1.
    public static let unsupportedObjectFormat = Code(kind: .unsupportedObjectFormat)
    /// The repository asks for a git extension that is not known here.
    public static let unsupportedExtension = Code(kind: .unsupportedExtension)
    /// An object's bytes are not what git would write.
    public static let corruptObject = Code(kind: .corruptObject)
    /// An object is named but not there.
    public static let missingObject = Code(kind: .missingObject)
    /// An object is there but of another kind than its place asks for.
    public static let unexpectedKind = Code(kind: .unexpectedKind)
    /// A bound that protects this process was reached: too deep, or too many paths.
    public static let tooLarge = Code(kind: .tooLarge)
    /// No such reference.
    public static let notFound = Code(kind: .notFound)
    /// A reference exists but cannot be read.
    public static let invalidReference = Code(kind: .invalidReference)
    /// The caller passed something git does not accept.
    public static let invalidArgument = Code(kind: .invalidArgument)
    /// The operating system refused.
    public static let io = Code(kind: .io)
    /// Anything else; the message is libgit2's.
    public static let other = Code(kind: .other)
  }
}

extension GitError: CustomStringConvertible {
  /// The context, if there is one, and the message: `refs/heads/main: the reference cannot be read`.
  public var description: String { context.isEmpty ? message : "\(context): \(message)" }
}

extension GitError {
  /// The error libgit2 has just reported on this thread.
  ///
  /// Must be called in the same synchronous function as the call that failed: libgit2 keeps it per thread.
  /// - Parameters:
  ///   - status: what the call returned.
  ///   - code: the code when neither the status nor libgit2's error class says something more exact.
  static func last(_ status: Int32, _ code: Code, context: String = "") -> GitError {
    var message = "libgit2 reported error \(status)"
    var exact = code
    if let error = git_error_last() {
      if let text = error.pointee.message { message = String(cString: text) }
      if error.pointee.klass == Int32(GIT_ERROR_OS.rawValue) { exact = .io }
    }
    if status == GIT_EOWNER.rawValue { exact = .foreignOwner }
    return GitError(exact, message, context: context)
  }

  /// What a failed read of one object means.
  static func reading(_ id: ObjectID, _ status: Int32) -> GitError {
    if status == GIT_ENOTFOUND.rawValue {
      return GitError(.missingObject, "the object is not in the repository", context: id.hex)
    }
    let error = last(status, .corruptObject, context: id.hex)
    return error.code == .io ? error : GitError(.corruptObject, error.message, context: id.hex)
  }
}

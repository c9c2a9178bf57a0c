internal import DaylightCore
internal import DaylightGit
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// Looks for open design documents that want a rewrite or new technology and name no goal.
struct ProposalScout {
  /// The proposals, and what could not be read, in sentences.
  let found: ([UnfoundedProposal], [String])

  /// More of a document is not read: its goal stands near its head.
  private static let limit = 400_000

  init(_ options: GlobalOptions, _ desk: AccountabilityDesk) throws {
    let installation = try Installation(options, workspace: desk.workspace)
    guard try !installation.database.repositories().isEmpty else {
      throw Failure(
        "No repository has been read yet.",
        hint: "Scan first with: daylight scan. Or name proposals as files: daylight map pushback FILE")
    }
    var documents: [DocumentFact] = []
    try installation.database.facts(kind: .document, repository: nil) { fact in
      guard case .document(let document) = fact, UnfoundedProposal.kind(ofTitle: document.title) != nil else { return }
      switch document.status {
      case .draft, .proposed, .accepted, .unknown: documents.append(document)
      case .implemented, .rejected, .withdrawn, .deferred, .superseded: break
      }
    }
    let places = try installation.database.cursors()
    var proposals: [UnfoundedProposal] = []
    var notSeen: [String] = []
    for (repository, documents) in Dictionary(grouping: documents, by: \.repository).sorted(by: { $0.key < $1.key }) {
      guard let path = places[repository]?.path else {
        notSeen.append("\(repository): it was read elsewhere, so its documents are not at hand.")
        continue
      }
      do {
        let git = try Repository(at: path)
        for document in documents.sorted(by: { $0.path < $1.path }) {
          guard let id = ObjectID(hex: document.source.oid), let bytes = try git.blob(id, limit: ProposalScout.limit)
          else {
            notSeen.append("\(repository) \(document.path): it is too large to read.")
            continue
          }
          let text = String(decoding: bytes, as: UTF8.self)
          if let proposal = UnfoundedProposal(
            title: document.title, text: text, place: "\(repository) \(document.path)")
          {
            proposals.append(proposal)
          }
        }
      } catch {
        notSeen.append("\(repository): \(error.message).")
      }
    }
    found = (proposals, notSeen)
  }
}

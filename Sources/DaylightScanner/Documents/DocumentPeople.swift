/// Who a document's header names, and in which role.
enum DocumentPeople {
  private static let keys: [(names: Set<String>, role: DocumentFact.Role)] = [
    (
      [
        "author", "authors", "owner", "owners", "proposer", "proposed-by", "champion", "champions", "written-by",
        "initiator", "originator", "rfc-author",
      ], .author
    ),
    (["co-author", "co-authors", "coauthor", "coauthors", "contributors"], .coAuthor),
    (["reviewer", "reviewers", "reviewed-by"], .reviewer),
    (
      [
        "approver", "approvers", "approved-by", "decider", "deciders", "decision-makers", "decision-maker",
        "bdfl-delegate", "pep-delegate",
      ], .approver
    ),
    (["sponsor", "sponsors"], .sponsor),
    (["review-manager", "review-managers", "shepherd", "shepherds"], .shepherd),
    (["consulted"], .consulted),
    (["informed"], .informed),
  ]

  /// The people in a header; the same person is named once in a role.
  ///
  /// - Parameter bareWordIsHandle: whether a single word without `@` is a handle, as in Kubernetes' metadata.
  static func declared(in header: DocumentHeader, bareWordIsHandle: Bool) -> [DocumentFact.Declared] {
    var found: [DocumentFact.Declared] = []
    for field in header.fields {
      guard let role = keys.first(where: { $0.names.contains(field.key) })?.role else { continue }
      let isPlainText = field.values.count == 1
      for value in field.values {
        let people =
          isPlainText || value.contains(",")
          ? PersonText.people(value, bareWordIsHandle: bareWordIsHandle)
          : [PersonText.person(value, bareWordIsHandle: bareWordIsHandle)].compactMap(\.self)
        for person in people
        where !found.contains(where: { $0.person == person && $0.role == role }) && found.count < 200 {
          found.append(DocumentFact.Declared(person: person, role: role, origin: .header, line: field.line))
        }
      }
    }
    return found
  }
}

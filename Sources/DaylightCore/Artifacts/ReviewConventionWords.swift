/// What the ways of recording reviews are called on a page. The facts have a word of their own for each.
enum ReviewConventionWords {
  /// A few words for a convention; the facts' own word where there are none yet.
  static func words(_ convention: String) -> String { table[convention] ?? convention }

  private static let table = [
    "trailer": "trailers", "phabricator": "Phabricator's fields", "kafka": "lists of reviewers",
    "bors": "r= in bors merges", "mozilla": "r= in titles", "webkit": "WebKit's lines", "freebsd": "FreeBSD's fields",
    "openjdk": "OpenJDK's trailers", "gerritFooter": "Gerrit's trailers", "gerritNote": "Gerrit's notes",
    "noteDb": "Gerrit's change records", "gitAppraise": "git-appraise", "githubMerge": "GitHub merges",
    "gitlabMerge": "GitLab merges", "bitbucketMerge": "Bitbucket merges", "azureMerge": "Azure merges",
    "giteaMerge": "Gitea merges", "gerritSubmit": "Gerrit merges", "documentHeader": "heads of documents",
    "imported": "exports of a forge", "body": "lines in messages", "prose": "sentences in messages",
    "codeReview": "R= and LGTM=", "ackList": "ACK lists", "initials": "notes with initials",
    "configured": "this organisation's own patterns",
  ]
}

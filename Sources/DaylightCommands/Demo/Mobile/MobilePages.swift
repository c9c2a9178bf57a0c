/// The smaller documents of the mobile repository.
enum MobilePages {
  static let codeowners = """
    *             @harbour/mobile
    /telemetry/   @harbour/mobile

    """

  static let pushPath = "docs/design/push-notifications.md"

  /// Its reviewers are nobody: a placeholder, a team, and a shout.
  static let push = """
    # Fewer and better notifications

    Author: Søren Lund <soren@harbour.example>
    Reviewers: TBD, @harbour/search, NOBODY
    Status: Draft
    Created: 2026-02-24

    ## Problem

    We send 3.1 notifications per person and day. 38 % of the people have turned them off, and they do not come
    back: of those who turned them off in 2024, one in a hundred has turned them on again.

    ## Goals

    - A person gets what they asked for at once: an order has shipped, somebody answered.
    - Everything else comes at most once a day, at a time at which that person usually looks.

    ## Proposal

    Notifications get one of three classes. *Asked for* is sent at once. *Useful* waits for the daily digest. *Ours*
    (campaigns) goes into the digest only when there is something useful in it, and never alone.

    The class is a property of the template, not of the message, so that a campaign cannot call itself urgent. A new
    template of the first class needs the agreement of the mobile team.

    The digest's time is learned on the phone from when the app was opened in the last four weeks. It never leaves
    the phone; the server sends the parts, the phone decides when to show them.

    ## Alternatives

    - Let people choose for each of our 41 kinds. We have that page. 0.4 % have ever opened it.
    - Send less of everything. It halves the annoyance and the use together.

    ## Open questions

    - What happens on a tablet that is opened once a week?

    """

  static let suggestionsPath = "docs/design/search-suggestions.md"

  /// Builds on the search team's ranking.
  static let suggestions = """
    # Suggestions while typing

    Author: Yuki Satō <yuki@harbour.example>
    Reviewers: @inescarvalho
    Status: Accepted
    Created: 2026-01-29

    ## Problem

    People type 4.2 letters before they give up on a suggestion. Ours come after 600 ms, because every letter asks
    the server.

    ## Goals

    - The first suggestion within 50 ms, also without a network.
    - The same order as the server's, as far as the phone can know it.

    ## Proposal

    The server delivers a file a week: the 20,000 most frequent searches of a market, each with its place by words
    and its place by meaning. The phone merges both places the way the server does, by reciprocal rank with the
    constant 60, as search/docs/decisions/0005-hybrid-ranking.md decides. A person's own last 200 searches come
    first when they match from their beginning.

    The file is 410 KB compressed. It is loaded on unmetered networks only.

    ## Alternatives

    - A trie on the server with an answer in 40 ms. The network alone takes 80.
    - Only the person's own searches. A new person would have none.

    ## Risks

    - The constant changes on the server and not on the phone. The file carries it.

    """

  static let roadmap = """
    # Mobile: direction

    ## Next

    - Working without a network, thing by thing.
    - An app that starts in one second on a phone of four years ago.
    - Fewer notifications.

    ## Later

    - Tablets get the two columns they have room for.
    - A watch face for orders. Only if somebody still wants it in a year.

    ## Never

    - A second app for sellers. One app, two modes.
    - Asking for the location at the first start.

    ## How this page changes

    When something ships, it leaves the page. When something waits for a year, it leaves the page, too, with a line
    that says why.

    """

  static func section(_ title: String, _ points: [String]) -> String {
    "## \(title)\n\n" + points.map { "- \($0)\n" }.joined() + "\n"
  }
}

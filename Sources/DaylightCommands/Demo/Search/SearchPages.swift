/// The smaller documents of the search repository.
enum SearchPages {
  static let shardingPath = "docs/decisions/0006-shard-by-market.md"

  static let sharding = """
    ---
    status: accepted
    date: 2026-01-08
    decision-makers: ["Tomáš Dvořák <tomas@harbour.example>"]
    consulted: ["@weizhang"]
    ---

    # Shard the index by market

    ## Context and Problem Statement

    One index holds all eleven markets. A re-index takes nine hours, and a mistake in one market's data takes all
    of them down. How do we cut the index so that a re-index fits into a night?

    ## Decision Drivers

    - A re-index of one market must take less than two hours.
    - A search never spans markets, with the exception of support's own search.
    - Markets differ in size by a factor of forty.

    ## Considered Options

    - Shard by hash of the listing's number
    - Shard by market, one shard each
    - Shard by market, with large markets cut further by category

    ## Decision Outcome

    Chosen option: "Shard by market, with large markets cut further by category", because it is the only one in
    which the largest shard is re-indexed in 1 h 40 min.

    ### Consequences

    - Good, because a mistake in one market's data stays in that market.
    - Good, because the small markets' shards fit into one machine together.
    - Bad, because support's search has to ask all shards. It may take two seconds; it has 40 users.
    - Bad, because a listing that changes its category moves between shards and is missing for a moment.

    Calls between the coordinator and the shards follow the retry budget of
    [payments](payments/docs/adr/0014-retry-budget.md): a shard that is slow is left out, not asked again.

    """

  static let typoPath = "docs/decisions/0008-typo-tolerance.md"

  static let typo = """
    ---
    status: accepted
    date: 2026-03-05
    decision-makers: ["Tomáš Dvořák <tomas@harbour.example>"]
    ---

    # Forgive one typing error in long words

    ## Context and Problem Statement

    One search in nine has a typing error. We correct them with a list that was last looked after in 2023. How do
    we find what people mean without finding what they do not mean?

    ## Considered Options

    - Correct the search before it is run
    - Allow one changed letter in words of six letters and more
    - Leave it to the vectors

    ## Decision Outcome

    Chosen option: "Allow one changed letter in words of six letters and more". Shorter words change their meaning
    with a letter: "boot" and "book" are both in the shop.

    ### Consequences

    - Good, because the corrected searches need no list.
    - Bad, because the index grows by a fifth.
    - Bad, because clients that highlight the matching letters have to learn that they may differ.

    ### Confirmation

    Two markets for a month. We count corrected searches that led to a click, and corrected searches that were typed
    again at once. It stays if the first are at least five times the second.

    ## Pros and Cons of the Options

    ### Correct the search before it is run

    - Good, because everything behind it stays as it is.
    - Bad, because a list has to say what is correct, and product names are not in any list.

    ### Leave it to the vectors

    - Good, because nothing has to be done.
    - Bad, because a wrong letter in a product number gives another product, and confidently so.

    """

  static let notes = """
    # Search weekly, January

    ## 2026-01-07

    - Mei is back from leave, Tomáš hands the ranking pager over.
    - The re-index failed twice. Tomáš writes something about shards.
    - Lena asks for the click log in a format that does not change every month.

    ## 2026-01-14

    - Priya wants the numbers of the interleaving test before the end of the month.
    - Sharding is accepted. The order of markets: small ones first.
    - Nobody knows what the job `nightly-3` does. We turn it off and listen.

    ## 2026-01-21

    - Nobody has missed `nightly-3`.
    - The coordinator gets the payments team's retry budget.
    - The office is closed on the 28th because of the water pipes.

    ## 2026-01-28

    - By telephone, because of the water pipes.
    - Decision: the coordinator's budget waits until buckets are per market. Mei takes it back, Tomáš mends it.
    - Status of the shards: five of eleven markets. The context is in the pull request.
    - Consequences for the on-call week: none.

    ## Open

    - Who answers Lena?
    - Does anybody need `nightly-2`?
    - The judged set needs two more people for an afternoon.

    """

  static let roadmap = """
    # Search: direction

    ## What search is for

    Somebody who knows what they want finds it in one search. Somebody who does not, finds something they like in
    three. Everything below serves one of the two.

    ## Now

    - Results for vague searches. A third of the searches have none today.
    - A judged set of 2,000 searches that we trust more than our own taste.
    - Latency: 120 ms at the 95th percentile, in all markets.

    ## Next

    - Suggestions that come while typing, also on a train.
    - Explanations for merchants: why is my listing here?

    ## Later

    - Search inside pictures.
    - One index for listings and help pages.

    ## What we do not do

    - Results that somebody paid for. That is another team's product, and it is marked.

    """

  /// What each quarter's look at the direction added.
  static let revisions: [(day: String, subject: String, text: String)] = [
    (
      "2025-10-14", "Look at the direction again: what the judged set taught us",
      """
      ## What the judged set taught us (autumn 2025)

      - Our taste agreed with the judges in 61 % of the pairs. We stop deciding by taste.
      - Half of the bad pages come from wrong stock data, not from ranking. We ask Data for a fresher feed.
      - Vague searches are worse than we thought: 31 % empty, not 20 %.
      - Latency is fine in nine markets. The other two share one machine; that is all there is to it.
      - "Explanations for merchants" moves from Next to Now, because support spends a day a week on it.
      - "Search inside pictures" moves out. Nobody could name a search that needs it.
      - Suggestions wait for the mobile team's answer about offline use.
      - The judged set gets 200 new searches a quarter, drawn by lot.

      """
    ),
    (
      "2026-01-20", "Look at the direction again: after the interleaving test",
      """
      ## After the interleaving test (winter 2026)

      - Both indexes together won: 2.6 points more clicks on the first three results.
      - The 95th percentile is 112 ms. We keep 8 ms in hand and give none of it away.
      - The re-index does not fit into a night any more. Sharding comes before anything new.
      - Suggestions: the mobile team wants them to work without a network for the last 200 searches.
      - We need a third person who can run the vector index. Until then no change to it on Fridays.
      - Explanations for merchants went to a pilot with 30 shops; 22 of them stopped writing to support.
      - Stock data is fresher: two minutes instead of an hour. Bad pages fell by a quarter.
      - We drop the synonym list at the end of the quarter unless somebody shows what it is still good for.

      """
    ),
    (
      "2026-04-14", "Look at the direction again: shards are in, what follows",
      """
      ## Shards are in (spring 2026)

      - A market's re-index takes 1 h 35 min. Mistakes stay where they were made.
      - The synonym list is gone. One merchant noticed, and was right: we kept eleven entries as product names.
      - Typing errors are next. We try it in two markets and measure wrong corrections, not only right ones.
      - Suggestions without a network are in the mobile team's hands; we deliver the file and its format.
      - Help pages in the same index: postponed again, this time with a reason: nobody owns the help pages.
      - The judged set has 2,600 searches. Its oldest 200 are dropped, because the products are gone.
      - Two people can run the vector index, a third is learning it.
      - Our goal for latency becomes 100 ms. It was 120 because of one machine.

      """
    ),
    (
      "2026-07-14", "Look at the direction again: a year later",
      """
      ## A year later (summer 2026)

      - Empty pages: 31 % a year ago, 2 % now. This goal is done and leaves the list.
      - Wrong variants first: 4 %, was 3 % before the vectors. This is the price, and it is the next goal.
      - Typo tolerance stays on the server. The client's part was taken back, see the mobile repository.
      - We promised explanations to all merchants for the autumn. Half of the work is wording.
      - Search inside the help pages has an owner now, so it is back in Next.
      - The pager rang eleven times this quarter, nine of them for one disk. It is replaced.
      - Three people can run the vector index.
      - In a year we want to be asked for less: two settings fewer for merchants, and no new one.

      """
    ),
  ]
}

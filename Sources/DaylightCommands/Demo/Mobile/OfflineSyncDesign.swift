/// `docs/design/offline-sync.md`
enum OfflineSyncDesign {
  static let path = "docs/design/offline-sync.md"

  static let draft = """
    # Working without a network

    Author: Inês Carvalho <ines@harbour.example>
    Reviewers: Søren Lund <soren@harbour.example>, Lena Brandt <lena@harbour.example>
    Status: Draft
    Created: 2025-08-20

    ## Summary

    The app keeps working in a tunnel. What a person does there is kept on the phone and sent when there is a
    network again, once, and in an order that makes sense.

    ## Background

    A quarter of all sessions loses its network at least once. Today the app shows a grey page and forgets what was
    typed. In the last survey this was the most frequent complaint, ahead of prices.

    The first idea, to queue every request and send it later, was tried in a branch in May. It failed on the second
    day of testing: a person who liked, unliked and liked a listing in the tunnel sent three requests, the server
    got them in the wrong order, and the listing was not liked.

    ## Goals

    - Reading: the last 200 listings a person saw, and their own orders, open without a network.
    - Writing: likes, lists, notes and draft messages. Nothing a person typed is ever lost.
    - A person can see what has not been sent yet, and take it back.

    ## Non-goals

    - Buying without a network. Prices and stock would be guesses.
    - Two people editing one list at the same time. Lists have one owner.

    ## Proposal

    The phone keeps intents, not requests. An intent says what should be true in the end: "listing 4711 is liked".
    A later intent about the same thing replaces an earlier one that was not sent, so like, unlike, like becomes
    one intent, and its order relative to other things does not matter.

    | thing | intent | replaces |
    |---|---|---|
    | like | is liked, is not liked | the same listing's |
    | list | contains, does not contain | the same list and listing |
    | note | has the text | the same note's |
    | draft | has the text | the same conversation's |

    Intents are rows in the app's database, written in the same transaction as the change on the screen. Each has an
    identifier made on the phone. The server remembers identifiers for thirty days and answers a repeated one with
    the first answer.

    When the network returns, intents go out oldest first, at most one at a time for each thing, four in all. What
    the server refuses for good (the listing is gone) is shown to the person and removed. What fails otherwise stays.

    ## Alternatives

    - Queue requests. Tried, see above.
    - A replicated data type for everything. It solves editing together, which is a non-goal, and costs a second
      model of every screen's data.
    - Ask the person to try again. This is today's behaviour.

    ## Risks

    - The phone's clock is wrong. We never compare it with the server's; order is the order of rows.
    - A person signs out with intents unsent. We ask, and offer to wait.
    - The database grows. Intents older than thirty days are shown once more and then removed.

    """

  /// What the co-author brought.
  static let migration = """
    ## Roll-out

    The switch is per thing, likes first. A version of the app that does not know intents keeps sending requests, so
    the server accepts both for as long as such versions are in use, which is about a year.

    1. Version 8.2 writes intents for likes and sends them; one phone in twenty.
    2. Version 8.3 adds lists. All phones send likes as intents.
    3. Version 8.4 adds notes and drafts, and reads the last 200 listings from the database.
    4. A year later the server refuses likes as requests.

    Each step is watched for two weeks by three numbers: intents that wait longer than a day, intents refused for
    good, and complaints that mention losing something. Any of the three above its limit turns the step off again.

    ## Alternatives
    """
}

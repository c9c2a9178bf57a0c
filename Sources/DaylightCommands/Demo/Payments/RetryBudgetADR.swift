/// The design that three teams took up: `docs/adr/0014-retry-budget.md`, as it was proposed.
enum RetryBudgetADR {
  static let path = "docs/adr/0014-retry-budget.md"

  static let proposed = """
    # 14. Give every caller a retry budget

    Date: 2025-10-14

    ## Status

    Proposed

    ## Context

    On 2 October the card processor answered slowly for eleven minutes. Our own services made it last fifty. Every
    layer retries three times on its own: the checkout retries the gateway, the gateway retries the processor's
    client, and the client retries the connection. One tap on "Pay" became up to 27 calls at the moment when the
    processor could serve the fewest. When the processor recovered, our queue of retries kept it down.

    The retry loops were written at different times by different teams. I found nine of them in this repository
    alone, with seven ideas of what may be retried:

    - four retry on any exception, also on "card declined", which no second attempt will change;
    - three wait a fixed 200 ms, so that all instances knock at the same moment;
    - two have no upper bound at all and rely on the caller going away;
    - none of them tells its caller that an answer was already a second attempt.

    We looked at three months of traffic. In normal operation 0.4 % of the calls to the processor are retries, and
    of these 93 % succeed at the first retry. In the incident 71 % of the calls were retries, and almost none
    succeeded. So retries are useful when they are rare and harmful when they are common, and the loop that sends
    them cannot know which of the two it is in. The rate can tell.

    ## Decision

    Every caller of a remote service gets a budget for retries, measured against its own successful traffic.

    1. A budget is a token bucket per caller and per destination. Each first attempt puts 0.1 token in, each retry
       takes 1 token out. The bucket holds 10 tokens, so a quiet service can still retry.
    2. A retry without a token is not sent. The caller gets the first attempt's error, marked `budget-exhausted`.
    3. Only errors that say "try again" are retried: connection refused, 429, 503 and a deadline that leaves at
       least half of its time. A declined card is an answer, not an error.
    4. Attempts wait between 50 ms and 2 s, doubling, with full jitter.
    5. Only the layer nearest to the user retries. Layers below pass the error up and set `Retry-Layer: none`.
    6. The budget is part of the client library's configuration, not of the calling code. A loop around a client
       call is a review finding.

    ## Consequences

    In the incident's traffic, replayed against a test processor, the share of retries stays below 10 %, and the
    processor recovers 40 s after its own fault ends instead of 39 minutes later.

    Some calls that used to succeed at the third attempt will now fail at once when a destination is in trouble.
    That is the point, but support will notice it: the message to the customer has to say that nothing was charged.

    Nine loops have to go. Each removal is a small change; together they touch most of `gateway/` and `checkout/`.

    Other teams call us with loops of their own. We cannot forbid that, but we can answer 429 with a budget hint,
    and offer the library.

    """

  /// What the co-author brought: how the budget behaves when a service has just started.
  static let coldStart = """
    ### Cold start

    A service that has just started has sent no first attempts, so its bucket would be empty exactly when a deploy
    makes errors likely. We start with a full bucket of 10 tokens and let it last for the first 60 seconds whatever
    the traffic. Measured on the staging cluster:

    | start with | retries in the first minute | failed payments in the first minute |
    |---|---|---|
    | empty bucket | 0 | 31 of 2,000 |
    | half a bucket | 5 | 14 of 2,000 |
    | full bucket | 9 | 6 of 2,000 |

    With a full bucket a rolling deploy of twelve instances adds at most 120 retries in a minute, which is 2 % of
    the processor's agreed rate.

    ## Consequences
    """

  /// What the reviewer from Platform brought before it was accepted.
  static let fleetWide = """
    ### What the fleet sees

    A budget per instance is not a budget for the fleet. With forty instances, forty full buckets allow 400 retries
    in the same second. Two additions keep the sum bounded without a shared counter:

    - the bucket's size is 10 divided by the number of instances that the service registry reports, at least 1;
    - the destination answers 429 with `Retry-Budget: 0` when its own queue is longer than one second, and a client
      that sees it stops retrying that destination for five seconds.

    The registry may be stale by thirty seconds. Replayed with a registry that is thirty seconds behind during a
    scale-up from 12 to 40 instances, the share of retries peaks at 14 % and returns below 10 % within a minute.

    ### Cold start
    """
}

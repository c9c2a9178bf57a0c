/// `docs/adr/0012-deadlines-travel.md`: Ana's earlier decision, which others follow, too.
enum DeadlineADR {
  static let path = "docs/adr/0012-deadlines-travel.md"

  static let accepted = """
    # 12. Let deadlines travel with the call

    Date: 2025-08-19

    ## Status

    Accepted

    ## Context

    Every service has its own timeout. The checkout gives up after five seconds, the gateway after ten, the client of
    the card processor after thirty. So when a customer has long seen an error page, the processor is still asked to
    take the money, and sometimes takes it.

    In July we found 118 payments that succeeded after the customer was told that they had failed. 74 of these
    customers had paid a second time.

    Shorter timeouts further down would help on average. But a service does not know how much of the customer's
    patience is left when it is called: the same call may come first or after four others.

    ## Decision

    A call carries the moment at which its answer stops being useful, and everybody on the way respects it.

    1. The first service sets `Deadline` to a moment in UTC with milliseconds. For a payment it is four seconds after
       the tap.
    2. A service that receives a deadline passes on the same one, or an earlier one, never a later one.
    3. A service refuses work whose deadline has passed, with `deadline-exceeded`, before it does anything that costs.
    4. Something that must not stop half-way, such as a capture, checks the deadline once before it starts, and then
       runs to its end.
    5. A call without a deadline gets the service's own limit, and is counted, so that we see who does not send one.

    Clocks may differ by 200 ms between our machines. The limits are chosen so that it does not matter, and the clocks
    are watched.

    ## Consequences

    A customer who sees an error page has not paid. There remain captures that began in time and ended late; the page
    says "we are still checking" for these and asks again.

    A slow service is relieved at the moment when it needs it: of the calls in its queue it only carries out those
    that somebody still waits for. In the replay of the day in July that is 38 % of them.

    Timeouts in configuration files become upper limits. There are fifty-two; most can go.

    Whoever calls us without a deadline gets the old behaviour. We show other teams the share of their calls that do,
    and leave it at that.

    """
}

/// `text/0003-idempotency-keys.md`
enum IdempotencyRFC {
  static let path = "text/0003-idempotency-keys.md"

  static let proposed = """
    - Feature Name: `idempotency_keys`
    - Start Date: 2025-11-18
    - RFC PR: [harbour/platform#88](https://forge.harbour.example/harbour/platform/pull/88)

    # Summary

    Every call that changes something carries a key that its first sender made. A service that has seen the key
    answers with its first answer and changes nothing a second time.

    # Motivation

    Networks lose answers. A caller that got no answer does not know whether its call was carried out. It can ask
    again and risk doing it twice, or not ask and risk not doing it at all.

    Four of our services solve this on their own. Payments compares amount and time and has refused a real second
    purchase twice this year. Messages has a key, but the gateway makes it, so a retry by the phone gets a new one.
    The list service ignores the problem; 0.7 % of its lists hold the same listing twice. Only bookings in the
    ledger have a key that comes from the first sender.

    # Guide-level explanation

    A caller makes a key before its first attempt and sends it with every attempt:

        POST /lists/77/listings
        Idempotency-Key: 01JD2F6Q8Z-phone-4711

    It may then try as often as its retry budget allows. The answer is the same each time, and says so:

        Idempotency-Replayed: true

    A key belongs to a person's intention, not to a request. Tapping the button a second time is a new intention and
    gets a new key. Retrying because a tunnel swallowed the answer is the same intention.

    # Reference-level explanation

    The key is 16 to 64 characters of letters, digits and hyphens. A service keeps, for thirty days and per caller:
    the key, a hash of the method, the path and the body, the state (`started` or `finished`) and the answer.

    1. Unknown key: store it as `started` in the same transaction as the change, carry it out, store the answer.
    2. Known key, same hash, `finished`: answer with the stored answer.
    3. Known key, same hash, `started`: answer 409 with `Retry-After: 1`.
    4. Known key, other hash: answer 422. This is a caller's mistake and must not be hidden.

    Answers with 5xx are not stored: the call may be tried again with the same key.

    # Drawbacks

    Thirty days of answers are 60 GB for the busiest service. Callers have to keep the key over a restart, which
    means writing it down before the first attempt.

    # Rationale and alternatives

    - *Compare contents.* It cannot tell a repeated call from a repeated wish.
    - *Let the gateway make keys.* It is too late: the attempts it sees are already different calls.
    - *Sequence numbers per caller.* They order calls that have nothing to do with each other.

    # Prior art

    Card processors have asked for such keys for years, and theirs behave as described here, with the exception of
    rule 4, where some of them answer with the first answer. We saw that hide a real mistake and do not follow it.

    # Unresolved questions

    - How does a service behave that calls two others? Its own key is not enough for both.

    """

  /// What is open before the reviewer from Payments answers it.
  static let openQuestion =
    "- How does a service behave that calls two others? Its own key is not enough for both.\n"

  /// What the reviewer from Payments brought.
  static let derived = """
    ## Calls that cause calls

    A service that calls others derives their keys from its own: the first 32 hexadecimal digits of
    SHA-256(key, a hyphen, the step's name). The step's name is fixed in the code and never contains a counter.

    - The derived keys are the same for every attempt, so a retry from outside stays one intention all the way down.
    - A step that is carried out several times in one call, such as one capture per shop, adds the shop's number to
      the step's name.
    - A step that was renamed in a release gets other keys. So a rename waits until no call of the old release can
      still be retried, which is thirty days at most and in practice an hour.

    Payments has run this for refunds since October. Of 41,000 refunds none was booked twice; before, it was one in
    9,000.

    # Drawbacks
    """
}

/// `docs/adr/0011-double-entry-ledger.md`
enum LedgerADR {
  static let path = "docs/adr/0011-double-entry-ledger.md"

  static let proposed = """
    # 11. Store money movements as a double-entry ledger

    Date: 2025-08-12

    ## Status

    Proposed

    ## Context

    Today a payment is a row whose `state` and `amount` columns change in place. A partial refund lowers the amount,
    a chargeback sets it to zero, and a fee is a second row that nothing ties to the first. Three questions cannot
    be answered from the table:

    - What did a merchant's balance look like at the end of March?
    - Which of our own fees belong to which settlement of the card processor?
    - Did every cent that left one account arrive in another?

    Finance answers them by hand, once a month, from the processor's files. In July the two sums differed by
    1,204.11 EUR; it took two people four days to find the eleven refunds that had overwritten a chargeback.

    We considered keeping the table and adding an audit log written by database triggers. It would show who changed
    what, but the truth would still be the row, and the log would say the same thing a second time. We also
    considered a bought ledger service. It answers the questions, but every booking would be a network call inside
    the payment's transaction.

    ## Decision

    Money moves only as bookings in a ledger, and a booking is never changed.

    1. An `entry` moves an amount in minor units of one currency from one account to another. Its debit and its
       credit are equal by construction: there is one amount and two account columns.
    2. A `transaction` groups the entries that must become visible together. It has an idempotency key, which is
       unique, and the time of booking.
    3. Balances are sums over entries. A nightly snapshot per account keeps sums short; it may be deleted and made
       again at any time.
    4. A mistake is corrected by a reversing transaction that names the one it reverses.
    5. The payment's `state` column becomes a view over its entries.

    The ledger lives in the `ledger/` folder with its own schema and its own database user. Only the ledger's code
    writes there; everybody else reads views.

    ## Consequences

    Finance can ask for any day's balance with one query. Reconciliation with the processor's files becomes a join
    over the idempotency key, and what does not join is the work list.

    Writes grow: a card payment with a fee is four entries instead of one update. On the test data a booking takes
    1.8 ms instead of 0.9 ms. The payment's other steps take 310 ms, so nobody will notice.

    Old rows have to be translated once. The translation books an opening balance per merchant for 2025-07-01 and
    leaves what came before in the archive.

    Code that changed the amount in place will no longer compile. There are fourteen such places, all of them in
    `refunds/` and `checkout/`.

    """
}

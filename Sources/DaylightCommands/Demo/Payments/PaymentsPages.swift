/// The smaller files of the payments repository.
enum PaymentsPages {
  static let codeowners = """
    # The last matching line decides.
    *            @harbour/payments
    /gateway/    @harbour/payments
    /ledger/     @harbour/payments
    /.github/    @harbour/platform

    """

  static let readme = """
    # Payments

    Takes payments, gives refunds, and keeps the ledger.

    - `checkout/` talks to the shops.
    - `gateway/` talks to the card processors.
    - `refunds/` gives money back.
    - `ledger/` remembers where every cent is.

    Decisions are in `docs/adr/`. Numbers 2 to 10 and 13 stayed in the old repository.

    """

  static let adrIndex = """
    # Decisions

    | Number | Decision | Status |
    |---|---|---|
    | [1](0001-record-decisions.md) | Record decisions | Accepted |

    ## Status

    A decision is proposed, accepted, or superseded by a later one.

    ## Context

    Copy `0000-template.md` and take the next number. Numbers are taken when a decision is proposed, so there may be
    gaps. A decision that was not accepted keeps its number and its page.

    ## Decision

    What belongs here:

    - what costs more than a week to undo,
    - what somebody outside of the team has to follow,
    - what was decided against, when people keep asking for it.

    What does not: how a function is called, which library parses dates, who is on call.

    ## Consequences

    A page that nobody can find is worth nothing. The table above is sorted by number, because links use it. If the
    table gets too long to read, it gets a column for the folder that a decision is about.

    """

  static let adrTemplate = """
    # NUMBER. TITLE

    Date: YYYY-MM-DD

    ## Status

    Proposed

    ## Context

    What is the problem, and what makes it a problem now? What was measured? Name the forces, also those that pull
    in different directions. Write it so that somebody who joins next year understands why we could not leave it.

    ## Decision

    What will we do? Whole sentences, active voice: "We will ...".

    ## Consequences

    What becomes easier, what becomes harder, and what has to be done now? Name the costs first. Say who will notice,
    and how. If something has to be measured to know whether it was right, say what and until when.

    Before you propose it, remove these hints, and ask yourself:

    - Would somebody from another team understand the first paragraph?
    - Is there at least one alternative that somebody would seriously have chosen?
    - Does every number say where it comes from?
    - Can the decision be taken back, and what would that cost?
    - Who has to agree, and have they read it?

    One page is enough for most decisions. Three are too many for all of them.

    """

  static let recordDecisions = """
    # 1. Record decisions

    Date: 2025-07-03

    ## Status

    Accepted

    ## Context

    New colleagues ask why the gateway has two queues. Nobody who is still here knows.

    ## Decision

    We will write down decisions that are hard to reverse, one page each, in `docs/adr/`.

    ## Consequences

    A change that contradicts a decision has to supersede it first.

    """

  static let roadmap = """
    # Payments: where we are going

    ## This year

    - One ledger, and no amount that is changed in place.
    - A second card processor that can take over within a minute.
    - Refunds that a shop's own staff can start.

    ## Next year

    - Payment by bank transfer in two more countries.
    - Settlement every day instead of every week.
    - A sandbox that behaves like the real thing, including its faults.

    ## Not planned

    - Instalments. The licence would cost more than the feature brings.
    - Our own card form. The processor's is certified, ours would not be.

    ## How we decide

    What loses money comes first, what costs support time second, what is new third. Every half year we look at
    what we dropped, and whether anybody missed it.

    """

  static func roadmapSection(_ title: String, _ points: [String]) -> String {
    "## \(title)\n\n" + points.map { "- \($0)\n" }.joined() + "\n"
  }

  static func callRelease(_ name: String) -> String {
    """
    name: release
    on:
      push:
        tags: ["v*"]
    jobs:
      release:
        uses: harbour/platform/.github/workflows/release.yml@v1
        with:
          service: \(name)
        secrets: inherit

    """
  }

  static let licence = """
    // Copyright Harbour and contributors.
    // Licensed under the Harbour Source License, version 1.


    """
}

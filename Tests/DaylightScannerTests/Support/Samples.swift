/// Documents as people write them, one of each family.
enum Samples {
  static let adr = """
    # 14. Give every caller a retry budget

    Date: 2026-01-12

    ## Status

    Accepted

    ## Context

    Retries made the outage of last autumn worse.

    ## Decision

    Each caller may retry one request in ten.

    ## Consequences

    Some requests fail that would have succeeded.

    """

  static let madr = """
    ---
    status: "accepted"
    date: 2026-02-01
    decision-makers: [Ana Keller, Kim Bo]
    consulted: Lee Park
    informed: Bo Lin
    ---
    # Use one queue for all payments

    ## Context and Problem Statement

    Which queue?

    ## Considered Options

    * One
    * Two

    ## Decision Outcome

    One.

    """

  static let rfc = """
    - Feature Name: `scoped_tasks`
    - Start Date: 2026-01-01
    - RFC PR: [example/rfcs#42](https://example.org/rfcs/42)

    # Summary

    Tasks that end with their scope.

    # Motivation

    Leaks.

    # Drawbacks

    More words.

    """

  static let kep = """
    # KEP-1287: In-place resize

    ## Summary

    Resize without a restart.

    ## Motivation

    ### Goals

    ## Proposal

    ## Alternatives

    """

  static let kepYAML = """
    title: In-place resize
    kep-number: 1287
    authors:
      - "@ana"
      - kim
    owning-sig: sig-node
    participating-sigs:
      - sig-storage
    status: implementable
    reviewers:
      - "@lee"
      - TBD
    approvers:
      - bo

    """

  static let pep = """
    PEP: 703
    Title: A lock less
    Author: Ana Keller <ana@example.org>,
            Kim Bo <kim@example.org>
    Sponsor: Lee Park <lee@example.org>
    Status: Final
    Type: Standards Track

    Abstract
    ========

    Less.

    Motivation
    ==========

    More.

    Rejected Ideas
    ==============

    None.

    """

  static let swift = """
    # Structured tasks

    * Proposal: [SE-0306](0306-tasks.md)
    * Authors: [Ana Keller](https://github.com/ana), [Kim Bo](https://github.com/kim)
    * Review Manager: [Lee Park](https://github.com/lee)
    * Status: **Implemented (Swift 5.5)**

    ## Introduction

    ## Motivation

    ## Proposed solution

    ## Alternatives considered

    """

  static let design = """
    # Offline sync

    Author: Ana Keller
    Status: Draft
    Reviewers: Kim Bo

    ## Problem

    No network.

    ## Goals

    Sync later.

    ## Alternatives

    Wait.

    """

  static let roadmap =
    "# Roadmap\n\n## This year\n\n" + (1...12).map { "- step \($0)\n" }.joined() + "\n## Next year\n\n"
    + (1...12).map { "- later step \($0)\n" }.joined()

  static let meeting = """
    # Meeting of 12 January

    Present: Ana, Kim

    We talked about the queue, and agreed to talk again.

    - Ana writes it down
    - Kim asks Lee

    """
}

// Made from the rules' doc comments; the tests say when it is out of date and how to make it again.

/// The rules' manual pages.
enum SignalManualPages {
  static let pages: [String: String] = [
    "AmbiguityFraming": #"""
    Somebody framed a question before there was an answer.

    What it finds: design documents that say what the problem is before they propose a solution, and weigh at least two
    alternatives, each with a reason, in words that somebody wrote. Questions that an earlier version left open and a
    later one does not are named.

    Why it counts: finding out what to build is work before the work. It speaks to ambiguity. A proposal that was
    rejected or withdrawn framed its question as well as any other.

    Reach: the people and teams who cite the document, whatever was decided.

    What fools it: the words of a template, which are left out line by line; "do nothing" as the only alternative
    (dropped); documents that came with a bulk import and name no author. What it cannot tell: framing done aloud, and
    whether the alternatives were meant.

    Confidence: high when two others left a record on the document's commits, medium with one, low when only the
    authors themselves say so.
    """#,
    "BoundaryContribution": #"""
    Somebody's changes were taken in where another team owns the code.

    What it finds: at least three changes in one repository to paths that another team owned at that commit, by somebody
    who was in none of the owning teams on that day, that reached the main line and were not undone. Each wrote five lines
    or more there, as far as lines were counted.

    Why it counts: finding and mending what is wrong beyond the own remit. It speaks to scope.

    Reach: the owning teams, and their people who reviewed or integrated the changes. How long it held: from the first
    change to the last.

    What fools it: a word mended here and there (lines are counted for the changes in question, not for a whole history),
    renames, sweeps such as licence headers, imports, vendored and generated files, which are told by their folders, by
    `.gitattributes` as of the commit, and by their own first lines (all left out), re-organisations (ownership and
    membership are those of the day), and people lent to another team: where two in three of somebody's changes of a
    quarter, and a dozen at least, are in one team's area, they work there. What it cannot tell: whether the changes were
    asked for, and what they were worth. Many small contributors to one area can also mean trouble there; the count is no
    merit.

    Confidence: high when two people of the owning teams recorded that they took changes in, medium with one, else low.
    """#,
    "DesignAdopted": #"""
    Others built on a design document.

    What it finds: documents that other people's commits carry out (`Implements:`) or name, that other people's
    documents refer to, that comments in their code name, and that other repositories cite; at least one `Implements:`,
    one citing document, or two commits that name it in their message or in a comment, all by others.

    Why it counts: others changed what they do without being told. It speaks to influence and timeline.

    Reach: the people who cite it, their teams, their repositories, the quarters in which they did.

    What fools it: two documents under one number (a citation by that number counts for neither), index pages (they are
    no documents), one's own citations (dropped), commits that only change the document itself and bear its number as
    a label (dropped), lines of code that only moved (they count for who wrote them), lists of documents in code
    (dropped), citations that were reverted (dropped). What it cannot tell: use without a citation, code that is gone,
    and whether the design was good.

    Confidence: high when two others cite it, medium with one.
    """#,
    "DesignAuthored": #"""
    Somebody wrote a design document.

    What it finds: the people whom a design document's head names as authors. Where the head names nobody, the person
    whose commit brought the text's first 30 lines or more.

    Why it counts: framing a question before there is an answer is how direction begins. It speaks to ambiguity and
    scope.

    Reach: the people and teams whom the document names beside its authors, and the others who worked on its text.

    What fools it: bulk imports and moves (a commit that brings more than 20 documents makes nobody an author), sweeps
    over many documents, templates, numbers used twice. What it cannot tell: whose idea it was, and documents that live
    outside git.

    Confidence: high when two others left a record on the document's commits, medium with one, low when only the
    authors themselves say so.
    """#,
    "DesignCoauthored": #"""
    Somebody wrote part of another person's design document.

    What it finds: people whom the head names as co-authors, and people in a `Co-authored-by` line of a commit that
    changed at least ten lines of the document.

    Why it counts: writing together is influence and shared framing. It speaks to influence and ambiguity.

    Reach: the document's authors and the teams it names.

    What fools it: lines that a squash adds for everybody, tools that sign as co-authors (they are no people here), and
    one's own second address (dropped). What it cannot tell: how the work was shared.

    Confidence: medium, the record being another's; high when two people recorded it.
    """#,
    "DesignReviewed": #"""
    Somebody reviewed or shaped another person's design document.

    What it finds: reviewers, approvers, sponsors, shepherds and consulted people whom a document's head names; people
    whom review lines on the document's commits name; people who are no authors and added at least ten lines to it in a
    commit of their own.

    Why it counts: a design changes hands and improves here, mostly unseen. It speaks to influence and scope.

    Reach: the document's authors and their teams, and the teams that the document names.

    What fools it: authors who list themselves as reviewers (dropped), `TBD`, teams and groups in place of people
    (nobody), requests for review (not reviews). What it cannot tell: how deep the review went, and reviews aloud.

    Confidence: medium when the document's head says so; high when a second record by somebody else agrees.
    """#,
    "ReviewCrossTeam": #"""
    Somebody reviews changes of other teams, in areas that their own team does not own.

    What it finds: at least three reviewed changes in one repository, on three days or more, whose author was in another
    team on that day, and whose paths the reviewer's team did not own at that commit. Reviewing one's own area is duty,
    and left out. Who reviewed a branch as a whole reviewed each of its commits, on one day. A change that was undone
    later was reviewed all the same; one that was applied again was reviewed once.

    Why it counts: reviews carry standards and knowledge between teams. It speaks to influence.

    Where no teams are known at all, series of reviews for at least two authors are shown with the words that teams are
    not known: whether they crossed a boundary is then for the reader to say.

    Reach: the authors, their teams, the quarters. The number of reviews only says that it was repeated. How long it
    held: from the first review to the last; a review is not a thing that is kept.

    What fools it: oneself under another address (dropped), machines and groups (nobody), requests (not reviews),
    re-organisations (membership and ownership are those of the day). What it cannot tell: what the review said.

    Confidence: high when two authors recorded it, medium with one; low when that one alone wrote every record down, or
    when the two review hardly anybody but each other, in changes of a path or two: then it lifts no level.
    """#,
    "StandardAuthored": #"""
    Somebody wrote down how others should work.

    What it finds: the person whose commit brought a guideline, a style guide, a policy, a template, a pipeline that
    other repositories can call, or a lint preset made to be shared.

    Why it counts: a standard shapes work that its author never sees. It speaks to influence; when others take it up,
    also to timeline.

    Reach: people in other repositories whose own commits call the pipeline or bring the identical file. Written is not
    adopted: without them the reach is the own team.

    What fools it: imports and scaffolds (a commit that brings more than six standards, or a whole tree, makes nobody an
    author), roll-outs by the author (not adoption). What it cannot tell: whether people follow it, and settings that a
    forge applies to all repositories at once.

    Confidence: high when two others took it up or recorded it, medium with one.
    """#,
    "StewardshipLongHorizon": #"""
    Somebody kept a long-lived direction true.

    What it finds: people who changed a roadmap, strategy, vision or architecture document by at least ten lines, in at
    least three fiscal quarters.

    Why it counts: direction that is kept for years outlives every delivery. It speaks to timeline.

    Reach: the others who work on the document, and the quarters. That others now maintain it counts for, not against.

    What fools it: link fixes and date bumps (under ten lines), scripts and sweeps over many documents (left out). What
    it cannot tell: whether the direction was right.

    Confidence: high when two others left a record on the document's commits, medium with one, else low.
    """#,
  ]
}

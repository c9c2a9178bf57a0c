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
    who was in none of the owning teams on that day, that reached the main line and were not undone. Each changed five lines
    or more there, as far as lines were counted.

    Why it counts: finding and mending what is wrong beyond the own remit. It speaks to scope.

    Reach: the owning teams, and their people who reviewed or integrated the changes. How long it held: from the first
    change to the last.

    What fools it: a word mended here and there (lines are counted for the changes in question, not for a whole
    history), renames, new versions of dependencies, changes of who owns what, sweeps such as licence headers, imports,
    vendored and generated files, which are told by their folders, by `.gitattributes` as of the commit, and by their
    own first lines (all left out), re-organisations (ownership and membership are those of the day), and people lent to
    another team: where two in three of somebody's changes of a quarter, and a dozen at least, are in one team's area,
    they work there. What it cannot tell: whether the changes were asked for, and what they were worth. Many small
    contributors to one area can also mean trouble there; the count is no merit.

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
    no documents), one's own citations and a co-author's (dropped), commits that only change the document itself and bear its number as
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
    commit of their own, before it was accepted where its versions tell when.

    Why it counts: a design changes hands and improves here, mostly unseen. It speaks to influence and scope.

    Reach: the document's authors and their teams, and the teams that the document names.

    What fools it: authors who list themselves as reviewers (dropped), `TBD`, teams and groups in place of people
    (nobody), requests for review (not reviews), commits that give it another status, such as one that marks it as done. What it cannot tell: how deep the review went, and reviews aloud.

    Confidence: medium when the document's head says so; high when a second record by somebody else agrees.
    """#,
    "InitiativeMultiRepo": #"""
    Several repositories or teams changed something together.

    What it finds: at least three commits with different titles, by two people or more of whom one made two, that name the
    same ticket (`SEARCH-421`, `owner/name#12`, its address, a bug or a story of a tracker that repositories share:
    `Closes-Bug: #1489059`), initiative (`Initiative: …`, `Epic:`, `Part-of:`), blueprint (`Implements: blueprint …`), or
    design document that they implement or name in brackets in front of their titles (`[RFC-0010] …`), in two repositories or by people of two teams.

    Why it counts: work that crosses repositories belongs to nobody until somebody makes it theirs. It speaks to scope and
    timeline.

    Roles: who began it (the document's authors, else the first to commit), who drove it (commits in three quarters or
    three repositories and more), who took part.

    Reach: for those who began or drove it the others who took part, their teams, their repositories, the quarters.

    What fools it: machines, releases and new versions (left out), sweeps: the same title everywhere counts once, also when
    it is undone and made anew, a repository that was split off another one or took part of its history in: commits that
    both have count once, where they were first, words that look like tickets (`UTF-8`, `SHA-256`, `SLES-15`: none), numbers
    of a repository's own (`GH-12`: none), tickets that a title only mentions behind its own (`(WEB-1) Skip what SEARCH-421
    breaks`: none). What it cannot tell: work that names nothing, and who decided.

    Confidence: high with three people, medium with two.
    """#,
    "MentoringIndependence": #"""
    Newcomers whom somebody had helped in later worked there on their own.

    What it finds: after a series of first reviews or of changes written together, at least three changes by the newcomer
    in the same area, on two days or more, in which the mentor had no part; or the newcomer's own reviews of others there.

    Why it counts: help that makes itself needless is the best there is. It speaks to influence and timeline.

    It is a sequence, never a cause: studies of reviews could not show that they make people better (Caulo and others,
    2020).

    Reach: the newcomers, their teams, the quarters. Newcomers are named only when the roster says that they agreed.

    What fools it: what `mentoring.review` and `mentoring.pairing` leave out, and changes that the mentor took in (not on
    their own). What it cannot tell: why, and whether they would have got there anyway.

    Confidence: high with two newcomers, medium with one.
    """#,
    "MentoringPairing": #"""
    Somebody wrote changes together with a newcomer.

    What it finds: at least three changes over at least two weeks that name a newcomer to the area and somebody who was
    not new there as writing together or helping; or one `Mentored-by:`.

    Why it counts: what is done together need not be explained twice. It speaks to influence.

    Reach: the newcomers, their teams, the quarters. Newcomers are named only when the roster says that they agreed.

    What fools it: co-authors that a squash lists by itself (three changes over two weeks are asked for, and a newcomer
    whom only a squash names as co-author may be a reviewer: not counted), suggestions that a forge takes over for the
    author (who made them reviewed), tools as co-authors (nobody), two newcomers. What it cannot tell: who taught whom, and whether it helped. The commits in its
    provenance name their authors to everybody who reads the repository.

    Confidence: high with two newcomers or where the record itself says "mentored", else medium.
    """#,
    "MentoringReview": #"""
    Somebody reviewed a newcomer's first changes, again and again.

    What it finds: reviews of at least three changes over at least two weeks, of somebody who was new to the area: within
    their first ten changes there, or their first ninety days.

    Why it counts: whoever is helped in learns how things are done here. It speaks to influence.

    Reach: the newcomers, their teams, the quarters. Newcomers are named only when the roster says that they agreed.

    What fools it: the only one who can review (whoever reviews nine in ten of an area's changes: left out), founders of
    an area (its first month makes nobody a newcomer), who made a hundred changes in the repository before (new to none of
    its areas), imported work, newcomers who review each other, reviewers who never did anything else here (left out unless
    the roster has them). What it cannot tell: what was said, how it was said, and whether it helped. The commits in its provenance name their authors to
    everybody who reads the repository.

    Confidence: high with two newcomers, medium with one.
    """#,
    "PreventionAlert": #"""
    Somebody said when people should be woken, or how well a service has to work.

    What it finds: the person whose commit brought alerts (rules with `alert` and `expr`, as Prometheus reads them) or
    objectives of service (OpenSLO).

    Why it counts: trouble is found by those who can mend it, before others find it. It speaks to scope and ambiguity; to
    timeline when it was kept for two quarters.

    Reach: the people who reviewed it, took it in or shaped it later, and those who took it up in other repositories.

    What fools it: files that a tool writes (left out), rules that only record (no alerts), imports and scaffolds, near
    copies of an older file elsewhere. What it cannot tell: whether anybody is woken, and by what. No number of incidents
    is claimed.

    Confidence: high when two others left a record, medium with one, else low.
    """#,
    "PreventionDeprecation": #"""
    Somebody said that something should no longer be used, and its users were moved away from it.

    What it finds: a commit whose title says that something named is deprecated, and at least two later commits, in any
    repository, that say they move away from the same name.

    Why it counts: a deprecation alone is a wish; with the moves it ends a way of doing things. It speaks to scope and
    ambiguity; to timeline when two quarters have gone by.

    Reach: the others who moved, their teams, their repositories, the quarters.

    What fools it: deprecations without moves (left out), names that several repositories deprecate (nobody's), common
    words and names of firms in place of a name (no name), the clearing away of what was deprecated before (says nothing
    new), machines, reverts and sweeps (left out). What it cannot tell: moves that do not
    say what they move away from.

    Confidence: high when two others moved, medium with one, low when the author alone did.
    """#,
    "PreventionFlake": #"""
    Somebody made unreliable tests reliable again.

    What it finds: at least two commits in one repository, of two titles, on two days or more, that say that a flaky test
    was mended, and that change tests without taking any away.

    Why it counts: a test that fails now and then costs everybody, and nobody owns it. It speaks to scope and ambiguity;
    to timeline when it has gone on for two quarters.

    Reach: the people who reviewed the commits or took them in, and the quarters.

    What fools it: tests that are deleted, skipped or ignored as a "repair", or of which a tenth or more is gone (all
    left out), linters and packages that are called so (`flake8`, a flake of Nix) and charts of flakes (left out),
    machines, reverts and sweeps. What it cannot tell: whether the test is reliable now.

    Confidence: high when two others reviewed or took in, medium with one, else low.
    """#,
    "PreventionGuardrail": #"""
    Somebody made a machine watch over what people should not have to.

    What it finds: the person whose commit brought a check of a convention, a policy as code, or a lint configuration
    that a pipeline of the repository enforces today. Its title says what is watched over, as far as the names of tools
    and files tell.

    Why it counts: a mistake that cannot be made needs no review. It speaks to scope and ambiguity; to timeline when it
    was kept for two quarters.

    Reach: the people who reviewed it, took it in or shaped it later, and those who took it up in other repositories.

    What fools it: configurations that nothing enforces (left out), scaffolds and imports, files that a tool writes, a
    line or two (left out), near copies of an older file elsewhere. What it cannot tell: what it kept from happening. No
    number of mistakes or incidents is claimed.

    Confidence: high when two others left a record, medium with one, else low.
    """#,
    "PreventionHardening": #"""
    Somebody made attacks and accidents harder.

    What it finds: at least two commits in one repository, of two titles, on two days or more, whose title speaks of
    hardening, of a published weakness, or of a sandbox or fuzzing that something is put into, and that change more than
    texts and lists of dependencies.

    Why it counts: nobody notices what does not happen. It speaks to scope and ambiguity; to timeline when it has gone on
    for two quarters.

    Reach: the people who reviewed the commits or took them in, and the quarters.

    What fools it: new versions of dependencies (somebody else's hardening: left out), the upkeep of what fuzzes or
    fences in, such as a new name or a mended build of it, and what it allows more (left out), a change picked to another
    branch (once), machines, reverts, sweeps, words in a text (left out). What it cannot tell: what would have happened. No number of incidents is claimed.

    Confidence: high when two others reviewed or took in, medium with one, else low.
    """#,
    "PreventionPostmortem": #"""
    Somebody wrote down what an incident taught, and things were done about it.

    What it finds: the person whose commit brought a postmortem in which at least one thing to do is marked as done, with
    the change, issue or commit that did it.

    Why it counts: an incident that changes something was worth something. It speaks to scope and ambiguity; to timeline
    when it was kept for two quarters.

    Reach: the people who reviewed it, took it in or shaped it later.

    What fools it: postmortems without anything done (left out: a wish), templates and forms that nobody filled in,
    imports. What it cannot tell: whether what was done helps. No number of incidents is claimed.

    Confidence: high when two others left a record, medium with one, else low.
    """#,
    "PreventionRegressionTest": #"""
    Somebody keeps faults from coming back, by tests that name them.

    What it finds: at least three commits in one repository, on two days or more, that add or change a test, speak of a
    regression or of a test for something, and name the commit, issue or fault that it guards.

    Why it counts: what was mended stays mended, for everybody who changes it later. It speaks to scope and ambiguity; to
    timeline when it has gone on for two quarters.

    Reach: the people who reviewed the commits or took them in, and the quarters.

    What fools it: tests that are taken away, brought up to date or mended themselves (left out), tests that name nothing
    (everyday work), machines, reverts and sweeps (left out). What it cannot tell: whether the fault would have come back. No number of faults or incidents is
    claimed.

    Confidence: high when two others reviewed or took in, medium with one, else low.
    """#,
    "PreventionRunbook": #"""
    Somebody wrote down what to do when something breaks.

    What it finds: the person whose commit brought a runbook: a text in a folder of runbooks or playbooks with steps to
    follow.

    Why it counts: at night nobody has to remember. It speaks to scope and ambiguity; to timeline when it was kept for two
    quarters.

    Reach: the people who reviewed it, took it in or shaped it later.

    What fools it: templates and forms that nobody filled in (left out), imports, files that a tool writes. What it
    cannot tell: whether it is right, and whether anybody follows it.

    Confidence: high when two others left a record, medium with one, else low.
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
    "StandardAdopted": #"""
    Other repositories took up a standard by their own commits.

    What it finds: a shared pipeline that others call, a preset that they extend, a gem's rules that they inherit, a hook, a
    library, a module or an image that they use, a file of which they have a copy that is at least four fifths the same, or a text that their documents
    refer to. Each repository counts once, from the commit that took it up, whatever file it moved to later.

    Why it counts: others changed how they work without being told. It speaks to influence and timeline.

    Reach: the people who took it up themselves, their teams, their repositories, the quarters. Those who kept it for two
    quarters weigh more: the item holds from the first that was kept.

    What fools it: roll-outs by the author, by a machine, by one person in three repositories and more, by whoever runs a
    tool that keeps repositories alike, or under one ticket in three repositories and more (pushed: shown, and no reach),
    texts that are everybody's, such as a licence's head or a code of conduct from elsewhere (no copy), a slip that is gone
    the same day (none), what an organisation's forge applies to all (not seen), a common ancestor elsewhere (what came with an
    import or a scaffold is no copy), moves of a file (the subject counts, not the path), a reference that was taken back
    (shown as given up), a repository of the same name elsewhere (its owner must agree, where known). What it
    cannot tell: whether the pipeline is followed or worked around.

    Confidence: high when two others took it up, medium with one.
    """#,
    "StandardAuthored": #"""
    Somebody wrote down how others should work.

    What it finds: the person whose commit brought a guideline, a style guide, a policy, a template, a pipeline that
    other repositories can call, or a lint preset made to be shared; and those who later changed it by ten lines or more.
    What one commit brought together, such as a set of templates, is one item. A repository's own lint, format, editor,
    ownership and build files count only when another repository took them up.

    Why it counts: a standard shapes work that its author never sees. It speaks to influence; when others take it up,
    also to timeline.

    Reach: the people whose own commits took it up in other repositories. Written is not adopted: without them nobody
    else is reached.

    What fools it: imports and scaffolds (a commit that brings many standards of many kinds, or a whole tree, makes
    nobody an author), prompts that a forge puts into new files, near copies of an older file elsewhere (the older one is
    the original), roll-outs by the author or a machine (no adoption), links and dates (under ten lines shape nothing).
    What it cannot tell: whether people follow it, and settings that a forge applies to all repositories at once.

    Confidence: high when two others took it up or recorded it, medium with one.
    """#,
    "StewardshipLongHorizon": #"""
    Somebody kept a long-lived direction, or an area, true.

    What it finds: people who changed a roadmap, strategy, vision or architecture document by at least ten lines, in at
    least three fiscal quarters; and people whom an ownership file names, or an alias in it, who reviewed or took in changes
    of two others and more to what it gives them, in at least three fiscal quarters.

    Why it counts: direction that is kept for years outlives every delivery, and so does an area that somebody answers for.
    It speaks to timeline.

    Reach: the others who work on the document, or whose changes to the area were looked after, and the quarters. That others
    now do it counts for, not against: where whoever kept it has let it be for two quarters and somebody else has not, it was
    handed over, and holds. An area was handed over when those who go on, in two quarters or more, became its owners after
    whoever kept it; areas are told apart by their owners.

    What fools it: link fixes and date bumps (under ten lines), scripts and sweeps over many documents (left out), whole
    teams as owners (a team names nobody: no area of it is shown). What it cannot tell: whether the direction was right, and
    whether a record of a review stands for much or little.

    Confidence: of a document high when two others left a record on its commits, medium with one, else low. Of an area high
    when others than the authors recorded reviews of two authors' changes, low when every record is an author's own word or
    says no more than that a change was taken in, else medium.
    """#,
  ]
}

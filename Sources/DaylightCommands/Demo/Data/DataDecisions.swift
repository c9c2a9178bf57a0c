/// The decisions of the data repository. Two of them bear the number 7.
enum DataDecisions {
  static let registryPath = "docs/adr/0007-event-schema-registry.md"

  static let registry = """
    # 7. Keep event schemas in a registry

    Date: 2025-10-09

    ## Status

    Accepted

    ## Context

    Events come from four teams as JSON. What a field means is known to whoever wrote it. In the last half year
    eleven reports were wrong because a field had changed: `amount` went from cents to euros in one version of the
    app, and `country` from the shop's to the customer's in one of the services.

    We find such changes when somebody wonders about a curve. By then the wrong numbers are in the monthly report.

    ## Decision

    Every event has a schema in a registry, and an event that does not fit its schema is put aside.

    1. A schema is a file in `schemas/`, with a version, an owner and a sentence for every field.
    2. A new version may add fields that are optional. Anything else is a new event.
    3. The producer sends the version with the event. The collector checks it, and puts what does not fit into a
       folder per owner. It is kept for fourteen days.
    4. Whoever owns an event gets one message a day when something was put aside, with three examples.

    ## Consequences

    Wrong events no longer reach the reports. They are missing there instead, and the report says how many.

    Producers have to ask before they change the meaning of a field. The registry's check in their pipeline answers
    in a minute.

    The eleven events without an owner get one, or end with this year.

    """

  static let partitionPath = "docs/adr/0007-partition-keys.md"

  static let partition = """
    # 7. Partition by the day of the event

    Date: 2025-10-16

    ## Status

    Accepted

    ## Context

    Tables are partitioned by the day on which events arrived. A phone that was in a tunnel, or in a drawer, sends
    events of yesterday or of last month, so a report about a day has to read forty partitions to be complete.

    ## Decision

    Tables are partitioned by the day on which the event happened, in UTC, as the producer says it.

    - An event that claims a day in the future, or more than sixty days ago, goes to a partition of its own.
    - A partition may change for sixty days. After that it is closed, and what comes later is counted only.
    - Reports say up to which day they are final.

    ## Consequences

    A report about a day reads one partition. Most become ten times faster.

    Numbers of the last days change while people look at them. They did before, too; now the page says so.

    Jobs that assumed that yesterday is complete have to ask for it. There are twenty-three of them.

    Rejected on the way here:

    - Partitions by the hour of arrival, and a table that says which days each may hold. It is exact, and nobody who
      writes a report would read it.
    - Both partitionings side by side. It doubles the storage, and sooner or later a report joins the two.
    - Moving events to the right partition at night. Until then the report is wrong, and it is read in the morning.

    The move takes a week per market. Until it is done a report may use one partitioning only, and its job checks it.

    """

  static let latePath = "docs/adr/0009-late-events.md"

  static let late = """
    # 9. Count late events instead of dropping them

    Date: 2026-01-12

    ## Status

    Proposed

    ## Context

    An event that arrives after its partition was closed is dropped. In December these were 0.02 % of all events,
    but 11 % of those from the ferries, where phones are without a network for most of a week.

    A number that is 11 % too low for one group of people and right for the others is worse than one that is 1 % too
    low for everybody: it looks like a fact about ferries.

    ## Decision

    A late event is counted, in an aggregate beside the closed partition, and never changes the partition itself.

    1. The aggregate has the day, the event's name, the producer and a count. It has no people in it.
    2. Reports show the closed number, and "plus late" beside it when that is more than 1 %.
    3. A closed partition is opened again only by a decision of two people, written into the table's history.

    ## Consequences

    Reports stay as they were printed, and still tell the truth later.

    The collector has to know which partitions are closed. It asks once a minute, and treats an unknown one as open.

    Somebody has to look at the "plus late" of producers that are late as a rule, and talk to them.

    """

  /// What the reviewer from Platform brought before it was accepted.
  static let backpressure = """
    ### When everybody is late at once

    After an outage of the collector all producers are late together. The aggregate then takes more writes than the
    partitions do. Three rules keep it from being the next thing to fall over:

    - late events are counted in memory and written once a minute per event name, not one by one;
    - a collector that restarts reads its last minute back from the queue, so that a minute is counted once;
    - above 50,000 late events a minute the collector answers 429 and the producers keep them, as they do anyway.

    In the replay of the outage of 3 November, 41 million late events became 2,300 writes, and the queue was empty
    after 26 minutes. Without the third rule it took two hours.

    ## Consequences
    """

  static let compactionPath = "docs/adr/0008-compaction.md"

  /// By somebody from outside who shares a name with somebody on the roster.
  static let compaction = """
    # 8. Compact small files at night

    Date: 2025-12-03

    ## Status

    Accepted

    ## Context

    A partition of a small market has 1,440 files, one a minute, most of them below 20 KB. Listing them takes longer
    than reading them. We use the same storage for our own tables and have had the same trouble.

    ## Decision

    A job merges the files of a closed hour into one, and those of a closed day into as few as fit 256 MB each.

    - The job writes the new file first and then the table's list; a reader sees the one or the other.
    - Old files stay for two days, for readers that began before.
    - The job works through markets in the order of their number of files, and stops at six in the morning.

    ## Consequences

    Queries over a month of a small market take four seconds instead of fifty.

    The storage holds each byte twice for two days, which is 3 % more.

    A job that reads files by name, instead of asking the table, breaks. There should be none; there were two.

    What we measured with our own tables, before and after:

    | what | before | after |
    |---|---|---|
    | files in a month of a small market | 43,200 | 62 |
    | listing them | 31 s | 0.1 s |
    | a sum over one column | 19 s | 3.6 s |

    Larger files than 256 MB were no faster, and a failed read costs more to repeat.

    """

  static let deletionPath = "docs/adr/0010-deletion.md"

  /// Its only reviewer is a machine.
  static let deletion = """
    # 10. Delete a person within a day

    Date: 2026-03-16

    ## Status

    Accepted

    ## Context

    A person who asks to be deleted is deleted within thirty days, by a query that somebody starts by hand. It reads
    every table and runs for nine hours. In February it was forgotten twice.

    ## Decision

    Events carry a key per person instead of the person's number, and the keys are in one table.

    1. Deleting a person deletes the key. What remains belongs to nobody, and nobody can tell to whom it belonged.
    2. The table of keys is backed up for a day and no longer.
    3. Exports that leave the warehouse have no keys at all.
    4. A job checks every night that no key is in use that the table does not have.

    ## Consequences

    Deleting takes a second. Nobody starts anything by hand.

    A lost table of keys would make all events anonymous. It is kept in two regions for that reason.

    Joining events of a person costs one look-up more. Measured: 3 %.

    What it does not solve:

    - Free text that holds a name. There are four such fields, and each is being removed or cut to a list.
    - Pictures. They are not in the warehouse, and stay out of it.
    - Sums so small that they speak of one person. Reports leave out groups of fewer than ten.

    The old query stays for one more year, for partitions from before the change. It runs every night now.

    """
}

/// Design pages that came from an old wiki in one commit: real texts, whose authors git does not know.
///
/// Each has the same wrong spelling, which somebody corrects everywhere later.
enum WikiPages {
  struct Page: Sendable {
    var slug: String
    var title: String
    var problem: String
    var proposal: String
    var alternative: String
    var risk: String

    /// The page in Markdown, a little longer than thirty lines.
    var text: String {
      """
      # \(title)

      Status: Accepted

      ## Problem

      \(problem)

      We recieve questions about it every week, and the answer depends on who is asked.

      ## Goals

      - One answer, in one place, that a new colleague finds without asking.
      - No more moving parts than there are today.

      ## Proposal

      \(proposal)

      The change is made in the smallest market first and stays there for two weeks. If nothing surprises us, the
      other markets follow within a month.

      ## Alternatives

      \(alternative)

      Leaving it as it is costs little each time and a lot in the sum.

      ## Risks

      \(risk)

      Whoever notices that this page is no longer true changes it, or removes it.

      """
    }
  }

  static let pages: [Page] = [
    Page(
      slug: "address-validation", title: "Checking addresses",
      problem: "One parcel in ninety comes back because of an address that nobody checked.",
      proposal: "Check the street against the post office's list when it is typed, and warn without refusing.",
      alternative: "Refuse unknown streets. New streets are missing from the list for up to a year.",
      risk: "The list is wrong in villages. The warning says that it may be."),
    Page(
      slug: "archive-orders", title: "Moving old orders away",
      problem: "The table of orders has nine years in it, and every index is forty gigabytes.",
      proposal: "Orders without a change for two years move to an archive that is read through the same interface.",
      alternative: "Partition the table by year. Queries by customer then read nine partitions.",
      risk: "A refund after two years has to bring the order back first."),
    Page(
      slug: "batch-mails", title: "Sending mails in batches",
      problem: "Each mail opens a connection to the mail server, which allows forty at a time.",
      proposal: "Collect mails for two seconds and send them over one connection per destination.",
      alternative: "Ask for more connections. We did; the answer was forty.",
      risk: "A crash loses two seconds of mails, so they are written down before they are collected."),
    Page(
      slug: "blocked-shops", title: "Blocking a shop",
      problem: "A blocked shop disappears from search but can still be reached by a link and still be paid.",
      proposal: "Blocking is a state of the shop that checkout, search and messages ask for, with one owner.",
      alternative: "Each service keeps a list. There were five lists, and no two agreed.",
      risk: "The state becomes unreachable. Then the last known one holds for an hour."),
    Page(
      slug: "cache-headers", title: "What a browser may keep",
      problem: "Pictures are loaded again with every page because a proxy removes the header that allows keeping.",
      proposal: "Pictures get names from their content and may be kept for a year; pages may not be kept at all.",
      alternative: "Shorter times for everything. It is never wrong, and never right either.",
      risk: "A picture that must disappear has to be removed by name at the edge."),
    Page(
      slug: "customer-merge", title: "Merging two accounts",
      problem: "People sign up twice and want their orders in one place. Support does it with six queries.",
      proposal: "One account points to the other; everything is read through the pointer, nothing is moved.",
      alternative: "Move all rows. It cannot be undone, and one in thirty merges is a mistake.",
      risk: "Chains of pointers. A pointer always goes to an account that has none."),
    Page(
      slug: "daylight-saving", title: "Days with 23 and 25 hours",
      problem: "Twice a year the daily report is wrong by an hour, and every year somebody looks for the fault.",
      proposal: "A day is from midnight to midnight in the market's zone, and a report says how long it was.",
      alternative: "Days in UTC. Shops do not close their books in UTC.",
      risk: "Two markets in one report have days of different length. The report shows both."),
    Page(
      slug: "delivery-promise", title: "Promising a delivery day",
      problem: "We say three to five days to everybody and deliver in two to nine.",
      proposal: "Promise a day that nine in ten parcels of the same kind and distance met in the last month.",
      alternative: "Promise what the carrier promises. It is an average, and half of all people wait longer.",
      risk: "Holidays. The month before is no guide, so the year before is used for them."),
    Page(
      slug: "duplicate-listings", title: "The same thing listed twice",
      problem: "Sellers list a thing again to be on top. A tenth of the first page is the same thing twice.",
      proposal: "Listings with the same pictures and price by one seller are shown once, as the oldest.",
      alternative: "Forbid it. We do, and it needs somebody to look at each.",
      risk: "Sellers of many equal things. They can say how many they have."),
    Page(
      slug: "email-changes", title: "Changing a mail address",
      problem: "Whoever changes an address can take an account over, and the owner hears of it too late.",
      proposal: "Both addresses get a mail; the old one can take the change back for a week.",
      alternative: "Ask for the old address's agreement first. Many have lost the old address.",
      risk: "A week is long when the new owner is the right one. Payments are held for a day only."),
    Page(
      slug: "fallback-fonts", title: "Text before the font arrives",
      problem: "On slow networks a page is empty for two seconds because it waits for a font.",
      proposal: "Show the system's font at once and change when ours is there, with the same line height.",
      alternative: "Send the font within the page. It is 90 KB, each time.",
      risk: "Text jumps. With equal heights it jumps by less than a pixel."),
    Page(
      slug: "feature-switches", title: "Switches and their end",
      problem: "There are 340 switches, and nobody dares to remove one.",
      proposal: "A switch has an owner and a last day. After that day the build warns, a month later it fails.",
      alternative: "A clean-up week each year. The last one removed twelve and added nine.",
      risk: "A failing build at a bad moment. The last day can be moved by one line, with a reason."),
    Page(
      slug: "gift-cards", title: "Gift cards as money",
      problem: "A gift card is a discount code today, so its use lowers the turnover instead of paying for it.",
      proposal: "A card is an account in the ledger. Buying one fills it, using it empties it.",
      alternative: "Correct the reports. Each report has to know, and three did not.",
      risk: "Cards never used. The law says how long they count, market by market."),
    Page(
      slug: "image-sizes", title: "How many sizes of a picture",
      problem: "Each picture is kept in fourteen sizes, of which four are ever loaded.",
      proposal: "Keep the original and make sizes when they are asked for, once, at the edge.",
      alternative: "Keep four. Next year it will be four others.",
      risk: "The first person waits 200 ms longer for a new size."),
    Page(
      slug: "log-retention", title: "How long logs are kept",
      problem: "Logs are kept for a year because nobody decided otherwise, and hold addresses of customers.",
      proposal: "Fourteen days for everything, a year for the few events that an audit needs, without names.",
      alternative: "Keep less of each line. Nobody can say in advance which part will be needed.",
      risk: "A fault that shows after three weeks. Then the counters have to do."),
    Page(
      slug: "market-opening", title: "Opening a market",
      problem: "Opening a market takes five months, most of them spent finding what is different there.",
      proposal: "A list of 64 questions, each with the place in the code that the answer changes.",
      alternative: "A team for it. It would know the answers and leave with them.",
      risk: "The list grows. A question that had the same answer in five markets is removed."),
    Page(
      slug: "message-safety", title: "Numbers in messages",
      problem: "People send card numbers to each other in messages, and both regret it.",
      proposal: "Find card numbers by their check digit and hide them before the message is stored.",
      alternative: "Warn. Half of the people who were warned sent it anyway.",
      risk: "Order numbers that look alike. The check digit leaves one in ten, and they are asked."),
    Page(
      slug: "password-age", title: "Passwords do not age",
      problem: "Sellers have to change their password every ninety days, and count it up by one.",
      proposal: "No change without a reason. Known leaked passwords are refused when they are set.",
      alternative: "A longer time. It is the same game, played less often.",
      risk: "A contract with one partner asks for ninety days. It is being changed."),
    Page(
      slug: "queue-names", title: "Naming queues",
      problem: "Nine queues are named after the person who made them.",
      proposal: "A queue is named after what is in it and who empties it: `orders-for-search`.",
      alternative: "Numbers and a table. Nobody reads the table at three in the morning.",
      risk: "Renaming means two queues for a day. Both are emptied until the old one is quiet."),
    Page(
      slug: "return-labels", title: "Labels for returns",
      problem: "A label in every parcel costs four cents, and nine in ten are thrown away.",
      proposal: "A code in the app that the shop at the corner turns into a label.",
      alternative: "A label by mail. People without a printer write to support.",
      risk: "People without the app. A letter with a label comes within two days."),
    Page(
      slug: "seller-ranking", title: "What a seller sees about rank",
      problem: "Sellers ask why they are on the third page, and support guesses.",
      proposal: "Show the three strongest reasons in words, taken from the same numbers that decide.",
      alternative: "Show the numbers. They change daily and explain nothing.",
      risk: "Reasons are used to cheat. The three that invite it are never shown."),
    Page(
      slug: "stock-reservation", title: "Reserving the last piece",
      problem: "The last piece is sold twice, about forty times a day.",
      proposal: "A piece is reserved for ten minutes when payment starts, not when it goes into the basket.",
      alternative: "Reserve in the basket. Baskets are left standing for days.",
      risk: "Slow payments. The reservation is longer for bank transfers."),
    Page(
      slug: "support-access", title: "What support may see",
      problem: "Everybody in support can see every order of everybody.",
      proposal: "An order opens with a ticket number and a reason, and the customer can see who looked.",
      alternative: "Fewer people with access. The night shift is three people.",
      risk: "A ticket that names the wrong order. It can be corrected, and stays visible."),
    Page(
      slug: "tax-rounding", title: "Rounding taxes",
      problem: "The sum of rounded taxes is not the rounded tax of the sum, and each market has its own rule.",
      proposal: "The rule is data: by line or by sum, up or to even. The ledger keeps the difference in an account.",
      alternative: "One rule and a correction by hand at the end of the month. It took two days each time.",
      risk: "A market changes its rule in the middle of a month. The rule has a first day."),
  ]

  /// A page that was written here, not imported: its author stays its author through the later move.
  static let handoverSlug = "on-call-handover"

  static let handover = """
    # Handing over the pager

    Status: Accepted

    ## Problem

    On Monday at ten the pager changes hands, and what the last week taught stays in one head. In the last quarter
    four incidents were the second of their kind within eight days, with another person on call each time.

    We recieve a list of alerts from the tool, but not what they meant.

    ## Goals

    - Whoever takes the pager knows in ten minutes what is shaky, and what was already tried.
    - The handover needs no meeting when nothing happened.
    - After a year one can read what each week was like.

    ## Proposal

    The person on call keeps a page for the week, in the team's repository, with three headings: *still shaky*,
    *tried and did not help*, *should not have woken anybody*. An alert that was none goes under the third heading,
    with the change that makes it quieter, or with a name of somebody who will make it.

    On Monday the next person reads the page before ten, asks what is unclear, and writes one line below it: "read,
    taken". From then on the pager is theirs. Without the line it stays where it is.

    Once a month the team looks at the third heading only. What is there for the second time is work for the coming
    week, before anything new.

    ## Alternatives

    - A call of a quarter of an hour every Monday. We had it; after two months only the quiet weeks were talked about.
    - A summary written by the alerting tool. It knows that something rang, not why nobody worried.

    ## Risks

    - The page becomes a diary. Three headings, and nothing else, keep it short.
    - Nobody writes the line. Then the pager rings for the person who had it last week, who will ask for it.

    """
}

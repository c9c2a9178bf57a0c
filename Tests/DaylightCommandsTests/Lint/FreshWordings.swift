/// Sentences of managers, written down before anybody had looked at the rules' words, to measure how many new wordings are
/// found. The first set was then used to find out why rules miss; the second never was.
///
/// Each stands with the rule that must find it, or none for a careful one, and with the field in which it is written.
enum FreshWordings {
  struct Sentence {
    var rule: String?
    var field: String
    var text: String
  }

  static let firstCareless: [Sentence] = [
    .init(
      rule: "charter/activity-outcome", field: "outcome", text: "Take part in all architecture meetings of the quarter"),
    .init(rule: "charter/activity-outcome", field: "outcome", text: "Write at least five design docs"),
    .init(rule: "charter/activity-outcome", field: "outcome", text: "Be present in every incident call"),
    .init(
      rule: "charter/activity-outcome", field: "measure", text: "number of talks held at the engineering all-hands"),
    .init(
      rule: "charter/activity-outcome", field: "measure",
      text: "how many pull requests were looked at in the other teams' repositories"),
    .init(
      rule: "charter/activity-outcome", field: "outcome", text: "Hold two brown-bag lunches a month about observability"
    ),
    .init(rule: "charter/activity-outcome", field: "measure", text: "tickets closed per sprint"),
    .init(rule: "charter/activity-outcome", field: "outcome", text: "Mentor three juniors with weekly one-to-ones"),
    .init(rule: "charter/scanner-number", field: "measure", text: "at least ten evidence items on the Daylight page"),
    .init(rule: "charter/scanner-number", field: "measure", text: "Influence shows as sustained in the tool"),
    .init(rule: "charter/scanner-number", field: "measure", text: "the visibility gap of her items falls below 0.3"),
    .init(rule: "charter/scanner-number", field: "measure", text: "Daylight lists four adopted designs"),
    .init(
      rule: "charter/wording", field: "outcome",
      text: "Deliver the ledger migration so that the case for Staff is ready in spring"),
    .init(rule: "charter/wording", field: "why", text: "This is the last box to tick before the next grade."),
    .init(
      rule: "charter/wording", field: "why",
      text: "Whoever does this well will be put up for principal in the autumn round."),
    .init(rule: "charter/wording", field: "enabling", text: "Carrying this gets you the E6 title."),
    .init(rule: "charter/wording", field: "outcome", text: "Receive \"exceeds expectations\" in the yearly review"),
    .init(
      rule: "pitfall/micromanagement", field: "autonomy",
      text: "Ana sends me each design for sign-off before she shares it."),
    .init(
      rule: "pitfall/micromanagement", field: "autonomy",
      text: "The library, the schema and the order of work are given by the manager."),
    .init(
      rule: "pitfall/micromanagement", field: "autonomy",
      text: "Daily status by 9:30, and no merge without my approval."),
    .init(rule: "pitfall/micromanagement", field: "autonomy", text: "She may propose; I decide."),
    .init(rule: "pitfall/micromanagement", field: "autonomy", text: "Check with me before talking to other teams."),
    .init(
      rule: "pitfall/micromanagement", field: "safetyNet",
      text: "Jonas goes through every commit in the evening and fixes what he does not like."),
    .init(
      rule: "pitfall/micromanagement", field: "decision",
      text: "Lee follows the step list that Jonas wrote and reports after each step."),
    .init(rule: "pitfall/unclear-success", field: "criterion", text: "Acts like a real leader"),
    .init(rule: "pitfall/unclear-success", field: "criterion", text: "Shows ownership"),
    .init(
      rule: "pitfall/unclear-success", field: "criterion",
      text: "Is generally seen as somebody at the next level of thinking"),
    .init(rule: "pitfall/unclear-success", field: "criterion", text: "Good communication with stakeholders"),
    .init(rule: "pitfall/unclear-success", field: "criterion", text: "Steps up"),
    .init(rule: "wording/blame", field: "conversation", text: "You are careless with other people's time."),
    .init(rule: "wording/blame", field: "conversation", text: "He simply does not care about quality."),
    .init(
      rule: "wording/blame", field: "conversation", text: "She dropped the ball again and the whole team paid for it."),
    .init(rule: "wording/blame", field: "learning", text: "Lee was too lazy to talk to the search team."),
    .init(rule: "wording/blame", field: "dissent", text: "Priya thinks he is not smart enough for this."),
    .init(rule: "wording/blame", field: "dissent", text: "Difficult person, everybody knows it."),
    .init(rule: "wording/blame", field: "conversation", text: "It is your fault that the launch slipped."),
    .init(rule: "wording/tier", field: "problem", text: "She needs one more big project for her promo packet."),
    .init(rule: "wording/tier", field: "planWhy", text: "To be levelled up by the end of the year."),
    .init(rule: "wording/tier", field: "learning", text: "Ready for L6 now."),
    .init(rule: "wording/tier", field: "next", text: "Put together the promotion case."),
    .init(rule: "wording/tier", field: "expects", text: "A strong rating at year end."),
    .init(rule: "wording/tier", field: "because", text: "The committee turned down the Staff nomination in spring."),
    .init(rule: "calibration/wording", field: "dissent", text: "Two of us would rate him below the others."),
    .init(rule: "calibration/wording", field: "decision", text: "Submit the nomination for Staff before the deadline."),
    .init(rule: "calibration/wording", field: "dissent", text: "Compared with Lee she is clearly the stronger one."),
    .init(rule: "calibration/wording", field: "note", text: "Top performer of the group."),
    .init(rule: "calibration/wording", field: "decision", text: "No raise until the migration is finished."),
    .init(rule: "calibration/wording", field: "note", text: "Not a senior yet, at best a strong mid-level."),
    .init(rule: "plan/close-out", field: "learning", text: "Failed the quarter."),
    .init(rule: "plan/close-out", field: "learning", text: "Did not meet the bar."),
    .init(rule: "plan/close-out", field: "learning", text: "Passed with flying colours."),
    .init(rule: "plan/close-out", field: "learning", text: "Below what we expect from someone at this point."),
    .init(rule: "map/novelty-first", field: "importance", text: "It would let us finally play with WebAssembly."),
    .init(
      rule: "map/novelty-first", field: "importance", text: "The team is bored of billing and would love a fresh stack."
    ),
    .init(
      rule: "map/novelty-first", field: "importance", text: "A really cool problem that looks great at conferences."),
    .init(
      rule: "pitfall/coddling-under-pressure", field: "withdrawn",
      text: "Lee hinted at another offer, so we took it off his plate."),
    .init(
      rule: "pitfall/coddling-under-pressure", field: "withdrawn",
      text: "She seemed unhappy and we cannot afford to lose her."),
    .init(
      rule: "pitfall/coddling-under-pressure", field: "withdrawn",
      text: "Too stressful for him at the moment; he might start looking around."),
    .init(
      rule: "map/rewrite-without-goal", field: "importance",
      text: "The old scheduler is ugly; we should build it again from scratch in Rust."),
    .init(
      rule: "map/rewrite-without-goal", field: "problem", text: "Move all services to Kafka, since everybody else has."),
  ]

  static let firstCareful: [Sentence] = [
    .init(rule: nil, field: "outcome", text: "Merchants in Spain see their payout on the day after the sale"),
    .init(
      rule: nil, field: "outcome",
      text: "A new engineer ships to production in the first week without help from the platform team"),
    .init(rule: nil, field: "outcome", text: "The search team stops paging payments for index lag"),
    .init(
      rule: nil, field: "outcome",
      text: "Reviews of cross-team designs end within five working days, so that launches stop waiting for them"),
    .init(rule: nil, field: "outcome", text: "Two teams drop their own list of countries and use the shared one"),
    .init(rule: nil, field: "outcome", text: "Incidents that return for the same cause become rare"),
    .init(rule: nil, field: "outcome", text: "The promotion engine answers within 200 ms on Black Friday"),
    .init(
      rule: nil, field: "measure",
      text: "share of payouts that arrive on the day after the sale, from finance's weekly report"),
    .init(rule: nil, field: "measure", text: "minutes from alert to a first human answer, from the pager's export"),
    .init(rule: nil, field: "measure", text: "number of support tickets about lost parcels a week"),
    .init(rule: nil, field: "measure", text: "teams that deploy without a ticket to us"),
    .init(rule: nil, field: "measure", text: "failed orders per thousand, from the shop's dashboard"),
    .init(rule: nil, field: "measure", text: "customers who come back within thirty days"),
    .init(
      rule: nil, field: "autonomy",
      text: "Ana decides the design, the order of work and whom she asks; Jonas hears of it at the fortnightly talk."),
    .init(rule: nil, field: "autonomy", text: "She may stop the rollout at any hour without asking anybody."),
    .init(rule: nil, field: "autonomy", text: "Everything but the budget above 20,000 euros, which finance approves."),
    .init(
      rule: nil, field: "autonomy",
      text: "Lee chooses the tools. Security approves changes to the key store, as for everybody."),
    .init(rule: nil, field: "autonomy", text: "The approach is his. We look at the result together in March."),
    .init(
      rule: nil, field: "criterion",
      text: "Says no to a request in writing, with the reason and another way, and the asker agrees in the end"),
    .init(
      rule: nil, field: "criterion",
      text: "A product manager can retell the trade-off in two sentences after the meeting"),
    .init(
      rule: nil, field: "criterion", text: "When the rollout stalls, brings the two teams to one table within a week"),
    .init(rule: nil, field: "criterion", text: "The decision record names what will not be done"),
    .init(rule: nil, field: "criterion", text: "Another engineer runs the next migration from her notes alone"),
    .init(
      rule: nil, field: "why",
      text: "Every tenth order to Norway fails, and each costs us eleven euros of support time."),
    .init(
      rule: nil, field: "why", text: "The contract with the bank ends in June; until then the file format must change."),
    .init(
      rule: nil, field: "why",
      text: "Sales promised level 3 support to two customers, and the platform cannot tell tenants apart."),
    .init(rule: nil, field: "why", text: "Card schemes rate merchants by fraud, and we are close to the limit."),
    .init(
      rule: nil, field: "enabling",
      text:
        "Because you answer for the payout date, you sit in the quarterly talk with the bank and speak for engineering there."
    ),
    .init(rule: nil, field: "enabling", text: "Who carries the latency goal has the last word on the storage budget."),
    .init(
      rule: nil, field: "conversation",
      text: "The design was sent to the search team two days after the deadline that you named."),
    .init(
      rule: nil, field: "conversation",
      text: "In three of the last four planning meetings the risk came up after the date was fixed."),
    .init(
      rule: nil, field: "conversation",
      text:
        "On 12 May the migration ran without the dry run that the runbook asks for; two merchants saw wrong balances."),
    .init(
      rule: nil, field: "conversation",
      text: "I did not tell you early enough that the date mattered to finance. That is mine."),
    .init(
      rule: nil, field: "problem", text: "Two teams keep their own list of countries, and orders to six of them fail."),
    .init(rule: nil, field: "problem", text: "Nobody can say which services still read the old customer table."),
    .init(rule: nil, field: "problem", text: "The rating service counts returned parcels twice."),
    .init(
      rule: nil, field: "problem", text: "Search and payments page each other for the same lag, three nights a week."),
    .init(
      rule: nil, field: "safetyNet",
      text: "Jonas reads the weekly note; if the error rate rises above 2 percent the flag goes off by itself."),
    .init(rule: nil, field: "safetyNet", text: "Priya is on call in the first week and can roll back without asking."),
    .init(rule: nil, field: "expects", text: "The other team changes its own client, by its own commits."),
    .init(
      rule: nil, field: "expects", text: "A written decision that names two alternatives, with a comment from finance."),
    .init(rule: nil, field: "learning", text: "Asking the other team first would have saved four weeks."),
    .init(
      rule: nil, field: "learning",
      text: "The dual write hid a failed batch for two days; next time we compare counts every hour."),
    .init(rule: nil, field: "learning", text: "We failed to see that the bank's sandbox rounds differently."),
    .init(rule: nil, field: "learning", text: "I said yes to too many meetings and the design came late."),
    .init(rule: nil, field: "next", text: "Lead the standard for retries with search and mobile."),
    .init(rule: nil, field: "because", text: "calibration/2026-Q2.yaml: influence shows in one repository only."),
    .init(rule: nil, field: "decision", text: "Jonas asks finance for a seat in the payout talk, by 12 October."),
    .init(
      rule: nil, field: "decision",
      text: "Lee takes the incident standard to search and mobile; Priya reviews it twice."),
    .init(
      rule: nil, field: "decision", text: "Priya looks for a problem that two teams share, by the end of the month."),
    .init(
      rule: nil, field: "dissent",
      text: "Priya saw the opposite in the May incident: the handover was written before anybody asked."),
    .init(rule: nil, field: "dissent", text: "Jonas: in the retry talk the other team's objection was not answered."),
    .init(rule: nil, field: "dissent", text: "Kim has not seen any design of theirs since March and cannot say."),
    .init(rule: nil, field: "note", text: "The pack could not show the work in the vendor's repository."),
    .init(rule: nil, field: "note", text: "The level of detail in the standard was what made two teams adopt it."),
    .init(
      rule: nil, field: "importance",
      text: "A quarter of all returns gets lost between warehouse and finance; the auditor has asked twice."),
    .init(
      rule: nil, field: "importance",
      text: "Without one customer id we cannot offer the family plan that sales has announced for May."),
    .init(
      rule: nil, field: "unknown",
      text: "Nobody knows whether the bank can take two files a day, and the contract says nothing."),
    .init(
      rule: nil, field: "withdrawn", text: "The regulator moved the date to 2028; the challenge is not needed before."),
    .init(rule: nil, field: "withdrawn", text: "Lee took parental leave; Kim carries it on with the same scope."),
  ]

  static let secondCareless: [Sentence] = [
    .init(rule: "charter/activity-outcome", field: "outcome", text: "Run the guild every second Thursday"),
    .init(rule: "charter/activity-outcome", field: "outcome", text: "Produce a quarterly newsletter on reliability"),
    .init(rule: "charter/activity-outcome", field: "measure", text: "commits to the shared library"),
    .init(
      rule: "charter/activity-outcome", field: "outcome", text: "Give feedback on everything the mobile team proposes"),
    .init(rule: "charter/activity-outcome", field: "measure", text: "count of ADRs authored or co-authored"),
    .init(rule: "charter/activity-outcome", field: "measure", text: "hours spent pairing with new hires"),
    .init(rule: "charter/activity-outcome", field: "outcome", text: "Attend the weekly business review and take notes"),
    .init(rule: "charter/activity-outcome", field: "measure", text: "story points delivered"),
    .init(
      rule: "charter/scanner-number", field: "measure", text: "six or more items with multi-team reach by December"),
    .init(
      rule: "charter/scanner-number", field: "measure",
      text: "no dimension still at 'isolated' in the next evidence pack"),
    .init(
      rule: "charter/scanner-number", field: "measure", text: "reach of her cross-team reviews as Daylight counts it"),
    .init(rule: "charter/scanner-number", field: "measure", text: "one adopted standard according to the scan"),
    .init(rule: "charter/wording", field: "why", text: "Without this, no Staff title next year."),
    .init(rule: "charter/wording", field: "outcome", text: "Make the jump to senior staff"),
    .init(rule: "charter/wording", field: "enabling", text: "Doing this moves you up a band."),
    .init(rule: "charter/wording", field: "why", text: "We want a solid story for the promotion committee."),
    .init(rule: "charter/wording", field: "outcome", text: "End the year among our highest rated engineers"),
    .init(rule: "pitfall/micromanagement", field: "autonomy", text: "Nothing goes out until Jonas has looked it over."),
    .init(
      rule: "pitfall/micromanagement", field: "autonomy",
      text: "The plan is fixed: first the schema, then the client, then the docs, exactly as described in my document."),
    .init(
      rule: "pitfall/micromanagement", field: "autonomy", text: "Lee asks permission for each meeting with finance."),
    .init(
      rule: "pitfall/micromanagement", field: "autonomy",
      text: "Small things she can settle; anything technical comes to me."),
    .init(
      rule: "pitfall/micromanagement", field: "autonomy",
      text: "I want to be copied on all mails and will correct where needed."),
    .init(
      rule: "pitfall/micromanagement", field: "safetyNet",
      text: "Every pull request needs Jonas's approval, also the smallest."),
    .init(rule: "pitfall/micromanagement", field: "decision", text: "Jonas dictates the API and Ana types it in."),
    .init(rule: "pitfall/unclear-success", field: "criterion", text: "Strong presence"),
    .init(rule: "pitfall/unclear-success", field: "criterion", text: "Demonstrates technical excellence"),
    .init(rule: "pitfall/unclear-success", field: "criterion", text: "Takes more initiative"),
    .init(rule: "pitfall/unclear-success", field: "criterion", text: "People feel that he has grown"),
    .init(rule: "pitfall/unclear-success", field: "criterion", text: "Thinks strategically"),
    .init(rule: "wording/blame", field: "conversation", text: "Your attitude in the planning was unacceptable."),
    .init(rule: "wording/blame", field: "conversation", text: "He never listens."),
    .init(rule: "wording/blame", field: "dissent", text: "She is a diva in meetings."),
    .init(rule: "wording/blame", field: "learning", text: "The outage was Kim's own stupidity."),
    .init(rule: "wording/blame", field: "conversation", text: "As usual you let everybody down."),
    .init(rule: "wording/blame", field: "dissent", text: "Not a team player."),
    .init(rule: "wording/blame", field: "conversation", text: "You have been sloppy all year."),
    .init(rule: "wording/tier", field: "problem", text: "Find something that looks like Staff scope on paper."),
    .init(rule: "wording/tier", field: "planWhy", text: "The next step up the ladder depends on it."),
    .init(rule: "wording/tier", field: "expects", text: "An \"outstanding\" in the annual appraisal."),
    .init(rule: "wording/tier", field: "next", text: "Nominate her for senior staff."),
    .init(
      rule: "wording/tier", field: "because", text: "HR wants to see one more proof point before the pay band changes."),
    .init(rule: "wording/tier", field: "learning", text: "Still operating one level below."),
    .init(rule: "calibration/wording", field: "decision", text: "Propose Ana for the April promotion round."),
    .init(rule: "calibration/wording", field: "dissent", text: "I would put Lee in the bottom third."),
    .init(rule: "calibration/wording", field: "note", text: "Bonus to be discussed separately."),
    .init(rule: "calibration/wording", field: "dissent", text: "A three out of five at most."),
    .init(rule: "calibration/wording", field: "dissent", text: "Better than Kim, weaker than Sam."),
    .init(rule: "calibration/wording", field: "decision", text: "Keep the salary where it is."),
    .init(rule: "plan/close-out", field: "learning", text: "The quarter was a failure."),
    .init(rule: "plan/close-out", field: "learning", text: "He underperformed."),
    .init(rule: "plan/close-out", field: "learning", text: "Successful: passed all the criteria."),
    .init(rule: "plan/close-out", field: "learning", text: "She proved that she is not up to it."),
    .init(
      rule: "map/novelty-first", field: "importance",
      text: "Nobody here has ever used a vector database, and it would be fun to."),
    .init(
      rule: "map/novelty-first", field: "importance", text: "The most exciting technology on the market right now."),
    .init(rule: "map/novelty-first", field: "importance", text: "Gives the seniors something shiny to chew on."),
    .init(
      rule: "pitfall/coddling-under-pressure", field: "withdrawn", text: "Recruiters are after Kim; let's not push now."
    ),
    .init(
      rule: "pitfall/coddling-under-pressure", field: "withdrawn",
      text: "He threatened to resign, so it goes to someone else."),
    .init(rule: "pitfall/coddling-under-pressure", field: "withdrawn", text: "We gave it up to keep her happy."),
    .init(rule: "map/rewrite-without-goal", field: "importance", text: "PHP is dead; the shop belongs in Go."),
    .init(
      rule: "map/rewrite-without-goal", field: "importance",
      text: "Time to replace the monolith with microservices, as one does today."),
  ]

  static let secondCareful: [Sentence] = [
    .init(rule: nil, field: "outcome", text: "Finance closes the books without waiting for our export"),
    .init(rule: nil, field: "outcome", text: "Partners integrate in days instead of months"),
    .init(rule: nil, field: "outcome", text: "The promoted listings show within a minute of the booking"),
    .init(rule: nil, field: "outcome", text: "Fewer than one customer in a thousand calls about a double charge"),
    .init(
      rule: nil, field: "outcome", text: "Any team can restore a database from backup within an hour, and has tried"),
    .init(
      rule: nil, field: "outcome", text: "The review backlog of the mobile team no longer blocks the store release"),
    .init(rule: nil, field: "outcome", text: "Customers keep their cart when the region fails over"),
    .init(
      rule: nil, field: "measure",
      text: "days from signed contract to the first live call, as the partner desk records it"),
    .init(
      rule: nil, field: "measure", text: "the number of refunds that a person has to touch, from the finance ledger"),
    .init(rule: nil, field: "measure", text: "restores tried per quarter and how long each took"),
    .init(rule: nil, field: "measure", text: "cost of storage per order in the cloud bill"),
    .init(rule: nil, field: "measure", text: "complaints about late parcels, counted by the call centre"),
    .init(rule: nil, field: "measure", text: "build minutes that a developer waits, from the pipeline's own log"),
    .init(
      rule: nil, field: "autonomy", text: "What to build and in which order is hers; the date is shared with product."),
    .init(
      rule: nil, field: "autonomy",
      text: "He decides alone up to a week of work for the other teams, and with their leads beyond it."),
    .init(rule: nil, field: "autonomy", text: "No approval is needed for anything that can be rolled back in an hour."),
    .init(rule: nil, field: "autonomy", text: "Kim signs off the vendor contract; everything else lies with Lee."),
    .init(
      rule: nil, field: "autonomy", text: "Jonas answers questions when asked and joins the steering talk once a month."
    ),
    .init(
      rule: nil, field: "criterion",
      text: "The on-call engineer of another team mitigates from the runbook without calling her"),
    .init(
      rule: nil, field: "criterion", text: "Turns down a feature in the roadmap talk and says what it would have cost"),
    .init(
      rule: nil, field: "criterion",
      text: "Legal and security both signed the same page before the first line was written"),
    .init(
      rule: nil, field: "criterion", text: "Writes the question to be decided on one page, and the meeting decides it"),
    .init(rule: nil, field: "criterion", text: "After a wrong estimate, corrects it in public on the same day"),
    .init(
      rule: nil, field: "why",
      text: "Half of our support calls ask where the parcel is, and the carrier sells the answer to our rival."),
    .init(rule: nil, field: "why", text: "If the audit in March finds card numbers in logs, we lose the licence."),
    .init(
      rule: nil, field: "why", text: "Two product lines wait for the same table, and each week costs a launch slot."),
    .init(rule: nil, field: "why", text: "Warehouse staff restart the scanner forty times a shift."),
    .init(
      rule: nil, field: "enabling", text: "Answering for the audit puts you in the room where the risk budget is split."
    ),
    .init(
      rule: nil, field: "enabling", text: "With the partner dates in your hands you speak to the partners yourself."),
    .init(
      rule: nil, field: "conversation",
      text:
        "Three of five agreed dates passed without a word before them; the partner desk learned of it from the customer."
    ),
    .init(
      rule: nil, field: "conversation",
      text: "The comment of 3 June calls the proposal 'nonsense' and gives no reason; its author withdrew it."),
    .init(
      rule: nil, field: "conversation",
      text: "You merged the change on Friday evening and were not reachable on Saturday, when it broke."),
    .init(
      rule: nil, field: "conversation", text: "The team heard of the new direction in the all-hands, not from you."),
    .init(
      rule: nil, field: "problem", text: "Refunds are computed in three places, and they differ by cents every night."),
    .init(rule: nil, field: "problem", text: "Partners wait eleven weeks for a sandbox that answers like production."),
    .init(rule: nil, field: "problem", text: "The promotion codes of two shops collide on the first of each month."),
    .init(rule: nil, field: "problem", text: "Nobody owns the job that sends invoices, and it stopped twice in May."),
    .init(
      rule: nil, field: "safetyNet", text: "If two nights in a row differ by more than a euro, the old path takes over."
    ),
    .init(
      rule: nil, field: "safetyNet", text: "Sam of platform sits in on the first two cutovers and can call a halt."),
    .init(rule: nil, field: "expects", text: "The partner desk stops sending us weekly lists."),
    .init(rule: nil, field: "expects", text: "Mobile deletes its own copy of the rule."),
    .init(rule: nil, field: "learning", text: "We should have asked legal before the prototype, not after it."),
    .init(rule: nil, field: "learning", text: "Half of the estimate was about a system that we had never opened."),
    .init(rule: nil, field: "learning", text: "The standard was too long; the teams read only the table."),
    .init(
      rule: nil, field: "learning",
      text: "The cutover did not succeed at the first try, and the rehearsal is why nobody noticed."),
    .init(rule: nil, field: "next", text: "Drive the architecture of the partner gateway for the next half year."),
    .init(rule: nil, field: "because", text: "The room saw no item about decisions without a given question."),
    .init(rule: nil, field: "decision", text: "Kim introduces Ana to the head of logistics before 1 November."),
    .init(
      rule: nil, field: "decision", text: "Sam lends the billing cutover to Lee from January; Kim stays his backup."),
    .init(rule: nil, field: "decision", text: "We ask product for a challenge that mobile and billing share."),
    .init(rule: nil, field: "dissent", text: "Sam read the same document and missed the alternatives."),
    .init(
      rule: nil, field: "dissent",
      text: "Kim saw Ana settle the dispute about ids in a ten-minute call that no page shows."),
    .init(rule: nil, field: "dissent", text: "Two of us had no contact with this work and say nothing."),
    .init(rule: nil, field: "note", text: "The repository of the warehouse was not read."),
    .init(rule: nil, field: "note", text: "A higher level of logging was rolled out by three teams."),
    .init(
      rule: nil, field: "importance",
      text: "The carrier's contract allows a fine for each unscanned parcel from May on."),
    .init(
      rule: nil, field: "importance",
      text: "Replacing the scheduler saves the night shift, which costs 400,000 euros a year."),
    .init(
      rule: nil, field: "unknown",
      text: "How many of the 90,000 devices still run the old firmware, and who could update them."),
    .init(
      rule: nil, field: "withdrawn",
      text: "The bank bought the same service elsewhere; there is nothing left to decide."),
    .init(rule: nil, field: "withdrawn", text: "Merged with the identity challenge after both owners agreed."),
  ]
}

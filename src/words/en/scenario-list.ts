/** Sentences of the list of scenarios: the question each asks, what they are about, how to find one. */
const some = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const scenarioList = {
  title: "Scenarios",
  lead: "Each scenario is one question about partnerships. Watch it unfold, or compare its plans.",
  network: "Bring a map of your own partnership",
  edit: "Change it",
  glance:
    "Each picture has a line for every plan. The top line leaves things as they are. A grey bar is the wait after an announcement; the mark is the start.",
  find: "Find a scenario",
  findHint: "Try a word, such as merger, Wales or board.",
  about: "What it is about",
  topics: {
    all: "All",
    mergers: "Mergers and splits",
    targets: "Targets",
    people: "People leaving",
    money: "Money",
    data: "Data",
    leading: "Who leads",
    help: "Help for partners",
    crisis: "Crisis",
  },
  shown: (count: number, all: number) =>
    count === all ? some(all, "scenario", "scenarios") : `${count} of ${some(all, "scenario", "scenarios")}`,
  nothing: "No scenario fits. Use fewer words, or choose another subject.",
  again: "Show all scenarios",
  groups: {
    history: "What happened, and what is planned",
    idea: "One idea at a time",
  },
  groupLeads: {
    history: "The dates are real. The places and bodies are made up, and no real body gets a score.",
    idea: "Made-up towns and made-up dates. Each shows how one thing works.",
  },
  jump: "Groups of scenarios",
  jumps: {
    history: (count: number) => `What happened: ${count}`,
    idea: (count: number) => `Ideas: ${count}`,
    own: "Mine",
  },
  size: (bodies: number, places: number, years: number) =>
    `${some(bodies, "body", "bodies")} in ${some(places, "place", "places")}, ${some(years, "year", "years")}`,
  plans: (plans: number, events: number) =>
    `${some(plans, "plan", "plans")}, ${some(events, "event", "events")}`,
  more: "What it is, and what it is not",
  sources: (sourced: number, events: number) =>
    `${sourced} of ${some(events, "event has a source", "events have a source")}. The rest are marked as assumed.`,
  allSourced: (events: number) =>
    `${some(events, "event has a source", "events have a source")}. Sizes are mostly assumed.`,
  noEvents: "Its plans differ in their settings alone.",
  /** One sentence for each scenario that comes with Joinery. */
  questions: {
    "a1-two-partnerships": "What happens to joint work when bodies are reorganised every few years?",
    "a2-targets-or-trust": "Targets from above, or work on trust: which brings more sharing?",
    "a3-who-holds-the-ring": "Who should run a board: all partners, one of them, or a small office?",
    "a4-the-facade": "What is behind a board that looks good on paper?",
    "a5-one-person-leaves": "What goes with the people who leave, and what stays?",
    "a6-the-cut": "When money shrinks, who still has time for partners?",
    "a7-the-shock": "Does trust in reserve soften a crisis, and what is left when it is over?",
    "a8-merge-cluster-or-leave": "Should three bodies merge, share a chief, or be left as they are?",
    "a9-announce-and-wait": "How long should the wait be between the news and the start?",
    "a10-data-law-no-trust": "Can a law make partners share when they do not trust each other?",
    "a11-small-wins": "Start small, start with everything, or mend the board first?",
    "a12-boundaries-that-match": "Is it worth changing boundaries so that they match?",
    "a13-the-closed-club": "Can partners trust each other too much?",
    "a14-mend-the-broken-map": "When is reorganising the right thing to do?",
    "alberta-2008-2025": "Merge all, then split by kind of care: what does the cycle cost?",
    "city-region-2011-2020": "Was it the history, the money or the deal?",
    "england-1997-2026": "What would fewer changes have meant in 29 years of reform?",
    "england-2006-merger": "What did it cost to merge trusts at short notice?",
    "england-2013-public-health": "What would have kept joint work strong when public health moved?",
    "england-2016-2022-care-systems": "Should trust come before the law, or the law before trust?",
    "england-2025-2028": "What would make the plan in hand safer for joint work?",
    "finland-2023": "What does talk of the next reform do to a body that has just begun?",
    "new-zealand-2021-2024": "What did one health service in place of many do to joint work?",
    "nine-localities": "Could a study of nine places over three years have seen any effect?",
    "norway-2012": "What do a duty, a helper and an overview each do when nobody is merged?",
    "scotland-2014-2024": "One law, two designs: does the design matter more than trust?",
    "us-coalition": "What is left when a grant for working together ends?",
    "wales-2009": "What does one large change cost if it is then left alone?",
  },
} as const;

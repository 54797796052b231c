/** Sentences of the comparison: what is asked, what the futures say, how bad, how long, for whom. */

/** An outcome as a comparison speaks of it: what more and less of it is called, the better first. */
interface Said {
  readonly better: string;
  readonly worse: string;
  /** What the chart measures. */
  readonly measure: string;
}

const of100 = "points out of 100";

export const outcomesSaid: Readonly<Record<string, Said>> = {
  sharing: { better: "more sharing", worse: "less sharing", measure: `sharing when partners meet, ${of100}` },
  "sharing-now": { better: "more sharing", worse: "less sharing", measure: `sharing this month, ${of100}` },
  reach: {
    better: "more meetings kept",
    worse: "fewer meetings kept",
    measure: `meetings that happen, ${of100}`,
  },
  promising: { better: "more promises", worse: "fewer promises", measure: `promises to share, ${of100}` },
  clarity: { better: "clearer goals", worse: "less clear goals", measure: `how clear goals are, ${of100}` },
  monitoring: {
    better: "clearer checks",
    worse: "less clear checks",
    measure: `how clearly progress is checked, ${of100}`,
  },
  "in-practice": {
    better: "more joint work in practice",
    worse: "less joint work in practice",
    measure: `how joined up partners are in what they do, ${of100}`,
  },
  "on-paper": {
    better: "more joined up on paper",
    worse: "less joined up on paper",
    measure: `how joined up partners look, ${of100}`,
  },
  "paper-gap": {
    better: "a smaller gap between paper and practice",
    worse: "a wider gap between paper and practice",
    measure: `looks less deeds, ${of100}`,
  },
  reported: {
    better: "better reports",
    worse: "worse reports",
    measure: `what partners report, ${of100}`,
  },
  facades: {
    better: "fewer hollow partnerships",
    worse: "more hollow partnerships",
    measure: `partnerships joined up on paper only, of 100`,
  },
  "posts-settled": {
    better: "more key people in place",
    worse: "fewer key people in place",
    measure: `key posts held for six months or more, of 100`,
  },
  "project-delay": {
    better: "less delay of joint projects",
    worse: "more delay of joint projects",
    measure: "months of joint work lost since the start",
  },
  trust: {
    better: "more trust",
    worse: "less trust",
    measure: `how far partners expect each other to keep their word, ${of100}`,
  },
  "trust-people": {
    better: "more trust between people",
    worse: "less trust between people",
    measure: `trust between the people in post, ${of100}`,
  },
  "trust-bodies": {
    better: "more trust between bodies",
    worse: "less trust between bodies",
    measure: `trust between bodies, whoever is in post, ${of100}`,
  },
  roles: {
    better: "roles better known",
    worse: "roles less well known",
    measure: `how well partners know each other’s roles, ${of100}`,
  },
  violations: {
    better: "fewer broken promises remembered",
    worse: "more broken promises remembered",
    measure: `memory of broken promises, ${of100}`,
  },
  "informal-ties": {
    better: "more informal links",
    worse: "fewer informal links",
    measure: "informal links, of 100 there could be",
  },
  silo: {
    better: "less keeping to itself",
    worse: "more keeping to itself",
    measure: `how far bodies protect their own aims first, ${of100}`,
  },
  burden: {
    better: "less strain",
    worse: "more strain",
    measure: `strain of changes on each body, ${of100}`,
  },
  fatigue: {
    better: "less tired of change",
    worse: "more tired of change",
    measure: "recent reforms that still weigh on a body",
  },
  hazard: {
    better: "less fear of being closed",
    worse: "more fear of being closed",
    measure: `fear of being closed within a year, ${of100}`,
  },
  coverage: {
    better: "more time for partners",
    worse: "less time for partners",
    measure: `time partners get, of 100 they ask for`,
  },
  "in-limbo": {
    better: "fewer partners in waiting",
    worse: "more partners in waiting",
    measure: "bodies waiting for a change to start, of 100",
  },
  bodies: { better: "fewer bodies", worse: "more bodies", measure: "number of organisations" },
  "health-process": {
    better: "a better early health signal",
    worse: "a worse early health signal",
    measure: "an index of referrals and joint plans, 100 at the start",
  },
  "health-intermediate": {
    better: "a better middle health signal",
    worse: "a worse middle health signal",
    measure: "an index of smoking and admissions, 100 at the start",
  },
  "health-distal": {
    better: "a better late health signal",
    worse: "a worse late health signal",
    measure: "an index that moves years later, 100 at the start",
  },
  "published-process": {
    better: "a better early health signal",
    worse: "a worse early health signal",
    measure: "as published each January, 100 at the start",
  },
  "published-intermediate": {
    better: "a better middle health signal",
    worse: "a worse middle health signal",
    measure: "as published each January, 100 at the start",
  },
  "published-distal": {
    better: "a better late health signal",
    worse: "a worse late health signal",
    measure: "as published each January, 100 at the start",
  },
  "deprivation-gap": {
    better: "a smaller gap between places",
    worse: "a wider gap between places",
    measure: "late health signal of poorer places less that of others",
  },
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
const quoted = (title: string): string => `“${title}”`;

export const compare = {
  eyebrow: "Compare plans",
  leaveAsIs: "Leave as is",
  choose: {
    title: "Compare plans",
    lead: "Pick a question. Each plan is set beside leaving things as they are, with the same luck for both.",
    own: "Your own",
    shipped: "Ready to open",
    plan: "Test a plan of your own",
    plans: (count: number) => plural(count, "plan", "plans"),
  },
  missing: (id: string) => `There is no scenario called ${quoted(id)}.`,
  noPlans: "This scenario has no plans to compare. Watch it, or test a plan of your own.",
  watch: "Watch it unfold",
  controls: {
    title: "What is compared",
    plans: "Plans",
    fixed: "always here",
    most: "Up to three plans at once.",
    runs: "Simulated futures",
    stop: "Stop",
    goOn: "Go on",
    progress: (now: number, all: number) => `${now} of ${all} simulated futures`,
    done: (all: number) => `${all} simulated futures`,
    stopped: (now: number, all: number) => `Stopped at ${now} of ${all} simulated futures`,
    first: "The first answer comes after 20 futures. It gets firmer as more arrive.",
    vary: "What differs between futures",
    varies: { both: "Luck and assumptions", luck: "Luck only" },
    varyHelp: {
      luck: "The futures differ in luck. The assumptions stay the same in all of them.",
    },
    condition: (condition: string) =>
      `In this condition: ${condition.slice(0, 1).toLowerCase()}${condition.slice(1)}`,
    calm: "Back to how it stands",
  },
  livedIn: (title: string, condition: string, world: number | null) =>
    `${title} (${[condition, ...(world === null ? [] : [`assumptions ${world}`])].join("; ")})`,
  apart: {
    title: "Luck or assumptions?",
    lead: "How far futures differ at the end, and what makes them differ.",
    assumptions: (tenths: number) =>
      `About ${tenths} in 10 parts of the difference between futures come from assumptions, the rest from luck.`,
    none: "Nearly all of the difference between futures comes from luck.",
    all: "Nearly all of the difference between futures comes from assumptions.",
    few: (futures: number) => `This is told once there are ${futures} futures.`,
    worlds: (agree: number, all: number) =>
      `In ${agree} of ${all} sets of assumptions, taken one by one, most futures point the same way.`,
    luck: "luck: 8 in 10 futures under the same assumptions",
    world: "assumptions: 8 in 10 sets of assumptions",
  },
  replaced: "A background helper stopped and was replaced. What was done is kept; the rest goes on.",
  failed: (message: string) =>
    `The futures could not go on: ${message}. What was done is kept. Press “Go on” to try again.`,
  guess: {
    title: "Before you look",
    lead: "What do you expect? Your guess is locked before the result shows, and stays beside it.",
    question: (plan: string, outcome: string) => `Under ${quoted(plan)}: ${outcome}`,
    better: "better",
    same: "about the same",
    worse: "worse",
    show: "Lock my guess and show me",
    skip: "Just show me",
    start: "Guess before you look",
    yours: (guess: string) => `You said: ${guess}`,
    moment: (years: number | null, month: string) =>
      years === null ? `At the end, ${month}` : `${years} years after it starts, ${month}`,
    beside: "What you expected, and what came",
    besideLead: (plan: string) =>
      `${quoted(plan)} beside leaving things as they are, at the moments you were asked about.`,
    came: (count: number, all: number) => `as you said in ${count} of ${all} futures`,
    noGuess: "no guess",
    logged: (outcome: string, moment: string, guess: string) => `${outcome}, ${lowered(moment)}: ${guess}`,
  },
  contents: {
    title: "On this page",
    months: "How does each one go, month by month?",
    openAll: "Open all",
    foldAll: "Fold all",
  },
  overview: {
    title: (futures: number) => `What ${futures} simulated futures say`,
    lead: "Beside leaving as is, at the end. A dot is a future: full for better, ring for too close, cross for worse.",
    outcome: "What must not break",
    caption: "Verdict of every plan on every outcome",
  },
  verdicts: {
    "usually-better": "Usually better",
    "usually-worse": "Usually worse",
    depends: "It depends",
    "cannot-tell": "Cannot tell",
  },
  counts: (count: number, all: number, what: string) => `${count} of ${all}: ${what}`,
  tooSmall: "too small to matter",
  noLink: "No link assumed",
  noLinkLong:
    "This scenario assumes no link between partnership working and health. So all plans come out the same here.",
  finding: {
    one: (plan: string, phrase: string, count: number, all: number) =>
      `${plan}: ${phrase} in ${count} of ${all} futures`,
    depends: (plan: string, better: number, worse: number, all: number) =>
      `${plan}: it depends. Better in ${better}, worse in ${worse} of ${all} futures`,
    cannotTell: (plan: string, same: number, all: number) =>
      `${plan}: we cannot tell. Too close to matter in ${same} of ${all} futures`,
    usually: (phrase: string, plans: string) => `usually ${phrase} under ${plans}`,
    dependsFor: (plans: string) => `it depends under ${plans}`,
    cannotTellFor: (plans: string) => `we cannot tell for ${plans}`,
    none: "No future has a value to compare here",
  },
  listed: (titles: readonly string[]) => {
    const all = titles.map(quoted);
    return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
  },
  sentence: (clauses: readonly string[]) => {
    const text = clauses.join("; ");
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  },
  views: {
    label: "How to look at it",
    difference: "Difference",
    bands: "Each plan",
    futures: "All futures",
    one: "One at a time",
    levels: "By level",
    places: "By place",
  },
  chart: {
    vary: { both: "luck and assumptions", luck: "luck only" },
    difference: (measure: string, vary: string) =>
      `Difference from leaving as is: ${measure}. The band holds 8 in 10 futures; ${vary}.`,
    bands: (measure: string, vary: string) =>
      `Each plan by itself: ${measure}. The band holds 8 in 10 futures; ${vary}.`,
    futures: (measure: string, vary: string) =>
      `Difference from leaving as is in every future: ${measure}. Up is better; ${vary}.`,
    one: (measure: string, now: number, all: number) =>
      `Future ${now} of ${all}, the same luck for both; others differ. ${measure}`,
    small: (measure: string) =>
      `Difference from leaving as is: ${measure}. Up is better. Bands hold 8 in 10 of the first 100 futures.`,
    levels: { strategic: "Boards", operational: "Working groups", informal: "Informal links" },
    onePlan: "Plan shown",
    previous: "Previous future",
    next: "Next future",
    play: "Play futures",
    pause: "Pause",
    waiting: "The first 20 futures are on their way.",
  },
  how: {
    title: "How bad, how long",
    dip: (size: string, when: string) => `Deepest dip of the middle future: ${size}, in ${when}`,
    noDip: "The middle future never dips below leaving as is",
    below: (months: number) => `Most futures are worse for ${plural(months, "month", "months")}`,
    never: (count: number, all: number) => `Not back by the end: ${count} of ${all} futures`,
    points: (value: string) => `${value} points`,
    months: (value: string) => `${value} months`,
  },
  who: {
    title: "Who loses?",
    deprived: "More deprived places",
    others: "Other places",
    said: (group: string, plan: string, worse: number, better: number, all: number) =>
      `${group} under ${quoted(plan)}: worse in ${worse}, better in ${better} of ${all} futures`,
    single: "This scenario has no split between more and less deprived places.",
    most: "most deprived",
    least: "least deprived",
  },
  why: {
    title: "Why?",
    middle: "Explain the middle future",
    best: "the best",
    worst: "the worst",
    of: (plan: string) => `Under ${quoted(plan)}:`,
  },
  take: {
    title: "Take it away",
    brief: "Make the two-page brief",
    ends: "Differences of every future (CSV)",
    months: "Every month of every future (CSV)",
    about: "What these files are (JSON)",
    command: "The same from the terminal",
    noCommand:
      "In another condition the terminal has no command for it. The last file says what was run, so that each future can be run again.",
  },
  fingerprint: (parts: readonly string[]) => parts.join(" · "),
  version: (version: string) => `version ${version}`,
  seed: (seed: string) => `luck “${seed}”`,
} as const;

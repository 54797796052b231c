/** Sentences of the bench. */
import { pictureWords } from "./picture.ts";

/** Short enough to stand in a name. */
const brief = (text: string): string => (text.length <= 56 ? text : `${text.slice(0, 55).trimEnd()}…`);

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const bench = {
  opening: "Opening the scenario…",
  missing: (id: string) => `There is no scenario called “${id}”. Choose one of these:`,
  choose: "Choose a scenario to watch:",
  failed: (message: string) =>
    `This run could not go on: ${message}. The scenario is safe. Open it again to go on.`,
  openAgain: "Open it again",
  compare: "Compare its plans over many futures",
  play: "Play",
  pause: "Pause",
  back: "Back one month",
  step: "On one month",
  start: "To the start",
  end: "To the end",
  speed: "Months a second",
  settings: "Luck and future",
  seed: "Luck setting",
  seedHelp: "The same text repeats the same future.",
  run: "Simulated future",
  option: "Plan",
  branches: "Branches",
  leaveAsIs: "Leave as is",
  month: "Month",
  /** "March 2014" of "2014-03". */
  date: (date: string) => `${pictureWords.time.months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`,
  monthOf: (month: number, months: number) => `month ${month + 1} of ${months}`,
  again: "Run again",
  sheets: { label: "Parts of the bench", picture: "Picture", charts: "Charts", score: "Changes" },
  oneFuture: "One simulated future. Others differ.",
  knownOn: (date: string) => `As known on ${date}.`,
  table: "The same as a table",
  statistic: (run: number) => `one simulated future (number ${run + 1}); others differ`,
  fingerprint: (scenario: string, option: string, seed: string, run: number, print: string) =>
    `${scenario} · ${option} · luck “${seed}” · future ${run + 1} · ${print}`,
  keys: {
    title: "Keys",
    list: [
      ["Space", "play and pause"],
      ["← →", "one month back, one month on"],
      ["Shift ← →", "a year back, a year on"],
      ["Home, End", "to the start, to the end"],
      ["[ and ]", "a span begins here, ends here"],
      ["B", "branch from this month"],
      ["E", "explain the first number on the charts"],
      ["Ctrl Z, Ctrl Y", "undo and redo an edit of the branches"],
      ["+ and −", "faster and slower"],
      ["Esc", "close what is open, forget the span"],
    ],
    note: "Keys rest while you type in a field.",
    on: "Use these keys",
  },
  network: {
    title: "Who works with whom",
    measure:
      "wider tie: more trust; dashed: on paper only; dots: sharing now; closing ring: keeping to itself",
    levels: "Show",
    find: "Find a body",
    findNone: "No body of that name is there this month.",
    change: (from: string, to: string) => `How trust changed from ${from} to ${to}`,
    gained: "trust gained",
    lost: "trust lost",
    waiting: "flag: a change is coming",
    bodyTable: "Bodies this month",
    tieTable: "Ties this month",
    said: ({
      bodies,
      working,
      paper,
      waiting,
    }: {
      readonly bodies: number;
      readonly working: number;
      readonly paper: number;
      readonly waiting: number;
    }) =>
      `${plural(bodies, "body", "bodies")}, ${plural(working, "working tie", "working ties")}, ${paper} on paper only${
        waiting === 0 ? "" : `, ${waiting} waiting for a change`
      }.`,
  },
  card: {
    body: (sector: string, places: string) => `${sector}, ${places}`,
    close: "Close",
    silo: "Keeps to itself",
    burden: "Strain of changes",
    ties: "Working ties",
    waiting: "A change has been announced and has not started yet.",
    gone: "This body is not there this month.",
    tie: (first: string, second: string) => `${first} and ${second}`,
    trustOf: (from: string, toward: string) => `Trust of ${from} in ${toward}`,
    on: (partnership: string) => `In ${partnership}`,
    informal: "People who know each other",
    practice: "Joined up in practice",
    why: "Why?",
    whyOf: (what: string) => `Why is this so: ${what}?`,
    none: "They have no tie this month.",
  },
  chart: {
    trust: ["Trust", "how far partners expect each other to keep their word, 0 to 100"],
    sharing: ["Sharing", "how often partners share what they know, of 100 contacts"],
    silo: ["Keeping to itself", "how far bodies protect their own aims first, 0 to 100"],
    practice: ["On paper and in practice", "how joined up partnerships look, and are, 0 to 100"],
    burden: ["Strain of changes", "how hard changes weigh on bodies, 0 to 100"],
    health: ["Health signals", "early, middle and late; 100 at the start, lower is better"],
    reported: ["Reported and real", "what partnerships report, and what they do, 0 to 100"],
  },
  line: {
    operational: "working groups",
    strategic: "boards",
    informal: "informal links",
    bodies: "all bodies",
    onPaper: "on paper",
    inPractice: "in practice",
    reported: "reported",
    early: "early",
    middle: "middle",
    late: "late",
  },
  charts: {
    title: "How it goes",
    choose: "Which charts",
    panels: "Seen",
    whole: "as a whole",
    places: "place by place",
    levels: "by kind of partnership",
    apart: "Number",
    many: "Many futures behind",
    manyCount: (count: number, all: number) => `8 in 10 of ${count} futures (of ${all} asked for)`,
    manyDone: (count: number) =>
      `Bands hold 8 in 10 of ${count} futures with the same assumptions: luck only.`,
    value: (label: string, value: string, date: string) => `${label} ${value} in ${date}. Why?`,
    span: (from: string, to: string) => `Span: ${from} to ${to}`,
    spanOff: "Forget the span",
    spanNone: "Mark a span",
    spanFrom: "From month",
    spanTo: "to month",
    hint: "Point at a chart to read a month, press to go there, drag to mark a span.",
    difference: (title: string) => `${title}: difference`,
    against: (other: string) => `this plan less “${other}”, same luck`,
    above: "more",
    below: "less",
    apartMeasure: (name: string, measure: string) => `${name}: ${measure}`,
    byPlace: (title: string) => `${title}, place by place`,
    byLevel: (title: string) => `${title}, by kind of partnership`,
    noParts: "This number is not kept apart like that.",
  },
  /** Titles of charts: what came of it in this run. */
  finding: {
    held: (name: string) => `${name} has held steady`,
    fell: (name: string, how: string) => `${name} fell ${how}`,
    rose: (name: string, how: string) => `${name} rose ${how}`,
    fromNothing: "from almost nothing",
    shares: [
      "a little",
      "by a tenth",
      "by a fifth",
      "by a quarter",
      "by a third",
      "by half",
      "by two thirds",
      "by three quarters",
    ],
    /** Beyond that: a fall has an end, a rise has none. */
    allBut: "almost to nothing",
    double: ["by about as much again", "to more than double"],
    afterFall: {
      no: " and has not come back",
      partly: " and has come back in part",
      yes: ", then came back",
    },
    afterRise: { no: " and has stayed up", partly: " and has eased in part", yes: ", then went back" },
    gap: {
      practice: {
        more: "It looks more joined up than it is",
        less: "More is done than stands on paper",
        none: "What stands on paper is done",
      },
      reported: {
        more: "Reports say more than is done",
        less: "Reports say less than is done",
        none: "Reports say what is done",
      },
    },
    grown: ", and the gap has grown",
    shrunk: ", but the gap has shrunk",
    noLink: "Health signals: no link assumed",
    healthStill: "Health signals have hardly moved",
    signals: ["early", "middle", "late"],
    health: (which: string, isBetter: boolean) =>
      `The ${which} health signal ends ${isBetter ? "better" : "worse"} than it began`,
    difference: (name: string, way: "more" | "less" | "same", points: string) =>
      way === "same"
        ? `${name}: no difference that matters at the end`
        : `${name}: ${points} ${way === "more" ? "higher" : "lower"} at the end`,
    points: (count: string) => `${count} ${count === "1" ? "point" : "points"}`,
    parts: (name: string, way: "fell" | "rose" | "held", count: number, all: number, byPlace: boolean) =>
      `${name} ${way === "held" ? "held steady" : way} in ${count === all ? "all" : `${count} of`} ${all} ${byPlace ? "places" : "kinds of partnership"}`,
  },
  /** What followed the last change that has started, as this one run has it. */
  after: {
    none: (date: string) => `No change has started by ${date}.`,
    early: (plain: string, date: string) =>
      `“${plain}” started in ${date}. It is too early to tell what follows.`,
    several: (count: number, date: string) =>
      `Cannot tell what followed which change: by ${date}, ${count} changes run into each other.`,
    lead: (plain: string, announced: string, started: string) =>
      `Last change: “${plain}” Announced ${announced}, started ${started}.`,
    lineOf: (name: string, line: string) => `${name} (${line})`,
    practice: "Joint work in practice",
    held: (name: string) => `${name} has hardly moved since it was announced.`,
    moved: (name: string, way: "fell" | "rose", points: string, date: string) =>
      `${name} ${way} ${points} by ${date}`,
    end: (moved: string) => `${moved}.`,
    backIn: (moved: string, date: string) => `${moved}; back in ${date}.`,
    notBack: (moved: string, way: "fell" | "rose", isPartly: boolean, date: string) =>
      isPartly
        ? `${moved}; part of the way back by ${date}.`
        : `${moved}; ${way === "fell" ? "not back by" : "still up in"} ${date}.`,
  },
  score: {
    title: "What changes when",
    measure: "flag: announced; hatched: waiting; bar: starts",
    none: "Nothing changes in this plan. Choose another plan, or make a branch below.",
    ghosts: "; pale: in another plan, not in this one",
    ghostsAlone: " Pale: what other plans would bring.",
    elsewhere: (label: string) => `${label} (in another plan, not in this one)`,
    what: "What if this had not happened?",
    whatOf: (plain: string) => `What if this had not happened? ${plain}`,
    list: "The changes, one by one",
    goTo: (plain: string) => `Go to the month it was announced: ${plain}`,
    when: (announced: string, starts: string) => `announced ${announced}, starts ${starts}`,
  },
  branch: {
    title: "Branches",
    lead: (date: string) => `What if things went otherwise after ${date}?`,
    from: "From this month",
    kinds: { without: "Leave a change out", move: "Move a change", plan: "Go over to another plan" },
    kind: "What differs",
    event: "Which change",
    by: "Months later (less than 0: earlier)",
    plan: "Which plan",
    planNote: "Only its changes that come later are taken over. Its settings stay behind.",
    make: "Make the branch",
    noneOpen: "No change is announced after this month. Go back to an earlier month.",
    titleWithout: (plain: string, date: string) => `Without “${brief(plain)}” (from ${date})`,
    titleMove: (plain: string, by: number, date: string) =>
      `“${brief(plain)}” ${by < 0 ? `${plural(-by, "month", "months")} earlier` : `${plural(by, "month", "months")} later`} (from ${date})`,
    titlePlan: (plan: string, date: string) => `${brief(plan)}, from ${date} on`,
    show: (title: string) => `Show ${title}`,
    remove: (title: string) => `Take away ${title}`,
    undo: "Undo",
    redo: "Redo",
    against: "Set against",
    nothing: "nothing",
    keep: "Keep as a scenario of your own",
    keptTitle: (title: string) => `${brief(title)}, with branches`,
    kept: (title: string) => `Kept as “${title}” in this browser.`,
    compare: "Compare it over many futures",
    tree: "Tree of branches. Each line is a plan; a branch leaves the line it was made from.",
    root: "the plan",
    leaves: (date: string) => `leaves in ${date}`,
    none: "No branches yet. Go to a month and press B, or use the form.",
  },
  announce: {
    branched: (title: string) => `New branch: ${title}.`,
    removed: (title: string) => `Taken away: ${title}.`,
    undone: "Undone.",
    redone: "Redone.",
    span: (from: string, to: string) => `Span from ${from} to ${to}.`,
    at: (date: string, said: string) => `${date}. ${said}`,
  },
} as const;

/** Sentences of the first screen: two partnerships side by side, a guess, the result and why. */

/** How often the second partnership is reorganised, by the option of the scenario. */
export const oftenWords = {
  "leave-as-is": "never",
  "every-6": "every 6 years",
  "every-3": "every 3 years",
  "every-2": "every 2 years",
} as const;
export type Often = keyof typeof oftenWords;

export const guessWords = { more: "more", same: "about the same", less: "less" } as const;
export type Guess = keyof typeof guessWords;

const futures = (count: number, all: number): string => `${count} of ${all}`;

export const first = {
  title: ["Two partnerships.", "Same people, same money.", "One is reorganised again and again."],
  networks: "The two partnerships",
  left: "Left alone",
  right: (often: string) =>
    often === oftenWords["leave-as-is"] ? "Also left alone" : `Reorganised ${often}`,
  linesOf: (well: number, all: number) => `${well} of ${all}`,
  shareWell: "lines share well",
  networkCounts: ({
    organisations,
    working,
    paper,
  }: {
    readonly organisations: string;
    readonly working: string;
    readonly paper: string;
  }) => `${organisations} organisations; ${working} lines share well; ${paper} hold back.`,
  month: (years: number, months: number) => `year ${years}, month ${months}`,
  atStart: "at the start",
  key: {
    title: "How to read it",
    line: "A line joins partners in one working group; thicker means more trust.",
    dots: "A full line shares well: 8 times in 10 or more, over a year. More dots, more shared.",
    dashed: "A broken line holds back: it shares less often than that.",
    wall: "A closing ring: it keeps to itself.",
    hatch: "Stripes: under strain from a change.",
    one: "Each picture is 1 simulated future. Others differ.",
  },
  chart: {
    waiting: "How well will they share?",
    playing: "How well they share",
    less: "The reorganised partnership shares less",
    same: "Both share about the same",
    more: "The reorganised partnership shares more",
    depends: "It could go either way",
    measure: "how often partners share what they know, of 100 meetings",
    left: "left alone",
    right: "reorganised",
    change: "reorganised",
    statistic: "middle future and 8 in 10 futures",
  },
  fingerprint: (scenario: string, version: string, seed: string, print: string) =>
    `${scenario} · version ${version} · luck “${seed}” · ${print}`,
  sofar: (count: number, all: number) =>
    count < all ? `${count} of ${all} simulated futures so far` : `${all} simulated futures`,
  predict: {
    legend: "Before you look",
    question: "After 12 years, will the reorganised partnership share more, about the same, or less?",
    show: "Show me",
    skip: "Just show me",
    skipped: "You did not guess. That is fine.",
    yours: (guess: string) => `You said: ${guess}.`,
    coming: (guess: string | null) =>
      `${guess === null ? "" : `You said: ${guess}. `}It plays as soon as both are here…`,
  },
  replay: "Play it again",
  playing: "Playing 12 years…",
  toEnd: "Go to the end",
  result: {
    heading: "What happened",
    sentence: {
      less: (count: number, all: number) =>
        `In ${futures(count, all)} simulated futures the reorganised partnership shared less after 12 years.`,
      more: (count: number, all: number) =>
        `In ${futures(count, all)} simulated futures the reorganised partnership shared more after 12 years.`,
      same: (count: number, all: number) =>
        `In ${futures(count, all)} simulated futures both shared about the same after 12 years.`,
    },
    alike: "Now both are left alone. Same luck, same course: there is nothing between them.",
    share: { more: "shared more", same: "about the same", less: "shared less" },
    bars: "How the simulated futures fell out",
    yours: "your guess",
    hands: "hands in the room",
    handsOf: (count: number, all: number) => `${count} of ${all} hands`,
    small: "A gap of 2 points or less counts as the same. “Points” run from 0 to 100.",
    numbers: "Numbers behind this (CSV)",
    working: "Counting…",
  },
  vary: {
    legend: "Now change one thing",
    help: "How often is the second partnership reorganised?",
  },
  why: {
    open: "Why?",
    title: "Why they part",
    working: "Living one future again, twice…",
    failed: "The reasons could not be worked out just now. The result above stands.",
    which: "From the middle simulated future, the same luck on both sides. Parts add up.",
    announced: "It is announced, and people wait",
    announcedText: (changes: number, waiting: number, months: number) =>
      `${changes === 1 ? "1 change was" : `${changes} changes were`} announced ahead of time. In ${waiting} of ${months} months people were waiting for one.`,
    people: "Key people move on",
    peopleStay: "Key people stay as before",
    peopleText: (settled: string, before: string) =>
      `Since the first announcement, ${settled} of 100 key posts were settled at any time. Left alone it was ${before}.`,
    trust: "Trust wears away",
    trustText: (after: string, before: string) =>
      `Trust ends at ${after} of 100. Left alone it ends at ${before}.`,
    trustUp: "Trust holds up",
    sharing: "Less is shared",
    sharingUp: "No less is shared",
    sharingText: (after: string, before: string) =>
      `In the last year they share in ${after} of 100 meetings. Left alone it is ${before}.`,
    biggest: "biggest",
    points: "points",
    trustCauses: {
      promises: "Promises not kept",
      kept: "Good turns",
      doubt: "Doubt about the bodies themselves",
      afresh: "Newcomers, and links left idle",
    },
    sharingCauses: {
      trust: "Trust",
      roles: "Knowing who does what",
      goals: "Clear goals",
      silo: "Keeping to itself",
      threat: "Fear of being closed",
      rules: "Rules, targets and money",
      strain: "Strain of the change",
      luck: "Which meetings took place, and luck",
    },
    more: "The rules behind it",
  },
  believe: {
    open: "Why should I believe it?",
    points: [
      "It is built from published studies of partnerships, starting with nine places in England. Every rule names its source.",
      "All rules are on show, in words and in symbols.",
      "patterns",
      "If you disagree with an assumption, change it. See whether the answer changes.",
      "It says “cannot tell” when it cannot.",
    ],
    checked: (all: number) => `It is checked against ${all} known patterns: `,
    counts: (met: number, missed: number, untested: number) =>
      `${met} met, ${missed} missed, ${untested} not tested`,
    checkNow: ". We say which. You can run the checks now.",
    links: { check: "Check the model", assumptions: "See the assumptions" },
  },
  what: "What this is: a thinking tool. It compares what-ifs. It says nothing about your area.",
  doors: {
    title: "Where would you like to go?",
    plan: {
      title: "Test a plan",
      text: "Answer three questions about a change you face. Leave with a two-page brief.",
    },
    teach: {
      title: "Teach a class",
      text: "Lessons of 20 to 90 minutes, with a script and a worksheet. Nothing to install.",
    },
    study: {
      title: "Run a study",
      text: "Take a finished study with its files. Run it again here and get the same numbers.",
    },
  },
  failed: "The simulation stopped and could not start again. Reload the page to try once more.",
} as const;

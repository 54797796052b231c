/** Sentences of the two-page brief. */
export const brief = {
  eyebrow: "Two-page brief",
  waiting: (now: number, all: number) => `The brief is written from ${all} futures. ${now} are there.`,
  bar: {
    label: "What to do with this brief",
    print: "Print, or save as PDF",
    html: "Save as a web page",
    back: "Back to the comparison",
    data: "The numbers behind it (CSV)",
    deck: "As slides",
    pack: "Assurance pack",
    sheet: "As a brief",
  },
  title: {
    inModel: (finding: string) => `${finding}, in this model`,
    cannotTell: "We cannot tell which plan is better, in this model",
  },
  what: {
    title: "What this is",
    text: "A comparison of what-ifs with a model. It does not say what will happen in any real place.",
    claim: (claim: string) => `Claim: ${claim}.`,
    by: "Made by",
    byHint: "your name, if you like",
    on: (date: string) => `Made on ${date}.`,
  },
  question: {
    title: "The question and the plans",
    ask: (title: string) => title,
  },
  messages: {
    title: "Key messages",
    one: (plan: string, phrase: string, count: number, all: number) =>
      `${plan}: ${phrase} in ${count} of ${all} futures.`,
    tooSmall: "too close to matter",
    mixed: (plan: string, better: number, worse: number, all: number) =>
      `${plan}: better in ${better} and worse in ${worse} of ${all} futures.`,
  },
  chart: { title: (outcome: string) => `The outcome that matters most: ${outcome}` },
  how: {
    title: "How bad, how long, for whom",
    plan: "Plan",
    dip: "Deepest dip of the middle future",
    noDip: "none",
    dipAt: (size: string, month: string) => `${size}, ${month}`,
    below: "Months in which most futures are worse",
    never: "Not back by the end",
    deprived: "Worse in more deprived places",
    others: "Worse in other places",
    of: (count: number, all: number) => `${count} of ${all}`,
    caption: "On the outcome that matters most: how bad, how long and for whom, plan by plan",
  },
  deck: {
    plans: "What is compared",
    stress: "Does it hold in worse weather?",
    notRun: "The stress test was not run for this comparison.",
    slide: (at: number, of: number) => `${at} of ${of}`,
  },
  breaks: {
    title: "What breaks it, and what one regrets",
  },
  stress: {
    counts: (futures: number) =>
      `Counts are of ${futures} futures in each condition. ✓ holds, from 75 of 100 on; ✕ does not. Then the verdict beside leaving as is.`,
    cell: (held: number, all: number) => `${held} of ${all}`,
  },
  evidence: {
    title: "What the evidence says",
    numbers: ({
      all,
      measured,
      studies,
      analogue,
      judgement,
    }: {
      readonly all: number;
      readonly measured: number;
      readonly studies: number;
      readonly analogue: number;
      readonly judgement: number;
    }) =>
      `The model rests on ${all} numbers. ${measured} are measured. ${studies} come from studies and ${analogue} from tests with students. ${judgement} are judgement.`,
    patterns: (met: number, missed: number, untested: number) =>
      `Of the known patterns it should show, ${met} are met, ${missed} are missed and ${untested} are not tested.`,
    missed: "The page “Check the model” says which ones are missed, and why.",
    rivals: "Whether other rules of the model would give the same answer was not tried.",
  },
  cannot: {
    title: "What this cannot tell you",
    outcome: (name: string) => `What the plans do to “${name}”: we cannot tell for any of them.`,
    someOutcome: (name: string, plans: string) => `What ${plans} would do to “${name}”: we cannot tell.`,
    healthSmall: (count: number, all: number) =>
      `Whether health improves: in ${count} of ${all} futures the gap is too small to matter.`,
    health: "Whether health improves: it is not compared here, and the link may be nothing.",
    noLink: "Whether health improves: this scenario assumes no link.",
    assumptions: "Whether other assumptions would change the answer: these futures differ in luck only.",
    others: (varied: number, all: number) =>
      `Whether all assumptions hold: these futures vary ${varied} of ${all} numbers; the others stay as they are.`,
  },
  next: {
    title: "If you do one thing next",
    hint: "Yours to write: what will you watch, and by when?",
    theirs: "Written by the reader, not by Joinery",
  },
  foot: {
    made: "Where the numbers come from",
    statistic:
      "Counts are of simulated futures with the same luck for every plan, read over the last 12 months. A gap too small to matter is 2 points of 100, or half a point of a health index.",
    assurance: "Not independently assured.",
    licence: "Numbers CC0. Program MIT licence.",
    own: "An own scenario, kept in its maker’s browser.",
  },
  pageOf: (at: number) => `Page ${at} of 2`,
} as const;

/** Sentences of “Check the model”. */

interface Counted {
  readonly met: number;
  readonly missed: number;
  readonly untested: number;
  readonly unrun: number;
}

export const checkScreen = {
  title: "Check the model",
  lead: "What has been seen in real partnerships, and whether this model shows it. Misses come first.",
  opening: "Reading the list of checks…",
  failed: (message: string) => `The checks could not go on: ${message}. Open this page again to go on.`,
  version: (model: string) => `Model ${model}`,
  summary: ({ met, missed, untested, unrun }: Counted) =>
    `${met} met, ${missed} missed, ${untested} not tested${unrun === 0 ? "" : `, ${unrun} not run yet`}.`,
  heldOutSummary: (summary: string) => `Held out while the model was built: ${summary}`,
  kept: (runs: number, seed: string) =>
    `These are kept results: up to ${runs} runs a check, luck setting “${seed}”.`,
  fresh: (count: number, all: number) => `Rerun here: ${count} of ${all}.`,
  purpose: "What the model is for",
  purposeText:
    "To think through how reorganising changes trust, sharing and keeping to oneself, by comparing what-ifs under the same luck.",
  limits: "Limits of use",
  may: "You may use it to",
  mayList: [
    "compare plans with leaving things as they are",
    "find ways in which a plan could go wrong",
    "see which assumption a finding rests on",
    "teach how trust is gained and lost",
  ],
  mayNot: "You may not use it to",
  mayNotList: [
    "say what will happen in a real place",
    "rate a real body or person",
    "put a sum of money on a plan",
    "settle an argument that facts about your own area could settle",
  ],
  reviewed: "Who has not reviewed it",
  reviewedText: [
    "No one outside the project has reviewed the model or its numbers.",
    "No health body, council, ministry or university has approved it.",
    "No people who work in partnerships have tested whether it feels right to them.",
    "Many numbers are judgement. The list of assumptions says which.",
  ],
  assumptions: "See every assumption",
  equations: "Read every rule",
  run: {
    title: "Run the checks in front of you",
    runs: "Runs for each check",
    runsHelp: "More runs take longer and wobble less. Checks where luck plays no part take fewer.",
    runsAre: (runs: number) =>
      runs === 4 ? "4: a quick look" : runs === 200 ? "200: as the terminal does" : String(runs),
    seed: "Luck setting",
    all: "Run all now",
    stop: "Stop",
    progress: (done: number, all: number) => `${done} of ${all} checks done`,
    left: (minutes: number) =>
      minutes < 1
        ? "less than a minute left"
        : minutes < 1.5
          ? "about a minute left"
          : `about ${Math.round(minutes)} minutes left`,
    stopped: (done: number, all: number) => `Stopped after ${done} of ${all}. What was found stays.`,
    finished: (all: number) => `All ${all} checks were run here, just now.`,
    terminal: (runs: number, seed: string) => `npx joinery validate --runs ${runs} --seed ${seed}`,
    same: "The terminal gives the same results:",
  },
  blocks: {
    heldOut: "Held out",
    heldOutText: "These were kept aside while the model was built and tuned. They are the harder test.",
    others: "All other checks",
    othersText: "Misses first, then what is met, then what cannot be tested here.",
  },
  ways: {
    show: "Show",
    all: (count: number) => `All ${count}`,
    missed: (count: number) => `Missed ${count}`,
    met: (count: number) => `Met ${count}`,
    "not-tested": (count: number) => `Not tested ${count}`,
    jump: "Parts of this page",
    limits: "What it may be used for",
  },
  columns: {
    status: "Result",
    claim: "What should be seen",
    found: "What the model shows",
    band: "Counts as met",
    again: "Run again",
  },
  status: { met: "Met", missed: "Missed", "not-tested": "Not tested", none: "Not run yet" },
  source: "Source:",
  behind: "What is behind it",
  strength: {
    figure: "The figure is the source’s.",
    direction: "The direction is the source’s, the width is ours.",
    calculation: "Worked out from others’ figures.",
    judgement: "Our own judgement.",
  },
  details: (count: number) => (count === 1 ? "1 more figure" : `${count} more figures`),
  runsOf: (runs: number) => (runs === 1 ? "1 run" : `${runs} runs`),
  here: "just now",
  differs: (was: string) => `Kept result: ${was}.`,
  origin: {
    "built-in": (rule: string) => `Built in. It goes when this is taken away: ${rule}.`,
    emergent: "Emergent. It stays whichever single rule is taken away.",
    unknown: "",
  },
  knockOuts: (count: number) => (count === 1 ? "1 rule taken away" : `${count} rules taken away`),
  knocked: (name: string, stays: boolean) => `${name}: ${stays ? "it stays" : "it goes"}`,
  besideSame: "Averages alone give this too: one average tie, no separate bodies.",
  beside: (value: string) => `Averages alone give ${value}.`,
  besideNone: "Averages alone give no answer.",
  missingScenario: (id: string) => `It needs the scenario “${id}”, which is not here.`,
  again: (id: string) => `Run check ${id} again`,
  runOne: "Run",
  running: (done: number, total: number) => (total === 0 ? "Running" : `${done} of ${total}`),
} as const;

/**
 * The words of a study: what each design, method, verdict, problem and piece of advice is called and what it says.
 *
 * Names are short and plain; `technical` is what a researcher would look for. A definition fits one breath (25 words or so).
 */
type Values = Readonly<Record<string, string>>;

interface MethodWords {
  readonly name: string;
  readonly technical: string;
  readonly says: string;
}

export interface ProblemWords {
  readonly wanted: (values: Values) => string;
  readonly remedy: (values: Values) => string;
}

export const designWords = {
  replicates: {
    name: "one case, many futures",
    technical: "replicates",
    says: "The case as it stands, run again and again with different luck.",
  },
  "full-factorial": {
    name: "every combination",
    technical: "full factorial",
    says: "Every setting of every factor with every other. Complete, and soon large.",
  },
  "one-at-a-time": {
    name: "one thing at a time",
    technical: "extended one-factor-at-a-time",
    says: "Each factor in turn over its whole range, all others as they stand. Shows shapes and thresholds, no interplay.",
  },
  "latin-hypercube": {
    name: "an even random spread",
    technical: "Latin hypercube",
    says: "Random cases, spread so that every part of every factor's range is visited equally often.",
  },
  "sobol-sequence": {
    name: "an even fixed spread",
    technical: "Sobol' sequence",
    says: "Cases that fill all ranges together more evenly than chance would; best in powers of two.",
  },
  saltelli: {
    name: "shares of the variation",
    technical: "Saltelli design for Sobol' indices",
    says: "Pairs of cases that differ in one factor, made to work out how much of the variation each factor causes.",
  },
  morris: {
    name: "walks through the settings",
    technical: "Morris trajectories",
    says: "Walks that change every factor once by a large step: a cheap first look at which factors matter.",
  },
  table: {
    name: "my own table",
    technical: "user-defined design",
    says: "The cases you list, in your order.",
  },
} satisfies Record<string, MethodWords>;

export const methodWords = {
  morris: {
    name: "typical effect of a step",
    technical: "Morris elementary effects: μ*, σ",
    says: "How much the outcome moves when a factor takes a large step, on average, and how much that depends on the rest.",
  },
  "sobol-first": {
    name: "share of the variation on its own",
    technical: "first-order Sobol' index",
    says: "How much of the outcome's variation would go if this factor alone were known.",
  },
  "sobol-total": {
    name: "share of the variation with its interplay",
    technical: "total-order Sobol' index",
    says: "How much of the variation would be left if everything but this factor were known.",
  },
  pawn: {
    name: "change in the whole spread",
    technical: "PAWN index (Kolmogorov–Smirnov)",
    says: "How far the outcome's whole spread shifts when this factor is held in a narrow part of its range.",
  },
  "rank-correlation": {
    name: "does it go up together",
    technical: "Spearman rank correlation, and partial",
    says: "Whether the outcome tends to rise or fall with the factor, −1 to 1.",
  },
  "scenario-discovery": {
    name: "what would break it",
    technical: "PRIM",
    says: "The few conditions that best set failing futures apart from the rest.",
  },
  coverage: {
    name: "failures described",
    technical: "coverage",
    says: "Of all failing futures, how many meet these conditions.",
  },
  density: {
    name: "failing when it holds",
    technical: "density",
    says: "Of the futures that meet these conditions, how many fail.",
  },
  regret: {
    name: "biggest regret",
    technical: "maximum regret",
    says: "The most an option falls short of the best option in the same condition.",
  },
  satisficing: {
    name: "holds in n of the conditions",
    technical: "satisficing, domain criterion",
    says: "In how many conditions enough futures stay above your own line.",
  },
  "switching-value": {
    name: "how far before the answer flips",
    technical: "switching value",
    says: "How large something must be before the verdict changes.",
  },
  replication: {
    name: "how many futures are enough",
    technical: "replication adviser",
    says: "From a small first trial, how many simulated futures the answer needs.",
  },
  calibration: {
    name: "believable worlds",
    technical: "approximate Bayesian computation",
    says: "The settings under which the model shows the known patterns; used together, never one best fit.",
  },
  "virtual-evaluator": {
    name: "what an evaluation could have found",
    technical: "design analysis on simulated panels",
    says: "A study as an evaluator would run it, tried on many simulated worlds where the truth is known.",
  },
  power: {
    name: "finds it",
    technical: "power",
    says: "How often the study calls the effect real.",
  },
  "wrong-sign": {
    name: "wrong direction",
    technical: "type S error",
    says: "How often the estimate points the wrong way.",
  },
  exaggeration: {
    name: "exaggeration",
    technical: "type M error",
    says: "How many times too large the effect looks when the study calls it real.",
  },
  "false-alarm": {
    name: "false alarm",
    technical: "type I error",
    says: "How often the study calls an effect real where there is none.",
  },
  "same-luck": {
    name: "same luck for each option",
    technical: "common random numbers",
    says: "Every option meets the same chance events, so that only the plan differs.",
  },
} satisfies Record<string, MethodWords>;

export const verdictWords = {
  "usually-better": {
    name: "usually better",
    says: "Better in at least 75 of 100 futures, worse in at most 10.",
  },
  "usually-worse": {
    name: "usually worse",
    says: "Worse in at least 75 of 100 futures, better in at most 10.",
  },
  depends: {
    name: "depends",
    says: "Better in many futures and worse in many, or better under some conditions and not under others.",
  },
  "cannot-tell": { name: "cannot tell", says: "Too little difference, or too mixed, to say." },
} satisfies Record<string, { readonly name: string; readonly says: string }>;

/** What methods say of their own results. */
export const cautionWords = {
  "too-few-runs": () => "The intervals are too wide to use: run more cases.",
  "not-apart": () => "The intervals overlap: the order shown could be chance.",
  "below-zero": () => "An index came out below 0, which only chance can do: run more cases.",
  "no-variation": () => "The outcome is the same in every case, so nothing can be said about what moves it.",
  "pilot-too-small": ({ wanted }: Values) =>
    `The first trial is too small to say how many are enough: run ${wanted} first.`,
  "not-identifiable": () => "The patterns leave this setting as open as before.",
  "known-together": ({ other }: Values) => `The patterns fix this setting only together with ${other}.`,
} satisfies Record<string, (values: Values) => string>;

export const adviceWords = {
  "use-power-of-two": ({ below, above }: Values) =>
    `The spread is most even at a power of two: ${below} or ${above}.`,
  "too-few-trajectories": ({ least }: Values) =>
    `Fewer than ${least} walks say little: use ${least} or more.`,
  "too-few-cases": ({ least }: Values) => `With this many factors, ${least} cases or more are usual.`,
} satisfies Record<string, (values: Values) => string>;

export const studyProblems = {
  "no-such-target": {
    wanted: ({ known }) =>
      known === "" ? "something this case has" : `something a factor can set: ${known}`,
    remedy: ({ meant, known }) =>
      meant === undefined
        ? known === ""
          ? "Add it to the study first"
          : "Choose one of these"
        : `Did you mean ${meant}?`,
  },
  "range-missing": {
    wanted: () => "a number: no catalogue knows a range for this",
    remedy: () => "Give the lowest and the highest value",
  },
  "bad-reading-time": {
    wanted: () =>
      'last-month, last-year, { "month": … }, or { "loop": a ramp }, or { "mean": … }, { "lowest": … }, { "highest": … }, { "rising-variance": … } or { "rising-memory": … } with from and to',
    remedy: () => "Write it as one of these",
  },
  "bad-line": {
    wanted: () => '{ "atLeast": a number } or { "atMost": a number }',
    remedy: () => "Write it as one of these",
  },
  "not-above-nought": { wanted: () => "a number above 0", remedy: () => "Give one, or leave it out" },
  "below-nought": { wanted: () => "0 or a number above it", remedy: () => "Give one, or leave it out" },
  "month-outside": {
    wanted: ({ months }) => `a month of the run, 0 to ${Number(months) - 1}, or its date`,
    remedy: () => "Read earlier, or run more months",
  },
  "span-not-rising": {
    wanted: ({ from }) => `a month from ${from} on`,
    remedy: () => "Exchange the two",
  },
  "span-too-short": {
    wanted: ({ least }) => `a span of ${least} months or more: signs need a series`,
    remedy: () => "Begin earlier, or end later",
  },
  "not-fetched": {
    wanted: () => "written out here",
    remedy: () => "Put its content in the place of its name",
  },
  "end-cannot-run": {
    wanted: ({ sets }) => `a setting of ${sets} with which the case can be run`,
    remedy: ({ at, what, code }) => `Narrow the range: with it ${at} is ${what} (${code})`,
  },
  "range-not-rising": {
    wanted: ({ low }) => `a highest value above the lowest, ${low}`,
    remedy: () => "Exchange the two or widen the range",
  },
  "outside-range": {
    wanted: ({ low, high }) => `a value from ${low} to ${high}, whole where the factor counts things`,
    remedy: () => "Change the value or widen the range",
  },
  "choice-too-few": {
    wanted: () => "at least two different options",
    remedy: () => "Add an option, or take the factor out",
  },
  "base-not-an-option": {
    wanted: ({ options }) => `one of the options: ${options}`,
    remedy: () => "Name an option, or add this one to the list",
  },
  "not-an-option": {
    wanted: ({ options }) => `one of the options: ${options}`,
    remedy: () => "Name an option, or add this one to the factor",
  },
  "factor-repeated": {
    wanted: () => "each factor once",
    remedy: () => "Take one of the two out",
  },
  "factors-missing": {
    wanted: () => "at least one factor to vary",
    remedy: () => "Add a factor, or choose the design with one case and many futures",
  },
  "too-many-factors": {
    wanted: ({ most }) => `at most ${most} factors for this design`,
    remedy: () => "Find the few that matter with walks through the settings first",
  },
  "count-out-of-range": {
    wanted: ({ least, most }) => `a whole number from ${least} to ${most}`,
    remedy: () => "Choose a number in that range",
  },
  "levels-not-even": {
    wanted: () => "an even number of levels",
    remedy: () => "Use 4, which is usual",
  },
  "table-empty": {
    wanted: () => "at least one row",
    remedy: () => "Add a row for each case you want to run",
  },
  "table-unknown-factor": {
    wanted: ({ factors }) => `one of the study's factors: ${factors}`,
    remedy: () => "Add it to the factors or correct its name",
  },
} satisfies Record<string, ProblemWords>;

export const evaluatorWords = {
  "before-after": {
    name: "before and after",
    technical: "before–after comparison",
    says: "Whether treated places changed. Counts everything that changed at that time.",
  },
  "difference-in-differences": {
    name: "changed more than the others",
    technical: "difference in differences",
    says: "Whether treated places changed more than places that were not treated.",
  },
  "difference-in-slopes": {
    name: "improves faster than the others",
    technical: "difference in slopes",
    says: "Whether the outcome moves faster, year by year, in one group of places than in the other.",
  },
  "stepped-wedge": {
    name: "one place after another",
    technical: "stepped wedge",
    says: "Every place is treated in the end; each is compared with those still waiting.",
  },
  "synthetic-control": {
    name: "against a look-alike mixture",
    technical: "synthetic control",
    says: "Each treated place against the mixture of other places that moved as it did before.",
  },
} satisfies Record<string, MethodWords>;

export const evaluatorProblems = {
  "panel-not-even": {
    wanted: () => "a value for every place in every year",
    remedy: () => "Leave out the places or years with gaps",
  },
  "panel-too-few-years": {
    wanted: ({ least }) => `at least ${least} years`,
    remedy: () => "Add years",
  },
  "panel-too-few-treated": {
    wanted: ({ least }) => `at least ${least} treated places`,
    remedy: () => "Treat more places, or choose another method",
  },
  "panel-too-few-controls": {
    wanted: ({ least }) => `at least ${least} places that are never treated`,
    remedy: () => "Add places, or choose another method",
  },
  "panel-too-few-years-before": {
    wanted: ({ least }) => `at least ${least} years before the first start`,
    remedy: () => "Start later, or add earlier years",
  },
  "panel-starts-not-apart": {
    wanted: ({ least }) => `at least ${least} different starting years`,
    remedy: () => "Spread the starts over more years",
  },
} satisfies Record<string, ProblemWords>;

/** One condition of "what would break it"; limits come already rounded for reading. */
export const conditionWords = {
  above: ({ factor, low }: Values) => `${factor} is more than ${low}`,
  below: ({ factor, high }: Values) => `${factor} is less than ${high}`,
  between: ({ factor, low, high }: Values) => `${factor} is between ${low} and ${high}`,
  "one-of": ({ factor, options }: Values) => `${factor} is ${options}`,
} satisfies Record<string, (values: Values) => string>;

/** What the patterns say of a setting. */
export const identifiedWords = {
  fixed: "The patterns fix it.",
  narrowed: "The patterns narrow it.",
  open: "The patterns leave it open.",
} satisfies Record<string, string>;

/** What the complex-systems tests find. */
export const findingWords = {
  "two-states": "Where it starts decides where it ends: there are two states.",
  "one-state": "Wherever it starts, it ends in the same state.",
  threshold: "The answer bends: a threshold curve fits better than a straight line.",
  straight: "A straight line fits better than a threshold.",
  hysteresis: "The way back differs from the way there, however slowly it is gone: hysteresis.",
  lag: "The loop closes as the ramp slows: slow memory, not hysteresis.",
  "still-growing": "The loop still grows as the ramp slows: the ramps are too fast to tell.",
  "not-slow-enough":
    "The loop is as large at the two slowest ramps, but not before: only slower ramps can tell slow memory from hysteresis.",
  "no-loop": "The way back is the way there.",
  several: "Runs end in more than one group.",
  "not-shown": "One group of endings is enough to explain the runs.",
  "path-dependent": "The order of the same events still matters years later.",
  "not-path-dependent": "The order of the same events explains no more than chance.",
  "warning-useful": "The signs came before collapses more often than in calm worlds.",
  "warning-weak": "The signs came more often than in calm worlds, but not often enough to be of use.",
  "warning-not-useful": "The signs came about as often in calm worlds.",
  "cannot-tell": "Too few runs, or too close, to say.",
} satisfies Record<string, string>;

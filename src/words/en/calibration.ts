/** Sentences about believable worlds. */
export const calibrationWords = {
  help: {
    calibrate: "believable worlds: the settings under which a study's outcomes come closest to their targets",
    keep: "how many in a hundred cases to keep",
    worlds: "how many worlds to hand on",
    from: "folder with the results of a study; with --stages, a study",
    stages: "draw again near what came close, so many times, instead of keeping the closest of one spread",
    population: "worlds in each stage",
    out: "folder for stages and what they found; out/<study> if left out",
  },
  kept: (kept: number, tried: number, reach: string) =>
    `${kept} of ${tried} worlds kept; the furthest misses the targets by ${reach} times their tolerance.`,
  beyond: (targets: string) =>
    `No kept world reaches these targets from both sides: ${targets}. The settings below are as drawn, not moved toward them.`,
  stage: (kept: number, tried: number, reach: string) =>
    `Stage done: ${kept} of ${tried} draws came within ${reach} times the tolerance.`,
  stageHeader: ["stage", "tried", "kept", "reach", "amounts to"],
  patterns: "patterns",
  stopped: "Stopped; what was lived is kept. The same command goes on from there.",
  header: [
    "setting",
    "middle",
    "9 in 10 from",
    "to",
    "narrowed by",
    "what the targets say",
    "known only together with",
  ],
  strengthHeader: ["target", "share that meets it", "share that it alone rules out"],
  heldOutHeader: ["left out", "target", "the others foretell", "to", "foretold"],
  yes: "yes",
  no: "no",
  compared: (title: string, worlds: number, runs: number) =>
    `${title}: each plan less leave as is, in ${worlds} believable worlds × ${runs} futures (up is better)`,
  comparedHeader: [
    "plan",
    "outcome",
    "median",
    "8 in 10 from",
    "to",
    "better in",
    "worse in",
    "verdict",
    "holds in worlds",
    "share from assumptions",
  ],
} as const;

export const calibrationProblems = {
  "calibration-no-targets": {
    wanted: () => "a study with a target for at least one outcome",
    remedy: () => 'Give an outcome { "target": { "value": … } } and run it again',
  },
  "calibration-not-even": {
    wanted: () => "a study by Latin hypercube or Sobol' sequence",
    remedy: () => "Choose one of these designs, so that cases fill the ranges evenly",
  },
  "calibration-not-numbers": {
    wanted: () => "a study whose factors are all numbers that set settings",
    remedy: () => "Take the other factors out",
  },
  "calibration-no-such-pattern": {
    wanted: () => "a pattern of the catalogue that can be measured",
    remedy: () => "Choose one: joinery validate lists them",
  },
  "not-worlds": {
    wanted: () => "a file of believable worlds",
    remedy: () => "Make one: joinery calibrate <folder>",
  },
} as const;

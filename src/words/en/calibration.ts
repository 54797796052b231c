/** Sentences about believable worlds. */
interface InWorlds {
  readonly study: string;
  readonly count: number;
  readonly kept: number | null;
  readonly tried: number | null;
  readonly print: string;
}

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
  inWorlds: ({ study, count, kept, tried, print }: InWorlds) =>
    `Luck and assumptions: ${count} believable worlds of “${study}” (${
      tried === null ? "how many were tried is not known" : `${kept ?? "?"} accepted of ${tried} tried`
    }), fingerprint ${print}.`,
  notApart: "Luck and assumptions are told apart once every world is lived in twice.",
  apartHeader: ["plan", "outcome", "points the same way in worlds", "share from assumptions"],
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
    wanted: () => "a file with a list of believable worlds",
    remedy: () => "Make one in a terminal: joinery calibrate <folder> writes worlds.json",
  },
  "other-worlds-version": {
    wanted: ({ known = "" }) => `version ${known} of such files`,
    remedy: () => "Make the file again with this version: joinery calibrate <folder>",
  },
  "kept-more-than-tried": {
    wanted: ({ limit = "" }) => `no more than the ${limit} that were tried`,
    remedy: () => "Take both numbers from the calibration",
  },
} as const;

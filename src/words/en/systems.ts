/** What the complex-systems tests of a study say, as sentences, columns of tables and titles of figures. */

export const systemWords = {
  twoStarts: {
    all: (sweep: string) =>
      `At every step of ${sweep}, where it starts decides where it ends: there are two states.`,
    some: (sweep: string, steps: string) =>
      `With ${sweep} at ${steps}, where it starts decides where it ends: there are two states.`,
    none: (sweep: string) => `At no step of ${sweep} were two states found.`,
    unsure: (count: string, of: string) =>
      `At ${count} of ${of} steps the runs are too few, or too close, to say.`,
    columns: [
      "mean from low start",
      "mean from high start",
      "gap",
      "95 % from",
      "to",
      "what it says",
      "groups of endings",
    ],
  },
  order: {
    columns: ["order", "mean", "95 % from", "to"],
    said: (explained: string, byChance: string, p: string) =>
      `Orders explain ${explained} of the variation; shuffled ones ${byChance} (p ${p}).`,
  },
  ramps: {
    columns: ["where", "months each way", "area of the loop", "95 % from", "to", "what it says"],
    anywhere: "everywhere",
    said: (where: string, finding: string) => (where === "" ? finding : `${where}: ${finding}`),
    exponent: (value: string, low: string, high: string) =>
      `From the two slowest ramps, the area shrinks with power ${value} of the length (95 % from ${low} to ${high}); 0 is hysteresis, 1 is a memory that only lags.`,
  },
  warning: {
    columns: [
      "sign",
      "beside",
      "AUC",
      "AUC from",
      "AUC to",
      "caught",
      "caught from",
      "caught to",
      "false alarms",
      "false alarms from",
      "false alarms to",
      "worlds with the collapse",
      "calm worlds",
    ],
    sign: { "rising-variance": "rising variance", "rising-memory": "rising memory" },
    said: (caught: string, falseAlarms: string, low: string, high: string) =>
      `Set to catch ${caught} of the worlds before the collapse, the sign also came in ${falseAlarms} of the calm worlds (95 % from ${low} to ${high}).`,
    skill: (auc: string, low: string, high: string) =>
      `A world before the collapse shows more of it than a calm one with chance ${auc} (95 % from ${low} to ${high}); 0.5 is guessing.`,
  },
  knockOuts: {
    columns: ["plan", "beside", "out", "mean difference", "95 % from", "to", "verdict", "stands"],
    nothing: "nothing",
    whole: (plan: string, beside: string, verdict: string) =>
      `${plan} beside ${beside}, with everything in: ${verdict}.`,
    stands: (list: string) => `This stands without: ${list}.`,
    goes: (list: string) => `It does not stand without: ${list}.`,
    none: "none of them",
    yes: "yes",
    no: "no",
  },
  meanField: {
    columns: ["case", "settings", "mean over futures", "95 % from", "to", "averages alone", "what it says"],
    said: (same: string, differ: string, unsure: string, of: string) =>
      `Averages alone give the same as people and bodies with their own luck in ${same} of ${of} cases; they differ in ${differ}; in ${unsure} it cannot be told.`,
    furthest: (distance: string, settings: string) => `Furthest apart, by ${distance}: ${settings}.`,
    finding: { same: "the same", differs: "differs", "cannot-tell": "cannot tell" },
  },
  figures: {
    "two-starts": (outcome) => ({
      title: `Two starts: ${outcome}`,
      subtitle: "mean over futures from a low and from a high start, with 95 % intervals",
    }),
    "path-dependence": (outcome) => ({
      title: `The same events in other orders: ${outcome}`,
      subtitle: "mean over futures of each order, with its 95 % interval",
    }),
    ramps: (outcome) => ({
      title: `What is left of the loop as the ramp slows: ${outcome}`,
      subtitle: "way up less way down, mean over futures, with 95 % intervals",
    }),
    "early-warning": (outcome, sign = "") => ({
      title: `Seen coming? ${outcome}: ${sign}`,
      subtitle: "share of worlds in which the sign came, with 95 % intervals",
    }),
    "knock-outs": (outcome, plan = "", beside = "") => ({
      title: `What the answer hangs on: ${outcome}`,
      subtitle: `${plan} less ${beside}, mean over futures, with 95 % intervals`,
    }),
    "mean-field": (outcome) => ({
      title: `Beside averages alone: ${outcome}`,
      subtitle: "filled: mean over futures, with its 95 % interval; ring: averages alone",
    }),
  } satisfies Record<string, (...parts: string[]) => { readonly title: string; readonly subtitle: string }>,
  lowStart: "low start",
  highStart: "high start",
  caught: "caught before the collapse",
  falseAlarms: "false alarms in calm worlds",
  shareOfWorlds: "share of worlds",
  everythingIn: "everything in",
  without: (out: string) => `without ${out}`,
  monthsEachWay: "months each way",
} as const;

/** Sentences of the checks of the model against known patterns. */
export const validation = {
  about: (runs: number, seed: string) =>
    `The model against known patterns: ${runs} runs where chance matters, seed ${JSON.stringify(seed)}. A band was fixed before anything was run; a miss is shown, not mended.`,
  sections: {
    "held-out": "Held out: not used in building the model",
    missed: "Missed",
    met: "Met",
    "not-tested": "Not tested",
  },
  status: { met: "met", missed: "MISSED", "not-tested": "not tested" },
  labels: {
    found: "found",
    band: "band",
    from: "source",
    origin: "comes from",
    without: "without agents",
    reason: "why not",
    knockOut: "without",
  },
  origin: {
    "built-in": "built in: it goes with one rule",
    emergent: "emergent: it stays whichever rule is taken away",
    unknown: "no rule to take away",
  },
  agrees: (value: string) => `${value}, the same: agents add nothing here`,
  differs: (value: string) => `${value}, not the same`,
  knockedOut: (rule: string, vanishes: boolean, headline: string) =>
    `${rule}: ${vanishes ? "it goes" : "it stays"} (${headline})`,
  unexpected: "not as expected",
  missingScenario: (id: string) => `it needs the scenario ${id}`,
  runs: (runs: number) => `${runs} runs`,
  summary: (met: number, missed: number, untested: number) =>
    `${met} met, ${missed} missed, ${untested} not tested.`,
  channels: {
    title: (runs: number) =>
      `Which road does churn take? What is lost in year 5 to churn of 0.2 a year, with each road shut in turn (${runs} runs).`,
    road: "road shut",
    carried: "part carried",
  },
  stopped: "Stopped: nothing of this check was kept. With --out, finished patterns are.",
  stoppedKept: "Stopped: finished patterns are kept. The same command goes on from there.",
  columns: {
    patterns: [
      "pattern",
      "title",
      "held-out",
      "status",
      "origin",
      "figure",
      "value",
      "band",
      "runs",
      "without-agents",
      "source",
      "strength",
    ],
    knockOuts: ["pattern", "rule", "expected", "found", "figure", "value"],
  },
} as const;

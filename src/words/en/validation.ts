/** Sentences of the checks of the model against known patterns. */
export const validation = {
  header: ["id", "", "status", "known pattern", "found", "band", "comes from", "mean field", "runs"],
  heldOut: "held out",
  status: { met: "met", missed: "MISSED", "not-tested": "not tested" },
  origin: { "built-in": "built in", emergent: "emergent", unknown: "" },
  agrees: "the same: agents add nothing here",
  why: "Why not:",
  missing: (id: string) => `it needs the scenario ${id}`,
  channels: (runs: number) =>
    `Which road does churn take? What is lost in year 5 to churn of 0.2 a year, with each road shut in turn (${runs} runs).`,
  road: "road shut",
  carried: "part carried",
  summary: (met: number, missed: number, untested: number) =>
    `${met} met, ${missed} missed, ${untested} not tested.`,
} as const;

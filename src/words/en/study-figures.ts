/** What the figures and tables of a study say. */
export const studyFigures = {
  morris: (outcome: string) => ({
    title: `Which factors move ${outcome}`,
    subtitle: "typical effect of a large step across, how much it depends on the rest up",
  }),
  sobol: (outcome: string) => ({
    title: `Shares of the variation of ${outcome}`,
    subtitle: "alone and with all interplay, 95 in 100 redrawn results",
  }),
  pawn: (outcome: string) => ({
    title: `What shifts the spread of ${outcome}`,
    subtitle: "PAWN index, 95 in 100 redrawn results",
  }),
  tornado: (outcome: string) => ({
    title: `${outcome}: one factor at a time`,
    subtitle: "mean over futures at the low and the high end of each range",
  }),
  heat: (outcome: string) => ({ title: outcome, subtitle: "mean over futures" }),
  discovery: (outcome: string, conditions: string) => ({
    title: `When ${outcome} falls on the wrong side of the line`,
    subtitle: conditions,
  }),
  failing: "futures that meet these conditions",
  others: "the others",
  power: (outcome: string, matters: string) => ({
    title: `How many futures it takes to tell: ${outcome}`,
    subtitle: `chance of finding a difference of ${matters}`,
  }),
  sameLuck: "same luck",
  otherLuck: "other luck",
  replicates: (outcome: string) => ({ title: outcome, subtitle: "how many futures end where" }),
  statistic: {
    mean: "mean over futures",
    interval: "point: estimate; bar: 95 in 100 redrawn results",
    meanInterval: "mean over futures; bar: 95 in 100",
    share: "share of futures; bar: 95 in 100",
    lines: "one line a future",
    power: "chance of finding the difference, from this study's own spread",
    count: "number of futures; 8 in 10 between the fences",
  },
  tables: {
    outcome: (id: string, measure: string) => `${id} (${measure})`,
    effects: ["factor", "level", "beside", "mean difference", "95 % from", "to", "futures", "verdict"],
    cases: ["case", "settings", "mean", "8 in 10 from", "to", "futures"],
    morris: ["factor", "μ*", "from", "to", "σ", "μ", "rank"],
    sobol: ["factor", "alone", "from", "to", "with interplay", "from", "to", "rank"],
    pawn: ["factor", "PAWN", "from", "to", "matters"],
    ranks: ["factor", "rank correlation", "from", "to"],
    factorial: ["part", "share of the variation"],
    tornado: ["factor", "low end", "high end", "swing", "from", "to", "order sure"],
    regret: ["plan", "biggest regret", "in condition", "mean regret", "holds in"],
    discovery: ["conditions", "coverage", "density"],
    switching: ["plan", "beside", "factor", "between", "and", "from", "to"],
    bend: (start: string, middle: string) => `Along the sweep, ${start} (middle ${middle}):`,
    chance: "chance",
    rest: "three or more together",
    yes: "yes",
    no: "no",
    dummy: "a factor that does nothing",
    baseRate: (rate: string) => `Of all futures ${rate} fail.`,
    noBox: "No conditions set the failing futures apart.",
    runs: (runs: number, low: number, high: number, size: string) =>
      `To know a case's mean to within ${size}: ${runs} runs (${low} to ${high}).`,
    luck: (same: number, other: number, factor: string) =>
      `To find a difference that matters between the two cases furthest apart: ${same} runs with the same luck, ${other} without; each run with the same luck is worth ${factor}.`,
    notApart: "The order within a group is not known: their intervals overlap.",
  },
} as const;

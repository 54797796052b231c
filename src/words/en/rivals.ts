/** Sentences of rival rules: does the answer rest on what the theory assumes in kind? */
export const rivals = {
  title: "Does it rest on one theory?",
  lead: (rules: number) =>
    `Some rules of the model could be otherwise in kind. Here the same plans meet the same luck under ${rules} rival rules, one at a time.`,
  outcome: "Shown for",
  run: "Try the rival rules",
  goOn: "Go on with the rival rules",
  stop: "Stop trying rival rules",
  progress: (lived: number, all: number) => `${lived} of ${all} sets of rules so far`,
  failed: (message: string) => `The rival rules could not be tried: ${message}. What was done is kept.`,
  caption: (name: string) => `Every plan's verdict on ${name}, as the rules stand and under each rival`,
  rule: "Rule that is otherwise",
  standing: "None: as the scenario stands",
  counts: (better: number, worse: number, all: number) => `better in ${better}, worse in ${worse} of ${all}`,
  other: "another answer",
  stays: (plan: string, verdict: string, same: number, all: number) =>
    `“${plan}”: ${verdict.toLowerCase()}, and the same under ${same} of ${all} rival rules.`,
  staysEverywhere: (plan: string, verdict: string, all: number) =>
    `“${plan}”: ${verdict.toLowerCase()}, and the same under all ${all} rival rules.`,
  keeps: (plan: string, verdict: string, same: number, all: number) =>
    `“${plan}” (${verdict.toLowerCase()}) under ${same === all ? "all" : `${same} of ${all}`}`,
  inShort: (outcome: string, plans: string, rules: number, futures: number) =>
    `${rules} rules of the model were put otherwise, one at a time, in ${futures} futures with the same luck. The answer on “${outcome}” stays the same for ${plans}.`,
  save: "Every verdict with its counts (CSV)",
  futures: (count: number) => `${count} futures of every plan under every set of rules.`,
  help: "compare again under every rival rule of the theory: does the verdict stay?",
  compared: (title: string, rules: number, runs: number) =>
    `${title}: each plan's verdict, and under how many of ${rules} rival rules it stays the same, in ${runs} futures each`,
  header: ["plan", "outcome", "verdict", "stays under", "otherwise"],
  count: (same: number, all: number) => `${same} of ${all}`,
  rival: (rule: string, variant: string) =>
    rule.endsWith("?") ? `${rule} ${variant}` : `${rule}: ${variant}`,
  otherwise: (rival: string, verdict: string) => `${verdict} (${rival})`,
} as const;

/** Sentences of rival rules: does the answer rest on what the theory assumes in kind? */
export const rivals = {
  help: "compare again under every rival rule of the theory: does the verdict stay?",
  compared: (title: string, rules: number, runs: number) =>
    `${title}: each plan's verdict, and under how many of ${rules} rival rules it stays the same, in ${runs} futures each`,
  header: ["plan", "outcome", "verdict", "stays under", "otherwise"],
  count: (same: number, all: number) => `${same} of ${all}`,
  rival: (rule: string, variant: string) =>
    rule.endsWith("?") ? `${rule} ${variant}` : `${rule}: ${variant}`,
  otherwise: (rival: string, verdict: string) => `${verdict} (${rival})`,
} as const;

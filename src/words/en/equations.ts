/** Sentences of the page of rules: headings, and each rule once with numbers in it. */
type Figures<Names extends string> = Readonly<Record<Names, string>>;

export const equations = {
  title: "The rules of a month",
  lead: "Each month is lived in this order. Every rule is here in words, in symbols, with numbers, and as code.",
  source: "This page is read off the code’s own comments. The two cannot part.",
  contents: "Parts of a month",
  beside: "Before the first month, and shared by many rules",
  phase: (number: number, name: string) => `${number}. ${name}`,
  steps: "What is done here, in order",
  toldAbove: (claim: string, part: string) => `${claim} Told under “${part}”.`,
  symbols: "In symbols",
  example: "With numbers",
  exampleNote: "Worked out now from the usual settings. The situation is made up.",
  code: "In code",
  showCode: (path: string) => `Show ${path}`,
  parameters: (count: number) => (count === 1 ? "The number it uses" : `The ${count} numbers it uses`),
  change: "Change any of their numbers under “Assumptions”.",
  search: "Find a rule or a number",
  found: (count: number) =>
    count === 0
      ? "No rule holds all of these words."
      : `Found in ${count} ${count === 1 ? "rule" : "rules"}.`,
  openAll: "Open every rule",
  foldAll: "Fold every rule",
  gist: (numbers: number) =>
    numbers === 0 ? "no number of its own" : `${numbers} ${numbers === 1 ? "number" : "numbers"}`,
  /** Rules that are no mechanism of their own, as a list of contents calls them. */
  names: {
    succession: "Who exists",
    settings: "What dated events set",
    founding: "The world at the start",
    "two-layers": "Trust in a newcomer",
  },
  columns: ["What", "In the equation", "Usual", "Believable", "How well known", "Source"],
  range: (low: string, high: string) => `${low} to ${high}`,
  strength: {
    measured: "measured",
    studies: "from studies",
    analogue: "from experiments with students",
    judgement: "our judgement",
  },
  examples: {
    reform: ({
      notice,
      monthly,
      start,
      hurried,
      again,
    }: Figures<"notice" | "monthly" | "start" | "hurried" | "again">) => [
      `A body is told that all its posts will end in ${notice} months. Burden rises by ${monthly} in each month of waiting, and by ${start} when the change starts.`,
      `With one month’s notice the start alone adds ${hurried}.`,
      `Where a full reform went before and tiredness is still whole, the start adds ${again}.`,
    ],
    people: ({
      calm,
      limbo,
      burden,
      before,
      after,
    }: Figures<"calm" | "limbo" | "burden" | "before" | "after">) => [
      `In a calm body a post-holder leaves with a chance of ${calm} of 100 each month. In limbo and with burden ${burden} it is ${limbo} of 100.`,
      `Where the one who left was trusted at ${before}, the newcomer starts at ${after}.`,
    ],
    attention: ({
      burden,
      pressure,
      silo,
      attention,
      coverage,
      demand,
    }: Figures<"burden" | "pressure" | "silo" | "attention" | "coverage" | "demand">) => [
      `An average body with burden ${burden}, pressure ${pressure} and silo ${silo} has attention ${attention} left.`,
      `If its seats ask for ${demand}, it covers ${coverage} of that.`,
    ],
    sharing: ({ low, high, few, many }: Figures<"low" | "high" | "few" | "many">) => [
      `With usual settings and middling goals and checks, a side that trusts at ${low} means to share in ${few} of 100 contacts.`,
      `At trust ${high} it is ${many} of 100.`,
    ],
    trust: ({
      before,
      kept,
      broken,
      blame,
      overloaded,
    }: Figures<"before" | "kept" | "broken" | "blame" | "overloaded">) => [
      `Trust ${before} becomes ${kept} after one kept promise, and ${broken} after one broken promise.`,
      `The broken promise is blamed at ${blame}. Had overload alone stopped it, blame would be ${overloaded}.`,
    ],
    roles: ({ before, told, untold }: Figures<"before" | "told" | "untold">) => [
      `Knowing a partner’s role at ${before} becomes ${told} in a month in which it shared, and ${untold} in one without.`,
    ],
    gossip: ({ own, others, after }: Figures<"own" | "others" | "after">) => [
      `I trust you at ${own}; the others trust you at ${others}. A month later I trust you at ${after}.`,
    ],
    standing: ({ bodies, people, after }: Figures<"bodies" | "people" | "after">) => [
      `Two bodies trust each other at ${bodies}, their people at ${people}. A month later the bodies are at ${after}.`,
    ],
    partnership: ({ practice, weak, paper }: Figures<"practice" | "weak" | "paper">) => [
      `Sharing 0.6, reach 0.8, and 0.5 in clarity, roles and checks give ${practice} in practice. With clarity 0.1 it is ${weak}: the weakest link rules.`,
      `A formal board that promises in 8 of 10 contacts looks like ${paper} on paper.`,
    ],
    silo: ({
      pressure,
      burden,
      target,
      before,
      after,
    }: Figures<"pressure" | "burden" | "target" | "before" | "after">) => [
      `With pressure ${pressure}, burden ${burden} and 6 of 10 contacts kept, a body leans toward ${target}. From ${before} it moves to ${after} in a month, before its partners pull.`,
    ],
    informal: ({ trust, before, after, cold }: Figures<"trust" | "before" | "after" | "cold">) => [
      `Two people who meet at a rate of ${before} and trust at ${trust} move to a rate of ${after} in a month. With trust 0.4 they move to ${cold}.`,
    ],
    projects: ({ share, delay }: Figures<"share" | "delay">) => [
      `A place that works at ${share} of 100 of its old pace loses ${delay} months of joint work in a year.`,
    ],
    health: ({ half, well, effect, noise }: Figures<"half" | "well" | "effect" | "noise">) => [
      `An index of 100 stands at ${half} after a year where joint working has long been 0.5, and at ${well} where it has been 0.8. The effect is ${effect} % a year.`,
      `Chance alone moves a published figure by about ${noise} %. So one year shows nothing.`,
    ],
    politics: ({ chance, patience }: Figures<"chance" | "patience">) => [
      `A place that improved by less than ${patience} % in three years is reorganised with a chance of ${chance} of 100 each January. The rule is off unless a scenario turns it on.`,
    ],
    twoLayers: ({ swift, standing, trust }: Figures<"swift" | "standing" | "trust">) => [
      `A newcomer is lent ${swift} at once. Where the body’s standing is ${standing}, the newcomer starts at ${trust}.`,
    ],
  },
} as const;

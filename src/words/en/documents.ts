/** Sentences of the documents that are made from the catalogues: headings, columns, and what each step of a month does. */
const doNotEdit = "Made by `npm run generate` from the program's own catalogues; do not edit.";

/** Each step of a month, in a sentence. */
const steps = {
  succession: "Bodies, seats and partnerships begin, end and follow one another, as compiled beforehand.",
  settings: "Targets, budgets, duties, help and other lasting events set what holds this month.",
  recovery: "Strain, fatigue and fear of closure fade; gains in fit and aims come nearer.",
  "dated reforms": "Reforms of the timeline are announced and start: fear, strain, fatigue, posts lost.",
  "background reforms": "Undated small reforms strike bodies at random and queue with the others.",
  "reforms settle": "What was announced this month is added up, body by body.",
  "goals reset": "Partnerships of bodies that started anew lose part of their sense of direction.",
  "standing shaken": "Trust in a body that started anew falls back toward what is usual.",
  "people leave": "Post-holders leave: usual turnover, more under strain.",
  "posts arranged": "Events take people, let posts be shared or cut, and change who holds the ring.",
  "trust leaves with them": "A newcomer starts with lent trust, a handover, and knows fewer roles.",
  attention: "Each body shares its attention among its seats, as far as it goes.",
  "mean trust": "Each partnership's average trust, as its members see it.",
  "contact and sharing": "Who meets whom; who promises; who shares; who is kept from it by overload.",
  experience: "Each side learns from what the other did, faster from harm, with a memory.",
  roles: "Those who meet learn each other's roles; those who do not, forget.",
  gossip: "Members hear of each other from those they trust.",
  standing: "Trust between bodies slowly follows the trust between their people.",
  "sharing averaged": "Six-month averages of what was shared and promised.",
  "reach averaged": "Six-month average of how many meetings took place.",
  goals: "Goals grow clearer with meeting and sharing, and fade without.",
  "goals in bounds": "Goals can be clear, and no clearer.",
  judgement: "How joined up each partnership is, on paper and in practice.",
  silo: "Each body keeps to itself more or less, by its situation and its partners.",
  "informal ties": "Informal links wake where people meet and trust, and fade otherwise.",
  projects: "Joint projects move on, or lose a month.",
  savings: "Planned savings are realised, as far as attention allows.",
  health: "Three tiers of health signal answer late, weakly and with noise.",
  politics: "Where that rule is on, poor published results call up another reform.",
} as const;

export const documents = {
  doNotEdit,
  allScenarios: "[All scenarios](../scenarios.md)",
  steps,
  columns: {
    schedule: ["", "step", "what it does"],
    outcomes: [
      "outcome",
      "in plain words",
      "what it measures",
      "unit",
      "range",
      "better",
      "matters from",
      "read for",
      "source",
    ],
    events: [
      "kind",
      "in plain words",
      "what it does",
      "whom it means",
      "size",
      "how long",
      "further fields",
      "source",
    ],
    rules: ["rule", "in plain words", "variants, the usual one first", "source"],
    parameters: ["parameter", "in plain words", "meaning", "default", "range", "unit", "support", "source"],
    scenarios: ["scenario", "claim", "what it asks", "size", "plans", "events", "known", "with a source"],
    patterns: ["pattern", "what should be seen", "band", "found", "runs", "without agents", "source"],
    why: ["pattern", "why it is missed"],
    knockOuts: ["pattern", "rule taken away", "expected", "found", "headline without it"],
    untested: ["pattern", "what should be seen", "why it is not tested", "source"],
    templates: ["template", "what it is", "what it is not", "arguments"],
  },
  lasts: {
    "until-ends": "until it ends",
    "for-good": "for good",
    phased: "phased in until it ends, then for good",
    once: "once",
  },
  scope: {
    organisations: "bodies",
    partnerships: "partnerships",
    localities: "places",
    timeline: "the whole timeline",
  },
  better: { up: "higher", down: "lower" },
  support: {
    figure: "band from the source's figure",
    direction: "direction from the source, width ours",
    calculation: "worked out from others' figures",
    judgement: "our own claim",
  },
  size: (unit: string, low: number, high: number, usual: number) =>
    `${low} to ${high} ${unit}, usually ${usual}`,
  argument: (name: string, low: number, high: number, usual: number, meaning: string) =>
    `${name}: ${meaning} (${low} to ${high}, usually ${usual})`,
  variant: (name: string, claim: string) => `**${name}**: ${claim}`,
  parameters: {
    title: "Parameters",
    about:
      "Every number of the theory, with its default, its believable range and where both come from. Most are judgement, and say so. `npx joinery parameters` prints the same; `--set settings.NAME=VALUE` changes one.",
    counts: (all: number, counted: string) => `${all} parameters: ${counted}.`,
    rules: "Rules with rivals",
  },
  events: {
    title: "Events",
    about:
      "What can stand on a timeline. Every event has two dates, the month it is announced and the month it starts; between them lies the limbo. `who` says whom it strikes.",
    fields: "Fields",
    templates: "Worlds by template",
    fieldColumns: ["field", "what it is for"],
  },
  scenarios: {
    title: "Scenarios",
    about:
      "What comes with Joinery. Each has a sheet with its plans, its dated timeline with sources, and figures computed from runs. None of them says what will happen in a real place.",
    groups: { history: "What happened, and what is planned", idea: "One idea at a time" },
    size: (bodies: number, places: number, years: number) =>
      `${bodies} bodies, ${places === 1 ? "1 place" : `${places} places`}, ${years} years`,
    isNot: "What each is not",
    known: (seen: number, general: number, assumed: number) =>
      `${seen} seen, ${general} general, ${assumed} assumed`,
  },
  patterns: {
    title: "Patterns",
    about:
      "What has been seen in the world, and whether the model shows it. A pattern is **met** when what was found lies in its band, which was fixed beforehand. One that vanishes when a single rule is taken away is **built in** by that rule; one that stays whichever is taken away is called **emergent**. “Without agents” is the same measure on one average tie a level.",
    made: (runs: number, seed: string, version: string) =>
      `Figures of model ${version}, ${runs} runs where chance matters, seed “${seed}”. Rerun them with \`npx joinery validate\`.`,
    summary: (met: number, missed: number, untested: number, builtIn: number, emergent: number) =>
      `${met} met (${builtIn} built in, ${emergent} emergent), ${missed} missed, ${untested} not tested.`,
    heldOut: "Held out: not used in building the model",
    missed: "Missed",
    builtIn: "Met, and built in by a single rule",
    emergent: "Met, and emergent",
    unsorted: "Met, with no rule to take away",
    untested: "Not tested",
    why: "What stands in the way of the misses",
    channels: "Which road churn takes",
    road: "road shut",
    carried: "part carried",
    channelsAbout: (runs: number) =>
      `What is lost in year 5 to churn of 0.2 a year, with each road shut in turn, ${runs} runs. The part carried is what goes with the road; roads feed each other, so parts need not add up to 1. The believed horizon is an assumption: so much of what the model says of churn hangs on it.`,
    knockOuts: "Rules taken away one at a time",
    none: "None.",
    missingScenario: (id: string) => `it needs the scenario ${id}`,
    agrees: "the same",
    expectation: { vanishes: "vanishes", stays: "stays" },
    notYet: "No figures are kept yet: `npm run generate -- patterns` computes them.",
  },
} as const;

/** Sentences of the assurance pack: what an analyst needs to sign for a comparison, and what is left to sign. */
export const pack = {
  title: "Assurance pack",
  lead: "For the analyst who must sign this off. Eleven documents, each filled from this comparison or marked as not done. Nothing here is signed by Joinery.",
  download: "Download the pack (zip)",
  back: "Back to the brief",
  making: "Reading the checks of the model…",
  notDone: "Not done",
  state: { filled: "filled", open: "not done" },
  items: {
    specification: "Specification and design",
    logs: "Data, assumptions and decisions logs",
    technical: "Technical documents",
    uncertainty: "Uncertainty and what it does to the answer",
    limits: "Limits of use",
    record: "Methods, versions and known errors",
    tests: "Test plan and results",
    presentation: "Presentation materials",
    statement: "Statement of assurance, left to sign",
    ethics: "Ethics statement",
    code: "Code",
  },
  form: {
    title: "Yours to fill in",
    lead: "It stays on this device, and goes into the pack marked as yours.",
    data: "Data used, where it is from, who owns it",
    decisions: "Decisions taken, by whom, when and why",
    errors: "Errors found and what was done",
    ethics: "Ethics: who could be harmed by this analysis, and what was done",
    files: "Take what you wrote along, or open it again",
    save: "Save what I wrote (file)",
    open: "Open such a file",
    another: "This file does not hold what a reader wrote in Joinery. Nothing was changed.",
    other: (scenario: string) =>
      `This file is of another scenario, ${scenario}. Open that one first. Nothing was changed.`,
  },
  agreements: {
    title: "What the answer rests on: who agreed it?",
    lead: "First what turns the answer, then what varies or was set. A blank stays a blank in the pack.",
    columns: ["What is assumed", "Why it is here", "Value here", "Support", "Agreed by", "On", "Why"],
    by: "Agreed by",
    on: "On",
    why: "Why",
    of: (field: string, name: string) => `${field}: ${name}`,
    reasons: {
      turns: "turns the answer",
      apart: "sets failing futures apart",
      varies: "varies between futures here",
      set: "set for this scenario",
      added: "put on the list by the reader",
    },
    several: "several",
    ofThePlan: "how the plan is carried out",
    blank: "BLANK: nobody yet",
    blanks: (count: number, all: number, names: string) =>
      `BLANK: ${count} of ${all} assumptions that the answer rests on were agreed by nobody: ${names}.`,
    noBlanks: (all: number) =>
      `All ${all} assumptions that the answer rests on were agreed by somebody named.`,
    nothing:
      "BLANK: nothing is on this list. Only luck varies here, so no assumption was tried. Put those that matter on the list.",
    untested:
      "To find what turns the answer, run “What would break it?” and “How far before the answer turns?”.",
    add: "Put another assumption on the list",
    choose: "Choose one",
    elsewhere: "Agreed",
    agreed: (by: string, on: string, scenario: string, why: string) =>
      `by ${by}${on === "" ? "" : ` on ${on}`}, for ${scenario}${why === "" ? "" : `: ${why}`}`,
    nobody: "nobody yet",
  },
  inTable: "The pack also has the table below: what the answer rests on, and who agreed it.",
  theirs: "Written by the reader, not by Joinery:",
  specification: {
    purpose:
      "Purpose: to compare what-ifs and find ways in which a plan could go wrong. It is no statement of what will happen.",
    question: (title: string) => `Question: ${title}`,
    isNot: (text: string) => `What it is not: ${text}`,
    claim: (claim: string) => `Claim: ${claim}.`,
    horizon: (start: string, months: number) => `From ${start}, over ${months} months.`,
    option: (title: string, plain: string) => `Option: ${title}${plain === "" ? "" : `. ${plain}`}`,
    line: (text: string) => `Line: ${text}`,
  },
  logs: {
    noData: "No local data was used: the place is a template, and events are as the scenario says.",
    event: (plain: string, strength: string, sources: string) =>
      `${plain} (${strength}${sources === "" ? ", no source" : `; ${sources}`})`,
    assumptions: ({ all, judgement }: { readonly all: number; readonly judgement: number }) =>
      `The model rests on ${all} numbers, ${judgement} of them judgement. Each is in assumptions.csv with value, range, source and who agreed it.`,
    decided: "Decisions made on the page:",
    expected: (day: string, guesses: string) =>
      `Expected before anything showed, locked on ${day}: ${guesses}.`,
    notExpected: "What was expected before looking: not noted.",
    decision: {
      plans: (plans: string) => `Plans compared: ${plans}, each beside leaving as is.`,
      runs: (runs: number, seed: string) => `${runs} futures for each, luck “${seed}”.`,
      vary: (text: string) => `What differs between futures: ${text}`,
      outcomes: (names: string) => `What must not break, the first counts most: ${names}.`,
    },
    csv: [
      "parameter",
      "statement",
      "value here",
      "low",
      "high",
      "unit",
      "support",
      "source",
      "varies here",
      "effect on the main result",
      "who agreed it",
      "agreed on",
      "agreed because",
    ],
    effect: {
      apart: "sets failing futures apart",
      tried: "tried; does not set failing futures apart",
      notDone: "not done",
    },
    yes: "yes",
    no: "no",
  },
  technical: [
    "The model in full (ODD protocol): docs/odd.md in the source of Joinery.",
    "Every equation with numbers: the page “Equations”.",
    "Every number with its source: docs/parameters.md, and assumptions.csv here.",
    "The scenario as run: scenario.json here.",
  ],
  rules: (rules: string) => `Rules that differ from the usual ones: ${rules}.`,
  usualRules: "All rules are the usual ones.",
  uncertainty: {
    verdict: (plan: string, outcome: string, verdict: string, counts: string) =>
      `${plan}, ${outcome}: ${verdict}. ${counts}`,
    counts: (better: number, same: number, worse: number, all: number) =>
      `Better in ${better}, too close in ${same}, worse in ${worse} of ${all} futures.`,
    stress: (held: string) => `Stress test, conditions in which each plan holds: ${held}.`,
    stressNot: "Stress test in other conditions: not done.",
    rivals: (said: string) => `Rival rules: ${said}`,
    rivalsNot: "Rival rules, one rule of the model otherwise at a time: not done.",
    breakNot: "What would break it: not done.",
    turnNot: "How far before the answer turns: not done.",
    worlds: (sets: string, settings: number) =>
      `Assumptions vary over ${sets}. Each sets ${settings} numbers, and was kept because it comes closest to known patterns; worlds.json lists them. All other numbers stay as they are.`,
    luckOnly: "Only luck varies. Other assumptions were not tried in this comparison.",
  },
  record: {
    version: (version: string) => `Joinery ${version}.`,
    fingerprint: (text: string) => `Fingerprint: ${text}.`,
    command: (command: string) => `The same from the terminal: ${command}`,
    noCommand:
      "The comparison is made in another condition, for which the terminal has no command; about.json says what was run.",
    made: (day: string) => `Made on ${day}.`,
    missed: (list: string) => `Known patterns that the model misses: ${list}.`,
    errors: "Errors of this analysis: none recorded.",
  },
  tests: {
    plan: "Plan: the model is checked against a catalogue of known patterns; some were held out while it was made.",
    counts: (met: number, missed: number, untested: number) =>
      `Results: ${met} met, ${missed} missed, ${untested} not tested. Each stands in tests.csv.`,
    from: (model: string, runs: number, seed: string) =>
      `Run with model ${model}, ${runs} runs, luck “${seed}”.`,
    again: "Anybody can run them again: the page “Check the model”.",
    csv: ["id", "claim", "result", "wanted", "figures", "source", "held out"],
    status: { met: "met", missed: "missed", "not-tested": "not tested" },
  },
  presentation: {
    messages: "Key messages, as they stand in the brief:",
    brief:
      "The brief and the slides can be printed or saved from the page; their numbers are those of differences.csv.",
  },
  statement: {
    text: "I have read this pack. To my knowledge the analysis is fit for the use it is put to, within the limits stated above.",
    roles: ["Commissioner", "Analyst", "Assurer", "Approver"],
    line: (role: string) =>
      `${role}: name ______________________ signature ______________________ date ____________`,
    unsigned: "Not signed. Joinery never signs.",
  },
  code: (version: string) => [
    `Joinery ${version}: source, tests and history are public, under the MIT licence.`,
    "Numbers made with it: CC0.",
  ],
  readme: (title: string) =>
    `Assurance pack: ${title}\n\nOpen index.html. The other files are what it speaks of.\nNothing in here is signed.\n`,
} as const;

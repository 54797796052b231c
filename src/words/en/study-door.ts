/** Sentences of the study door: a finished study, its files, and the button that runs it again. */
export const studyDoor = {
  title: "Run a study",
  lead: "Here is a finished study. Look at it, take its files, then run it again and compare each row.",
  question:
    "How much do two partnerships share after 12 years, when one is reorganised once, often, or not at all?",
  facts: {
    scenario: "Scenario",
    plans: "Plans",
    runs: "Simulated futures of each plan",
    seed: "Luck setting",
    version: "Version of the model",
    digest: "Digest of all rows",
    command: "The command that repeats it",
  },
  figure: {
    measure: (runs: number) =>
      `how often partners share what they know, of 100 meetings; ${runs} futures of each plan`,
    luck: "The bars show luck only: the same assumptions, other luck.",
  },
  plans: {
    "leave-as-is": "left alone",
    "every-6": "every 6 years",
    "every-3": "every 3 years",
    "every-2": "every 2 years",
  },
  again: {
    title: "Reproduce it here",
    help: "This runs all of it in your browser. No file leaves your machine.",
    run: "Reproduce it here",
    working: (done: number, all: number) => `${done} of ${all} runs done`,
    same: (rows: number) => `The same: all ${rows} rows, and the digest.`,
    different: (rows: number, all: number) =>
      `Different: ${rows} of ${all} rows. The model has changed since, or this browser counts otherwise. Please tell us.`,
    failed: "The runs stopped and could not go on. Nothing is lost; try again.",
    columns: ["Plan", "Rows the same", "Rows that differ"],
    shipped: "Digest that ships",
    here: "Digest from here",
    waiting: "not yet run",
  },
  files: {
    title: "Files",
    help: "Made here, from the runs above. The terminal writes the same bytes.",
    first: "Run it first; then the files can be made.",
    plan: "Plan",
    runs: "runs.csv: 1 row for each run",
    series: "series.csv: 1 row for each month",
    differences: "differences.csv: each plan less left alone",
    dictionary: "dictionary.csv: what each column means",
    scenario: "The scenario file",
    commandOf: (scenario: string, option: string, seed: string, runs: number) =>
      `joinery run ${scenario} --option ${option} --seed ${seed} --runs ${runs} --out ${option}`,
  },
  next: {
    title: "Make it your own",
    text: "Change the scenario and compare your own plans. Or say what may vary, and run a study of your own. Every result has its own digest.",
    design: "Design a study",
    compare: "Compare its plans",
    edit: "Change the scenario",
    watch: "Watch one future",
  },
} as const;

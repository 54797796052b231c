/** The documents of a study bundle, filled in as far as the study knows; what only its author can say is flagged. */
export const AUTHOR = "[AUTHOR TO COMPLETE]";

interface BundleFacts {
  readonly title: string;
  readonly question: string;
  readonly scenario: string;
  readonly isNot: string;
  readonly version: string;
  readonly digest: string;
  readonly seed: string;
  readonly design: string;
  readonly cases: number;
  readonly runs: number;
  readonly rows: number;
  readonly months: number;
  readonly start: string;
  readonly factors: readonly { readonly name: string; readonly says: string }[];
  readonly outcomes: readonly { readonly name: string; readonly says: string }[];
  readonly sameLuck: boolean;
}

const listOf = (items: BundleFacts["factors"]): string =>
  items.length === 0 ? "- none" : items.map(({ name, says }) => `- \`${name}\`: ${says}`).join("\n");

export const readme = (facts: BundleFacts): string => `# ${facts.title}

${facts.question}

| file | what it is |
|---|---|
| \`study.json\` | the whole study: case, factors, outcomes, design, luck |
| \`results.csv\` | one row for each of ${facts.rows} simulated futures; \`dictionary.csv\` says what each column holds |
| \`analysis.json\`, \`figures/\` | what was found |
| \`scripts/figure1.R\`, \`scripts/figure1.py\` | read the results and draw figure 1 again |
| \`ODD.md\`, \`STRESS.md\` | descriptions for a paper, filled in as far as the study knows |
| \`CITATION.cff\`, \`codemeta.json\`, \`ro-crate-metadata.json\` | for people and machines that cite or keep it |

## Make it again

    npx joinery study study.json --out again

The last line but one says \`Digest ${facts.digest}\`; it is the SHA-256 of \`results.csv\`, here and on any other machine. Model version ${facts.version}, luck "${facts.seed}".

## Figure 1 again

    Rscript scripts/figure1.R
    python3 scripts/figure1.py

## What it must not be taken for

${facts.isNot}
`;

export const oddHead = (facts: BundleFacts): string => `# ODD description of "${facts.title}"

This part is of the study; what follows is of the model. Where it says ${AUTHOR}, only you can say it.

## Purpose and patterns of this study

Question: ${facts.question}

${AUTHOR}: for whom the study is made, and which patterns the model must show to be used for it.

## Case

${facts.scenario}, from ${facts.start}, ${facts.months} months.

## Factors

${listOf(facts.factors)}

## Outcomes

${listOf(facts.outcomes)}

## Simulation experiment

${facts.design}: ${facts.cases} cases × ${facts.runs} futures. Luck "${facts.seed}"${facts.sameLuck ? "; run r meets the same luck in every case" : "; every case has its own luck"}.

${AUTHOR}: why these factors and ranges.

---

`;

/** STRESS-ABS: Monks, Currie, Onggo, Robinson, Kunc & Taylor (2019), Journal of Simulation 13(1), 55–67. */
export function stress(facts: BundleFacts): string {
  const items: readonly (readonly [string, string])[] = [
    ["1.1 Purpose of the model", `${facts.question} ${AUTHOR}: the background.`],
    ["1.2 Model outputs", facts.outcomes.map(({ name, says }) => `${name}: ${says}`).join("; ")],
    [
      "1.3 Experimentation aims",
      `${facts.design} over ${facts.factors.map(({ name }) => name).join(", ") || "no factor"}. ${AUTHOR}: what is to be decided.`,
    ],
    [
      "2.1 Base model overview diagram",
      `${AUTHOR}: a diagram for your readers; the order of a month stands in ODD.md.`,
    ],
    ["2.2 Base model logic", "ODD.md, process overview and submodels."],
    ["2.3 Scenario logic", "study.json: scenario, repeats, factors."],
    ["2.4 Algorithms", "ODD.md, submodels."],
    ["2.5.1 Components: environment", "ODD.md, entities: localities, timeline of policy events."],
    ["2.5.2 Components: actors", "ODD.md, entities: organisations, seats and the people who hold them."],
    ["2.5.3 Components: interaction topology", "ODD.md, entities: partnerships and ties."],
    ["2.5.4 Components: entry and exit", "study.json, events: bodies that merge, split, begin and end."],
    [
      "3.1 Data sources",
      "Sources of parameters stand in the model's list of assumptions; those of events in study.json.",
    ],
    ["3.2 Pre-processing", `${AUTHOR}: what was done to data of your own; none otherwise.`],
    [
      "3.3 Input parameters",
      "study.json, settings; every other parameter at the default of this model version.",
    ],
    ["3.4 Assumptions", `ODD.md and the model's list of assumptions. ${AUTHOR}: those of your case.`],
    ["4.1 Initialisation", "ODD.md, initialisation; the world of study.json."],
    ["4.2 Run length", `${facts.months} months from ${facts.start}; no warm-up is left out.`],
    [
      "4.3 Estimation approach",
      `${facts.runs} futures a case, ${facts.sameLuck ? "same luck in every case (common random numbers)" : "own luck in every case"}; intervals in analysis.json.`,
    ],
    ["5.1 Software and language", `Joinery ${facts.version}, TypeScript.`],
    ["5.2 Random sampling", `Counter-based draws known by name; seed "${facts.seed}".`],
    ["5.3 Model execution", "In months; the order of a month stands in ODD.md."],
    [
      "5.4 System specification",
      `${AUTHOR}: your machine and the time it took. Results do not depend on it.`,
    ],
    ["6.1 Code access", `Joinery ${facts.version} (MIT licence). ${AUTHOR}: where this bundle is kept.`],
  ];
  const rows = items.map(
    ([item, answer]) => `| ${item} | ${answer} | ${answer.includes(AUTHOR) ? "to complete" : "filled in"} |`,
  );
  return `# STRESS-ABS checklist of "${facts.title}"\n\nMonks et al. (2019), Journal of Simulation 13(1), 55–67.\n\n| item | answer | state |\n|---|---|---|\n${rows.join("\n")}\n`;
}

export type { BundleFacts };

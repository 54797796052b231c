/** A small study for tests: two made-up places, a repeated reorganisation, a choice and a number. */
import { checkStudy } from "../../src/experiment/study-file/check.ts";
import type { Study } from "../../src/experiment/study.ts";

export const smallScenario = {
  joinery: 1,
  id: "small",
  title: "A small case",
  claim: "story",
  summary: "Two made-up places.",
  isNot: "Any real place.",
  start: "2007-01",
  months: 36,
  world: { template: "nine-localities", strong: 1, middling: 0, weak: 1, organisations: 8 },
  settings: { churn: 0.03 },
  events: [
    {
      id: "targets",
      kind: "targets",
      announced: "2007-06",
      starts: "2007-06",
      size: 0.8,
      plain: "Targets from above.",
      source: [],
      strength: "assumed",
    },
  ],
  options: [
    {
      id: "merger",
      title: "Merge",
      plain: "The two commissioners become one.",
      settings: { gain: 0.12 },
      changes: { targets: { starts: "2007-09" } },
      events: [
        {
          id: "merge",
          kind: "merge",
          announced: "2007-10",
          starts: "2008-07",
          who: ["place-001-commissioner", "place-002-commissioner"],
          plain: "Two commissioners merge.",
          source: [],
          strength: "assumed",
        },
      ],
    },
  ],
} as const;

export const smallStudyFile = {
  joineryStudy: 1,
  id: "small-study",
  title: "A small study",
  question: "Does it work?",
  scenario: smallScenario,
  repeats: [
    {
      id: "reform",
      first: 6,
      every: 12,
      notice: 3,
      event: {
        kind: "reorganise",
        who: ["sector:council"],
        size: 0.5,
        plain: "Councils are reorganised.",
        source: [],
        strength: "assumed",
      },
    },
  ],
  factors: [
    { id: "interval", sets: "repeats.reform.every", low: 6, high: 24, levels: [6, 24] },
    { id: "plan", sets: "option" },
  ],
  outcomes: [
    { measure: "sharing", line: { atLeast: 0.5 } },
    { measure: "trust", when: { month: "2009-06" } },
  ],
  design: { kind: "full-factorial" },
  runs: 3,
  seed: "test",
} as const;

export function smallStudy(changes: Readonly<Record<string, unknown>> = {}): Study {
  const { study, problems } = checkStudy({ ...smallStudyFile, ...changes });
  if (study === null) throw new Error(JSON.stringify(problems));
  return study;
}

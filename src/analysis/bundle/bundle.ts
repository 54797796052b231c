/**
 * A study as one zip that a stranger can read, cite, keep, and run again to the same digest.
 *
 * Pure: files in, bytes out. Times inside the zip are fixed, so that the same study gives the same bytes.
 */
import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { rowCount } from "../../experiment/jobs.ts";
import type { Study } from "../../experiment/study.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { AUTHOR, oddHead, readme, stress } from "../../words/en/bundle.ts";
import type { BundleFacts } from "../../words/en/bundle.ts";
import { designWords } from "../../words/en/experiment.ts";
import { resultColumns } from "../export/study-rows.ts";
import { crateOf } from "./crate.ts";
import { pythonScript, rScript } from "./scripts.ts";

export interface BundleSources {
  readonly study: Study;
  readonly digest: string;
  /** Files of the study's folder, by name: results, dictionary, analysis, figures. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The model's own ODD description. */
  readonly odd: string;
  /** The program for machines: its codemeta.json. */
  readonly codemeta: string;
  /** When the bundle was made, YYYY-MM-DD. */
  readonly date: string;
}

/** The first moment a zip can hold, local time as zips have it. */
const FIXED_TIME = "1980-01-01T00:00:00";

export function bundleOf(sources: BundleSources): Uint8Array {
  const { study, files, odd, codemeta } = sources;
  const facts = factsOf(sources);
  const texts: Readonly<Record<string, string>> = {
    "README.md": readme(facts),
    "ODD.md": oddHead(facts) + odd,
    "STRESS.md": stress(facts),
    "CITATION.cff": citation(facts, sources.date),
    "codemeta.json": codemeta,
    "scripts/figure1.R": rScript(study),
    "scripts/figure1.py": pythonScript(study),
  };
  const all: Record<string, Uint8Array> = { ...files };
  for (const [name, text] of Object.entries(texts)) all[name] = strToU8(text);
  all["ro-crate-metadata.json"] = strToU8(crateOf({ facts, names: Object.keys(all), date: sources.date }));
  const zip: Zippable = {};
  for (const name of Object.keys(all).sort()) zip[name] = [all[name], { mtime: FIXED_TIME, level: 6 }];
  return zipSync(zip);
}

function factsOf({ study, digest }: BundleSources): BundleFacts {
  const { title, question, scenario, seed, design, runs, months, factors, sameLuck } = study;
  const columns = resultColumns(study).map(({ name, meaning }) => ({ name, says: meaning }));
  return {
    title,
    question,
    scenario: `${scenario.title} (${scenario.id})`,
    isNot: scenario.isNot,
    version: MODEL_VERSION,
    digest,
    seed,
    design: designWords[design.kind].technical,
    cases: rowCount(study) / runs,
    runs,
    rows: rowCount(study),
    months,
    start: scenario.start,
    factors: columns.slice(2, 2 + factors.length),
    outcomes: columns.slice(2 + factors.length, -1),
    sameLuck,
  };
}

const citation = ({ title, question, version }: BundleFacts, date: string): string => `cff-version: 1.2.0
message: "If you use these results, please cite them as below."
type: dataset
title: ${JSON.stringify(title)}
abstract: ${JSON.stringify(question)}
authors:
  - name: ${JSON.stringify(AUTHOR)}
date-released: "${date}"
license: CC0-1.0
references:
  - type: software
    title: Joinery
    version: "${version}"
    authors:
      - name: "The Joinery authors"
`;

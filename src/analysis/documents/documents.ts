/**
 * The documents that are made from the catalogues, by path. `npm run generate` writes them; a test holds them.
 */
import { STUDY_VERSION, publishedStudySchema } from "../../experiment/study-file/schema.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { SCHEMA_VERSION } from "../../scenario/scenario.ts";
import { publishedSchema } from "../../scenario/schema.ts";
import {
  eventsPage,
  eventsTable,
  outcomesTable,
  parametersPage,
  parametersTables,
  rulesTable,
  scheduleTable,
} from "./catalogues.ts";
import { CODEMETA, codemetaOf } from "./codemeta.ts";
import type { Citation, Manifest } from "./codemeta.ts";
import { filled } from "./markdown.ts";
import { patternsPage } from "./patterns.ts";
import type { PatternsFound } from "./patterns.ts";
import { scenariosPage } from "./scenarios.ts";

export const ODD = "docs/odd.md";
export const PATTERNS_KEPT = "docs/patterns.json";
export const SCHEMA_FILE = `public/schema/scenario-${SCHEMA_VERSION}.json`;

const STUDY_SCHEMA_FILE = `public/schema/study-${STUDY_VERSION}.json`;

export interface DocumentSources {
  /** The ODD description, with blocks to fill. */
  readonly odd: string;
  readonly scenarios: readonly Scenario[];
  readonly patterns: PatternsFound;
  /** package.json and CITATION.cff, read. */
  readonly manifest: Manifest;
  readonly citation: Citation;
}

/** Each document's text by its path. */
export const documentsOf = ({
  odd,
  scenarios,
  patterns,
  manifest,
  citation,
}: DocumentSources): Readonly<Record<string, string>> => ({
  [ODD]: filled(odd, {
    schedule: scheduleTable(),
    outcomes: outcomesTable(),
    events: eventsTable(),
    rules: rulesTable(),
    parameters: parametersTables(3),
  }),
  "docs/parameters.md": parametersPage(),
  "docs/events.md": eventsPage(),
  "docs/scenarios.md": scenariosPage(scenarios),
  "docs/patterns.md": patternsPage(patterns),
  [CODEMETA]: codemetaOf(manifest, citation),
  [SCHEMA_FILE]: `${JSON.stringify(publishedSchema(), null, 2)}\n`,
  [STUDY_SCHEMA_FILE]: `${JSON.stringify(publishedStudySchema(), null, 2)}\n`,
});

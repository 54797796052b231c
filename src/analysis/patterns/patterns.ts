/** The one catalogue of patterns. */
import type { Pattern } from "./pattern.ts";
import { levelPatterns } from "./levels.ts";
import { targetPatterns } from "./targets.ts";
import { churnPatterns } from "./churn.ts";
import { evaluatorPatterns } from "./evaluator.ts";
import { processPatterns } from "./process.ts";
import { ingredientPatterns } from "./ingredients.ts";
import { mergerPatterns } from "./mergers.ts";
import { repetitionPatterns } from "./repetition.ts";
import { savingPatterns } from "./savings.ts";
import { experiencePatterns } from "./experience.ts";
import { dyadPatterns } from "./dyads.ts";
import { peoplePatterns } from "./people-leaving.ts";
import { beginningPatterns } from "./beginnings.ts";
import { healthPatterns } from "./health.ts";
import { governancePatterns } from "./governance.ts";
import { replacementPatterns } from "./replacement.ts";
import { memoryPatterns } from "./memory.ts";
import { englandPatterns } from "./england.ts";
import { bothWaysPatterns } from "./both-ways.ts";
import { beyondPatterns } from "./beyond.ts";
import { indicatorPatterns } from "./indicators.ts";
import { surveyPatterns } from "./surveys.ts";
export const PATTERNS: readonly Pattern[] = [
  levelPatterns,
  targetPatterns,
  churnPatterns,
  evaluatorPatterns,
  processPatterns,
  ingredientPatterns,
  mergerPatterns,
  repetitionPatterns,
  savingPatterns,
  experiencePatterns,
  dyadPatterns,
  peoplePatterns,
  beginningPatterns,
  healthPatterns,
  governancePatterns,
  replacementPatterns,
  memoryPatterns,
  englandPatterns,
  bothWaysPatterns,
  beyondPatterns,
  surveyPatterns,
  indicatorPatterns,
].flatMap((each) => Object.values<Pattern>(each));

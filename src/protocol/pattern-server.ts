/** Checks patterns behind a worker, one at a time: the same as `joinery validate` does for the same seed and runs. */
import { runEnsemble } from "../analysis/patterns/ensemble.ts";
import { isMeasured } from "../analysis/patterns/pattern.ts";
import { PATTERNS } from "../analysis/patterns/patterns.ts";
import { plainResult } from "../analysis/patterns/plain-result.ts";
import { validate } from "../analysis/patterns/validate.ts";
import { shippedScenarios } from "../scenario/library.ts";
import type { PatternChecker } from "./pattern-api.ts";

export function patternChecker(): PatternChecker {
  return {
    claims: async () =>
      PATTERNS.map((pattern) => ({
        id: pattern.id,
        title: pattern.title,
        band: pattern.band,
        source: pattern.source,
        strength: pattern.strength,
        heldOut: pattern.heldOut === true,
        notTested: isMeasured(pattern) ? "" : pattern.notTested,
      })),
    check: async ({ id, runs, seed }, onProgress) => {
      const scenarios = Object.fromEntries(
        (await shippedScenarios()).map((scenario) => [scenario.id, scenario]),
      );
      const [result] = await validate({
        simulate: async (request) => runEnsemble(request),
        scenarios,
        runs,
        seed,
        only: [id],
        onProgress: ({ done, total }) => onProgress(done, total),
      });
      return plainResult(result);
    },
  };
}

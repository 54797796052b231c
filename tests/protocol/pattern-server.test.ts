/** What the page runs is what the terminal runs. */
import { expect, test } from "vitest";
import { runEnsemble } from "../../src/analysis/patterns/ensemble.ts";
import { plainResult } from "../../src/analysis/patterns/plain-result.ts";
import { PATTERNS } from "../../src/analysis/patterns/patterns.ts";
import { validate } from "../../src/analysis/patterns/validate.ts";
import { patternChecker } from "../../src/protocol/pattern-server.ts";

const SOME = ["F6", "E8"];

test("claims are the catalogue's, one each", async () => {
  const claims = await patternChecker().claims();
  expect(claims.map(({ id }) => id)).toEqual(PATTERNS.map(({ id }) => id));
});

test("checks one by one give what validate gives for all of them at once, for the same seed and runs", async () => {
  const together = await validate({
    simulate: async (request) => runEnsemble(request),
    runs: 4,
    seed: "page",
    only: SOME,
  });
  for (const result of together) {
    const heard: number[] = [];
    const alone = await patternChecker().check({ id: result.pattern.id, runs: 4, seed: "page" }, (done) =>
      heard.push(done),
    );
    expect(alone).toEqual(plainResult(result));
    expect(heard.length > 0).toBe(result.status !== "not-tested");
  }
});

/** What a menu offers, the checks accept. */
import { expect, test } from "vitest";
import { checkStudy } from "../../../src/experiment/study-file/check.ts";
import { draftOf, studyText } from "../../../src/experiment/study-file/draft.ts";
import { factorFrom, offersOf } from "../../../src/experiment/study-file/offers.ts";
import { smallStudy, smallStudyFile } from "../small-study.ts";

const study = smallStudy();
const offers = offersOf(study);

test("a plan, a repeated event, a dated one, the world, a rule and a number are all offered", () => {
  const sets = offers.map((each) => each.sets);
  for (const each of [
    "option",
    "repeats.reform.every",
    "events.targets.starts",
    "events.merge.happens",
    "world.strong",
    "rules.trust",
    "settings.gain",
  ])
    expect(sets).toContain(each);
  expect(new Set(sets).size).toBe(sets.length);
});

test("everything offered is a factor that the checks take as it comes, each under a name of its own", () => {
  const taken = ["sharing", "trust"];
  const factors = offers.map((offer) => {
    const factor = factorFrom(offer, taken, study.months);
    taken.push(factor.id);
    return factor;
  });
  // The ends of each factor are tried on the case: a few kinds of target stand for all of them here.
  const some = factors.filter(({ sets }) =>
    /option|every|starts|happens|middling|rules|gain|churn/.test(sets),
  );
  const { problems } = checkStudy({ ...smallStudyFile, factors: some });
  expect(problems).toEqual([]);
  expect(new Set(factors.map(({ id }) => id)).size).toBe(factors.length);
  expect(factors.every(({ id }) => /^[a-z0-9-]+$/.test(id))).toBe(true);
});

test("a study is the same after it has been a draft and a file", () => {
  const { study: again } = checkStudy(JSON.parse(studyText(draftOf(study))));
  expect(again).toEqual(study);
});

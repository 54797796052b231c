/** What a run says of the last change: how far a line moved since it was announced, and when nothing can be said. */
import { describe, expect, test } from "vitest";
import { lastChange, movedSince } from "../../src/analysis/after-change.ts";

const change = { announced: 10, starts: 16 };
/** Level until the announcement, then through the values given. */
const levelThen = (...after: readonly number[]): number[] => [...Array<number>(10).fill(0.6), ...after];

describe("which change is the last one", () => {
  test("until one has started there is none, and just after its start it is too early to tell", () => {
    expect(lastChange([change], 15)).toEqual({ kind: "none" });
    expect(lastChange([change], 16)).toMatchObject({ kind: "early", change });
    expect(lastChange([change], 19)).toMatchObject({ kind: "alone", change });
  });

  test("the later start counts, however they are listed", () => {
    const before = { announced: 0, starts: 6 };
    expect(lastChange([change, before], 30)).toMatchObject({ kind: "alone", change });
  });

  test("where another is waited for or starts meanwhile, nobody can tell them apart", () => {
    const started = { announced: 4, starts: 12 };
    const waiting = { announced: 20, starts: 40 };
    expect(lastChange([started, change], 30)).toEqual({ kind: "several", count: 2 });
    expect(lastChange([change, waiting], 19)).toMatchObject({ kind: "alone", change });
    expect(lastChange([started, change, waiting], 30)).toEqual({ kind: "several", count: 3 });
  });

  test("several of the very same dates are one change", () => {
    expect(lastChange([change, { ...change }], 30)).toMatchObject({ kind: "alone" });
  });
});

describe("how a line moved", () => {
  test("a fall is measured from the month before the announcement, and is said to be back when it is", () => {
    const line = levelThen(0.58, 0.5, 0.48, 0.52, 0.59, 0.6);
    expect(movedSince(line, change, 12)).toMatchObject({ way: "fell", at: 12, backIn: null });
    const whole = movedSince(line, change, 15);
    expect(whole).toMatchObject({ way: "fell", at: 12, back: "yes", backIn: 14 });
    expect(whole?.by).toBeCloseTo(0.12);
  });

  test("a fall that stays is not back, and half of it is back in part", () => {
    expect(movedSince(levelThen(0.4, 0.4, 0.42), change, 12)).toMatchObject({ back: "no", backIn: null });
    expect(movedSince(levelThen(0.4, 0.4, 0.5), change, 12)).toMatchObject({ back: "partly", backIn: null });
  });

  test("a rise counts as a rise, and next to nothing as nothing", () => {
    expect(movedSince(levelThen(0.7, 0.8), change, 11)).toMatchObject({ way: "rose", at: 11 });
    expect(movedSince(levelThen(0.61, 0.6), change, 11)).toMatchObject({ way: "held" });
  });

  test("of months not lived yet nothing is said", () => {
    expect(movedSince(levelThen(0.5, Number.NaN), change, 11)).toBeNull();
  });
});

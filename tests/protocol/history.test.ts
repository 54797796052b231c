import { expect, test } from "vitest";
import { openHistory } from "../../src/protocol/history.ts";
import type { History } from "../../src/protocol/history.ts";

const SIZE = 1000;
const bytesOf = (month: number): Uint8Array => new Uint8Array(SIZE).fill(month % 256);

/** A history of so many months, kept as a run that is lived keeps it. */
function lived(months: number, limit: number): History {
  const history = openHistory(bytesOf(0), limit);
  for (let month = 1; month <= months; month++) if (history.wants(month)) history.keep(month, bytesOf(month));
  return history;
}

test("a year is never more than twelve months away in a small world", () => {
  const history = lived(348, 1e9);
  for (let month = 0; month <= 348; month++) {
    const { month: kept, snapshot } = history.before(month);
    expect(month - kept).toBeLessThan(12);
    expect(snapshot[0]).toBe(kept % 256);
  }
});

test("in a large one the spacing doubles until what is kept weighs no more than it may", () => {
  const history = lived(348, 8 * SIZE);
  const months = new Set(Array.from({ length: 349 }, (_, month) => history.before(month).month));
  expect([...months]).toEqual([0, 48, 96, 144, 192, 240, 288, 336]);
});

test("the start is kept whatever it weighs, and so is one month more", () => {
  const history = lived(100, 1);
  expect(history.before(5).month).toBe(0);
  expect(history.before(100).month).toBe(96);
});

test("what has been kept is not asked for again", () => {
  const history = lived(30, 1e9);
  expect([12, 24, 25, 36].map(history.wants)).toEqual([false, false, false, true]);
});

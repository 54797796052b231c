/** Only what changed travels. */
import { expect, test } from "vitest";
import { changedSpans } from "../../../src/view/network/changed-spans.ts";

test("nothing changed, nothing sent", () => {
  expect(changedSpans(new Uint8Array(800), new Uint8Array(800), 8)).toEqual([]);
});

test("a changed byte sends its whole item, and the copy is brought up to date", () => {
  const [before, now] = [new Uint8Array(80), new Uint8Array(80)];
  now[21] = 7;
  expect(changedSpans(before, now, 8)).toEqual([{ start: 16, count: 8 }]);
  expect(before[21]).toBe(7);
  expect(changedSpans(before, now, 8)).toEqual([]);
});

test("changes far apart go apart, near ones together", () => {
  const [before, now] = [new Uint8Array(4000), new Uint8Array(4000)];
  now[8] = 1;
  now[40] = 1;
  now[3000] = 1;
  expect(changedSpans(before, now, 8)).toEqual([
    { start: 8, count: 40 },
    { start: 3000, count: 8 },
  ]);
});

test("very many scattered changes go as one", () => {
  const [before, now] = [new Uint8Array(40_000), new Uint8Array(40_000)];
  for (let at = 0; at < now.length; at += 400) now[at] = 1;
  expect(changedSpans(before, now, 8)).toEqual([{ start: 0, count: 39_608 }]);
});

import { expect, test } from "vitest";
import { limboMonths, timelineFacts } from "../../src/picture/timeline-facts.ts";
import { pictureWords } from "../../src/words/en/picture.ts";

const change = (id: string, announced: number, starts: number) => ({ id, kind: "merge", label: `Merger ${id}`, announced, starts }) as const;

test("months of limbo are counted once, however many changes wait in them", () => {
  expect(limboMonths([change("a", 10, 20), change("b", 15, 25), change("c", 40, 40)], { from: 0, to: 100 })).toBe(15);
  expect(limboMonths([change("a", -5, 5), change("b", 90, 120)], { from: 0, to: 100 })).toBe(15);
});

test("the summary names each change with its two dates and sums the limbo", () => {
  const { summary } = timelineFacts([change("a", 12, 24)], { from: 0, to: 60 }, pictureWords);
  expect(summary).toBe("Changes: Merger a (announced year 1, starts year 2). In 12 of 60 months something is announced but has not started.");
});

test("no changes is said plainly", () => {
  expect(timelineFacts([], { from: 0, to: 60 }, pictureWords).summary).toBe("No changes.");
});

/** Every lesson is whole on paper: minutes that add up, a shorter cut, a line for each step, cases, marking, a worksheet. */
import { describe, expect, test } from "vitest";
import { LESSONS } from "../../../src/analysis/lessons.ts";
import { lessonWords } from "../../../src/words/en/lessons.ts";

describe.each(LESSONS.map(({ id }) => [id, lessonWords[id]!] as const))("%s", (_, words) => {
  const { script, minutes } = words;

  test("one line follows another from the first minute to the last", () => {
    expect(script.map(({ from }) => from)).toEqual([0, ...script.slice(0, -1).map(({ to }) => to)]);
    expect(script.at(-1)?.to).toBe(minutes);
  });

  test("it can be ten minutes shorter and still ends with what the model leaves out", () => {
    const cut = script.filter((line) => line.cut === true);
    expect(cut.reduce((sum, { from, to }) => sum + to - from, 0)).toBeGreaterThanOrEqual(10);
    expect(cut).not.toContain(script.at(-1));
    expect(script.at(-1)?.step).toBe("out");
  });

  test("the class view finds the line that belongs to its first step", () => {
    expect(script[0].step).toBe("look");
  });

  test("it has 3 cases, 3 marking notes, 3 wrong answers, something for the quick, and 2 sides to write on", () => {
    expect(words.cases.length).toBeGreaterThanOrEqual(3);
    expect(words.marking.length).toBeGreaterThanOrEqual(3);
    expect(words.mistakes.length).toBeGreaterThanOrEqual(3);
    expect(words.next.length).toBeGreaterThanOrEqual(2);
    const asks = words.worksheet.map(({ ask }) => ask).join(" ");
    expect(asks).toMatch(/leave out/);
    expect(asks).toMatch(/change my mind|doubt/);
  });
});

/** A worker that answers, one that breaks down, and one that says nothing. */
import { expect, test } from "vitest";
import { heardWithin } from "../../../src/view/bench/watchdog.ts";

const never = new Promise<never>(() => undefined);

test("an answer is handed on", async () => {
  expect(await heardWithin({ failed: never }, Promise.resolve(7))).toBe(7);
});

test("a breakdown ends the waiting", async () => {
  const failed = Promise.reject(new Error("broken"));
  await expect(heardWithin({ failed }, never)).rejects.toThrow("broken");
});

test("silence ends it, too", async () => {
  await expect(heardWithin({ failed: never }, never, 5)).rejects.toThrow("silent");
});

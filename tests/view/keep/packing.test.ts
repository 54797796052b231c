/** Letters for an address: they come back as they went in, and a bomb is stopped at the bound. */
import { expect, test } from "vitest";
import { LIMITS } from "../../../src/scenario/limits.ts";
import { packed, unpacked } from "../../../src/view/keep/packing.ts";

test("text comes back letter by letter, in letters that an address may hold", async () => {
  const text = JSON.stringify({ title: "Wer führt? – “who leads” 谁", numbers: [0.1, 1e-9] });
  const letters = await packed(text);
  expect(letters).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(await unpacked(letters)).toBe(text);
});

test("a link that would unpack to more than a scenario may hold is stopped", async () => {
  const bomb = await packed("0".repeat(LIMITS.bytes * 4));
  expect(bomb.length).toBeLessThan(20_000);
  await expect(unpacked(bomb)).rejects.toMatchObject({ fault: "too-large" });
});

test.each(["!!!", "AAAA", "x", "____________"])("%s is told as damaged", async (letters) => {
  await expect(unpacked(letters)).rejects.toMatchObject({ fault: "damaged" });
});

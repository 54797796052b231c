/** Statements: what is declared, what is gone through and how it is left. */
import { describe, expect, test } from "vitest";
import { smallWorld, theSame } from "./small-text.ts";

describe("a variable", () => {
  test("that starts whole holds fractions when it is given one later", async () => {
    const { f } = await theSame(`export function act({ f, settings }: World): void {
      let sum = 0;
      let most = 1;
      for (let k = 0; k < 8; k++) {
        sum += f[k];
        if (f[k] > most) most = f[k];
      }
      let share = 3;
      share *= settings.half;
      let part = 7;
      part /= 2;
      f[0] = sum;
      f[1] = most;
      f[2] = share;
      f[3] = part;
    }`);
    expect(f.slice(0, 4)).toEqual([30, 7.25, 1.5, 3.5]);
  });

  test("stays whole when it is not, and serves as a place", async () => {
    const { f } = await theSame(`export function act({ f, i }: World): void {
      let at = 0;
      for (let k = 0; k < 8; k++) if (i[k] > 0) at += 1;
      at--;
      f[at] = 70;
    }`);
    expect(f.indexOf(70)).toBe(5);
  });

  test("is a copy of the one it starts from, and of the element", async () => {
    const { f } = await theSame(`export function act({ f }: World): void {
      let one = 1;
      let other = one;
      const was = f[0];
      one += 4;
      other += 0.5;
      f[0] = one;
      f[1] = other;
      f[2] = was;
    }`);
    expect(f.slice(0, 3)).toEqual([5, 1.5, 0.25]);
  });

  test("may hold yes or no", async () => {
    const { i } = await theSame(`export function act({ i }: World): void {
      let found = false;
      for (const each of i) if (each > 3) found = true;
      i[0] = found ? 60 : 61;
      i[1] = Number(!found);
    }`);
    expect(i.slice(0, 2)).toEqual([60, 0]);
  });
});

describe("a loop", () => {
  test("goes on with the next, and is left early, each by its own", async () => {
    const { f } = await theSame(`export function act({ f }: World): void {
      for (let k = 0; k < 8; k++) {
        if (k % 2 === 0) continue;
        if (k > 5) break;
        for (let n = 0; n < 8; n++) {
          if (n < k) continue;
          if (n === 6) break;
          f[n] += 100;
        }
      }
    }`);
    expect(f).toEqual([0.25, 101.25, 102.25, 203.25, 204.25, 305.25, 6.25, 7.25]);
  });

  test("counts down, by steps, or with nothing but a condition", async () => {
    const { f } = await theSame(`export function act({ f, i }: World): void {
      for (let k = 7; k >= 4; k--) f[k] += 10;
      for (let k = 0; k < 4; k += 2) f[k] += 20;
      for (; i[0] < 2; i[0]++) f[1] += 1;
      while (f[0] < 40) f[0] += 15;
    }`);
    expect(f).toEqual([50.25, 8.25, 22.25, 3.25, 14.25, 15.25, 16.25, 17.25]);
  });

  test("in a function is left by what the function leaves, and only that call of it", async () => {
    const { f } = await theSame(`
      function firstAbove({ f, j }: World, least: number): number {
        for (let k = 0; k < 8; k++)
          for (let n = 0; n < j[k]; n++) {
            if (n > 3) break;
            if (f[n] * f[k] > least) return 10 * k + n;
          }
        return -1;
      }
      export function act(world: World): void {
        world.f[7] = firstAbove(world, 6) + 1000 * firstAbove(world, 1000);
      }`);
    expect(f[7]).toBe(23 - 1000);
  });

  test("in a function that leaves nothing ends where it returns", async () => {
    const { f } = await theSame(`
      function strike(f: Float64Array, until: number): void {
        for (let k = 0; k < 8; k++) {
          if (f[k] > until) return;
          f[k] = -1;
        }
        f[0] = 50;
      }
      export function act({ f, g }: World): void {
        strike(f, 3);
        strike(g, 100);
      }`);
    expect(f.slice(0, 4)).toEqual([-1, -1, -1, 3.25]);
  });
});

describe("each", () => {
  test("element of a column of any kind is gone through", async () => {
    const { g } = await theSame(`export function act({ f, g, i, u, b }: World): void {
      for (const each of f) g[0] += each;
      for (const each of i) {
        if (each < 0) continue;
        if (each > 9) break;
        g[1] += each;
      }
      for (const each of u) g[2] += each;
      for (const each of b) g[3] += each;
    }`);
    expect(g.slice(1, 4)).toEqual([8.3 + 12, 6.6 + 8 * 4294967295 - 28, 4.9 + 8 * 255 - 28]);
  });

  test("of a list that is written out has its turn, in order", async () => {
    const { f, g } = await theSame(`export function act({ f, g }: World): void {
      for (const column of [f, g]) column[0] = 9;
      for (const factor of [2, 0.5, 3]) f[1] = f[1] * factor + 1;
    }`);
    expect([f[0], f[1], g[0]]).toEqual([9, ((1.25 * 2 + 1) * 0.5 + 1) * 3 + 1, 9]);
  });
});

describe("a condition", () => {
  test("that is known is settled: what may be missing is, and its text is not so much as looked at", async () => {
    const { f } = await theSame(`
      const BOLD = false;
      function tell({ entries }: { entries: Float64Array }): void { entries.map((each) => each); }
      export function act({ f, ledger }: World): void {
        if (ledger !== null) tell(ledger);
        if (ledger === null) f[0] = 10;
        else tell(ledger);
        f[1] = ledger === null ? 11 : ledger.entries[0];
        if (BOLD) while (f[0] > 0) f[0] = 0;
      }`);
    expect(f.slice(0, 2)).toEqual([10, 11]);
  });

  test.each([
    ["on", [1, 0, 1]],
    ["off", [0, 1, 1]],
    ["never", [0, 0, 1]],
  ] as const)("on a rule's text asks which it is: %s", async (power, expected) => {
    const { i } = await theSame(
      `export function act({ i, rules }: World): void {
        i[0] = rules.power === "on" ? 1 : 0;
        if (rules.power === "off") i[1] = 1;
        else i[1] = 0;
        i[2] = Number(rules.power !== "neither");
      }`,
      () => smallWorld({ rules: { power } }),
    );
    expect(i.slice(0, 3)).toEqual(expected);
  });

  test("has one way or two, one in the other", async () => {
    const { i } = await theSame(`export function act({ f, i }: World): void {
      for (let k = 0; k < 8; k++)
        if (f[k] > 5) i[k] = 3;
        else if (f[k] > 2) {
          i[k] = 2;
        } else i[k] = 1;
    }`);
    expect(i).toEqual([1, 1, 2, 2, 2, 3, 3, 3]);
  });
});

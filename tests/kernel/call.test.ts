/** Calls: a function's text stands where it is called, and means what it means there. */
import { describe, expect, test } from "vitest";
import { theSame } from "./small-text.ts";

test("arguments are worked out in order, once, before the call", async () => {
  const { f } = await theSame(`
    function next(f: Float64Array): number { f[0] += 1; return f[0]; }
    const twice = (one: number, other: number): number => 100 * one + 10 * one + other;
    export function act({ f }: World): void { f[1] = twice(next(f), next(f)); }`);
  expect(f.slice(0, 2)).toEqual([2.25, 110 * 1.25 + 2.25]);
});

test("a function's names are its own, wherever and however often it is called", async () => {
  const { f } = await theSame(`
    function spread(n: number): number { let k = n; k += 1; const one = k * 2; return one; }
    export function act({ f }: World): void {
      let k = 3;
      const one = 5;
      k = spread(k) + spread(spread(one)) + one;
      f[0] = k;
    }`);
  expect(f[0]).toBe(8 + 26 + 5);
});

test("what may be left out is worked out from what was given", async () => {
  const { f } = await theSame(`
    const grown = (from: number, by = from * 2): number => from + by;
    export function act({ f }: World): void { f[0] = grown(3) + 100 * grown(1, 1); }`);
  expect(f[0]).toBe(209);
});

test("a function that leaves whole numbers in one way and fractions in another leaves fractions", async () => {
  const { f } = await theSame(`
    function level(x: number): number { if (x > 3) return 1; return x > 1 ? 0.5 : 0; }
    export function act({ f, i }: World): void { for (let k = 0; k < 8; k++) f[k] = level(i[k]); }`);
  expect(f).toEqual([0, 0, 0, 1, 1, 1, 1, 1]);
  const { g } = await theSame(`
    function level(x: number): number { if (x > 3) return 1; return x > 1 ? 0.5 : 0; }
    export function act({ f, g }: World): void { for (let k = 0; k < 8; k++) g[k] = level(f[k]); }`);
  expect(g).toEqual([0, 0.5, 0.5, 1, 1, 1, 1, 1]);
});

test("a function may be called for what it does, whatever it leaves", async () => {
  const { f } = await theSame(`
    function raise(f: Float64Array, k: number): number { f[k] += 10; return f[k]; }
    const lower = (f: Float64Array, k: number): void => { f[k] -= 10; };
    function raiseBoth(f: Float64Array): void { raise(f, 0); return lower(f, 1); }
    export function act({ f }: World): void { raiseBoth(f); }`);
  expect(f.slice(0, 2)).toEqual([10.25, -8.75]);
});

describe("objects", () => {
  test("are taken apart and renamed where they are handed over, as deep as they go", async () => {
    const { f } = await theSame(`
      function weigh({ settings: { half: weight }, f: column }: World, { at, by: { share } }: { at: number; by: { share: number } }): void {
        column[at] = weight * share;
      }
      export function act(world: World): void {
        const { f, settings: { third } } = world;
        weigh(world, { at: 2, by: { share: third } });
        f[1] = third;
      }`);
    expect(f.slice(1, 3)).toEqual([1 / 3, 1 / 6]);
  });

  test("hold what their fields were when they were made", async () => {
    const { f } = await theSame(`
      interface Pair { readonly first: number; readonly second: number }
      const sum = ({ first, second }: Pair): number => first + second;
      export function act({ f }: World): void {
        const pair = { first: f[0], second: 2 * f[1] };
        f[0] = 1000;
        f[1] = 1000;
        f[2] = sum(pair);
        f[3] = pair.second;
      }`);
    expect(f.slice(2, 4)).toEqual([2.75, 2.5]);
  });

  test("may be left by a function: columns, numbers and other objects", async () => {
    const { f } = await theSame(`
      const spanOf = (from: number, by: number) => ({ from, until: from + by, middle: { at: from + by / 2 } });
      const toolsOf = ({ f, g, settings }: World) => ({ into: f, from: g, rate: 1 - settings.half, count: 2 });
      function move({ into, from, rate, count }: ReturnType<typeof toolsOf>, k: number): void {
        into[k] += rate * (from[k] - into[k]) * count;
      }
      export function act(world: World): void {
        const tools = toolsOf(world);
        for (let k = 0; k < 3; k++) move(tools, k);
        const { until, middle } = spanOf(world.i[4], 0.5);
        world.f[4] = until;
        world.f[5] = middle.at;
        const span = spanOf(1, 2);
        world.f[6] = span.until;
      }`);
    expect(f.slice(0, 3)).toEqual([10, 10 - 1.7, 10 - 3.4]);
    expect(f.slice(4, 7)).toEqual([7.5, 7.25, 3]);
  });

  test("made in a loop are made each time", async () => {
    const { f } = await theSame(`
      const boundsOf = (low: number) => ({ low, high: low + 1 });
      export function act({ f, i }: World): void {
        for (let k = 0; k < 8; k++) {
          const { low, high } = boundsOf(i[k]);
          f[k] = low * 100 + high;
        }
      }`);
    expect(f.slice(0, 3)).toEqual([-504, -201, 102]);
  });
});

test("constants of the text are known, and members of a table of them", async () => {
  const { i } = await theSame(`
    const DEEDS = { none: 0, shared: 3, broken: 4 } as const;
    const FIRST = 2;
    export function act({ i }: World): void {
      for (let deed: number = DEEDS.shared; deed <= DEEDS.broken; deed++) i[deed] = FIRST * deed;
    }`);
  expect(i.slice(3, 5)).toEqual([6, 8]);
});

test("what changes while a run lives is read each time", async () => {
  const { f } = await theSame(
    `export function act(world: World): void { world.f[0] = world.month + 10 * world.luck.run; }`,
  );
  expect(f[0]).toBe(75);
});

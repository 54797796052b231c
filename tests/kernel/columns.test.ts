/** Columns: read and written in the width of their kind, filled and copied. */
import { describe, expect, test } from "vitest";
import { theSame } from "./small-text.ts";

describe("what is written to a column is what its kind can hold", () => {
  test("bytes begin again at 256, and below nought", async () => {
    const { b } = await theSame(`export function act({ b, i }: World): void {
      b[0]++;
      b[1] += 5;
      b[2] -= 254;
      b[3] *= 3;
      b[4] = i[0];
      b[5] = 1000;
      b[6]--;
    }`);
    expect(b.slice(0, 7)).toEqual([0, 3, 255, 244, 251, 232, 248]);
  });

  test("whole numbers have a sign", async () => {
    const { i } = await theSame(`export function act({ i, j }: World): void {
      i[0] += 2;
      i[1] -= 100;
      i[2] *= -3;
      i[3]--;
      i[j[3]] = j[0];
    }`);
    expect(i.slice(0, 5)).toEqual([-3, -102, -3, 3, 7]);
  });

  test("fractions take whole numbers and fractions", async () => {
    const { f } = await theSame(`export function act({ f, i, u }: World): void {
      f[0] += 2;
      f[1] -= f[2];
      f[2] *= 0.5;
      f[3] /= 4;
      f[4]++;
      f[5] = i[0];
      f[6] = u[0];
      f[7] += i[7];
    }`);
    expect(f).toEqual([2.25, -1, 1.125, 0.8125, 5.25, -5, 4294967295, 23.25]);
  });
});

test("what stands on the left is read before what stands on the right is done", async () => {
  const { f } = await theSame(`
    function spoil(f: Float64Array): number { f[0] = 99; return 1; }
    export function act({ f }: World): void {
      f[1] = f[0] + spoil(f);
      f[0] = 5;
      f[0] += spoil(f);
    }`);
  expect(f.slice(0, 2)).toEqual([6, 1.25]);
});

test("a place may be reckoned, with a number added or without", async () => {
  const { f } = await theSame(`
    const WIDE = 2;
    const SECOND = 1;
    export function act({ f, g, j }: World): void {
      for (let k = 0; k < 3; k++) f[WIDE * k + SECOND] = g[j[k] - 1 + 1] + j[k + 1];
    }`);
  expect([f[1], f[3], f[5]]).toEqual([10 - 1.7 * 7 + 6, 10 - 1.7 * 6 + 5, 10 - 1.7 * 5 + 4]);
});

test("its length is known, by itself or taken out of it", async () => {
  const { i } = await theSame(`export function act({ i, u }: World): void {
    const { length } = u;
    i[0] = i.length;
    i[1] = length;
  }`);
  expect(i.slice(0, 2)).toEqual([8, 8]);
});

describe("fill", () => {
  test.each(["0", "-1", "7", "300"])("with %s fills every kind of column", async (value) => {
    const { f, i, b } = await theSame(`export function act({ f, i, u, b }: World): void {
      f.fill(${value});
      i.fill(${value});
      u.fill(${value});
      b.fill(${value});
    }`);
    expect([f[7], i[0], b[3]]).toEqual([Number(value), Number(value), Number(value) & 255]);
  });

  test.each(["0", "-1", "3"])("with %s fills from one place until another", async (value) => {
    const { f, i, b } = await theSame(`export function act({ f, i, u, b, count }: World): void {
      f.fill(${value}, 2);
      i.fill(${value}, 1, 3);
      u.fill(${value}, count, count + 2);
      b.fill(${value}, count, count);
    }`);
    expect([f[1], f[2], i[0], i[2], i[3], b[4]]).toEqual([1.25, Number(value), -5, Number(value), 4, 251]);
  });

  test("with a fraction, a setting or a number that is reckoned", async () => {
    const { f, g, i } = await theSame(`export function act({ f, g, i, settings, count }: World): void {
      f.fill(0.25, 0, 4);
      f.fill(settings.third, 4);
      g.fill(count / 8);
      i.fill(2 * count);
    }`);
    expect([f[3], f[4], g[0], i[7]]).toEqual([0.25, 1 / 3, 0.5, 8]);
  });
});

test("set copies a column of the same kind", async () => {
  const { f, i } = await theSame(`export function act({ f, g, i, j }: World): void {
    f.set(g);
    i.set(j);
  }`);
  expect([f[7], i]).toEqual([10 - 1.7 * 7, [7, 6, 5, 4, 3, 2, 1, 0]]);
});

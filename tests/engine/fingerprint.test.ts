import { expect, test } from "vitest";
import {
  combined,
  fingerprint,
  refuseBadQuantities,
  seriesFingerprint,
} from "../../src/engine/fingerprint.ts";

test("it is SHA-256: the standard's own answer", () => {
  // FIPS 180-2, appendix B.1.
  const answer = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(fingerprint("abc")).toBe(answer);
  expect(fingerprint(Uint8Array.of(0x61, 0x62, 0x63))).toBe(answer);
});

test("several make one, in their order", () => {
  expect(combined(["a", "b"])).not.toBe(combined(["b", "a"]));
  expect(combined(["a", "b"])).not.toBe(combined(["ab"]));
});

test("the last bit of one number changes a series' fingerprint", () => {
  const series = Float64Array.of(0.1, 0.2, 0.3);
  const next = Float64Array.of(0.1, 0.2, 0.30000000000000004);
  expect(seriesFingerprint(next)).not.toBe(seriesFingerprint(series));
  expect(seriesFingerprint(Float64Array.of(0.1, 0.2, 0.3))).toBe(seriesFingerprint(series));
});

test("a gap is a gap, whatever bits an engine gives it", () => {
  const gaps = new Float64Array(2);
  const bits = new DataView(gaps.buffer);
  bits.setUint32(0, 1, true);
  bits.setUint32(4, 0xfff80000, true);
  bits.setUint32(8, 7, true);
  bits.setUint32(12, 0x7ff40000, true);
  expect([...gaps]).toEqual([Number.NaN, Number.NaN]);
  expect(seriesFingerprint(gaps)).toBe(seriesFingerprint(Float64Array.of(Number.NaN, Number.NaN)));
});

test.each([
  ["NaN", Number.NaN],
  ["-0", -0],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
])("a state that holds %s is refused, with the place", (shown, value) => {
  const good = { name: "ties.personal", values: Float64Array.of(0, 0.5) };
  const bad = { name: "organisations.silo", values: Float64Array.of(0.2, 0.3, value) };
  expect(() => refuseBadQuantities([good])).not.toThrow();
  expect(() => refuseBadQuantities([good, bad])).toThrow(`organisations.silo[2] is ${shown};`);
});

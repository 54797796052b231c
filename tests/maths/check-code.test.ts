/** Codes come back as they went, and whatever a hurried hand does to one is seen. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { SIGNS, capacityOf, codeOf, readCode } from "../../src/maths/check-code.ts";

const written = fc
  .integer({ min: 2, max: 8 })
  .chain((signs) => fc.tuple(fc.constant(signs), fc.integer({ min: 0, max: capacityOf(signs) - 1 })));

test("every code comes back, in small letters and with spaces too", () => {
  fc.assert(
    fc.property(written, ([signs, value]) => {
      const code = codeOf(value, signs);
      expect(code).toHaveLength(signs + 2);
      expect(readCode(code, signs)).toEqual({ value });
      expect(readCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `, signs)).toEqual({ value });
    }),
    { numRuns: 200 },
  );
});

test("every single wrong sign is caught, at every place, whatever stands there instead", () => {
  fc.assert(
    fc.property(written, ([signs, value]) => {
      const code = codeOf(value, signs);
      for (let at = 0; at < code.length; at++)
        for (const sign of SIGNS)
          if (sign !== code[at])
            expect(readCode(code.slice(0, at) + sign + code.slice(at + 1), signs)).toEqual({
              fault: "check",
            });
    }),
    { numRuns: 30 },
  );
});

test("any two signs that have changed places are caught, next to each other or not", () => {
  fc.assert(
    fc.property(written, ([signs, value]) => {
      const code = [...codeOf(value, signs)];
      for (let a = 0; a < code.length; a++)
        for (let b = a + 1; b < code.length; b++) {
          if (code[a] === code[b]) continue;
          const swapped = code.with(a, code[b]!).with(b, code[a]!).join("");
          expect(readCode(swapped, signs)).toEqual({ fault: "check" });
        }
    }),
    { numRuns: 100 },
  );
});

test("signs that look alike are none, and a code that is cut off or too long says so", () => {
  for (const sign of "0O1IL") expect(SIGNS).not.toContain(sign);
  expect(readCode("K0Q2M3", 4)).toEqual({ fault: "sign" });
  expect(readCode(codeOf(77, 4).slice(1), 4)).toEqual({ fault: "length" });
  expect(readCode(`${codeOf(77, 4)}2`, 4)).toEqual({ fault: "length" });
  expect(readCode("222222", 4)).toEqual({ fault: "check" });
  expect(() => codeOf(capacityOf(4), 4)).toThrow(RangeError);
});

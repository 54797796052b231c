/** The title of the shipped figure says what its numbers say, and nothing more. */
import { expect, test } from "vitest";
import { figureFinding } from "../../../src/view/study-door/figure-finding.ts";

const alone = { label: "left alone", low: 0.84, high: 0.88 };

test("a plan whose futures all end lower shares less; one whose futures overlap shares about as much", () => {
  const said = figureFinding(alone, [
    { label: "every 6 years", low: 0.85, high: 0.88 },
    { label: "every 3 years", low: 0.75, high: 0.81 },
    { label: "every 2 years", low: 0.59, high: 0.67 },
  ]);
  expect(said).toBe(
    "Reorganised every 3 years or every 2 years, less is shared in the end; every 6 years, about as much as left alone",
  );
});

test("a plan that ends higher is not said to share less", () => {
  const said = figureFinding(alone, [{ label: "once", low: 0.9, high: 0.95 }]);
  expect(said).toBe("Reorganised once, more is shared in the end");
});

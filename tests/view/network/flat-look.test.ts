import { expect, test } from "vitest";
import { layoutNetwork } from "../../../src/picture/layout.ts";
import { WHOLE, fitOf } from "../../../src/view/network/flat-look.ts";

const layout = layoutNetwork(
  {
    localities: [{ id: "p", label: "P" }],
    bodies: ["a", "b", "c"].map((id) => ({
      id,
      label: id,
      sector: "council",
      localities: ["p"],
      capacity: 1,
    })),
    pairs: [{ from: "a", to: "b" }],
  },
  { aspect: 1 },
);

test("before it has a size nothing on it has one; never less", () => {
  for (const size of [0, 1, 27, 28]) expect(fitOf(layout, WHOLE, size, size).scale).toBe(0);
  expect(fitOf(layout, WHOLE, 400, 300).scale).toBeGreaterThan(0);
});

/** Symbols in a line of an equation. */
import { expect, test } from "vitest";
import { piecesOf } from "../../../src/view/equations/formula.tsx";

test("underscores become subscripts, braced or plain; the rest stays as it was", () => {
  const pieces = piecesOf("z_k += (z_{k−1} − V_d)·gain");
  expect(pieces.map(({ text, below }) => (below === "" ? text : `${text}[${below}]`)).join("")).toBe(
    "z[k] += (z[k−1] − V[d])·gain",
  );
});

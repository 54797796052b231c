/** A small drawing of each kind of change: bodies are squares, ties are lines. */
import type { ReactElement } from "react";
import type { PlanKind } from "./draft.ts";

/** Drawn on 48 by 32. Filled shapes stand after the change; outlines stood before it. */
const DRAWINGS: Readonly<Record<PlanKind, { readonly before: string; readonly after: string }>> = {
  merge: { before: "M2 3h10v10H2zM2 19h10v10H2zM15 8l9 6M15 24l9-6", after: "M28 9h16v14H28z" },
  split: { before: "M2 9h14v14H2zM19 13l9-4M19 19l9 4", after: "M32 3h11v11H32zM32 18h11v11H32z" },
  abolish: { before: "M4 10h12v12H4zM1 7l18 18M19 7L1 25", after: "M31 10h12v12H31z" },
  transfer: { before: "M2 10h12v12H2zM17 16h13M26 12l4 4-4 4", after: "M34 10h12v12H34z" },
  share: {
    before: "M3 19h10v10H3zM19 19h10v10H19zM35 19h10v10H35zM8 19V13h32v6M24 13v6",
    after: "M20 2h8v8h-8z",
  },
  lead: { before: "M4 19h10v10H4zM34 19h10v10H34zM24 12L12 18M24 12l12 6", after: "M24 1l5 5-5 5-5-5z" },
  cut: {
    before: "M4 4h9v25H4zM19 4h9v25h-9zM34 4h9v25h-9z",
    after: "M4 12h9v17H4zM19 17h9v12h-9zM34 22h9v7h-9z",
  },
  targets: {
    before: "M24 2a14 14 0 1 1 0 28a14 14 0 1 1 0-28zM24 9a7 7 0 1 1 0 14a7 7 0 1 1 0-14z",
    after: "M24 13.500a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5z",
  },
};

export function KindIcon({ kind }: { readonly kind: PlanKind }): ReactElement {
  const { before, after } = DRAWINGS[kind];
  return (
    <svg className="kind-icon" viewBox="0 0 48 32" width="60" height="40" aria-hidden="true">
      <path d={before} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d={after} fill="currentColor" />
    </svg>
  );
}

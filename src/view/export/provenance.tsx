/**
 * Where the figures of a screen come from. A screen says it once, around its pictures; whatever leaves the page then
 * carries it, with the caveats.
 */
import { createContext, useContext, useMemo } from "react";
import type { ReactElement, ReactNode } from "react";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { caveats } from "../../words/en/caveats.ts";
import { exporting } from "../../words/en/export.ts";

/** What a screen knows of its figures. */
export interface Origin {
  /** Title of the scenario. */
  readonly scenario: string;
  readonly runs: number;
  readonly seed: string;
  /** What is drawn, in words: “one simulated future”, “middle future and 8 in 10 futures”. */
  readonly statistic: string;
  readonly fingerprint?: string;
}

const OriginContext = createContext<Origin | null>(null);

export function ProvenanceProvider({
  scenario,
  runs,
  seed,
  statistic,
  fingerprint,
  children,
}: Origin & { readonly children: ReactNode }): ReactElement {
  const origin = useMemo(
    () => ({ scenario, runs, seed, statistic, ...(fingerprint === undefined ? {} : { fingerprint }) }),
    [scenario, runs, seed, statistic, fingerprint],
  );
  return <OriginContext value={origin}>{children}</OriginContext>;
}

export const useOrigin = (): Origin | null => useContext(OriginContext);

/** The notes of a figure: what it must not be taken for, then where it comes from. */
export const notesOf = (origin: Origin | null, link: string): readonly string[] => [
  ...caveats,
  origin === null
    ? exporting.by(MODEL_VERSION)
    : exporting.origin({ ...origin, version: MODEL_VERSION, link: shortLink(link) }),
];

/**
 * Long enough for an address with its screen; a scenario packed into a link is left out of figures, and so is the way to a
 * file on somebody's disk, which is nobody else's business.
 */
const LONGEST_LINK = 160;
const shortLink = (link: string): string =>
  link.length > LONGEST_LINK || link.startsWith("file:") ? "" : link;

/** How the known patterns came out when the whole catalogue was last run for this version (`docs/patterns.json`). */

interface KeptPattern {
  readonly id: string;
  readonly status: string;
}

const FILES = import.meta.glob<readonly KeptPattern[]>("../../../docs/patterns.json", { import: "patterns" });

export interface KeptPatterns {
  readonly met: number;
  readonly untested: number;
  /** Ids, in order. */
  readonly missed: readonly string[];
}

export async function keptPatterns(): Promise<KeptPatterns> {
  const [load] = Object.values(FILES);
  const patterns = await load();
  const having = (status: string): readonly string[] =>
    patterns.flatMap((each) => (each.status === status ? [each.id] : []));
  const byNumber = (id: string): number => Number(id.slice(1));
  return {
    met: having("met").length,
    untested: having("not-tested").length,
    missed: having("missed").toSorted(
      (a, b) => a.charCodeAt(0) - b.charCodeAt(0) || byNumber(a) - byNumber(b),
    ),
  };
}

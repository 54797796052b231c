/** What a measure sees: ensembles by the names of their cases. */
import { readingOf, seriesOf } from "./ensemble.ts";
import type { Ensemble } from "./ensemble.ts";
import type { Context } from "./pattern.ts";

/** @throws RangeError, when read, for a case or a column that is not there */
export function contextOf(ensembles: ReadonlyMap<string, Ensemble>, runs: number): Context {
  const of = (name: string): Ensemble => {
    const ensemble = ensembles.get(name);
    if (ensemble === undefined) throw new RangeError(`no case ${JSON.stringify(name)}`);
    return ensemble;
  };
  return {
    runs,
    names: [...ensembles.keys()],
    series: (name, column) => seriesOf(of(name), column),
    reading: (name, reading) => readingOf(of(name), reading),
  };
}

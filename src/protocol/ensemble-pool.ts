/** A pool of laboratories that shares out the runs of each ensemble; run r is the same whoever lives it. */
import { joinEnsembles } from "../analysis/patterns/ensemble.ts";
import type { EnsembleRequest, EnsembleRunner } from "../analysis/patterns/ensemble.ts";
import type { Laboratory } from "./api.ts";

export const ensemblePoolOf =
  (workers: readonly Pick<Laboratory, "ensemble">[]): EnsembleRunner =>
  async (request) =>
    joinEnsembles(
      await Promise.all(
        stretchesOf(request, workers.length).map((stretch, i) => workers[i].ensemble(stretch)),
      ),
    );

/** A request cut into at most so many stretches of runs, as even as can be, in their order. */
export function stretchesOf(request: EnsembleRequest, count: number): readonly EnsembleRequest[] {
  const parts = Math.min(count, request.runs);
  return Array.from({ length: parts }, (_, part) => {
    const from = Math.floor((part * request.runs) / parts);
    const to = Math.floor(((part + 1) * request.runs) / parts);
    return { ...request, first: request.first + from, runs: to - from };
  });
}

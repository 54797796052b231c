/**
 * The digest: one fingerprint of a whole result.
 *
 * Over what each option was made from and the fingerprints of its runs, options in their order and runs by number: it is
 * the same for any number of workers, any order of finishing, in a page and in a terminal.
 */
import { combined } from "../engine/fingerprint.ts";
import type { Future } from "./runner.ts";

/** What the digest needs of a future. */
export type Finished = Pick<Future, "option" | "run" | "fingerprint" | "made">;

export function digestOf(options: readonly string[], futures: readonly Finished[]): string {
  const lines = options.flatMap((option) => {
    const own = futures.filter((future) => future.option === option).sort((a, b) => a.run - b.run);
    return own.length === 0
      ? []
      : [own[0].made, ...own.map(({ run, fingerprint }) => `${run} ${fingerprint}`)];
  });
  return combined(lines);
}

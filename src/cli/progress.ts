/** Progress on stderr: how far, how fast, how long still. Silent where nobody watches. */
import { cli } from "../words/en/cli.ts";

export interface Progress {
  readonly step: () => void;
  /** So many are done, of so many as it now turns out. */
  readonly to: (done: number, total: number) => void;
  readonly end: () => void;
}

const EVERY_MS = 200;

export function startProgress(total: number, quiet: boolean, what: string = cli.runs): Progress {
  const watched = !quiet && process.stderr.isTTY;
  const started = performance.now();
  let done = 0;
  let told = 0;
  const to = (now: number, of: number): void => {
    done = now;
    if (!watched || performance.now() - told < EVERY_MS) return;
    told = performance.now();
    const left = ((told - started) / done) * (of - done);
    process.stderr.write(`\r${cli.progress(done, of, what, Math.ceil(left / 1000))}   `);
  };
  return {
    to,
    step: () => to(done + 1, total),
    end: () => {
      if (watched && done > 0) process.stderr.write("\r\u001b[K");
    },
  };
}

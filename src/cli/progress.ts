/** Progress on stderr: how far, how fast, how long still. Silent where nobody watches. */
import { cli } from "../words/en/cli.ts";

export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

const EVERY_MS = 200;

export function startProgress(total: number, quiet: boolean): Progress {
  const watched = !quiet && process.stderr.isTTY;
  const started = performance.now();
  let done = 0;
  let told = 0;
  const tell = (): void => {
    const left = ((performance.now() - started) / done) * (total - done);
    process.stderr.write(`\r${cli.progress(done, total, Math.ceil(left / 1000))}   `);
  };
  return {
    step: () => {
      done++;
      if (!watched || performance.now() - told < EVERY_MS) return;
      told = performance.now();
      tell();
    },
    end: () => {
      if (watched && done > 0) process.stderr.write("\r\u001b[K");
    },
  };
}

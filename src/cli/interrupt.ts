/**
 * A first Ctrl-C asks the work to stop after the runs under way; a second one ends the program. Where a person sits at the terminal,
 * p and Enter hold the work up after the runs under way, and let it go on again.
 */
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { cli } from "../words/en/cli.ts";
import { STOPPED } from "./outcome.ts";

export interface Interrupt {
  readonly stopped: () => boolean;
  /** Resolves at once, or, while the work is held up, when it is to go on or to stop. */
  readonly ready: () => Promise<void>;
  readonly release: () => void;
}

/** Where lines are typed; by itself only a terminal counts, so that a pipe is never read. */
export function listenForInterrupt(
  input: Readable | undefined = process.stdin.isTTY ? process.stdin : undefined,
): Interrupt {
  let asked = false;
  const pause = listenForPause(input);
  const onSignal = (): void => {
    if (asked) process.exit(STOPPED);
    asked = true;
    pause.goOn();
    process.stderr.write(`\n${cli.stopping}\n`);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, onSignal);
  return {
    stopped: () => asked,
    ready: pause.ready,
    release: () => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, onSignal);
      pause.release();
    },
  };
}

interface Pause {
  readonly ready: () => Promise<void>;
  readonly goOn: () => void;
  readonly release: () => void;
}

function listenForPause(input: Readable | undefined): Pause {
  let held = false;
  let waiting: readonly (() => void)[] = [];
  const goOn = (): void => {
    held = false;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const ready = (): Promise<void> =>
    held ? new Promise((resolve) => (waiting = [...waiting, resolve])) : Promise.resolve();
  if (input === undefined) return { ready, goOn, release: () => {} };
  const lines = createInterface({ input });
  process.stderr.write(`${cli.pause.how}\n`);
  lines.on("line", (line) => {
    if (line.trim().toLowerCase() !== "p") return;
    if (held) goOn();
    else held = true;
    process.stderr.write(`${held ? cli.pause.held : cli.pause.on}\n`);
  });
  return { ready, goOn, release: () => lines.close() };
}

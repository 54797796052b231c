/** A first Ctrl-C asks the work to stop after the runs under way; a second one ends the program. */
import { cli } from "../words/en/cli.ts";
import { STOPPED } from "./outcome.ts";

export interface Interrupt {
  readonly stopped: () => boolean;
  readonly release: () => void;
}

export function listenForInterrupt(): Interrupt {
  let asked = false;
  const onSignal = (): void => {
    if (asked) process.exit(STOPPED);
    asked = true;
    process.stderr.write(`\n${cli.stopping}\n`);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, onSignal);
  return {
    stopped: () => asked,
    release: () => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, onSignal);
    },
  };
}

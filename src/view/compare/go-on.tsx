/** Starts long work, stops it and goes on with it: a button, how far it has come, and what went wrong. */
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";

interface GoOnProps {
  readonly words: {
    readonly run: string;
    readonly goOn: string;
    readonly stop: string;
    readonly failed: (message: string) => string;
  };
  readonly running: boolean;
  /** Whether some of it is done already. */
  readonly isBegun: boolean;
  /** How far it has come, of 1; null where there is nothing to show yet. */
  readonly done: number | null;
  readonly said: string;
  readonly failure: string | null;
  /** Starts it; what comes back stops it. */
  readonly start: () => () => void;
}

/** It stops with its place on the page. */
export function GoOn({ words, running, isBegun, done, said, failure, start }: GoOnProps): ReactElement {
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  return (
    <>
      <p className="actions">
        <button
          type="button"
          className={running ? undefined : "primary"}
          onClick={() => {
            if (running) stop.current();
            else stop.current = start();
          }}
        >
          {running ? words.stop : isBegun ? words.goOn : words.run}
        </button>
        {done === null ? null : (
          <>
            <progress value={done} max={1} aria-label={said} />
            <span>{said}</span>
          </>
        )}
      </p>
      {failure === null ? null : (
        <p role="alert" className="failure">
          {words.failed(failure)}
        </p>
      )}
    </>
  );
}

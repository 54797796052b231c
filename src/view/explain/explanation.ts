/** An explanation asked for at the desk, and the same future without an event. */
import { useCallback, useEffect, useState } from "react";
import type { ExplainRequest, Explanation } from "../../protocol/api.ts";
import { useBench } from "../bench/bench-context.ts";

export type Without = Explanation["without"][number];

export interface Asked {
  readonly explanation: Explanation | null;
  readonly failure: string | null;
  /** By event: null while it is lived. */
  readonly without: ReadonlyMap<string, Without | null>;
  readonly tryWithout: (event: string) => void;
}

interface Answer {
  readonly of: ExplainRequest;
  readonly explanation: Explanation | null;
  readonly failure: string | null;
  readonly without: ReadonlyMap<string, Without | null>;
}

const NOTHING: ReadonlyMap<string, Without | null> = new Map();
const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @param request the same object for as long as the same thing is asked */
export function useExplanation(request: ExplainRequest): Asked {
  const { desk } = useBench();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const now = { wanted: true };
    const give = (part: Pick<Answer, "explanation" | "failure">): void => {
      if (now.wanted) setAnswer({ of: request, without: NOTHING, ...part });
    };
    desk.explain({ ...request, events: [] }).then(
      (explanation) => give({ explanation, failure: null }),
      (error: unknown) => give({ explanation: null, failure: said(error) }),
    );
    return () => void (now.wanted = false);
  }, [desk, request]);
  const note = useCallback(
    (event: string, found: Without | null): void =>
      setAnswer((before) =>
        before?.of === request
          ? { ...before, without: new Map([...before.without, [event, found]]) }
          : before,
      ),
    [request],
  );
  const tryWithout = useCallback(
    (event: string): void => {
      note(event, null);
      desk.explain({ ...request, events: [event] }).then(
        ({ without: [found] }) => note(event, found),
        (error: unknown) => setAnswer((before) => before && { ...before, failure: said(error) }),
      );
    },
    [desk, request, note],
  );
  const isMine = answer?.of === request;
  return {
    explanation: isMine ? answer.explanation : null,
    failure: isMine ? answer.failure : null,
    without: isMine ? answer.without : NOTHING,
    tryWithout,
  };
}

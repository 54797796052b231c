/**
 * A second worker beside the one that is watched: explanations and branches are worked out here, so that they never hold
 * up the playhead. Started when first needed; replaced when it breaks down or falls silent.
 */
import type { Future, Job } from "../../experiment/runner.ts";
import type { ExplainRequest, Explanation } from "../../protocol/api.ts";
import { poolOf } from "../../protocol/pool.ts";
import { startLaboratory } from "../laboratory.ts";
import type { OwnLaboratory } from "../laboratory.ts";
import { heardWithin } from "./watchdog.ts";

export interface Desk {
  readonly explain: (request: ExplainRequest) => Promise<Explanation>;
  /** One future of one plan. */
  readonly future: (job: Job) => Promise<Future>;
  readonly close: () => void;
}

/** Milliseconds: a long history is lived again in one go. */
const SILENCE = 60_000;

export function startDesk(): Desk {
  const now: { own: OwnLaboratory | null } = { own: null };
  const once = <Answer>(question: (own: OwnLaboratory) => Promise<Answer>): Promise<Answer> => {
    now.own ??= startLaboratory();
    return heardWithin(now.own, question(now.own), SILENCE);
  };
  const ask = async <Answer>(question: (own: OwnLaboratory) => Promise<Answer>): Promise<Answer> => {
    try {
      return await once(question);
    } catch (error) {
      // What the model refuses in words is an answer; anything else is tried once more with a fresh worker.
      if (error instanceof RangeError) throw error;
      now.own?.close();
      now.own = null;
      return once(question);
    }
  };
  return {
    explain: (request) => ask(({ laboratory }) => laboratory.explain(request)),
    future: (job) => ask((own) => oneFuture(own, job)),
    close: () => {
      now.own?.close();
      now.own = null;
    },
  };
}

async function oneFuture({ laboratory }: OwnLaboratory, job: Job): Promise<Future> {
  let found: Future | undefined;
  await poolOf([laboratory]).run(
    job,
    (future) => {
      found = future;
    },
    () => false,
  );
  if (found === undefined) throw new RangeError("there is no such future");
  return found;
}

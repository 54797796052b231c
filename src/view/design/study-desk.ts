/** The desk for studies behind a worker of its own: checks, tasks and findings never hold up the page. */
import type { StudyDesk } from "../../protocol/study-api.ts";
import { studyDeskBehind } from "../../protocol/study-client.ts";

export interface OwnDesk {
  readonly desk: StudyDesk;
  /** Rejects when the worker itself breaks down: its promises would then wait for ever. */
  readonly failed: Promise<never>;
  readonly close: () => void;
}

/** A desk that is started when it is first asked for, and anew after it was closed. */
export interface LazyDesk {
  readonly now: () => OwnDesk;
  readonly close: () => void;
}

export function lazyDesk(): LazyDesk {
  const held: { own: OwnDesk | null } = { own: null };
  return {
    now: () => {
      if (held.own !== null) return held.own;
      const own = startDesk();
      held.own = own;
      // One that broke down is not asked again.
      own.failed.catch(() => {
        if (held.own === own) held.own = null;
      });
      return own;
    },
    close: () => {
      held.own?.close();
      held.own = null;
    },
  };
}

export function startDesk(): OwnDesk {
  const worker = new Worker(new URL("../../../workers/study.worker.ts", import.meta.url), {
    type: "module",
    name: "study",
  });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker stopped")));
  });
  failed.catch(() => undefined);
  return { desk: studyDeskBehind(worker), failed, close: () => worker.terminate() };
}

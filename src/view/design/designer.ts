/**
 * A study on the desk: its draft, what the checks say of it, and its keeping.
 *
 * Every change is checked and kept a moment later; only the answer to the latest question counts. What is checked is the text
 * of the file, so that the page never finds right what the terminal finds wrong.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { studyText } from "../../experiment/study-file/draft.ts";
import type { StudyDraft } from "../../experiment/study-file/draft.ts";
import type { DeskChecked } from "../../protocol/study-api.ts";
import type { KeptStudy, StudyProgress } from "../keep/database.ts";
import { heardWithin } from "../bench/watchdog.ts";
import { keepStudy } from "./kept-studies.ts";
import { lazyDesk } from "./study-desk.ts";
import type { OwnDesk } from "./study-desk.ts";

export interface Designing {
  readonly draft: StudyDraft;
  /** Null until the first answer. */
  readonly checked: DeskChecked | null;
  /** The draft has changed since. */
  readonly isChecking: boolean;
  readonly progress: StudyProgress | null;
  readonly failure: string | null;
}

export interface Designer {
  /** Its place on the desk; the study's own id may change. */
  readonly id: string;
  readonly store: StoreApi<Designing>;
  readonly desk: () => OwnDesk;
  /** Ends the desk's worker, so that the next question starts a new one. */
  readonly closeDesk: () => void;
  /** Looks the draft over; done again after every change. */
  readonly check: () => Promise<void>;
  readonly change: (edit: (draft: StudyDraft) => StudyDraft) => void;
  /** How far a run of it has come; the last word is kept at once, others now and then. */
  readonly progressed: (progress: StudyProgress, isLast: boolean) => void;
  readonly close: () => void;
}

/** Milliseconds after the last change, and between two keepings of how far a run has come. */
const PAUSE = 250;
const OFTEN = 1000;
/** Milliseconds after which a check counts as hung, and desks that are asked before it is told. */
const PATIENCE = 45_000;
const MOST_TRIES = 2;

export function openDesigner({ id, draft, progress }: KeptStudy): Designer {
  const lazy = lazyDesk();
  const store = createStore<Designing>(() => ({
    draft,
    checked: null,
    isChecking: true,
    progress: progress ?? null,
    failure: null,
  }));
  const now: { timer: ReturnType<typeof setTimeout> | undefined; putAt: number } = {
    timer: undefined,
    putAt: 0,
  };
  const put = (): void => {
    const state = store.getState();
    void keepStudy({
      id,
      draft: state.draft,
      changed: new Date().toISOString(),
      ...(state.progress === null ? {} : { progress: state.progress }),
    });
  };
  const check = async (tries = MOST_TRIES): Promise<void> => {
    const asked = store.getState().draft;
    try {
      const own = lazy.now();
      const checked = await heardWithin(own, own.desk.check(studyText(asked)), PATIENCE);
      if (store.getState().draft === asked) store.setState({ checked, isChecking: false, failure: null });
    } catch (error) {
      // A desk that broke down or hangs is not asked again: a new one is.
      lazy.close();
      if (tries > 1) return check(tries - 1);
      store.setState({ isChecking: false, failure: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    id,
    store,
    desk: lazy.now,
    closeDesk: lazy.close,
    check: () => check(),
    change: (edit) => {
      store.setState(({ draft: before }) => ({ draft: edit(before), isChecking: true }));
      clearTimeout(now.timer);
      now.timer = setTimeout(() => (put(), void check()), PAUSE);
    },
    progressed: (reached, isLast) => {
      store.setState({ progress: reached });
      if (!isLast && performance.now() - now.putAt < OFTEN) return;
      now.putAt = performance.now();
      put();
    },
    close: () => {
      clearTimeout(now.timer);
      put();
      lazy.close();
    },
  };
}

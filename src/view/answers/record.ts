/** What a student does in a lesson, written down as it happens, and kept in the address alone. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { answerFile, answersOf } from "../../analysis/answers.ts";
import type { Prediction, Tried } from "../../analysis/answers.ts";
import type { Show } from "../first/show.ts";
import { packed, unpacked } from "../keep/packing.ts";
import { keepInAddress } from "../route.ts";

export interface AnswerRecord {
  readonly predictions: readonly Prediction[];
  readonly tried: readonly Tried[];
  /** By question, in the order of the worksheet. */
  readonly written: readonly string[];
  readonly name: string;
}

export const NOTHING: AnswerRecord = { predictions: [], tried: [], written: [], name: "" };

const now = (): string => new Date().toISOString();

/** Follows a showing, and begins where an address left off; ends with what it answers. */
export function followShow(show: Show, store: StoreApi<AnswerRecord>, letters: string | null): () => void {
  const course = { isOver: false, stop: (): void => undefined };
  const begin = (kept: AnswerRecord | null): void => {
    if (course.isOver) return;
    if (kept !== null) {
      store.setState(kept);
      resume(show, kept);
    }
    course.stop = show.store.subscribe((after, before) => {
      const { predictions, tried } = store.getState();
      const begins = before.phase === "asking" && after.phase !== "asking";
      if (begins && after.guess !== null)
        store.setState({
          predictions: [...predictions, { at: now(), option: after.option, guess: after.guess }],
        });
      if (begins || (after.phase !== "asking" && after.option !== before.option))
        store.setState({ tried: [...tried, { at: now(), option: after.option }] });
    });
  };
  void keptIn(letters).then(begin);
  return () => {
    course.isOver = true;
    course.stop();
  };
}

/** The showing as it stood: guessed, seen, and with the plan that was looked at last. */
function resume(show: Show, { predictions, tried }: AnswerRecord): void {
  const [guessed, last] = [predictions.at(-1), tried.at(-1)];
  if (last === undefined) return;
  if (guessed !== undefined) show.guess(guessed.guess);
  show.finish();
  show.choose(last.option);
}

/** A record as an answer file without its results, so that one reader serves both. */
export async function keepRecord({ predictions, tried, written, name }: AnswerRecord): Promise<void> {
  const file = answerFile({
    model: "",
    lesson: "",
    scenario: "",
    seed: "",
    runs: 0,
    made: "",
    name,
    predictions,
    tried,
    written: written.map((text) => ({ ask: "", text })),
    results: [],
  });
  keepInAddress({ kept: await packed(JSON.stringify(file)) });
}

async function keptIn(letters: string | null): Promise<AnswerRecord | null> {
  if (letters === null) return null;
  try {
    const file = answersOf(JSON.parse(await unpacked(letters)));
    return file === null ? null : { ...file, written: file.written.map(({ text }) => text) };
  } catch {
    // An address that was cut off: the student begins anew.
    return null;
  }
}

export const emptyRecord = (): StoreApi<AnswerRecord> => createStore<AnswerRecord>(() => NOTHING);

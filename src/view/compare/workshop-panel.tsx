/** The workshop on the page: one move after another, each tried at once, with undo, replay and a record. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { workshop as words } from "../../words/en/workshop.ts";
import { fileNameOf, saveText } from "../keep/save-file.ts";
import { MoveForm } from "./move-form.tsx";
import { outcomesOf, spanOf, titlesOf } from "./outcomes-of.ts";
import { Replay } from "./replay.tsx";
import { findingOf } from "./say.ts";
import type { Comparison } from "./use-comparison.ts";
import { Begun, WorkshopFiles } from "./workshop-files.tsx";
import { NoteList } from "./workshop-notes.tsx";
import { holdingAfter, moveSaid, redoMove, seenKey, undoMove } from "./workshop.ts";
import type { Workshop } from "./workshop.ts";
import { recordPage } from "./workshop-record.ts";

interface PanelProps {
  readonly store: StoreApi<Workshop>;
  /** When it was left, where it was begun before. */
  readonly since: string | null;
  readonly comparison: Comparison;
  /** Futures asked for: what was seen is noted once they are all there. */
  readonly wanted: number;
}

/** Notes what the state that stands says, as soon as it is known. */
function useSeen({ store, comparison, wanted }: Omit<PanelProps, "since">): void {
  const { rows, runs } = comparison;
  const { moves, at, root } = useStore(store);
  useEffect(() => {
    const [outcome] = outcomesOf(root);
    const row = rows.find((each) => each.outcome === outcome);
    if (row === undefined || runs.length < Math.min(20, wanted)) return;
    const key = seenKey(holdingAfter(moves, at));
    const finding = findingOf([row], titlesOf(root));
    store.setState(({ seen }) => ({ seen: { ...seen, [key]: { row, finding } } }));
  }, [rows, runs, moves, at, root, store, wanted]);
}

export function WorkshopPanel(props: PanelProps): ReactElement {
  const { store, since, comparison } = props;
  useSeen(props);
  return (
    <div className="workshop">
      <p className="stress-lead">{words.lead}</p>
      <Begun store={store} since={since} />
      <Room store={store} isWaiting={comparison.rows.length === 0} />
    </div>
  );
}

function Room({
  store,
  isWaiting,
}: {
  readonly store: StoreApi<Workshop>;
  readonly isWaiting: boolean;
}): ReactElement {
  const workshop = useStore(store);
  const { moves, at, root } = workshop;
  const [turn, setTurn] = useState(0);
  const replay = (): void => setTurn((now) => now + 1);
  useReplayKey(replay);
  const name = fileNameOf("workshop", root.id);
  const saveRecord = (): void => saveText(`${name}.html`, recordPage(workshop, location.href), "text/html");
  return (
    <>
      <MoveForm store={store} />
      <div className="workshop-body">
        <div>
          <p className="actions">
            <button type="button" disabled={at === 0} onClick={() => undoMove(store)}>
              {words.undo}
            </button>
            <button type="button" disabled={at === moves.length} onClick={() => redoMove(store)}>
              {words.redo}
            </button>
            <button type="button" disabled={at === 0} onClick={replay}>
              {words.replay}
            </button>
          </p>
          {turn === 0 ? null : <LastMove key={`${turn} ${at}`} workshop={workshop} />}
          {isWaiting ? <p className="hint">{words.waiting}</p> : null}
          <MovesSoFar moves={moves} at={at} />
        </div>
        <div>
          <NoteList
            list={words.parked}
            notes={workshop.parked}
            onAdd={(note) => store.setState(({ parked }) => ({ parked: [...parked, note] }))}
          />
          <NoteList
            list={{ ...words.disagreed, none: words.parked.none }}
            notes={workshop.disagreed}
            onAdd={(note) => store.setState(({ disagreed }) => ({ disagreed: [...disagreed, note] }))}
          />
        </div>
      </div>
      <p className="actions">
        <button type="button" onClick={saveRecord}>
          {words.record.save}
        </button>
      </p>
      <WorkshopFiles store={store} />
    </>
  );
}

/** The last move again, where both sides of it are known. */
function LastMove({ workshop }: { readonly workshop: Workshop }): ReactElement {
  const { moves, at, seen, root } = workshop;
  const last = at === 0 ? undefined : moves[at - 1];
  if (last === undefined) return <p className="hint">{words.notYet}</p>;
  const [before, after] = [at - 1, at].map((n) => seen[seenKey(holdingAfter(moves, n))]);
  if (before === undefined || after === undefined) return <p className="hint">{words.waiting}</p>;
  return before.row === null || after.row === null ? (
    <p className="line-said">{words.changed(moveSaid(last), before.finding, after.finding)}</p>
  ) : (
    <Replay
      before={{ ...before, row: before.row }}
      after={{ ...after, row: after.row }}
      what={moveSaid(last)}
      span={spanOf(root)}
    />
  );
}

function MovesSoFar({ moves, at }: Pick<Workshop, "moves" | "at">): ReactElement {
  return (
    <>
      <h3>{words.moves}</h3>
      {moves.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <ol className="workshop-moves">
          {moves.map((move, m) => (
            // oxlint-disable-next-line react/no-array-index-key -- a move is its place in the list
            <li key={m} data-undone={m >= at ? "" : undefined}>
              {moveSaid(move)}
              {m >= at ? <em> ({words.undone})</em> : null}
              {move.guess === "" ? null : <small> {words.move.guess(words.guesses[move.guess])}</small>}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** R replays, wherever nothing is being typed. */
function useReplayKey(replay: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLInputElement ||
        target instanceof HTMLTextAreaElement ||
        target instanceof HTMLSelectElement;
      if (event.key.toLowerCase() !== "r" || isTyping || event.ctrlKey || event.metaKey || event.altKey)
        return;
      replay();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  });
}

/** The workshop on the page: one move after another, each tried at once, with undo, replay and a record. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { workshop as words } from "../../words/en/workshop.ts";
import { fileNameOf, saveText } from "../keep/save-file.ts";
import { outcomesOf, spanOf, titlesOf } from "./outcomes-of.ts";
import { Replay } from "./replay.tsx";
import { findingOf } from "./say.ts";
import type { Comparison } from "./use-comparison.ts";
import { NoteList } from "./workshop-notes.tsx";
import {
  SAFER,
  WORSE,
  holdingAfter,
  makeMove,
  moveSaid,
  proposalName,
  redoMove,
  seenKey,
  undoMove,
} from "./workshop.ts";
import type { GuessMade, Proposal, Workshop } from "./workshop.ts";
import { recordPage } from "./workshop-record.ts";

interface PanelProps {
  readonly store: StoreApi<Workshop>;
  readonly comparison: Comparison;
  /** Futures asked for: what was seen is noted once they are all there. */
  readonly wanted: number;
}

/** Notes what the state that stands says, as soon as it is known. */
function useSeen({ store, comparison, wanted }: PanelProps): void {
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
  const { store, comparison } = props;
  useSeen(props);
  const [isOpen, setOpen] = useState(store.getState().moves.length > 0);
  return (
    <section className="workshop" id="workshop">
      <h2>{words.title}</h2>
      <p className="stress-lead">{words.lead}</p>
      {isOpen ? (
        <Room store={store} isWaiting={comparison.rows.length === 0} />
      ) : (
        <p className="actions">
          <button type="button" onClick={() => setOpen(true)}>
            {words.open}
          </button>
        </p>
      )}
    </section>
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
  const { moves, at, seen, root } = workshop;
  const [turn, setTurn] = useState(0);
  const [before, after] = [at - 1, at].map((n) =>
    n < 0 ? undefined : seen[seenKey(holdingAfter(moves, n))],
  );
  const last = moves[at - 1];
  const replay = (): void => setTurn((now) => now + 1);
  useReplayKey(replay);
  const saveRecord = (): void =>
    saveText(`${fileNameOf("workshop", root.id)}.html`, recordPage(workshop, location.href), "text/html");
  return (
    <>
      <MoveForm store={store} />
      <p className="actions">
        <button type="button" disabled={at === 0} onClick={() => undoMove(store)}>
          {words.undo}
        </button>
        <button type="button" disabled={at === moves.length} onClick={() => redoMove(store)}>
          {words.redo}
        </button>
        <button type="button" disabled={last === undefined} onClick={replay}>
          {words.replay}
        </button>
        <button type="button" onClick={saveRecord}>
          {words.record.save}
        </button>
      </p>
      {turn === 0 ? null : last === undefined ? (
        <p className="hint">{words.notYet}</p>
      ) : before === undefined || after === undefined ? (
        <p className="hint">{words.waiting}</p>
      ) : (
        <Replay
          key={`${turn} ${at}`}
          before={before}
          after={after}
          what={moveSaid(last)}
          span={spanOf(root)}
        />
      )}
      {isWaiting ? <p className="hint">{words.waiting}</p> : null}
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

function MoveForm({ store }: { readonly store: StoreApi<Workshop> }): ReactElement {
  const { moves, at } = useStore(store);
  const [by, setBy] = useState("");
  const [proposal, setProposal] = useState<Proposal>("people");
  const [guess, setGuess] = useState<GuessMade>("");
  const holding = holdingAfter(moves, at);
  const option = (each: Proposal): ReactElement => (
    <option key={each} value={each}>
      {holding.includes(each)
        ? words.move.drop("", proposalName(each)).replace(/^\S+ /, "")
        : proposalName(each)}
    </option>
  );
  const all: readonly Proposal[] = [...SAFER, ...WORSE];
  return (
    <form
      className="workshop-form"
      onSubmit={(event) => {
        event.preventDefault();
        makeMove(store, {
          kind: holding.includes(proposal) ? "drop" : "add",
          proposal,
          by: by.trim(),
          guess,
        });
        setGuess("");
      }}
    >
      <label className="field">
        <span>{words.table}</span>
        <input
          type="text"
          value={by}
          maxLength={40}
          placeholder={words.tableHint}
          onChange={({ target }) => setBy(target.value)}
        />
      </label>
      <label className="field">
        <span>{words.proposal}</span>
        <select
          value={proposal}
          onChange={({ target }) => setProposal(all.find((each) => each === target.value) ?? "people")}
        >
          <optgroup label={words.groups.safer}>{SAFER.map(option)}</optgroup>
          <optgroup label={words.groups.worse}>{WORSE.map(option)}</optgroup>
        </select>
      </label>
      <label className="field">
        <span>{words.guess}</span>
        <select value={guess} onChange={({ target }) => setGuess(guessOf(target.value))}>
          {Object.entries(words.guesses).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="primary">
        {words.make}
      </button>
    </form>
  );
}

const GUESSES = ["better", "same", "worse"] as const;
const guessOf = (value: string): GuessMade => GUESSES.find((each) => each === value) ?? "";

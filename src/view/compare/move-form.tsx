/** A move as it is put to the room: who proposes it, what it is, and what is expected of it. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { workshop as words } from "../../words/en/workshop.ts";
import { SAFER, WORSE, holdingAfter, makeMove, proposalName } from "./workshop.ts";
import type { GuessMade, Proposal, Workshop } from "./workshop.ts";

export function MoveForm({ store }: { readonly store: StoreApi<Workshop> }): ReactElement {
  const { moves, at } = useStore(store);
  const [by, setBy] = useState("");
  const [proposal, setProposal] = useState<Proposal>("people");
  const [guess, setGuess] = useState<GuessMade>("");
  const holding = holdingAfter(moves, at);
  const option = (each: Proposal): ReactElement => (
    <option key={each} value={each}>
      {holding.includes(each) ? words.takeBack(proposalName(each)) : proposalName(each)}
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
      <GuessField guess={guess} onGuess={setGuess} />
      <button type="submit" className="primary">
        {words.make}
      </button>
    </form>
  );
}

function GuessField({
  guess,
  onGuess,
}: {
  readonly guess: GuessMade;
  readonly onGuess: (guess: GuessMade) => void;
}): ReactElement {
  return (
    <label className="field">
      <span>{words.guess}</span>
      <select value={guess} onChange={({ target }) => onGuess(guessOf(target.value))}>
        {Object.entries(words.guesses).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const GUESSES = ["better", "same", "worse"] as const;
const guessOf = (value: string): GuessMade => GUESSES.find((each) => each === value) ?? "";

/** Finds a body by name: the way to choose one without pointing. */
import { useId, useState } from "react";
import type { ReactElement } from "react";
import type { Stage } from "../../protocol/api.ts";
import type { Picked } from "./picked.ts";
import { networkView as words } from "../../words/en/network-view.ts";

interface FindProps {
  readonly stage: Stage;
  readonly picked: Picked | null;
  readonly onPick: (picked: Picked | null) => void;
}

export function FindBody({ stage, picked, onPick }: FindProps): ReactElement {
  const list = useId();
  const [text, setText] = useState("");
  const [missing, setMissing] = useState<string | null>(null);
  const choose = (wanted: string, isFinal: boolean): void => {
    const exact = stage.bodies.find(({ name }) => name === wanted);
    const lower = wanted.trim().toLowerCase();
    const near = stage.bodies.find(({ name }) => name.toLowerCase().includes(lower));
    const found = exact ?? (isFinal && lower !== "" ? near : undefined);
    setMissing(isFinal && lower !== "" && found === undefined ? wanted : null);
    if (found !== undefined) onPick({ kind: "body", id: found.id });
  };
  return (
    <form
      className="net-find"
      onSubmit={(event) => {
        event.preventDefault();
        choose(text, true);
      }}
    >
      <label>
        <span>{words.find}</span>
        <input
          type="text"
          list={list}
          value={text}
          placeholder={words.findHint}
          onChange={({ target }) => {
            setText(target.value);
            choose(target.value, false);
          }}
        />
      </label>
      <datalist id={list}>
        {stage.bodies.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </datalist>
      {picked === null ? null : (
        <button
          type="button"
          onClick={() => {
            setText("");
            onPick(null);
          }}
        >
          {words.clear}
        </button>
      )}
      {missing === null ? null : <output>{words.notFound(missing)}</output>}
    </form>
  );
}

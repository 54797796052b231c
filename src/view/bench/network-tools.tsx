/** Beside the network: which kinds of partnership are shown, finding a body by name, the sentence and the tables. */
import { useId, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { tieKind } from "../../picture/encodings.ts";
import type { NetworkState } from "../../picture/network-data.ts";
import { networkFacts, tieTable } from "../../picture/network-facts.ts";
import type { Table } from "../../picture/table.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { pictureWords } from "../../words/en/picture.ts";
import { TableView } from "../table-view.tsx";
import { useBench } from "./bench-context.ts";
import { LEVEL_IDS } from "./bench-view.ts";
import { NetworkFilm } from "./network-film.tsx";
import type { Ground } from "../network/ground-of.ts";

interface ToolsProps {
  readonly stage: Stage;
  readonly frame: Frame;
  readonly ground: Ground;
  readonly state: NetworkState;
}

export function NetworkTools({ stage, frame, ground, state }: ToolsProps): ReactElement {
  return (
    <>
      <p className="network-said">{networkSentence(state, frame)}</p>
      <div className="tools">
        <LevelFilter />
        <Find stage={stage} state={state} />
        <NetworkFilm stage={stage} ground={ground} />
      </div>
      <LiveTable
        title={bench.network.bodyTable}
        draw={() => networkFacts(ground.structure, state, pictureWords).table}
      />
      <LiveTable
        title={bench.network.tieTable}
        draw={() => tieTable(ground.structure, state, pictureWords)}
      />
    </>
  );
}

/** The network of a month in one sentence. */
export function networkSentence(state: NetworkState, frame: Pick<Frame, "limbo" | "live">): string {
  const kinds = state.ties.map(tieKind);
  const working = kinds.filter((kind) => kind === "practice").length;
  return bench.network.said({
    bodies: state.bodies.filter(({ standing }) => standing === "alive").length,
    working,
    paper: kinds.filter((kind) => kind === "paper").length,
    waiting: frame.limbo.reduce((sum, is, row) => sum + (is === 1 && frame.live[row] === 1 ? 1 : 0), 0),
  });
}

const LEVEL_WORDS = {
  strategic: bench.line.strategic,
  operational: bench.line.operational,
  informal: bench.line.informal,
} as const;

export function LevelFilter(): ReactElement {
  const { view } = useBench();
  const levels = useStore(view, (now) => now.levels);
  return (
    <fieldset className="choices">
      <legend>{bench.network.levels}</legend>
      {LEVEL_IDS.map((level) => (
        <label key={level}>
          <input
            type="checkbox"
            checked={levels.includes(level)}
            onChange={({ target }) =>
              view.setState({
                levels: LEVEL_IDS.filter((each) => (each === level ? target.checked : levels.includes(each))),
              })
            }
          />
          {LEVEL_WORDS[level]}
        </label>
      ))}
    </fieldset>
  );
}

function Find({ stage, state }: Pick<ToolsProps, "stage" | "state">): ReactElement {
  const { view } = useBench();
  const list = useId();
  const [missing, setMissing] = useState(false);
  const alive = useMemo(
    () => new Set(state.bodies.filter(({ standing }) => standing === "alive").map(({ id }) => id)),
    [state],
  );
  const bodies = stage.bodies.filter(({ id }) => alive.has(id));
  const find = (text: string): void => {
    const wanted = text.trim().toLowerCase();
    const found =
      bodies.find(({ name }) => name.toLowerCase() === wanted) ??
      bodies.find(({ name }) => wanted !== "" && name.toLowerCase().includes(wanted));
    setMissing(found === undefined && wanted !== "");
    if (found !== undefined) view.setState({ picked: { kind: "body", id: found.id } });
  };
  return (
    <form
      className="find"
      onSubmit={(event) => {
        event.preventDefault();
        find(String(new FormData(event.currentTarget).get("body") ?? ""));
      }}
    >
      <label>
        <span>{bench.network.find}</span>
        <input
          type="search"
          name="body"
          list={list}
          autoComplete="off"
          onChange={({ target }) => {
            // Choosing from the list is enough; typing waits for Enter.
            if (bodies.some(({ name }) => name === target.value)) find(target.value);
          }}
        />
      </label>
      <datalist id={list}>
        {bodies.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      {missing ? <output>{bench.network.findNone}</output> : null}
    </form>
  );
}

/** A table that follows the month while it is open, and costs nothing while it is not. */
function LiveTable({ title, draw }: { readonly title: string; readonly draw: () => Table }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? <TableView label={title} table={draw()} /> : null}
    </details>
  );
}

/** The network for those who do not see it: a sentence, and every body as a row, made when it is opened. */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { networkFacts } from "../../picture/network-facts.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { networkView as words } from "../../words/en/network-view.ts";
import { pictureWords } from "../../words/en/picture.ts";
import { TableView } from "../table-view.tsx";
import type { Ground } from "./ground-of.ts";
import { stateOf } from "./network-of-frame.ts";

interface TableProps {
  readonly ground: Ground;
  readonly stage: Stage;
  readonly frame: Frame;
}

export function NetworkTable({ ground, stage, frame }: TableProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="net-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.table}</summary>
      {isOpen ? <Rows ground={ground} stage={stage} frame={frame} /> : null}
    </details>
  );
}

function Rows({ ground: { structure, pairs }, stage, frame }: TableProps): ReactElement {
  const { summary, table } = useMemo(
    () => networkFacts(structure, stateOf(stage, pairs, frame), pictureWords),
    [structure, pairs, stage, frame],
  );
  return (
    <>
      <p>{summary}</p>
      <TableView label={words.table} table={table} />
    </>
  );
}

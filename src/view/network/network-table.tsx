/** The network for those who do not see it: a sentence, and every body as a row, made when it is opened. */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { networkFacts } from "../../picture/network-facts.ts";
import type { Frame, Stage } from "../../protocol/api.ts";
import { networkView as words } from "../../words/en/network-view.ts";
import { pictureWords } from "../../words/en/picture.ts";
import type { Ground } from "./ground.ts";
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
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="scroll" tabIndex={0} aria-label={words.table}>
        <table>
          <thead>
            <tr>
              {table.columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows have no id; their order is their name
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={table.columns[column].name}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

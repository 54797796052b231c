/** Checks as a table: result, claim, what was found, where it comes from, and a way to run it again. */
import type { ReactElement } from "react";
import { checkScreen as words } from "../../words/en/check-screen.ts";
import { shownNumber } from "./check-rows.ts";
import type { CheckRow } from "./check-rows.ts";
import { isShown } from "./check-ways.tsx";
import type { Shown } from "./check-ways.tsx";
import type { Running } from "./checks.ts";
import { HeadRow } from "../head-row.tsx";

interface TableProps {
  readonly label: string;
  readonly rows: readonly CheckRow[];
  readonly running: ReadonlyMap<string, Running>;
  readonly shown: Shown;
  readonly onRun: (id: string) => void;
}

export function CheckTable({ label, rows, running, shown, onRun }: TableProps): ReactElement {
  return (
    <table className="check-table" aria-label={label}>
      <HeadRow
        names={[
          words.columns.status,
          words.columns.claim,
          words.columns.found,
          words.columns.band,
          words.columns.again,
        ]}
      />
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.claim.id}
            row={row}
            isShown={isShown(row, shown)}
            running={running.get(row.claim.id)}
            onRun={onRun}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: CheckRow;
  readonly isShown: boolean;
  readonly running: Running | undefined;
  readonly onRun: (id: string) => void;
}

function Row({ row, isShown: isThere, running, onRun }: RowProps): ReactElement {
  const { claim, status, isFresh, was } = row;
  return (
    <tr data-check={claim.id} data-status={status} hidden={!isThere}>
      <td className="check-status">
        <span className={`check-mark is-${status}`}>{words.status[status]}</span>
        <small>
          {claim.id}
          {isFresh ? ` · ${words.here}` : ""}
        </small>
        {was === null ? null : <small>{words.differs(words.status[was])}</small>}
      </td>
      <th scope="row">
        <strong>{claim.title}</strong>
        {row.status === "missed" && row.reason !== "" ? <p className="check-why">{row.reason}</p> : null}
        <Behind row={row} />
      </th>
      <td>
        <Found row={row} />
      </td>
      <td className="check-band" data-label={words.columns.band}>
        {claim.band}
      </td>
      <td className="check-again">
        {claim.notTested !== "" ? null : running === undefined ? (
          <button type="button" onClick={() => onRun(claim.id)} aria-label={words.again(claim.id)}>
            {words.runOne}
          </button>
        ) : (
          <span className="check-running">
            <progress
              max={Math.max(1, running.total)}
              value={running.total === 0 ? undefined : running.done}
              aria-label={words.again(claim.id)}
            />
            {words.running(running.done, running.total)}
          </span>
        )}
      </td>
    </tr>
  );
}

function Found({ row: { figures, runs, reason, status } }: { readonly row: CheckRow }): ReactElement {
  if (status === "not-tested" || status === "none") return <p>{reason}</p>;
  const [headline] = figures;
  return (
    <>
      <p>
        <strong>{shownNumber(headline.value)}</strong> {headline.name}
      </p>
      <small>{words.runsOf(runs)}</small>
    </>
  );
}

/** What is behind a check: its source, the other figures, and what in the model makes it. */
function Behind({ row }: { readonly row: CheckRow }): ReactElement {
  const { claim, figures, status } = row;
  const isRun = status === "met" || status === "missed";
  const more = isRun ? figures.slice(1) : [];
  return (
    <details>
      <summary>{words.behind}</summary>
      <p>
        {words.source} {claim.source}. {words.strength[claim.strength]}
      </p>
      {more.length === 0 ? null : (
        <>
          <p>{words.details(more.length)}</p>
          <ul>
            {more.map(({ name, value }) => (
              <li key={name}>
                <strong>{shownNumber(value)}</strong> {name}
              </li>
            ))}
          </ul>
        </>
      )}
      {isRun ? <Origin row={row} /> : null}
    </details>
  );
}

function Origin({ row: { origin, knockOuts, beside } }: { readonly row: CheckRow }): ReactElement {
  const makers = knockOuts.filter(({ found }) => found === "vanishes").map(({ name }) => name);
  return (
    <>
      {origin === "unknown" ? null : (
        <p>{origin === "built-in" ? words.origin["built-in"](makers.join("; ")) : words.origin.emergent}</p>
      )}
      {knockOuts.length === 0 ? null : (
        <>
          <p>{words.knockOuts(knockOuts.length)}</p>
          <ul>
            {knockOuts.map(({ name, found }) => (
              <li key={name}>{words.knocked(name, found === "stays")}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {beside === null
          ? words.besideNone
          : beside.agrees
            ? words.besideSame
            : words.beside(`${shownNumber(beside.headline.value)} ${beside.headline.name}`)}
      </p>
    </>
  );
}

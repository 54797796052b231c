/** Five short answers to "why should I believe it?", and where to see for oneself. */
import type { ReactElement } from "react";
import known from "virtual:known-patterns";
import { first } from "../../words/en/first.ts";

const { believe } = first;

export function Believe(): ReactElement {
  return (
    <details className="believe">
      <summary>{believe.open}</summary>
      <ol>
        {believe.points.map((point) => (
          <li key={point}>{point === "patterns" ? <Checked /> : point}</li>
        ))}
      </ol>
      <p className="actions">
        <a href="#/check">{believe.links.check}</a>
        <a href="#/assumptions">{believe.links.assumptions}</a>
      </p>
    </details>
  );
}

/** The numbers are counted when the page is built, from the last run of all checks. */
function Checked(): ReactElement {
  const { met, missed, untested } = known;
  return (
    <>
      {believe.checked(met + missed + untested)}
      <a href="#/check">{believe.counts(met, missed, untested)}</a>
      {believe.checkNow}
    </>
  );
}

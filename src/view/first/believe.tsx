/** Five short answers to "why should I believe it?", and where to see for oneself. */
import type { ReactElement } from "react";
import { first } from "../../words/en/first.ts";

const { believe } = first;

export function Believe(): ReactElement {
  return (
    <details className="believe">
      <summary>{believe.open}</summary>
      <ol>
        {believe.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <p className="actions">
        <a href="#/check">{believe.links.check}</a>
        <a href="#/assumptions">{believe.links.assumptions}</a>
      </p>
    </details>
  );
}

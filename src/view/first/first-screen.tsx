/** The first screen: what this is, and where to begin. */
import type { ReactElement } from "react";
import { SHIPPED_IDS } from "../../scenario/library.ts";
import { first } from "../../words/en/first.ts";

export function FirstScreen(): ReactElement {
  return (
    <section className="statement">
      <h1>{first.title}</h1>
      <p>{first.what}</p>
      <p className="caveat">{first.caveat}</p>
      <h2>{first.watch}</h2>
      <ul>
        {SHIPPED_IDS.map((id) => (
          <li key={id}>
            <a href={`#/bench/${id}`}>{id}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An address that leads nowhere: said so, with two ways on. */
import type { ReactElement } from "react";
import { lab } from "../../words/en/lab.ts";

const { missing } = lab;

export function MissingScreen(): ReactElement {
  return (
    <section className="statement">
      <h1>{missing.title}</h1>
      <p>{missing.text}</p>
      <p className="actions">
        <a href="#/">{missing.home}</a>
        <a href="#/scenarios">{missing.scenarios}</a>
      </p>
    </section>
  );
}

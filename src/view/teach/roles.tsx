/** Role cards: one an organisation, to be cut out and handed round. */
import type { ReactElement } from "react";
import type { RoleCard } from "../../words/en/game.ts";
import { teach } from "../../words/en/teach.ts";

const { role: said } = teach;

export function Roles({ roles }: { readonly roles: readonly RoleCard[] }): ReactElement {
  return (
    <section className="roles">
      <h3>{said.title}</h3>
      <p>{said.lead}</p>
      <ul>
        {roles.map(({ name, aim, pressure, secret }) => (
          <li key={name}>
            <h4>{name}</h4>
            <dl>
              <dt>{said.aim}</dt>
              <dd>{aim}</dd>
              <dt>{said.pressure}</dt>
              <dd>{pressure}</dd>
              <dt>{said.secret}</dt>
              <dd>{secret}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The group game: the teacher's board, and a page for each organisation's phone. No server: codes carry the choices. */
import type { ReactElement } from "react";
import { ROLES } from "../../analysis/game/moves.ts";
import { game as words, roleCards } from "../../words/en/game.ts";
import { Board } from "./board.tsx";
import { Phone } from "./phone.tsx";
import "./game.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

/** The page on which a group picks its organisation. */
const JOIN = "join";

export function GameScreen({ subject, search }: ScreenProps): ReactElement {
  if (subject === "") return <Board search={search} />;
  const role = ROLES.find((each) => each === subject);
  return role === undefined ? (
    <Join isLost={subject !== JOIN} game={search.get("game") ?? ""} />
  ) : (
    <Phone key={role} role={role} search={search} />
  );
}

function Join({ isLost, game }: { readonly isLost: boolean; readonly game: string }): ReactElement {
  const { phone } = words;
  const rest = game === "" ? "" : `?${new URLSearchParams({ game }).toString()}`;
  return (
    <article className="statement game-join">
      <h1>{phone.pick}</h1>
      <p>{isLost ? phone.no : phone.pickLead}</p>
      <ul>
        {ROLES.map((role) => (
          <li key={role}>
            <a className="button" href={`#/game/${role}${rest}`}>
              {roleCards[role].name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="#/game">{phone.board}</a>
      </p>
    </article>
  );
}

/** Before a game: what to do, the number of the game, the groups' link, and the cards. */
import type { ReactElement } from "react";
import { MOST_GAMES, ROLES } from "../../analysis/game/moves.ts";
import { game as words, roleCards } from "../../words/en/game.ts";
import { SquareDoor } from "../export/square-door.tsx";

interface SetUpProps {
  readonly number: number;
  readonly onNumber: (number: number) => void;
  readonly onStart: () => void;
}

const { board, phone } = words;

export function SetUp({ number, onNumber, onStart }: SetUpProps): ReactElement {
  const link = `${location.href.split("#")[0]}#/game/join?game=${number}`;
  return (
    <>
      <p className="lead">{words.lead}</p>
      <h2>{board.setUp}</h2>
      <ol>
        {board.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="game-number">
        <label htmlFor="board-number">{board.number}</label>
        <input
          id="board-number"
          type="number"
          min={1}
          max={MOST_GAMES}
          value={number}
          onChange={({ target }) => {
            const typed = Math.round(target.valueAsNumber);
            if (typed >= 1 && typed <= MOST_GAMES) onNumber(typed);
          }}
        />
      </p>
      <p className="game-link">
        <label htmlFor="groups-link">{board.link}</label>
        <input id="groups-link" readOnly value={link} onFocus={({ target }) => target.select()} />
      </p>
      <SquareDoor link={link} title={words.title} />
      <p className="actions">
        <button type="button" className="primary large" onClick={onStart}>
          {board.start}
        </button>
        <a href={`#/game/join?game=${number}`}>{board.groupsPage}</a>
      </p>
      <details>
        <summary>{board.cards}</summary>
        <div className="role-cards">
          {ROLES.map((role) => {
            const { name, aim, pressure, secret } = roleCards[role];
            return (
              <section key={role} className="role-card">
                <h3>{name}</h3>
                <dl>
                  <dt>{phone.aim}</dt>
                  <dd>{aim}</dd>
                  <dt>{phone.pressure}</dt>
                  <dd>{pressure}</dd>
                  <dt>{phone.secret}</dt>
                  <dd>{secret}</dd>
                </dl>
              </section>
            );
          })}
        </div>
      </details>
    </>
  );
}

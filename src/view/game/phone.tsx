/** One group's phone: its card, its choices for a round, and the code that carries them to the teacher. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import {
  MOST_GAMES,
  PEOPLE,
  ROUNDS,
  RULES,
  RULE_ROUND,
  SHARES,
  TIMES,
  USUAL,
  moveCode,
} from "../../analysis/game/moves.ts";
import type { Move, Role } from "../../analysis/game/moves.ts";
import { game as words, roleCards } from "../../words/en/game.ts";
import { Chips } from "../chips.tsx";
import { keepInAddress } from "../route.ts";
import { spaced } from "./spaced.ts";

interface PhoneProps {
  readonly role: Role;
  readonly search: URLSearchParams;
}

type Choosing = Pick<Move, "share" | "time" | "people" | "vote"> & {
  readonly round: number;
  /** As typed: it may not be a number yet. */
  readonly game: string;
};

const QUESTIONS = { share: SHARES, time: TIMES, people: PEOPLE } as const;
const { phone, board } = words;

/** What an address holds of a choice; whatever it does not hold is as usual. */
function choosingOf(search: URLSearchParams): Choosing {
  const among = <Value extends string>(name: string, values: readonly Value[], usual: Value): Value =>
    values.find((value) => value === search.get(name)) ?? usual;
  const round = Number(search.get("round") ?? "1") - 1;
  return {
    game: search.get("game") ?? "",
    round: Number.isInteger(round) && round >= 0 && round < ROUNDS ? round : 0,
    share: among("share", SHARES, USUAL.share),
    time: among("time", TIMES, USUAL.time),
    people: among("people", PEOPLE, USUAL.people),
    vote: among("vote", RULES, USUAL.vote),
  };
}

export function Phone({ role, search }: PhoneProps): ReactElement {
  const [chosen, setChosen] = useState(() => choosingOf(search));
  const choose = (part: Partial<Choosing>): void => setChosen({ ...chosen, ...part });
  useEffect(() => keepInAddress({ ...chosen, round: String(chosen.round + 1) }), [chosen]);
  const { round } = chosen;
  return (
    <article className="statement phone">
      <h1>{roleCards[role].name}</h1>
      <p className="game-number">
        <label htmlFor="game-number">{phone.number}</label>
        <input
          id="game-number"
          inputMode="numeric"
          autoComplete="off"
          value={chosen.game}
          aria-describedby="game-number-help"
          onChange={({ target }) => choose({ game: target.value })}
        />
        <span id="game-number-help" className="caveat">
          {phone.numberHelp}
        </span>
      </p>
      <Chips
        name="round"
        legend={phone.which}
        values={Array.from({ length: ROUNDS }, (_, at) => String(at))}
        labelOf={(value) => String(Number(value) + 1)}
        chosen={String(round)}
        onChoose={(value) =>
          choose({
            round: Number(value),
            share: USUAL.share,
            time: USUAL.time,
            people: USUAL.people,
            vote: USUAL.vote,
          })
        }
      />
      <p className="told-large">{board.talking[round]}</p>
      <Card role={role} />
      <Questions chosen={chosen} onChoose={choose} />
      <Code role={role} chosen={chosen} />
      <p>{phone.read}</p>
      <p>
        <a href={`#/game/join?game=${encodeURIComponent(chosen.game)}`}>{phone.change}</a>
      </p>
    </article>
  );
}

interface QuestionsProps {
  readonly chosen: Choosing;
  readonly onChoose: (part: Partial<Choosing>) => void;
}

function Questions({ chosen, onChoose }: QuestionsProps): ReactElement {
  return (
    <>
      <h2>{phone.choose}</h2>
      <Chips
        name="share"
        legend={phone.share.ask}
        values={QUESTIONS.share}
        labelOf={(value) => phone.share[value]}
        chosen={chosen.share}
        onChoose={(share) => onChoose({ share })}
      />
      <Chips
        name="time"
        legend={phone.time.ask}
        values={QUESTIONS.time}
        labelOf={(value) => phone.time[value]}
        chosen={chosen.time}
        onChoose={(time) => onChoose({ time })}
      />
      <Chips
        name="people"
        legend={phone.people.ask}
        values={QUESTIONS.people}
        labelOf={(value) => phone.people[value]}
        chosen={chosen.people}
        onChoose={(people) => onChoose({ people })}
      />
      {chosen.round === RULE_ROUND ? (
        <Chips
          name="vote"
          legend={phone.vote.ask}
          values={RULES}
          labelOf={(value) => phone.vote[value]}
          chosen={chosen.vote}
          onChoose={(vote) => onChoose({ vote })}
        />
      ) : null}
    </>
  );
}

function Card({ role }: { readonly role: Role }): ReactElement {
  const { aim, pressure, secret } = roleCards[role];
  return (
    <section className="role-card" aria-label={phone.card}>
      <dl>
        <dt>{phone.aim}</dt>
        <dd>{aim}</dd>
        <dt>{phone.pressure}</dt>
        <dd>{pressure}</dd>
      </dl>
      <details>
        <summary>{phone.show}</summary>
        <p>{secret}</p>
      </details>
    </section>
  );
}

function Code({ role, chosen }: { readonly role: Role; readonly chosen: Choosing }): ReactElement {
  const number = /^\s*\d{1,2}\s*$/.test(chosen.game) ? Number(chosen.game) : 0;
  const isReady = number >= 1 && number <= MOST_GAMES;
  const vote = chosen.round === RULE_ROUND ? chosen.vote : USUAL.vote;
  return (
    <section className="own-code" aria-label={phone.code}>
      <h2>{phone.code}</h2>
      {isReady ? (
        <output>{spaced(moveCode({ ...chosen, role, vote, game: number }))}</output>
      ) : (
        <p>{phone.first}</p>
      )}
    </section>
  );
}

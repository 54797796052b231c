/** What came of a round: the whole town first, then each organisation in the order of the cards, never of the points. */
import type { ReactElement } from "react";
import type { Course, Step } from "../../analysis/game/course.ts";
import { ROUNDS } from "../../analysis/game/moves.ts";
import { ROUND_MONTHS } from "../../analysis/game/played.ts";
import type { RoleScore } from "../../analysis/game/score.ts";
import { game as words, roleCards } from "../../words/en/game.ts";
import type { Living } from "./lived.ts";
import { TownChart } from "./town-chart.tsx";
import { HeadRow } from "../head-row.tsx";

interface ResultProps {
  readonly course: Course;
  /** The round to tell of, from 0: the last that was run. */
  readonly round: number;
  readonly lived: Living;
  readonly onStep: (step: Step) => void;
}

const { board, news, result } = words;
/** The round, from 0, in the middle of which the news comes. */
const NEWS_ROUND = 2;

export function RoundResult({ course, round, lived, onStep }: ResultProps): ReactElement {
  if (lived === null) return <output className="finding">{board.running}</output>;
  if ("failure" in lived) return <p className="failure">{board.failed(lived.failure)}</p>;
  const share = yearOf(lived.now, round);
  return (
    <section className="round-result">
      {round === NEWS_ROUND && course.phase === "shown" ? <News /> : null}
      <h2>{result.title(round + 1)}</h2>
      <div className="round-columns">
        <div>
          <h3>{result.system}</h3>
          <p className="finding">{result.shared(share)}</p>
          {round === 0 ? null : <p>{result.before(yearOf(lived.now, round - 1))}</p>}
          <TownChart lived={lived} />
        </div>
        <div>
          <h3>{result.each}</h3>
          <Scores scores={lived.scores[round]} />
          <p className="caveat">{result.ofHundred}</p>
          <p className="caveat">{result.points}</p>
          <p className="caveat">{result.one}</p>
        </div>
      </div>
      {course.phase === "shown" ? (
        <p className="actions">
          <button type="button" className="primary large" onClick={() => onStep("next")}>
            {round + 1 < ROUNDS ? board.next(round + 2) : board.reveal}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** Mean of a round's months, of 100. */
const yearOf = (shares: readonly number[], round: number): number => {
  const year = shares.slice(round * ROUND_MONTHS, (round + 1) * ROUND_MONTHS);
  return hundredth(year.reduce((sum, value) => sum + value, 0) / year.length);
};
const hundredth = (share: number): number => Math.round(100 * share);

function News(): ReactElement {
  return (
    <aside className="news">
      <h2>{news.title}</h2>
      <p className="finding">{news.text}</p>
      <p>{news.ask}</p>
    </aside>
  );
}

function Scores({ scores }: { readonly scores: readonly RoleScore[] }): ReactElement {
  return (
    <table className="scores">
      <caption>{result.caption}</caption>
      <HeadRow names={result.columns} />
      <tbody>
        {scores.map(({ role, gave, got, points }) => (
          <tr key={role}>
            <th scope="row">{roleCards[role].name}</th>
            <td>{hundredth(gave)}</td>
            <td>{hundredth(got)}</td>
            <td>
              <strong>{points}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The guess beside what came, moment by moment: how many futures went the way that was expected. */
import type { ReactElement } from "react";
import type { Future } from "../../experiment/runner.ts";
import type { TimeSpan } from "../../picture/time.ts";
import { compare } from "../../words/en/compare.ts";
import { HeadRow } from "../head-row.tsx";
import { countsOf } from "./counts.ts";
import { Dots } from "./dots.tsx";
import { cameOf } from "./expected.ts";
import type { Asked, Came, Guesses } from "./expected.ts";
import { momentSaid } from "./guess.tsx";
import { nameOf } from "./say.ts";

const { guess: words } = compare;

interface BesideProps {
  readonly asked: readonly Asked[];
  readonly guesses: Guesses;
  readonly futures: readonly Future[];
  readonly span: TimeSpan;
  readonly titleOf: (option: string) => string;
}

export function GuessBeside({ asked, guesses, futures, span, titleOf }: BesideProps): ReactElement | null {
  const rows = asked
    .map((each) => ({ asked: each, came: cameOf(each, guesses, futures) }))
    .filter(({ came }) => came.length > 0);
  const [first] = rows;
  if (first === undefined) return null;
  const { moments, plan } = first.asked;
  return (
    <section className="guess-beside">
      <h2>{words.beside}</h2>
      <p>{words.besideLead(titleOf(plan))}</p>
      <table className="verdicts">
        <caption className="unseen">{words.beside}</caption>
        <HeadRow names={[compare.overview.outcome, ...moments.map((each) => momentSaid(each, span))]} />
        <tbody>
          {rows.map(({ asked: { outcome }, came }) => (
            <tr key={outcome}>
              <th scope="row">{nameOf(outcome)}</th>
              {moments.map((moment) => (
                <td key={moment.month} data-plan={momentSaid(moment, span)}>
                  <Cell came={came.find((each) => each.moment === moment)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ came }: { readonly came: Came | undefined }): ReactElement {
  if (came === undefined) return <span>{words.noGuess}</span>;
  const { guess, verdict } = came;
  const counts = countsOf(verdict);
  const asGuessed = { better: counts.better, same: counts.tooSmall, worse: counts.worse }[guess];
  return (
    <div className="verdict-cell">
      <Dots counts={counts} size={64} />
      <div>
        <span className="guess-said">{words.yours(words[guess])}</span>
        <strong>{compare.verdicts[verdict.verdict]}</strong>
        <span>{words.came(asGuessed, verdict.futures)}</span>
      </div>
    </div>
  );
}
